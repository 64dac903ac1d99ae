import type { Order } from '../../database/exposure.ts';
import type { Row } from '../../database/model.ts';
import type { Listing, Narrowing, Reads } from '../../database/reads.ts';
import { mentions, searchWords } from '../../database/search.ts';
import { all, inside, raw, type Sql, sql } from '../../database/sql.ts';
import { KarangTaruna } from '../karang-taruna/karang-taruna.ts';
import { CODE_LENGTHS, Region, type RegionLevel } from './region.ts';
import { regionExposure } from './region-exposure.ts';

const order = regionExposure.orders?.NAME as Order;

const named = (alias: string, search: string | null | undefined): Sql[] => (search?.trim() ? [mentions(searchWords(alias), search)] : []);

/** The regions of a level, of one region and under it when told. */
export const regionsOf = ({ level, within, search }: { level: RegionLevel; within?: string | null; search?: string | null }): Listing<Region> => ({
  entity: Region,
  order,
  where: (t) => all([sql`${raw(`${t}.level`)} = ${level}`, ...(within ? [inside(raw(`${t}.code`), [within])] : []), ...named(t, search)]),
});

/** The regions directly under a region. */
export const childrenOf = (search?: string | null): Listing<Region> => ({ entity: Region, of: 'parent', order, where: (t) => all(named(t, search)) });

/** The region of that level in which the one in that column lies, or itself; null where it lies above that level: `ancestorAt`, as SQL. */
export const regionAt = (code: Sql, level: RegionLevel): Sql => {
  const length = raw(String(CODE_LENGTHS[level]));
  return sql`case when length(${code}) >= ${length} then left(${code}, ${length}) end`;
};

/** Counts by region as rows; what lies in none is left out. */
export const regionCounts = (counted: ReadonlyMap<string | null, number>): { regionCode: string; count: number }[] =>
  [...counted].flatMap(([regionCode, count]) => (regionCode === null ? [] : [{ regionCode, count }]));

/** Of a region's boards the verified one: the database admits one. */
export const IS_BOARD: Narrowing = {
  where: (t) => sql`${raw(`${t}.status`)} = 'VERIFIED'`,
};
/** The verified board of exactly that region. Batched. */
export const boardOf = async (reads: Reads, code: string): Promise<Row<KarangTaruna> | null> =>
  (await reads.many(KarangTaruna, 'region', code, [], IS_BOARD))[0] ?? null;
