import type { Context } from '../../context.ts';
import { all, raw, type Sql, sql } from '../../database/sql.ts';
import { type Rupiah, rupiah } from '../../kernel/rupiah.ts';
import { CLASSIFICATIONS, type Classification } from '../karang-taruna/karang-taruna.ts';
import { isOpenNow } from '../program/open-programs.ts';
import { programList } from '../program/programs.ts';
import { figuresByRegion, figuresByVillage } from './by-place.ts';
import { countedGroups, countedProposals, neverFundedGroups, once, type Scope, villagesWithBoards } from './counted.ts';

/** The figures of a region, each read when it is asked for and once; a statement per kind of thing that is counted. */
export function statisticsOf(ctx: Context, scope: Scope) {
  const groups = once(() => countGroups(ctx, scope));
  const villages = once(() => countVillages(ctx, scope));
  const money = once(() => sumProposals(ctx, scope));
  return {
    karangTarunas: async () => (await groups()).reduce((total, { count }) => total + count, 0),
    villages: async () => (await villages()).all,
    villagesWithoutGroup: async () => (await villages()).without,
    neverFunded: () => countNeverFunded(ctx, scope),
    byClassification: groups,
    openPrograms: () => countOpenPrograms(ctx, scope),
    proposalsSeekingFunds: async () => (await money()).seeking,
    requested: async () => (await money()).requested,
    committed: async () => (await money()).committed,
    disbursed: async () => (await money()).disbursed,
    beneficiariesReached: async () => (await money()).reached,
    byRegion: () => figuresByRegion(ctx, scope),
    byVillage: () => figuresByVillage(ctx, scope),
  };
}

/** Every classification, with zeros, and null for the groups that were never assessed. */
async function countGroups(ctx: Context, scope: Scope): Promise<{ classification: Classification | null; count: number }[]> {
  const rows = await ctx.reads.queries.rows(sql`select g.classification, count(*)::int from karang_taruna g where ${countedGroups(ctx, scope)} group by 1`);
  const counted = new Map(rows as [Classification | null, number][]);
  return [...CLASSIFICATIONS, null].map((classification) => ({ classification, count: counted.get(classification) ?? 0 }));
}

async function countVillages(ctx: Context, scope: Scope): Promise<{ all: number; without: number }> {
  const [row] = await ctx.reads.queries.rows(sql`select count(*)::int, count(*) filter (where g.id is null)::int ${villagesWithBoards(scope)}`);
  const [all, without] = row as [number, number];
  return { all, without };
}

async function countNeverFunded(ctx: Context, scope: Scope): Promise<number> {
  const [row] = await ctx.reads.queries.rows(sql`select count(*)::int from karang_taruna g where ${neverFundedGroups(ctx, scope)}`);
  return row?.[0] as number;
}

/** Those that fund there, on a day of their window; a suspended company's are left out for its own members too. */
function countOpenPrograms(ctx: Context, { within, fiscalYear }: Scope): Promise<number> {
  const list = programList(ctx.viewer, { within });
  const ofYear = (t: string): Sql[] => (fiscalYear === undefined ? [] : [sql`${raw(`${t}.fiscal_year`)} = ${fiscalYear}::int`]);
  return ctx.reads.count({ ...list, where: (t) => all([isOpenNow(t, ctx.clock.now()), ...(list.where ? [list.where(t)] : []), ...ofYear(t)]) });
}

interface Sums {
  readonly seeking: number;
  readonly requested: Rupiah;
  readonly committed: Rupiah;
  readonly disbursed: Rupiah;
  readonly reached: number;
}

/** Sums count everything, whoever may see the matches behind them. More people than an Int holds are said as the most that it holds. */
async function sumProposals(ctx: Context, scope: Scope): Promise<Sums> {
  const [row] =
    await ctx.reads.queries.rows(sql`with q as materialized (select q.id, q.status, q.remaining, q.requested, q.committed from proposal q where ${countedProposals(ctx, scope)})
    select count(*) filter (where q.status = 'VERIFIED' and q.remaining > 0)::int, coalesce(sum(q.requested), 0)::text, coalesce(sum(q.committed), 0)::text,
      (select coalesce(sum(m.disbursed), 0)::text from funding_match m join q on q.id = m.proposal_id),
      (select least(coalesce(sum(r.beneficiaries_reached), 0), 2147483647)::int from accountability_report r join q on q.id = r.proposal_id where r.status = 'ACCEPTED')
    from q`);
  const [seeking, requested, committed, disbursed, reached] = row as [number, string, string, string, number];
  return { seeking, requested: rupiah(requested), committed: rupiah(committed), disbursed: rupiah(disbursed), reached };
}
