import { openProgram } from '../support/world.ts';
import { atHome, type Entry, entry, outcomes } from './attempts.ts';
import { newHome } from './cast.ts';
import { madePlan, waitingPlan } from './plans.ts';

const ofCompany = (others: string) => outcomes(others, { company: 'Success', both: 'Success' });

/** Plans of how to share out budgets: the company's own affair. */
export const planEntries: readonly Entry[] = [
  entry(
    'startAllocation',
    'an open programme',
    // A company of its own: not many plans may wait at once.
    async () => {
      const there = await newHome();
      const programId = await openProgram(there.company);
      return { ...there, input: () => ({ companyId: there.company.id, programIds: [programId], title: 'Rencana' }) };
    },
    ofCompany('FORBIDDEN'),
  ),
  entry(
    'cancelAllocation',
    'a plan that waits',
    async () => {
      const there = await newHome();
      const id = await waitingPlan(there);
      return { ...there, input: () => ({ id }) };
    },
    ofCompany('NOT_FOUND'),
  ),
  entry(
    'removeAllocation',
    'a plan that is made',
    atHome(madePlan, ({ id }) => ({ id })),
    ofCompany('NOT_FOUND'),
  ),
  entry(
    'offerAllocation',
    'a plan that is made',
    atHome(madePlan, ({ id, awardId }) => ({ id, awardIds: [awardId] })),
    ofCompany('NOT_FOUND'),
  ),
];
