import type { Context } from '../../context.ts';
import { type Sql, sql } from '../../database/sql.ts';
import { type Rupiah, rupiah } from '../../kernel/rupiah.ts';
import { levelBelow, levelOf, type RegionLevel } from '../region/region.ts';
import { boardOf, regionAt } from '../region/regions.ts';
import { countedGroups, countedProposals, lies, neverFundedGroups, once, type Scope, villagesWithBoards } from './counted.ts';

/**
 * One row per region one level below, zeros included, by code; none below a village. Villages and the never funded are
 * read when they are asked for, each in one statement for all rows.
 */
export async function figuresByRegion(ctx: Context, scope: Scope) {
  const level = levelBelow(scope.within);
  if (!level) return [];
  const villages = once(() => villagesByRegion(ctx, scope, level));
  const neverFunded = once(() => neverFundedByRegion(ctx, scope, level));
  return (await sumsByRegion(ctx, scope, level)).map((row) => ({
    ...row,
    villages: async () => (await villages()).get(row.regionCode)?.all ?? 0,
    villagesWithoutGroup: async () => (await villages()).get(row.regionCode)?.without ?? 0,
    neverFunded: async () => (await neverFunded()).get(row.regionCode) ?? 0,
  }));
}

interface RegionSums {
  readonly regionCode: string;
  readonly karangTarunas: number;
  readonly proposals: number;
  readonly requested: Rupiah;
  readonly committed: Rupiah;
  readonly disbursed: Rupiah;
}

async function sumsByRegion(ctx: Context, scope: Scope, level: RegionLevel): Promise<RegionSums[]> {
  const at = (code: Sql) => regionAt(code, level);
  const rows = await ctx.reads.queries.rows(sql`
    with q as materialized (select q.id, ${at(sql`q.region_code`)} as code, q.requested, q.committed from proposal q where ${countedProposals(ctx, scope)}),
      asked as (select code, count(*)::int as proposals, sum(requested) as requested, sum(committed) as committed from q group by 1),
      paid as (select q.code, sum(m.disbursed) as disbursed from funding_match m join q on q.id = m.proposal_id group by 1),
      board as (select ${at(sql`g.region_code`)} as code, count(*)::int as groups from karang_taruna g where ${countedGroups(ctx, scope)} group by 1)
    select r.code, coalesce(board.groups, 0), coalesce(asked.proposals, 0), coalesce(asked.requested, 0)::text, coalesce(asked.committed, 0)::text, coalesce(paid.disbursed, 0)::text
    from region r left join asked using (code) left join paid using (code) left join board using (code)
    where r.level = ${level} and ${lies(sql`r.code`, scope)} order by r.code`);
  return (rows as [string, number, number, string, string, string][]).map(([regionCode, karangTarunas, proposals, requested, committed, disbursed]) => ({
    regionCode,
    karangTarunas,
    proposals,
    requested: rupiah(requested),
    committed: rupiah(committed),
    disbursed: rupiah(disbursed),
  }));
}

async function villagesByRegion({ reads }: Context, scope: Scope, level: RegionLevel): Promise<Map<string, { all: number; without: number }>> {
  const rows = await reads.queries.rows(sql`select ${regionAt(sql`r.code`, level)}, count(*)::int, count(*) filter (where g.id is null)::int
    ${villagesWithBoards(scope)} group by 1`);
  return new Map((rows as [string, number, number][]).map(([code, all, without]) => [code, { all, without }]));
}

async function neverFundedByRegion(ctx: Context, scope: Scope, level: RegionLevel): Promise<Map<string, number>> {
  const rows = await ctx.reads.queries.rows(sql`select ${regionAt(sql`g.region_code`, level)}, count(*)::int
    from karang_taruna g where ${neverFundedGroups(ctx, scope)} group by 1`);
  return new Map(rows as [string, number][]);
}

/** One row per village, by code, in one kabupaten or kota or a part of it: more would be too many to list. */
export async function figuresByVillage(ctx: Context, scope: Scope) {
  const { within } = scope;
  if (!within || levelOf(within) === 'PROVINCE') return [];
  const rows = await ctx.reads.queries.rows(sql`
    with paid as (select q.region_code as code, sum(m.received) as received from funding_match m join proposal q on q.id = m.proposal_id
      where ${countedProposals(ctx, scope)} group by 1)
    select r.code, coalesce(paid.received, 0)::text from region r left join paid using (code)
    where r.level = 'VILLAGE' and ${lies(sql`r.code`, scope)} order by r.code`);
  return (rows as [string, string][]).map(([regionCode, received]) => ({
    regionCode,
    received: rupiah(received),
    karangTaruna: () => boardOf(ctx.reads, regionCode),
  }));
}
