import { expose, type Visibility } from '../../database/exposure.ts';
import { raw, sql } from '../../database/sql.ts';
import { isMember } from '../identity/visibility.ts';
import { AllocationAward, AllocationBudget, AllocationPlan } from './allocation-plan.ts';

/** A plan is its company's own affair: advice that nobody has acted on yet. */
const isOwn: Visibility = (viewer, t) => isMember(viewer, raw(`${t}.company_id`));
const isOfOwnPlan: Visibility = (viewer, t) =>
  sql`exists (select 1 from allocation_plan own where own.id = ${raw(`${t}.plan_id`)} and ${isOwn(viewer, 'own')})`;

export const allocationPlanExposure = expose(AllocationPlan, {
  visibleTo: isOwn,
  orders: { NEWEST: { by: [{ expression: (t) => raw(`${t}.created_at`), cast: 'timestamptz' }], descending: true } },
});
export const allocationBudgetExposure = expose(AllocationBudget, { visibleTo: isOfOwnPlan });
export const allocationAwardExposure = expose(AllocationAward, {
  visibleTo: isOfOwnPlan,
  orders: { POSITION: { by: [{ expression: (t) => raw(`${t}.position`), cast: 'int' }], descending: false } },
});
