import type { Context } from '../../context.ts';
import { all, raw, sql } from '../../database/sql.ts';
import { badInput } from '../../kernel/refusal.ts';
import { type Rupiah, rupiah } from '../../kernel/rupiah.ts';
import { CODE_LENGTHS, levelBelow, levelOf, REGION_LEVELS, type RegionLevel } from '../region/region.ts';
import { isTold } from '../welfare/told.ts';
import { lies, once, type Scope } from './counted.ts';
import { giniOf, lowerHalfOf, pointsOf, type Share } from './lorenz.ts';
import { type Sums, sumsOf } from './region-years.ts';

export const MOST_POINTS = 101;

/** What came to the poor households of a place: of its villages with figures alone, money and households alike. */
export interface PoorShare extends Share {
  readonly villages: number;
}
export type PoorShares = ReadonlyMap<string, PoorShare>;

const of = (level: RegionLevel) => raw(String(CODE_LENGTHS[level]));

/** The smallest places by which a region's money may be told: there are at most about a thousand of them. */
export function finestIn(within: string | undefined): RegionLevel {
  const level = within ? levelOf(within) : undefined;
  if (!level) return 'REGENCY';
  return level === 'PROVINCE' ? 'DISTRICT' : 'VILLAGE';
}

/** The poor households by places of a level, the finest unless told, and what the groups of their villages received. */
export async function sharesOfPoor({ reads }: Context, scope: Scope, level = finestIn(scope.within)): Promise<PoorShares> {
  const year = scope.fiscalYear === undefined ? [] : [sql`y.year = ${scope.fiscalYear}::int`];
  const received = (table: string) =>
    sql`select y.region_code, y.received from ${raw(table)} y where ${all([sql`length(y.region_code) = ${of('VILLAGE')}`, lies(sql`y.region_code`, scope), ...year])}`;
  const rows =
    (await reads.queries.rows(sql`select left(village.region_code, ${of(level)}), count(*)::int, sum(village.poor)::bigint, coalesce(sum(money.received), 0)::bigint
    from village_welfare village
    left join (select region_code, sum(received) as received from (${received('region_year')} union all ${received('region_year_change')}) each_year group by 1) money
      on money.region_code = village.region_code
    where ${isTold('village')} and ${lies(sql`village.region_code`, scope)} group by 1`)) as [string, number, string, string][];
  return new Map(rows.map(([code, villages, poor, money]) => [code, { villages, population: BigInt(poor), money: BigInt(money) }]));
}

/** The same by larger places. */
export function summedTo(level: RegionLevel, shares: PoorShares): PoorShares {
  const sums = new Map<string, PoorShare>();
  for (const [code, share] of shares) {
    const place = code.slice(0, CODE_LENGTHS[level]);
    const before = sums.get(place) ?? { villages: 0, population: 0n, money: 0n };
    sums.set(place, {
      villages: before.villages + share.villages,
      population: before.population + share.population,
      money: before.money + share.money,
    });
  }
  return sums;
}

/** What comes to each of so many, to the nearest rupiah; nothing where there is nobody. */
export const eachOf = ({ population, money }: Share): Rupiah | null => (population > 0n ? rupiah((2n * money + population) / (2n * population)) : null);

/** The verified groups of a place, and how many of its villages' groups among them never received anything. */
export interface PlaceGroups {
  readonly all: bigint;
  readonly neverFunded: number;
}

/** What was received in each of a region's places, and by how many it is shared there. Each is read when it is asked for, and once. */
export interface Received {
  readonly places: () => Promise<readonly Sums[]>;
  readonly groups: () => Promise<ReadonlyMap<string, PlaceGroups>>;
  readonly poor: () => Promise<PoorShares>;
}

export const receivedIn = (ctx: Context, scope: Scope, level: RegionLevel, poor: () => Promise<PoorShares>): Received => ({
  places: once(() => sumsOf(ctx, level, (code) => sql`r.level = ${level} and ${lies(code, scope)}`, scope)),
  groups: once(() => groupsBy(ctx, scope, level)),
  poor: once(async () => summedTo(level, await poor())),
});

