import { openProgram } from '../support/world.ts';
import { atHome, type Entry, entry, outcomes } from './attempts.ts';
import { type ForumHome, newHome, newMeeting } from './cast.ts';
import { madePlan, waitingPlan } from './plans.ts';
import { done } from './subjects.ts';

const ofCompany = (others: string) => outcomes(others, { company: 'Success', both: 'Success' });

const IN_FORUM = { company: 'Success', both: 'Success', fellow: 'FORBIDDEN' } as const;
/** In a forum of its own, for the same reason. */
const inForum = (build: (there: ForumHome) => Promise<object>) => async () => {
  const there = await newMeeting();
  const same = await build(there);
  return { ...there, input: () => same };
};

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
    outcomes('NOT_FOUND', { company: 'Success' }),
  ),
  entry(
    'startAllocation',
    'programmes of a forum',
    inForum(async ({ forum, company }) => {
      const programId = await openProgram(company);
      await done(company.admin, 'includeProgram', { forumId: forum.id, programId });
      return { companyId: company.id, forumId: forum.id, title: 'Rencana bersama' };
    }),
    ofCompany('FORBIDDEN'),
  ),
  entry(
    'cancelAllocation',
    "a forum's plan that waits",
    inForum(async (there) => ({ id: await waitingPlan(there) })),
    outcomes('NOT_FOUND', { ...IN_FORUM, secretary: 'Success' }),
  ),
  entry(
    'removeAllocation',
    "a forum's plan that is made",
    inForum(async (there) => ({ id: (await madePlan(there)).id })),
    outcomes('NOT_FOUND', { ...IN_FORUM, secretary: 'Success' }),
  ),
  entry(
    'offerAllocation',
    "a company's part of a forum's plan",
    inForum(async (there) => {
      const { id, awardId } = await madePlan(there);
      return { id, awardIds: [awardId] };
    }),
    outcomes('NOT_FOUND', { ...IN_FORUM, secretary: 'FORBIDDEN' }),
  ),
];
