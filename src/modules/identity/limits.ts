import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import { execute } from '../../database/lock.ts';
import { sql } from '../../database/sql.ts';
import { TooManyAttempts } from './identity-problems.ts';

/** How often something may be done in how long. */
export interface Limit {
  readonly act: string;
  readonly most: number;
  readonly seconds: number;
  /** The same in development, where the others are wider. */
  readonly strict?: boolean;
}

export const LIMITS = {
  wrongPassword: { act: 'wrong password', most: 10, seconds: 15 * 60, strict: true },
  signUp: { act: 'sign up', most: 10, seconds: 60 * 60 },
  upload: { act: 'upload', most: 60, seconds: 60 * 60 },
  membershipRequest: { act: 'membership request', most: 20, seconds: 24 * 60 * 60 },
} satisfies Record<string, Limit>;

type Counting = Pick<Context, 'clock' | 'limitFactor'>;

// Addresses and logins are kept as hashes: counting needs no more.
const keyOf = ({ act }: Limit, who: string) => createHash('sha256').update(`${act} ${who}`).digest('base64url');
const mostOf = (ctx: Counting, { most, strict }: Limit) => (strict ? most : most * ctx.limitFactor);

/** The refusal, when `who` has done it as often as allowed; it says when the oldest of those uses no longer counts. */
export async function overLimit(em: EntityManager, ctx: Counting, limit: Limit, who: string): Promise<TooManyAttempts | undefined> {
  const now = ctx.clock.now().toISOString();
  const [last] = await execute<{ wait: number }>(
    em,
    sql`select ceil(${limit.seconds} - extract(epoch from ${now}::timestamptz - at))::int as wait from sign_in_attempt
        where key = ${keyOf(limit, who)} and at > ${now}::timestamptz - make_interval(secs => ${limit.seconds})
        order by at desc offset ${mostOf(ctx, limit) - 1} limit 1`,
  );
  return last && new TooManyAttempts(Math.max(1, last.wait));
}

/** Counts one use, and forgets those that count no longer. */
export async function countUse(em: EntityManager, ctx: Counting, limit: Limit, who: string): Promise<void> {
  const now = ctx.clock.now().toISOString();
  const key = keyOf(limit, who);
  await execute(
    em,
    sql`with gone as (delete from sign_in_attempt where key = ${key} and at <= ${now}::timestamptz - make_interval(secs => ${limit.seconds}))
      insert into sign_in_attempt (key, at) values (${key}, ${now}::timestamptz)`,
  );
}

export const forgetUses = (em: EntityManager, limit: Limit, who: string): Promise<unknown> =>
  execute(em, sql`delete from sign_in_attempt where key = ${keyOf(limit, who)}`);

/** Counts one use unless that is too many. Inside a transaction; one at a time for each `who`. */
export async function useOnce(em: EntityManager, ctx: Counting, limit: Limit, who: string): Promise<TooManyAttempts | undefined> {
  await execute(em, sql`select pg_advisory_xact_lock(hashtextextended(${keyOf(limit, who)}, 0))`);
  const refusal = await overLimit(em, ctx, limit, who);
  if (!refusal) await countUse(em, ctx, limit, who);
  return refusal;
}
