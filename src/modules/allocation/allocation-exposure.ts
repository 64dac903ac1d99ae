import { expose, type Visibility } from '../../database/exposure.ts';
import { all, any, raw, sql } from '../../database/sql.ts';
import { isInForum, isMember, isOfficer } from '../identity/visibility.ts';
import { AllocationAward, AllocationBudget, AllocationPlan } from './allocation-plan.ts';

/** A plan is the affair of its company, or of a forum's members: advice that nobody has acted on yet. */
const isOwn: Visibility = (viewer, t) => {
  const [company, forum] = [raw(`${t}.company_id`), raw(`${t}.forum_id`)];
  return any([all([sql`${forum} is null`, isMember(viewer, company)]), isInForum(viewer, forum)]);
};
const isOfOwnPlan: Visibility = (viewer, t) =>
  sql`exists (select 1 from allocation_plan own where own.id = ${raw(`${t}.plan_id`)} and ${isOwn(viewer, 'own')})`;

export const allocationPlanExposure = expose(AllocationPlan, {
  visibleTo: isOwn,
  orders: { NEWEST: { by: [{ expression: (t) => raw(`${t}.created_at`), cast: 'timestamptz' }], descending: true } },
});
export const allocationBudgetExposure = expose(AllocationBudget, { visibleTo: isOfOwnPlan });
/** What a company does about its part of a forum's plan is its own affair again. */
const isOfOwnProgram: Visibility = (viewer, t) =>
  sql`exists (select 1 from csr_program given where given.id = ${raw(`${t}.program_id`)} and ${isMember(viewer, sql`given.company_id`)})`;

/** Who belongs to the group is told of nothing between both sides. */
const isOfOwnGroup: Visibility = (viewer, t) =>
  sql`exists (select 1 from proposal asked where asked.id = ${raw(`${t}.proposal_id`)} and ${isOfficer(viewer, sql`asked.karang_taruna_id`)})`;

export const allocationAwardExposure = expose(AllocationAward, {
  visibleTo: (viewer, t) => all([isOfOwnPlan(viewer, t), sql`not ${isOfOwnGroup(viewer, t)}`]),
  guards: { refusal: { when: isOfOwnProgram } },
  orders: { POSITION: { by: [{ expression: (t) => raw(`${t}.position`), cast: 'bigint' }], descending: false } },
});
