import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import { execute, keyOf } from '../../database/lock.ts';
import { type Sql, sql } from '../../database/sql.ts';
import { announce } from '../../kernel/atomically.ts';
import { CsrProgram } from '../program/program.ts';
import { Proposal } from '../proposal/proposal.ts';
import { FundingMatch } from './funding-match.ts';
import { hasLapsed, lockKeys, type MatchKeys, settle } from './funding-matches.ts';

/** Uuids of a match that a date has ended, and of what is locked before it. */
export type Lapsed = MatchKeys & { readonly id: string };

/** So many at a time. */
const BATCH = 500;

/** The matches that a date has ended and that do not say so yet. */
export const findLapsed = (em: EntityManager, now: Date, among: Sql = sql`true`): Promise<Lapsed[]> =>
  execute<Lapsed>(
    em,
    sql`select m.id, m.program_id, m.proposal_id from funding_match m where ${hasLapsed('m', now)} and ${among} order by m.id limit ${BATCH}`,
  );

/** Writes down in a transaction of its own that a date has ended the match. */
export const writeDown = (em: EntityManager, { id, program_id, proposal_id }: Lapsed, now: Date): Promise<void> =>
  em.fork().transactional(async (fork) => {
    const inside = fork as EntityManager;
    await announce(inside, '', now);
    await lockKeys(inside, 'csr_program', [program_id]);
    await lockKeys(inside, 'proposal', [proposal_id]);
    await lockKeys(inside, 'funding_match', [id]);
    const match = await inside.findOneOrFail(FundingMatch, { id }, { populate: ['proposal'] });
    match.lapse(now);
    await settle(inside, match.proposal);
  });

/** Writes down what dates have ended among matches that are locked already: that was nobody, whoever acts now. */
export async function lapseFirst(em: EntityManager, ctx: Context, matches: readonly FundingMatch[]): Promise<void> {
  const now = ctx.clock.now();
  const over = matches.filter((match) => match.statusAt(now) !== match.status);
  if (!over.length) return;
  await announce(em, '', now);
  for (const match of over) match.lapse(now);
  await em.flush();
  await announce(em, ctx.viewer.personId ?? '', now);
}

/** Writes down what dates have ended among the matches of a programme and of a proposal; says whether there was any. */
export const writeDownLapsed = (ctx: Context, { programId, proposalId }: { programId: string; proposalId: string }): Promise<boolean> =>
  writeDownLapsedAmong(ctx, sql`(m.program_id = ${keyOf(ctx, CsrProgram, programId)} or m.proposal_id = ${keyOf(ctx, Proposal, proposalId)})`);

/** The same among matches m of that condition. */
export async function writeDownLapsedAmong(ctx: Context, among: Sql): Promise<boolean> {
  const now = ctx.clock.now();
  const lapsed = await findLapsed(ctx.em, now, among);
  for (const match of lapsed) await writeDown(ctx.em, match, now);
  return lapsed.length > 0;
}
