import type { Order } from '../../database/exposure.ts';
import type { Listing } from '../../database/reads.ts';
import { raw, sql } from '../../database/sql.ts';
import { uuidOf } from '../../kernel/id.ts';
import { allocationAwardExposure, allocationPlanExposure } from './allocation-exposure.ts';
import { AllocationAward, AllocationPlan } from './allocation-plan.ts';

/** The awards of one plan, or one company's part of them; the best scores first. */
export const awardsOfPlan = (companyId?: string | null): Listing<AllocationAward> => ({
  entity: AllocationAward,
  of: 'plan',
  ...(companyId && {
    where: (t) =>
      sql`exists (select 1 from csr_program part where part.id = ${raw(`${t}.program_id`)} and part.company_id = ${uuidOf('cmp', companyId) ?? null}::uuid)`,
  }),
  order: allocationAwardExposure.orders?.POSITION as Order,
});

/** The plans of one company alone, the newest first. */
export const plansOfCompany: Listing<AllocationPlan> = {
  entity: AllocationPlan,
  of: 'company',
  where: (t) => sql`${raw(`${t}.forum_id`)} is null`,
  order: allocationPlanExposure.orders?.NEWEST as Order,
};

/** The plans of one forum, the newest first. */
export const plansOfForum: Listing<AllocationPlan> = { entity: AllocationPlan, of: 'forum', order: allocationPlanExposure.orders?.NEWEST as Order };
