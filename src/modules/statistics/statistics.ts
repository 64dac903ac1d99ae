import type { Context } from '../../context.ts';
import { all, inside, raw, type Sql, sql } from '../../database/sql.ts';
import { type Rupiah, rupiah } from '../../kernel/rupiah.ts';
import { oneOf } from '../identity/visibility.ts';
import { CLASSIFICATIONS, type Classification, KarangTaruna } from '../karang-taruna/karang-taruna.ts';
import { isOpenNow } from '../program/open-programs.ts';
import { programList } from '../program/programs.ts';
import { Proposal, PUBLIC_PROPOSAL_STATUSES } from '../proposal/proposal.ts';
import { levelOf, REGION_LEVELS } from '../region/region.ts';

/** What is counted: in one region or everywhere, of one year or of all. */
export interface Scope {
  readonly within?: string;
  readonly fiscalYear?: number;
}

export interface RegionFigures {
  readonly regionCode: string;
  readonly karangTarunas: number;
  readonly proposals: number;
  readonly requested: Rupiah;
  readonly committed: Rupiah;
  readonly disbursed: Rupiah;
}

/** The figures of a region, each read when it is asked for and once; a statement per kind of thing that is counted. */
export function statisticsOf(ctx: Context, scope: Scope) {
  const groups = once(() => countGroups(ctx, scope));
  const money = once(() => sumProposals(ctx, scope));
  return {
    karangTarunas: async () => (await groups()).reduce((total, { count }) => total + count, 0),
    villagesWithoutGroup: () => countVillagesWithoutGroup(ctx, scope),
    byClassification: groups,
    openPrograms: () => countOpenPrograms(ctx, scope),
    proposalsSeekingFunds: async () => (await money()).seeking,
    requested: async () => (await money()).requested,
    committed: async () => (await money()).committed,
    disbursed: async () => (await money()).disbursed,
    beneficiariesReached: async () => (await money()).reached,
    byRegion: () => figuresByRegion(ctx, scope),
  };
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}

const lies = (code: Sql, { within }: Scope): Sql => (within ? inside(code, [within]) : sql`true`);

/** Verified groups of that alias that lie there. */
const countedGroups = ({ reads }: Context, scope: Scope): Sql =>
  all([sql`g.status = 'VERIFIED'`, lies(sql`g.region_code`, scope), reads.visible(KarangTaruna, 'g')]);

/** Proposals of that alias from verified to closed whose group lies there, and which start in the year. */
const countedProposals = ({ reads }: Context, scope: Scope): Sql =>
  all([
    oneOf(sql`q.status`, PUBLIC_PROPOSAL_STATUSES),
    lies(sql`q.region_code`, scope),
    ...(scope.fiscalYear === undefined ? [] : [sql`extract(year from q.starts_on) = ${scope.fiscalYear}::int`]),
    reads.visible(Proposal, 'q'),
  ]);

/** Every classification, with zeros, and null for the groups that were never assessed. */
async function countGroups(ctx: Context, scope: Scope): Promise<{ classification: Classification | null; count: number }[]> {
  const rows = await ctx.reads.queries.rows(sql`select g.classification, count(*)::int from karang_taruna g where ${countedGroups(ctx, scope)} group by 1`);
  const counted = new Map(rows as [Classification | null, number][]);
  return [...CLASSIFICATIONS, null].map((classification) => ({ classification, count: counted.get(classification) ?? 0 }));
}

async function countVillagesWithoutGroup({ reads }: Context, scope: Scope): Promise<number> {
  const [row] = await reads.queries.rows(sql`select count(*)::int from region r where r.level = 'VILLAGE' and ${lies(sql`r.code`, scope)}
    and not exists (select 1 from karang_taruna g where g.region_code = r.code and g.status = 'VERIFIED')`);
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

/** One row per region one level below, zeros included, by code; none below a village. */
async function figuresByRegion(ctx: Context, scope: Scope): Promise<RegionFigures[]> {
  const { within } = scope;
  const level = within ? REGION_LEVELS[REGION_LEVELS.indexOf(levelOf(within)) + 1] : 'PROVINCE';
  if (!level) return [];
  // Each level adds a dot and two digits to the code, the last one a dot and four.
  const length = raw(String(within ? within.length + (level === 'VILLAGE' ? 5 : 3) : 2));
  const rows = await ctx.reads.queries.rows(sql`
    with q as materialized (select q.id, left(q.region_code, ${length}) as code, q.requested, q.committed from proposal q where ${countedProposals(ctx, scope)}),
      asked as (select code, count(*)::int as proposals, sum(requested) as requested, sum(committed) as committed from q group by 1),
      paid as (select q.code, sum(m.disbursed) as disbursed from funding_match m join q on q.id = m.proposal_id group by 1),
      board as (select left(g.region_code, ${length}) as code, count(*)::int as groups from karang_taruna g where ${countedGroups(ctx, scope)} group by 1)
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
