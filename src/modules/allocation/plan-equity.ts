import type { Context } from '../../context.ts';
import type { Row } from '../../database/model.ts';
import type { Reads } from '../../database/reads.ts';
import { all, raw, sql } from '../../database/sql.ts';
import { type Rupiah, sum } from '../../kernel/rupiah.ts';
import { FundingMatch } from '../funding/funding-match.ts';
import { CODE_LENGTHS, type RegionLevel } from '../region/region.ts';
import type { Scope } from '../statistics/counted.ts';
import { type Added, levelIn, type Received, receivedIn, sharesOfPoor, spreadsOf } from '../statistics/equity.ts';
import { isTold } from '../welfare/told.ts';
import { AllocationAward, AllocationPlan } from './allocation-plan.ts';

/** What is still to come of a plan. */
interface Rest extends Added {
  /** To boards of a higher level than the places, which lie in none of them. */
  readonly above: Rupiah;
  /** Groups of villages that never received anything, and would. */
  readonly firstFunded: number;
}

/**
 * How evenly money is spread over the places of a plan's region: before it, which is whatever was received there so far, in all years; and after it,
 * which is that and the rest of the plan. Null where there is no plan.
 */
export function equityOfPlan(ctx: Context, plan: Row<AllocationPlan>, asked: RegionLevel | null) {
  if (plan.status !== 'FOUND') return null;
  // A row has the key of what it refers to.
  const within = (plan.within as unknown as string | null) ?? undefined;
  const level = levelIn(within, asked);
  const before = beforeIn(ctx, within, level);
  const rest = () => restOf(ctx.reads, plan.id, level);
  const neverFunded = async () => {
    const { groups } = await before;
    return [...(await groups()).values()].reduce((count, place) => count + place.neverFunded, 0);
  };
  const firstFunded = async () => (await rest()).firstFunded;
  return {
    level,
    given: async () => sum((await rest()).toGroups.values()),
    givenAbove: async () => (await rest()).above,
    firstFunded,
    before: { ...spreadsOf(before), neverFunded },
    after: { ...spreadsOf(before, rest), neverFunded: async () => (await neverFunded()) - (await firstFunded()) },
  };
}

/** What was received in a plan's region, read together with that of all plans that are told by the same level; of all Indonesia where none is named. */
const beforeIn = (ctx: Context, within: string | undefined, level: RegionLevel): Promise<Received> =>
  ctx.reads
    .loader<Received>(`regions of plans, by ${level}`, async (regions) => {
      const scope = scopeOf(regions);
      const together = receivedIn(ctx, scope, level, () => sharesOfPoor(ctx, scope, level));
      return regions.map((region) => partOf(together, region));
    })
    .load(within ?? '');

const scopeOf = (regions: readonly string[]): Scope => {
  if (regions.includes('')) return {};
  return regions.length === 1 ? { within: regions[0] } : { among: regions };
};

function partOf({ places, groups, poor }: Received, region: string): Received {
  const isInside = (code: string) => !region || code === region || code.startsWith(`${region}.`);
  return {
    places: async () => (await places()).filter(({ regionCode }) => isInside(regionCode)),
    groups: async () => new Map([...(await groups())].filter(([code]) => isInside(code))),
    poor,
  };
}

/**
 * What of plans is still to come, by the places of a level. An award that nobody has acted on yet counts in full. Of one that became an offer counts what
 * of it may still be received: not what was, for that is told before the plan already, and nothing once it is over. An offer that this viewer may not
 * see is not there for them, and what was received of it is always public. One statement for all plans that ask.
 */
const restOf = (reads: Reads, planId: string, level: RegionLevel): Promise<Rest> => {
  const { key } = reads.table(AllocationPlan);
  return reads
    .loader<Rest>(`rest of plans, by ${level}`, async (plans) => {
      const rows = (await reads.queries.rows(sql`select w.plan_id, left(q.region_code, ${raw(String(CODE_LENGTHS[level]))}), sum(rest.amount)::text,
          coalesce(sum(rest.amount) filter (where ${isTold('village')}), 0)::text,
          count(distinct g.id) filter (where rest.amount > 0 and g.status = 'VERIFIED' and not g.has_received and length(g.region_code) = ${raw(String(CODE_LENGTHS.VILLAGE))})::int
        from allocation_award w join allocation_plan t on t.id = w.plan_id join proposal q on q.id = w.proposal_id join karang_taruna g on g.id = q.karang_taruna_id
        left join village_welfare village on village.region_code = q.region_code
        left join funding_match m on m.id = w.funding_match_id and ${reads.visible(FundingMatch, 'm')}
        cross join lateral (select case when m.id is null then w.amount else m.counted - m.received end as amount) rest
        where w.plan_id = any(${reads.keys(key, plans)}::uuid[]) and ${all([reads.visible(AllocationPlan, 't'), reads.visible(AllocationAward, 'w')])} group by 1, 2`)) as [
        string,
        string,
        string,
        string,
        number,
      ][];
      const byPlan = Map.groupBy(rows, ([plan]) => key.convert(plan));
      return plans.map((id) => {
        const found = byPlan.get(id) ?? [];
        const there = found.filter(([, code]) => code.length === CODE_LENGTHS[level]);
        return {
          toGroups: new Map(there.map(([, code, amount]) => [code, BigInt(amount)])),
          toPoor: new Map(there.map(([, code, , amount]) => [code, BigInt(amount)])),
          above: sum(found.filter((row) => !there.includes(row)).map(([, , amount]) => BigInt(amount))),
          firstFunded: found.reduce((count, [, , , , groups]) => count + groups, 0),
        };
      });
    })
    .load(planId);
};
