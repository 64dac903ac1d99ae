import type { Context } from '../../context.ts';
import type { Reads } from '../../database/reads.ts';
import { inside, join, raw, type Sql, sql } from '../../database/sql.ts';
import { CLASSIFICATIONS, type Classification } from '../karang-taruna/karang-taruna.ts';
import { FOCUS_AREAS } from '../program/program.ts';
import { ancestorCodes, CODE_LENGTHS, levelBelow } from '../region/region.ts';
import { Proposal } from './proposal.ts';
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
      const counted = await byClassification(reads, { ...conditions, classification: null });
      return [...CLASSIFICATIONS, null].map((classification) => ({ classification, count: counted.get(classification) ?? 0 }));
    },
    regions: () => byRegion(reads, { ...conditions, withinAny: null }),
  };
}

const seen = (reads: Reads, conditions: ProposalConditions): Sql =>
  sql`${reads.visible(Proposal, 't')} and ${proposalList(conditions).where?.('t') ?? sql`true`}`;

/** Of each group once, for a group has many proposals. */
async function byClassification(reads: Reads, conditions: ProposalConditions): Promise<Map<Classification | null, number>> {
  const rows = await reads.queries.rows(sql`select g.classification, sum(own.count)::int
    from (select t.karang_taruna_id as id, count(*) as count from proposal t where ${seen(reads, conditions)} group by 1) own
    join karang_taruna g using (id) group by 1`);
  return new Map(rows as [Classification | null, number][]);
}

/** By the regions one level below in which they happen: their group's, or of a board above that level those of its villages. */
async function byRegion(reads: Reads, conditions: ProposalConditions): Promise<{ regionCode: string; count: number }[]> {
  const within = conditions.within ?? undefined;
  const level = levelBelow(within);
  if (!level) return [];
  const at = (code: Sql) => sql`left(${code}, ${raw(String(CODE_LENGTHS[level]))})`;
  const own = sql`select ${at(sql`t.region_code`)} as code, count(*) as count from proposal t where ${seen(reads, conditions)}`;
  const above = within ? [within, ...ancestorCodes(within)] : [];
  const parts = within
    ? [
        sql`${own} and ${inside(sql`t.region_code`, [within])} and t.region_code <> ${within} group by 1`,
        sql`select place.code, count(*) from proposal t cross join lateral (
            select distinct ${at(sql`v.region_code`)} as code from proposal_village v where v.proposal_id = t.id and ${inside(sql`v.region_code`, [within])}) place
          where ${seen(reads, conditions)} and t.region_code = any(${above}::text[]) group by 1`,
      ]
    : [sql`${own} group by 1`];
  const rows = await reads.queries.rows(sql`select code, sum(count)::int from (${join(parts, ' union all ')}) part group by 1 order by 2 desc, 1`);
  return (rows as [string, number][]).map(([regionCode, count]) => ({ regionCode, count }));
}
