import type { Context } from '../../context.ts';
import { all, raw, type Sql, sql } from '../../database/sql.ts';
import { sum } from '../../kernel/rupiah.ts';
import { CLASSIFICATIONS } from '../karang-taruna/karang-taruna.ts';
import { isOpenNow } from '../program/open-programs.ts';
import { programList } from '../program/programs.ts';
import { levelOf, type RegionLevel } from '../region/region.ts';
import { figuresByRegion, figuresByVillage } from './by-place.ts';
import { counted, once, type Scope } from './counted.ts';
import { equityOf, sharesOfPoor } from './equity.ts';
import { type Sums, sumsOf } from './region-years.ts';

const MOST = 2_147_483_647;

/** The figures of a region, each read when it is asked for and once; a statement per kind of thing that is counted. */
export function statisticsOf(ctx: Context, scope: Scope) {
  const { groups, villages } = counted(ctx, scope);
  const money = once(() => sumProposals(ctx, scope));
  const poor = once(() => sharesOfPoor(ctx, scope));
  const total = async (of: (sums: Sums) => number) => (await money()).reduce((whole, sums) => whole + of(sums), 0);
  const rupiahs = async (of: (sums: Sums) => bigint) => sum((await money()).map(of));
  return {
    karangTarunas: async () => (await groups()).whole.all,
    villages: async () => (await villages()).whole,
    villagesWithoutGroup: async () => (await villages()).whole - (await groups()).whole.ofVillages,
    neverFunded: async () => (await groups()).whole.neverFunded,
    // With zeros, and null for the groups that were never assessed.
    byClassification: async () => {
      const { byClassification } = await groups();
      return [...CLASSIFICATIONS, null].map((classification) => ({ classification, count: byClassification.get(classification) ?? 0 }));
    },
    openPrograms: () => countOpenPrograms(ctx, scope),
    proposalsSeekingFunds: () => total(({ seeking }) => seeking),
    requested: () => rupiahs(({ requested }) => requested),
    committed: () => rupiahs(({ committed }) => committed),
    disbursed: () => rupiahs(({ disbursed }) => disbursed),
    received: () => rupiahs(({ received }) => received),
    // More people than an Int holds are said as the most that it holds.
    beneficiariesReached: async () => Math.min(await total(({ reached }) => reached), MOST),
    byRegion: () => figuresByRegion(ctx, scope, { groups, villages }, poor),
    equity: ({ by }: { readonly by?: RegionLevel | null }) => equityOf(ctx, scope, by ?? null, poor),
    byVillage: () => figuresByVillage(ctx, scope),
  };
}

/** Those that fund there, on a day of their window; a suspended company's are left out for its own members too. */
function countOpenPrograms(ctx: Context, { within, fiscalYear }: Scope): Promise<number> {
  const list = programList(ctx.viewer, { within });
  const ofYear = (t: string): Sql[] => (fiscalYear === undefined ? [] : [sql`${raw(`${t}.fiscal_year`)} = ${fiscalYear}::int`]);
  return ctx.reads.count({ ...list, where: (t) => all([isOpenNow(t, ctx.clock.now()), ...(list.where ? [list.where(t)] : []), ...ofYear(t)]) });
}

/** Of the region itself, or of all provinces: between them lies everything. */
const sumProposals = (ctx: Context, scope: Scope): Promise<Sums[]> =>
  scope.within
    ? sumsOf(ctx, levelOf(scope.within), () => sql`r.code = ${scope.within}`, scope)
    : sumsOf(ctx, 'PROVINCE', () => sql`r.parent_code is null`, scope);
