import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import type { Order } from '../../database/exposure.ts';
import { execute, keyOf, lockVisible } from '../../database/lock.ts';
import type { Listing } from '../../database/reads.ts';
import { mentions, searchWords } from '../../database/search.ts';
import { all, inside, raw, type Sql, sql } from '../../database/sql.ts';
import { uuidOf } from '../../kernel/id.ts';
import { FundingMatch } from '../funding/funding-match.ts';
import { lockKeys } from '../funding/funding-matches.ts';
import type { Viewer } from '../identity/viewer.ts';
import { ancestorCodes } from '../region/region.ts';
import { CsrProgram, type FocusArea, type ProgramStatus } from './program.ts';
import { isListed, programExposure } from './program-exposure.ts';

export type ProgramOrder = 'NEWEST' | 'CLOSING_SOON' | 'MOST_AVAILABLE';
const orderOf = (name: ProgramOrder) => programExposure.orders?.[name] as Order;

/** Conditions that narrow what the viewer may see anyway. */
export interface ProgramConditions {
  readonly within?: string | null;
  readonly withinAny?: readonly string[] | null;
  readonly focusAreas?: readonly FocusArea[] | null;
  readonly status?: readonly ProgramStatus[] | null;
  readonly companyId?: string | null;
  readonly search?: string | null;
}

export const programList = (viewer: Viewer, conditions: ProgramConditions, order: ProgramOrder = 'NEWEST'): Listing<CsrProgram> => ({
  entity: CsrProgram,
  where: (t) => all([isListed(viewer, t), ...narrowed(conditions, t)]),
  order: orderOf(order),
});

function narrowed({ within, withinAny, focusAreas, status, companyId, search }: ProgramConditions, t: string): Sql[] {
  const column = (name: string) => raw(`${t}."${name}"`);
  const conditions: Sql[] = [];
  if (within) conditions.push(fundsIn(column('id'), [within]));
  if (withinAny) conditions.push(fundsIn(column('id'), withinAny));
  if (focusAreas) conditions.push(sql`${column('focus_areas')} && ${focusAreas}::text[]`);
  if (status) conditions.push(sql`${column('status')} = any(${status}::text[])`);
  if (companyId != null) {
    const company = uuidOf('cmp', companyId);
    conditions.push(company ? sql`${column('company_id')} = ${company}` : sql`false`);
  }
  if (search?.trim()) conditions.push(mentions(searchWords(t), search));
  return conditions;
}

/** The programme funds in one of those regions, in a part of it, or in all that holds it. */
function fundsIn(program: Sql, codes: readonly string[]): Sql {
  const named = sql`from program_region r where r.program_id = ${program}`;
  const overlaps = sql`(${inside(sql`r.region_code`, codes)} or r.region_code = any(${codes.flatMap(ancestorCodes)}::text[]))`;
  return sql`(exists (select 1 ${named} and ${overlaps})
    or (not exists (select 1 ${named}) and exists (select 1 from region where region.code = any(${codes}::text[]))))`;
}

/** The programme, locked, with its company, and with its regions where they are asked for. */
export const lockProgram = (em: EntityManager, ctx: Context, id: string, populate: readonly 'regions'[] = []): Promise<CsrProgram> =>
  lockVisible(em, ctx, CsrProgram, id, ['company', ...populate]);

/** The programme's matches, locked after it: first the proposals that they count on, then they. */
export async function lockMatchesOfProgram(em: EntityManager, ctx: Context, program: CsrProgram): Promise<FundingMatch[]> {
  const id = keyOf(ctx, CsrProgram, program.id);
  const keys = await execute<{ id: string; proposal_id: string }>(em, sql`select m.id, m.proposal_id from funding_match m where m.program_id = ${id}`);
  await lockKeys(
    em,
    'proposal',
    keys.map((m) => m.proposal_id),
  );
  await lockKeys(
    em,
    'funding_match',
    keys.map((m) => m.id),
  );
  return em.find(FundingMatch, { program });
}
