import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import { execute } from '../../database/lock.ts';
import { all, inside, raw, type Sql, sql } from '../../database/sql.ts';
import { type Rupiah, rupiah } from '../../kernel/rupiah.ts';
import { CODE_LENGTHS, type RegionLevel } from '../region/region.ts';
import type { Scope } from './counted.ts';

/** What proposals from verified to closed come to. They count where their group's region lies; sums count all matches, whoever may see them. */
export interface Sums {
  readonly regionCode: string;
  readonly proposals: number;
  readonly seeking: number;
  readonly requested: Rupiah;
  readonly committed: Rupiah;
  readonly disbursed: Rupiah;
  readonly received: Rupiah;
  readonly reached: number;
}

const KEPT = ['proposals', 'seeking', 'requested', 'committed', 'disbursed', 'received', 'reached'] as const;
const NAMES = raw(KEPT.join(', '));
const TOTALS = raw(KEPT.map((name) => `sum(${name}) as ${name}`).join(', '));
const TEXTS = raw(KEPT.map((name) => `coalesce(sums.${name}, 0)::text`).join(', '));

/** One row per region of that level, zeros included, by code: what was folded and what has changed since, as one statement sees both. */
export async function sumsOf({ reads }: Context, level: RegionLevel, which: (code: Sql) => Sql, { within, fiscalYear }: Scope): Promise<Sums[]> {
  const regions = sql`select r.code from region r where ${which(sql`r.code`)}`;
  const place = sql`left(c.region_code, ${raw(String(CODE_LENGTHS[level]))})`;
  const narrowed = (alias: string) => (fiscalYear === undefined ? [] : [sql`${raw(alias)}.year = ${fiscalYear}::int`]);
  const rows = await reads.queries.rows(sql`with place as materialized (${regions})
    select place.code, ${TEXTS} from place left join (
      select code, ${TOTALS} from (
        select y.region_code as code, ${NAMES} from place join region_year y on y.region_code = place.code where ${all(narrowed('y'))}
        union all
        select ${place}, ${NAMES} from region_year_change c where ${all([...(within ? [inside(sql`c.region_code`, [within])] : []), ...narrowed('c')])}
      ) kept group by 1) sums using (code)
    order by place.code`);
  return (rows as string[][]).map(([regionCode = '', proposals, seeking, requested, committed, disbursed, received, reached]) => ({
    regionCode,
    proposals: Number(proposals),
    seeking: Number(seeking),
    requested: rupiah(requested as string),
    committed: rupiah(committed as string),
    disbursed: rupiah(disbursed as string),
    received: rupiah(received as string),
    reached: Number(reached),
  }));
}

/** Adds the changes since the last time to what the regions come to; answers how many those were. */
export async function foldRegionYears(em: EntityManager): Promise<number> {
  const [row] = await execute<{ folded: number }>(em, sql`select fold_region_years() as folded`);
  return row?.folded ?? 0;
}
