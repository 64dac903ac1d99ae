import type { Order } from '../../database/exposure.ts';
import type { Listing } from '../../database/reads.ts';
import { sql } from '../../database/sql.ts';
import { allocationAwardExposure, allocationPlanExposure } from './allocation-exposure.ts';
import { AllocationAward, AllocationPlan } from './allocation-plan.ts';

/** The awards of one plan, the best scores first. */
export const awardsOfPlan: Listing<AllocationAward> = {
  entity: AllocationAward,
  of: 'plan',
  where: () => sql`true`,
  order: allocationAwardExposure.orders?.POSITION as Order,
};

/** The plans of one company, the newest first. */
export const plansOfCompany: Listing<AllocationPlan> = {
  entity: AllocationPlan,
  of: 'company',
  where: () => sql`true`,
  order: allocationPlanExposure.orders?.NEWEST as Order,
};
