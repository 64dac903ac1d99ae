import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import type { Order } from '../../database/exposure.ts';
import { columnsOf, entityIn, execute, keyOf } from '../../database/lock.ts';
import type { Listing } from '../../database/reads.ts';
import { all, inside, raw, type Sql, sql } from '../../database/sql.ts';
import { todayIn } from '../../database/today.ts';
import { dayIn } from '../../kernel/calendar.ts';
import { uuidOf } from '../../kernel/id.ts';
import { type Problem, WrongState } from '../../kernel/problem.ts';
import { notFound } from '../../kernel/refusal.ts';
import { oneOf } from '../identity/visibility.ts';
import { Proposal } from '../proposal/proposal.ts';
import { Disbursement } from './disbursement.ts';
import { fundingMatchExposure } from './funding-exposure.ts';
import type { FundingMatchFilter } from './funding-graphql.ts';
import { FundingMatch, LIVE, UNSIGNED_DAYS } from './funding-match.ts';

const newest = fundingMatchExposure.orders?.NEWEST as Order;

export const matchesOfProgram: Listing<FundingMatch> = { entity: FundingMatch, of: 'program', order: newest };
export const matchesOfProposal: Listing<FundingMatch> = { entity: FundingMatch, of: 'proposal', order: newest };

/** Newest first; an id that is none of ours finds nothing. */
export function matchesThat({ within, status, programId, proposalId, companyId, karangTarunaId }: FundingMatchFilter): Listing<FundingMatch> {
  const where = (alias: string) => {
    const column = (name: string) => raw(`${alias}.${name}`);
    const isOf = (name: string, prefix: string, id: string): Sql => {
      const uuid = uuidOf(prefix, id);
      return uuid ? sql`${column(name)} = ${uuid}` : sql`false`;
    };
    const conditions: Sql[] = [];
    if (within) conditions.push(inside(column('region_code'), [within]));
    if (status) conditions.push(sql`${column('status')} = any(${status}::text[])`);
    if (programId != null) conditions.push(isOf('program_id', 'prg', programId));
    if (proposalId != null) conditions.push(isOf('proposal_id', 'prp', proposalId));
    if (companyId != null) conditions.push(isOf('company_id', 'cmp', companyId));
    if (karangTarunaId != null) conditions.push(isOf('karang_taruna_id', 'krt', karangTarunaId));
    return all(conditions);
  };
  return { entity: FundingMatch, where, order: newest };
}

/**
 * Locks a match that the viewer may see, after its programme and its proposal, in one statement: each part waits for the rows of
 * the one before. What is locked is read as it is then, whatever has happened while it was waited for.
 */
export async function lockMatch(em: EntityManager, ctx: Context, id: string, populate: readonly 'karangTaruna'[] = []): Promise<FundingMatch> {
  const key = keyOf(ctx, FundingMatch, id);
  const [row] = await execute<object>(
    em,
    sql`with program_row as materialized (select p.id, m.proposal_id from funding_match m join csr_program p on p.id = m.program_id
        where m.id = ${key} and ${ctx.reads.visible(FundingMatch, 'm')} for update of p),
      proposal_row as materialized (select ${columnsOf(ctx, Proposal, 'q')} from program_row join proposal q on q.id = program_row.proposal_id for update of q)
      select proposal_row.*, ${columnsOf(ctx, FundingMatch, 'm')} from proposal_row join funding_match m on m.proposal_id = proposal_row."q.id" where m.id = ${key} for update of m`,
  );
  if (!row) throw notFound();
  entityIn(em, Proposal, row, 'q');
  const match = entityIn(em, FundingMatch, row, 'm');
  if (populate.length) await em.populate(match, [...populate]);
  return match;
}

