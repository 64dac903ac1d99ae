import type { Context } from '../../context.ts';
import { type Sql, sql } from '../../database/sql.ts';
import { levelBelow, levelOf } from '../region/region.ts';
import { boardOf } from '../region/regions.ts';
import { type Counted, lies, once, type Scope } from './counted.ts';
import { eachOf, type PoorShares, summedTo } from './equity.ts';
import { sumsOf } from './region-years.ts';

/** One row per region one level below, zeros included, by code; none below a village. Groups and villages are counted when they are asked for. */
export async function figuresByRegion(ctx: Context, scope: Scope, { groups, villages }: Counted, poor: () => Promise<PoorShares>) {
  const level = levelBelow(scope.within);
  if (!level) return [];
  const under = () => (scope.within ? sql`r.parent_code = ${scope.within}` : sql`r.parent_code is null`);
  const shares = once(async () => summedTo(level, await poor()));
  return (await sumsOf(ctx, level, under, scope)).map((row) => {
    const { regionCode } = row;
    const boards = async () => (await groups()).of(regionCode);
    const share = async () => (await shares()).get(regionCode);
    return {
      ...row,
      karangTarunas: async () => (await boards()).all,
      villages: async () => (await villages()).of(regionCode),
      villagesWithoutGroup: async () => (await villages()).of(regionCode) - (await boards()).ofVillages,
      neverFunded: async () => (await boards()).neverFunded,
      poorHouseholds: async () => Number((await share())?.population ?? 0n) || null,
      receivedPerPoorHousehold: async () => eachOf((await share()) ?? { population: 0n, money: 0n }),
    };
  });
}

/** One row per village, by code, in one kabupaten or kota or a part of it: more would be too many to list. */
export async function figuresByVillage(ctx: Context, scope: Scope) {
  const { within } = scope;
  if (!within || levelOf(within) === 'PROVINCE') return [];
  const there = (code: Sql) => sql`r.level = 'VILLAGE' and ${lies(code, scope)}`;
  return (await sumsOf(ctx, 'VILLAGE', there, scope)).map(({ regionCode, received }) => ({
    regionCode,
    received,
    karangTaruna: () => boardOf(ctx.reads, regionCode),
  }));
}
