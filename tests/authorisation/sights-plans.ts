import { hex, sql } from '../support/world.ts';
import { type Home, newHome, newMeeting, type ViewerName } from './cast.ts';
import { madePlan, waitingPlan } from './plans.ts';
import { type Case, heldBy, MEMBERS, under } from './sights.ts';
import { done } from './subjects.ts';

const plan = (build: (there: Home) => Promise<string>) => async () => {
  const there = await newHome();
  const id = await build(there);
  return { cast: there.cast, id, places: [under(there.company.id, 'Company', 'allocationPlans')] };
};
const IN_FORUM = ['company', 'both', 'secretary', 'fellow'] as const satisfies readonly ViewerName[];
/** States that only whoever makes plans brings about. */
const brought = (status: string) =>
  plan(async (there) => {
    const id = await waitingPlan(there);
    await sql('update allocation_plan set status = $2 where id = $1', [hex(id), status]);
    return id;
  });

/** A forum's plans are seen by the people of its member companies, whoever asked for them; they stand under the forum alone. */
const FORUM_CASES: readonly Case[] = (['QUEUED', 'FOUND'] as const).map((state) => ({
  kind: 'AllocationPlan',
  state: `${state} in a forum`,
  arrange: async () => {
    const there = await newMeeting();
    const id = await (state === 'FOUND' ? madePlan(there).then((made) => made.id) : waitingPlan(there));
    return {
      cast: there.cast,
      id,
      places: [under(there.forum.id, 'Forum', 'allocationPlans'), under(there.company.id, 'Company', 'allocationPlans', { seenBy: [] })],
    };
  },
  seenBy: IN_FORUM,
}));
const AWARD_CASES: readonly Case[] = [
  {
    kind: 'AllocationAward',
    state: "of a forum's plan",
    arrange: async () => {
      const there = await newMeeting();
      const { id, awardId } = await madePlan(there);
      return {
        cast: there.cast,
        id: awardId,
        places: [
          under(id, 'AllocationPlan', 'awards'),
          under(id, 'AllocationPlan', `awards(companyId: "${there.company.id}")`),
          under(id, 'AllocationPlan', `awards(companyId: "${there.forum.company.id}")`, { seenBy: [] }),
        ],
      };
    },
    seenBy: IN_FORUM,
  },
];

/** Who sees a company's plans, and what is in them: its members. */
export const planCases: readonly Case[] = [
  { kind: 'AllocationPlan', state: 'QUEUED', arrange: plan(waitingPlan), seenBy: MEMBERS },
  { kind: 'AllocationPlan', state: 'FOUND', arrange: plan(async (there) => (await madePlan(there)).id), seenBy: MEMBERS },
  {
    kind: 'AllocationPlan',
    state: 'CANCELLED',
    arrange: plan(async (there) => {
      const id = await waitingPlan(there);
      await done(there.company.admin, 'cancelAllocation', { id });
      return id;
    }),
    seenBy: MEMBERS,
  },
  ...['RUNNING', 'INFEASIBLE', 'NOT_FOUND', 'FAILED'].map((state) => ({ kind: 'AllocationPlan', state, arrange: brought(state), seenBy: MEMBERS })),
  {
    kind: 'AllocationAward',
    state: 'of a plan',
    arrange: async () => {
      const there = await newHome();
      const { id, awardId } = await madePlan(there);
      return {
        cast: there.cast,
        id: awardId,
        places: [under(id, 'AllocationPlan', 'awards'), heldBy(id, 'AllocationPlan', 'awards(first: 1) { nodes { id } totalCount }')],
      };
    },
    // Who belongs to the group as well is told of nothing between both sides.
    seenBy: ['company'],
  },
  ...FORUM_CASES,
  ...AWARD_CASES,
];