/** Locks a disbursement that the viewer may see, after its proposal and its match: a receipt moves both. */
export async function lockDisbursement(em: EntityManager, ctx: Context, id: string): Promise<Disbursement> {
  const key = keyOf(ctx, Disbursement, id);
  const [row] = await execute<object>(
    em,
    sql`with proposal_row as materialized (select ${columnsOf(ctx, Proposal, 'q')} from disbursement d join funding_match m on m.id = d.funding_match_id
        join proposal q on q.id = m.proposal_id where d.id = ${key} and ${ctx.reads.visible(Disbursement, 'd')} for update of q),
      match_row as materialized (select proposal_row.*, ${columnsOf(ctx, FundingMatch, 'm')} from proposal_row join disbursement d on d.id = ${key}
        join funding_match m on m.id = d.funding_match_id and m.proposal_id = proposal_row."q.id" for update of m)
      select match_row.*, ${columnsOf(ctx, Disbursement, 'd')} from match_row join disbursement d on d.funding_match_id = match_row."m.id" where d.id = ${key} for update of d`,
  );
  if (!row) throw notFound();
  entityIn(em, Proposal, row, 'q');
  entityIn(em, FundingMatch, row, 'm');
  return entityIn(em, Disbursement, row, 'd');
}

export interface MatchKeys {
  readonly program_id: string;
  readonly proposal_id: string;
}

/** Locks rows of one table by their uuids, the lower one first. */
export async function lockKeys(
  em: EntityManager,
  table: 'csr_program' | 'proposal' | 'funding_match' | 'disbursement',
  keys: readonly string[],
): Promise<void> {
  await execute(em, sql`select 1 from ${raw(table)} t where t.id = any(${`{${keys.join(',')}}`}::uuid[]) order by t.id for update of t`);
}

/** True where a date has ended the match of that alias already: `FundingMatch.statusAt`, as SQL. */
export const hasLapsed = (alias: string, now: Date): Sql => {
  const column = (name: string) => raw(`${alias}.${name}`);
  const at = sql`${now.toISOString()}::timestamptz`;
  const today = todayIn(column('zone'), now);
  // Each has a bound that an index can use: no day has begun anywhere that has not begun in the east, and so many days are no less in hours.
  return sql`((${column('status')} = 'OFFERED' and ${column('expires_on')} < ${dayIn('Asia/Jayapura', now)}::date and ${column('expires_on')} < ${today})
    or (${column('status')} = 'APPROVED' and ${column('approved_at')} < ${at} - ${raw(`interval '${UNSIGNED_DAYS * 24} hours'`)}
      and (${column('approved_at')} at time zone ${column('zone')})::date + ${raw(String(UNSIGNED_DAYS))} < ${today}))`;
};

/** The sum of the live matches on a proposal. */
export async function liveSum(em: EntityManager, ctx: Context, match: FundingMatch): Promise<bigint> {
  const [row] = await execute<{ sum: string }>(
    em,
    sql`select coalesce(sum(m.amount), 0)::text as sum from funding_match m
      where m.proposal_id = (select o.proposal_id from funding_match o where o.id = ${keyOf(ctx, FundingMatch, match.id)}) and ${oneOf(sql`m.status`, LIVE)} and not ${hasLapsed('m', ctx.clock.now())}`,
  );
  return BigInt(row?.sum ?? 0);
}

/** What matches that a date has ended still hold of a proposal's need, which is free today whether or not that is written down. */
export const heldByLapsed = (proposal: string, now: Date): Sql =>
  sql`(select coalesce(sum(m.counted), 0) from funding_match m where m.proposal_id = ${raw(`${proposal}.id`)} and ${hasLapsed('m', now)})`;

/** Why nothing can be ended or accounted for yet: a delivery waits for an answer or a resolution. */
export async function unsettled(em: EntityManager, of: { fundingMatch: string } | { fundingMatch: { proposal: string } }): Promise<Problem | undefined> {
  const waiting = await em.findOne(Disbursement, { ...of, status: { $in: ['SENT', 'DISPUTED'] } });
  return waiting ? new WrongState(waiting.status) : undefined;
}

/** Writes what the matches have become, and lets the proposal follow the money that is approved for it now. */
export async function settle(em: EntityManager, proposal: Proposal): Promise<void> {
  await em.flush();
  await em.refresh(proposal);
  proposal.settle(proposal.approved);
}
