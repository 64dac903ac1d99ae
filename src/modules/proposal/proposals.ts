import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import type { Order } from '../../database/exposure.ts';
import { columnsOf, entityIn, execute, keyOf, lockVisible } from '../../database/lock.ts';
import type { Listing } from '../../database/reads.ts';
import { mentions, searchWords } from '../../database/search.ts';
import { all, inside, oneOfTexts, raw, type Sql, sql } from '../../database/sql.ts';
import { uuidOf } from '../../kernel/id.ts';
import { notFound } from '../../kernel/refusal.ts';
import type { Rupiah } from '../../kernel/rupiah.ts';
import { FundingMatch } from '../funding/funding-match.ts';
import type { Classification } from '../karang-taruna/karang-taruna.ts';
import type { FocusArea } from '../program/program.ts';
import { ancestorCodes, CODE_LENGTHS } from '../region/region.ts';
import { Proposal, type ProposalStatus } from './proposal.ts';
import { proposalExposure } from './proposal-exposure.ts';

export type ProposalOrder = 'NEWEST' | 'LARGEST_REMAINING' | 'CLOSEST_START';
const orderOf = (name: ProposalOrder) => proposalExposure.orders?.[name] as Order;

/** Conditions that narrow what the viewer may see anyway. */
export interface ProposalConditions {
  readonly within?: string | null;
  readonly withinAny?: readonly string[] | null;
  readonly focusAreas?: readonly FocusArea[] | null;
  readonly status?: readonly ProposalStatus[] | null;
  readonly classification?: readonly Classification[] | null;
  readonly karangTarunaId?: string | null;
  readonly minimumRequested?: Rupiah | null;
  readonly maximumRequested?: Rupiah | null;
  /** Only those to which money may still be offered: verified, and not all of it promised. */
  readonly seekingFunds?: boolean | null;
  readonly search?: string | null;
}

export const proposalsOfGroup: Listing<Proposal> = { entity: Proposal, of: 'karangTaruna', order: orderOf('NEWEST') };

export const proposalList = (conditions: ProposalConditions, order: ProposalOrder = 'NEWEST'): Listing<Proposal> => ({
  entity: Proposal,
  where: (t) => all(narrowed(conditions, t)),
  order: orderOf(order),
  ...(conditions.search && order === 'NEWEST' && { looksThrough: 2000 }),
});

function narrowed(
  { within, withinAny, focusAreas, status, classification, karangTarunaId, minimumRequested, maximumRequested, seekingFunds, search }: ProposalConditions,
  t: string,
): Sql[] {
  const column = (name: string) => raw(`${t}."${name}"`);
  const conditions: Sql[] = [];
  if (within) conditions.push(happensIn(t, [within]));
  if (withinAny) conditions.push(happensIn(t, withinAny));
  if (focusAreas) conditions.push(sql`${column('focus_area')} = any(${focusAreas}::text[])`);
  if (status) conditions.push(oneOfTexts(column('status'), status));
  if (classification)
    conditions.push(
      sql`exists (select 1 from karang_taruna k where k.id = ${column('karang_taruna_id')} and k.classification = any(${classification}::text[]))`,
    );
  if (karangTarunaId != null) {
    const group = uuidOf('krt', karangTarunaId);
    conditions.push(group ? sql`${column('karang_taruna_id')} = ${group}` : sql`false`);
  }
  if (minimumRequested != null) conditions.push(sql`${column('requested')} >= ${minimumRequested.toString()}`);
  if (maximumRequested != null) conditions.push(sql`${column('requested')} <= ${maximumRequested.toString()}`);
  if (seekingFunds) conditions.push(sql`${column('status')} = 'VERIFIED' and ${column('remaining')} > 0`);
  if (search?.trim()) conditions.push(mentions(searchWords(t), search));
  return conditions;
}

/** Its group lies in one of those, or one of its villages does, which lie under the group's region. */
function happensIn(t: string, codes: readonly string[]): Sql {
  const region = raw(`${t}.region_code`);
  // Above a province there is no board, and without the rest the count is of an index alone.
  if (codes.every((code) => code.length === CODE_LENGTHS.PROVINCE)) return inside(region, codes);
  return sql`(${inside(region, codes)} or (${region} = any(${codes.flatMap(ancestorCodes)}::text[])
    and exists (select 1 from proposal_village v where v.proposal_id = ${raw(`${t}.id`)} and ${inside(sql`v.region_code`, codes)})))`;
}

type Loaded = 'karangTaruna' | 'budgetLines' | 'villages' | 'attachments';

/** The proposal, locked, with what its rules ask for. */
export const lockProposal = (em: EntityManager, ctx: Context, id: string, populate: readonly Loaded[] = []): Promise<Proposal> =>
  lockVisible(em, ctx, Proposal, id, populate);

/** The proposal, locked between the programmes that fund it and its matches. */
export async function lockProposalWithMatches(em: EntityManager, ctx: Context, id: string): Promise<{ proposal: Proposal; matches: FundingMatch[] }> {
  const key = keyOf(ctx, Proposal, id);
  // A programme that offers between this line and the next is locked late: a deadlock that comes of it is tried again.
  const found = await execute(
    em,
    sql`select (select count(*) from (select 1 from csr_program c where c.id in (select m.program_id from funding_match m where m.proposal_id = t.id)
      order by c.id for update of c) locked) from proposal t where t.id = ${key} and ${ctx.reads.visible(Proposal, 't')}`,
  );
  if (!found.length) throw notFound();
  const proposal = await lockProposal(em, ctx, id);
  const rows = await execute<object>(
    em,
    sql`select ${columnsOf(ctx, FundingMatch, 'm')} from funding_match m where m.proposal_id = ${key} order by m.id for update of m`,
  );
  return { proposal, matches: rows.map((row) => entityIn(em, FundingMatch, row, 'm')) };
}
