import type { Context } from '../../context.ts';
import { inside, raw, type Sql, sql } from '../../database/sql.ts';
import { CLASSIFICATIONS } from '../karang-taruna/karang-taruna.ts';
import { FOCUS_AREAS } from '../program/program.ts';
import { levelBelow, type RegionLevel } from '../region/region.ts';
import { regionAt, regionCounts } from '../region/regions.ts';
import { type ProposalConditions, proposalList } from './proposals.ts';

/** How many each choice would give beside the others, each read when it is asked for. */
export function proposalFacets({ reads }: Context, conditions: ProposalConditions) {
  const without = (own: keyof ProposalConditions) => proposalList({ ...conditions, [own]: null });
  return {
    total: () => reads.count(proposalList(conditions)),
    focusAreas: async () => {
      const counted = await reads.tally(without('focusAreas'), (t) => raw(`${t}.focus_area`));
      return FOCUS_AREAS.map((focusArea) => ({ focusArea, count: counted.get(focusArea) ?? 0 }));
    },
    classifications: async () => {
      const ofGroup = (t: string) => sql`join karang_taruna g on g.id = ${raw(`${t}.karang_taruna_id`)}`;
      const counted = await reads.tally(without('classification'), () => sql`g.classification`, ofGroup);
      return [...CLASSIFICATIONS, null].map((classification) => ({ classification, count: counted.get(classification) ?? 0 }));
    },
    regions: async () => {
      const level = levelBelow(conditions.within);
      return level ? regionCounts(await reads.tally(without('withinAny'), (t) => placesOf(t, level, conditions.within))) : [];
    },
  };
}

/** The regions of a level in which it happens: its group's, or of a board above that level those of its villages. */
function placesOf(t: string, level: RegionLevel, within: string | null | undefined): Sql {
  const own = raw(`${t}.region_code`);
  return sql`unnest(case when ${regionAt(own, level)} is not null then array[${regionAt(own, level)}] else array(
    select distinct ${regionAt(sql`v.region_code`, level)} from proposal_village v
    where v.proposal_id = ${raw(`${t}.id`)} and ${within ? inside(sql`v.region_code`, [within]) : sql`true`}) end)`;
}
