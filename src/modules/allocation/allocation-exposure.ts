import { expose, type Guard, type Visibility } from '../../database/exposure.ts';
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

/** Who belongs to the group is told of nothing between both sides. */
const isOfOwnGroup: Visibility = (viewer, t) =>
  sql`exists (select 1 from proposal asked where asked.id = ${raw(`${t}.proposal_id`)} and ${isOfficer(viewer, sql`asked.karang_taruna_id`)})`;

/** Sums of a plan that gives to a group of the viewer's own would tell them how much. */
const givesToNoOwn =
  (plan: string): Visibility =>
  (viewer, t) =>
    viewer.groupIds.length === 0
      ? sql`true`
      : sql`not exists (select 1 from allocation_award part where part.plan_id = ${raw(`${t}.${plan}`)} and ${isOfOwnGroup(viewer, 'part')})`;
const SUMS = { when: givesToNoOwn('id') };
/** What is written down while it is made comes before its awards, and stays where it is cancelled. */
const PROGRESS: Guard = {
  when: (viewer, t) => (viewer.groupIds.length === 0 ? sql`true` : all([sql`${raw(`${t}.status`)} = 'FOUND'`, SUMS.when(viewer, t)])),
};
const SUMS_OF_BUDGET = { when: givesToNoOwn('plan_id') };

export const allocationPlanExposure = expose(AllocationPlan, {
  visibleTo: isOwn,
  guards: { given: SUMS, value: PROGRESS, bound: PROGRESS, greedyValue: SUMS, greedyGiven: SUMS, findings: SUMS },
  orders: { NEWEST: { by: [{ expression: (t) => raw(`${t}.created_at`), cast: 'timestamptz' }], descending: true } },
});
export const allocationBudgetExposure = expose(AllocationBudget, { visibleTo: isOfOwnPlan, guards: { given: SUMS_OF_BUDGET, perMillion: SUMS_OF_BUDGET } });
/** What a company does about its part of a forum's plan is its own affair again. */
const isOfOwnProgram: Visibility = (viewer, t) =>
  sql`exists (select 1 from csr_program given where given.id = ${raw(`${t}.program_id`)} and ${isMember(viewer, sql`given.company_id`)})`;

export const allocationAwardExposure = expose(AllocationAward, {
  visibleTo: (viewer, t) => all([isOfOwnPlan(viewer, t), sql`not ${isOfOwnGroup(viewer, t)}`]),
  guards: { refusal: { when: isOfOwnProgram } },
  orders: { POSITION: { by: [{ expression: (t) => raw(`${t}.position`), cast: 'bigint' }], descending: false } },
});
