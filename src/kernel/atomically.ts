import { createHash } from 'node:crypto';
import { DeadlockException, DriverException, type EntityManager, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager as SqlEntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import { Problem } from './problem.ts';
import { Refusal, unauthenticated } from './refusal.ts';

/** What a use case leaves behind: the id of the record that it made or changed. */
export interface Done {
  readonly id: string;
}

interface Options {
  /** For what nobody has to be signed in for; such a mutation takes no idempotency key. */
  readonly anonymous?: boolean;
  /** Unique constraints that another transaction may win in a race, and what to answer then. */
  readonly unless?: Readonly<Record<string, () => Problem>>;
}

const ATTEMPTS = 5;

/** Carries a problem out of a transaction that must roll back. */
class Undone extends Error {
  constructor(readonly problem: Problem) {
    super(problem.__typename);
  }
}

/**
 * Runs one use case in one transaction. A returned problem rolls back; a deadlock or a serialization failure tries
 * again. With an idempotency key the same input has one effect: a repetition answers with the record of the first.
 */
export async function atomically<T extends Done>(
  ctx: Context,
  work: (em: SqlEntityManager) => Promise<T | Problem>,
  options: Options = {},
): Promise<Done | Problem> {
  if (!options.anonymous && !ctx.viewer.personId) throw unauthenticated();
  for (let attempt = 1; ; attempt++) {
    try {
      return await ctx.em.fork().transactional(async (em) => {
        const repeated = await begin(em, ctx, options);
        if (repeated) return repeated;
        const outcome = await work(em as SqlEntityManager);
        if (outcome instanceof Problem) throw new Undone(outcome);
        await em.flush();
        await remember(em, ctx, options, outcome);
        return { id: outcome.id };
      });
    } catch (error) {
      if (error instanceof Undone) return error.problem;
      const lost = error instanceof UniqueConstraintViolationException && options.unless?.[constraintOf(error)];
      if (lost) return lost();
      if (!isPassing(error) || attempt === ATTEMPTS) throw error;
    }
  }
}

const constraintOf = (error: DriverException) => (error as unknown as { constraint?: string }).constraint ?? '';
/** A serialization failure, and a statement that was planned before its table got another column: both are over at the next try. */
const PASSING: readonly (string | undefined)[] = ['40001', '0A000'];
const isPassing = (error: unknown) => error instanceof DeadlockException || (error instanceof DriverException && PASSING.includes(error.code));

/** Tells the database who acts (nobody, where a date does) and when, for its audit trail; waits for the lock of that number, if there is one. */
export const announce = (em: SqlEntityManager, actor: string, now: Date, lock?: string): Promise<unknown> =>
  em.execute(
    `select set_config('sambung.actor', ?, true), set_config('sambung.now', ?, true)${lock === undefined ? '' : ', pg_advisory_xact_lock(?)'}`,
    lock === undefined ? [actor, now.toISOString()] : [actor, now.toISOString(), lock],
  );

/** Announces the actor, and looks for an earlier effect of the same key. */
async function begin(em: EntityManager, ctx: Context, options: Options): Promise<Done | undefined> {
  const sql = em as SqlEntityManager;
  const actor = ctx.viewer.personId ?? '';
  if (!ctx.idempotency || options.anonymous) {
    await announce(sql, actor, ctx.clock.now());
    return undefined;
  }
  const { key, field, inputHash } = ctx.idempotency;
  // The lock makes a repetition wait for the first one that is still under way.
  await announce(sql, actor, ctx.clock.now(), lockOf(`${actor} ${key}`));
  const [kept] = await sql.execute<{ field: string; input_hash: string; record_id: string }[]>(
    'select field, input_hash, record_id from idempotency_record where person_id = ? and key = ? and made_at > ?',
    [uuid(actor), key, new Date(ctx.clock.now().getTime() - 86_400_000).toISOString()],
  );
  if (!kept) return undefined;
  if (kept.field !== field || kept.input_hash !== inputHash) throw new Refusal('IDEMPOTENCY_CONFLICT');
  return { id: kept.record_id };
}

async function remember(em: EntityManager, ctx: Context, options: Options, done: Done): Promise<void> {
  if (!ctx.idempotency || options.anonymous) return;
  const { key, field, inputHash } = ctx.idempotency;
  await (em as SqlEntityManager).execute(
    `insert into idempotency_record (person_id, key, field, input_hash, record_id, made_at) values (?, ?, ?, ?, ?, ?)
     on conflict (person_id, key) do update set field = excluded.field, input_hash = excluded.input_hash, record_id = excluded.record_id, made_at = excluded.made_at`,
    [uuid(ctx.viewer.personId as string), key, field, inputHash, done.id, ctx.clock.now().toISOString()],
  );
}

const uuid = (id: string) => id.slice(id.indexOf('_') + 1);
const lockOf = (text: string) => createHash('sha256').update(text).digest().readBigInt64BE().toString();