/** What would come to places besides, by their codes: to their groups, and to the poor households of their villages that are told. */
export interface Added {
  readonly toGroups: ReadonlyMap<string, bigint>;
  readonly toPoor: ReadonlyMap<string, bigint>;
}

/** How evenly that is spread over the groups, and over the poor households, of the places. */
export const spreadsOf = (received: Received | Promise<Received>, added?: () => Promise<Added>) => ({
  perGroup: async () => {
    const { places, groups } = await received;
    const counts = await groups();
    const shares = (await places()).map((place) => [place.regionCode, { population: counts.get(place.regionCode)?.all ?? 0n, money: place.received }] as const);
    return spreadOf(plus(shares, (await added?.())?.toGroups));
  },
  perPoorHousehold: async () => {
    const { places, poor } = await received;
    const told = await poor();
    const shares = (await places()).map(({ regionCode }) => [regionCode, told.get(regionCode) ?? { population: 0n, money: 0n }] as const);
    return spreadOf(plus(shares, (await added?.())?.toPoor));
  },
});

type PlaceShares = readonly (readonly [regionCode: string, share: Share])[];
const plus = (places: PlaceShares, more: ReadonlyMap<string, bigint> = new Map()): PlaceShares =>
  places.map(([regionCode, { population, money }]) => [regionCode, { population, money: money + (more.get(regionCode) ?? 0n) }]);

/** How evenly what was received is spread over the groups and over the poor households of a region's places. */
export function equityOf(ctx: Context, scope: Scope, asked: RegionLevel | null, poor: () => Promise<PoorShares>) {
  const level = levelIn(scope.within, asked);
  return { level, ...spreadsOf(receivedIn(ctx, scope, level, poor)) };
}

/** The level that is asked for, where a region has places of it and not too many. */
export function levelIn(within: string | undefined, asked: RegionLevel | null): RegionLevel {
  const finest = finestIn(within);
  const widest = levelBelow(within) ?? finest;
  const rank = (level: RegionLevel) => REGION_LEVELS.indexOf(level);
  if (asked && (rank(asked) < rank(widest) || rank(asked) > rank(finest)))
    throw badInput({ id: 'Wilayah itu tidak dapat dirinci menurut tingkat ini.', en: 'That region cannot be told by this level.' });
  return asked ?? finest;
}

async function groupsBy({ reads }: Context, scope: Scope, level: RegionLevel): Promise<Map<string, PlaceGroups>> {
  const rows = (await reads.queries.rows(sql`select left(g.region_code, ${of(level)}), count(*),
      count(*) filter (where not g.has_received and length(g.region_code) = ${of('VILLAGE')})::int
    from karang_taruna g where g.status = 'VERIFIED' and length(g.region_code) >= ${of(level)} and ${lies(sql`g.region_code`, scope)} group by 1`)) as [
    string,
    string,
    number,
  ][];
  return new Map(rows.map(([code, count, neverFunded]) => [code, { all: BigInt(count), neverFunded }]));
}

/** Places in which there is nobody are left out with what they received, and counted. */
function spreadOf(places: PlaceShares) {
  const told = places.filter(([, { population }]) => population > 0n);
  const shares = told.map(([, share]) => share);
  const whole = shares.reduce((sum, { population, money }) => ({ population: sum.population + population, money: sum.money + money }), {
    population: 0n,
    money: 0n,
  });
  return {
    population: Number(whole.population),
    received: rupiah(whole.money),
    each: eachOf(whole),
    gini: giniOf(shares),
    lowerHalf: lowerHalfOf(shares),
    lorenz: pointsOf(shares, MOST_POINTS),
    places: told.map(([regionCode, share]) => ({ regionCode, population: Number(share.population), received: rupiah(share.money), each: eachOf(share) })),
    leftOut: places.length - told.length,
  };
}
