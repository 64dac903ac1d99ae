import type { Context } from '../../context.ts';
import { inside, raw, type Sql, sql } from '../../database/sql.ts';
import { ancestorCodes, levelBelow, type RegionLevel } from '../region/region.ts';
import { regionAt, regionCounts } from '../region/regions.ts';
import { FOCUS_AREAS } from './program.ts';
import { type ProgramConditions, programList } from './programs.ts';

/** How many each choice would give beside the others, each read when it is asked for. */
export function programFacets({ reads, viewer }: Context, conditions: ProgramConditions) {
  const without = (own: keyof ProgramConditions) => programList(viewer, { ...conditions, [own]: null });
  return {
    total: () => reads.count(programList(viewer, conditions)),
    focusAreas: async () => {
      const counted = await reads.tally(without('focusAreas'), (t) => sql`unnest(${raw(`${t}.focus_areas`)})`);
      return FOCUS_AREAS.map((focusArea) => ({ focusArea, count: counted.get(focusArea) ?? 0 }));
    },
    regions: async () => {
      const level = levelBelow(conditions.within);
      return level ? regionCounts(await reads.tally(without('withinAny'), (t) => placesOf(t, level, conditions.within))) : [];
    },
  };
}

/** The regions of a level, inside `within`, in which it funds: all of them where it names none or what holds them all. */
function placesOf(t: string, level: RegionLevel, within: string | null | undefined): Sql {
  const named = sql`from program_region r where r.program_id = ${raw(`${t}.id`)}`;
  const lies = (code: Sql) => (within ? inside(code, [within]) : sql`true`);
  const holders = within ? [within, ...ancestorCodes(within)] : [];
  return sql`unnest(case
    when not exists (select 1 ${named}) or exists (select 1 ${named} and r.region_code = any(${holders}::text[]))
    then array(select o.code from region o where o.level = ${level} and ${lies(sql`o.code`)})
    else array(select distinct ${regionAt(sql`r.region_code`, level)} ${named} and ${lies(sql`r.region_code`)}) end)`;
}
