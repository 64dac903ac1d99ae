import type { Reads } from '../../database/reads.ts';
import { all, sql } from '../../database/sql.ts';
import { AllocationAward, AllocationPlan } from './allocation-plan.ts';
import { kabupatenOf } from './kabupaten.ts';

/** What each kabupaten receives by plans, the most first. One statement for all that ask; of what the viewer may know. */
export const sharesOf = (reads: Reads, planId: string): Promise<object[]> => {
  const { key } = reads.table(AllocationPlan);
  return reads
    .loader<object[]>('shares of plans', async (plans) => {
      const rows = await reads.queries.rows(sql`select w.plan_id, ${kabupatenOf}, sum(w.amount)::text, count(distinct q.id)::int
        from allocation_award w join allocation_plan t on t.id = w.plan_id join proposal q on q.id = w.proposal_id
        where w.plan_id = any(${reads.keys(key, plans)}::uuid[]) and ${all([reads.visible(AllocationPlan, 't'), reads.visible(AllocationAward, 'w')])} group by 1, 2 order by sum(w.amount) desc, 2`);
      const byPlan = Map.groupBy(rows, ([plan]) => key.convert(plan));
      return plans.map((id) => (byPlan.get(id) ?? []).map(([, regionCode, given, proposals]) => ({ regionCode, given: BigInt(given as string), proposals })));
    })
    .load(planId);
};
