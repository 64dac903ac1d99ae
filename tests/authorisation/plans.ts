import { as, query } from '../support/client.ts';
import { asking, expectRecord, openProgram, planned, ranked, verifiedGroupIn, verifiedProposal } from '../support/world.ts';
import type { ForumHome, Home } from './cast.ts';

const MILLION = 1_000_000;

/** A plan of the company's that waits, in a forum where there is one: over a programme of its own, and a proposal of the group's that it could fund. */
export async function waitingPlan(there: Home | ForumHome): Promise<string> {
  const { company } = there;
  const forumId = 'forum' in there ? there.forum.id : null;
  // The home of forums is the same for all of a file: a group of its own seeks funds alone.
  const group = forumId ? await verifiedGroupIn() : there.group;
  const programId = await openProgram(company, { budget: 10 * MILLION, minimumAward: MILLION, maximumAward: 10 * MILLION });
  if (forumId) expectRecord(await as(company.admin).includeProgram?.({ forumId, programId }), 'forum');
  await verifiedProposal(group, asking(5 * MILLION));
  return expectRecord(
    await as(company.admin).startAllocation?.({ companyId: company.id, forumId, programIds: [programId], title: 'Rencana', within: group.regionCode }),
    'plan',
  ).id;
}

/** The same, made; with its one award. */
export async function madePlan(home: Home): Promise<{ id: string; awardId: string }> {
  const id = await waitingPlan(home);
  await ranked();
  await planned();
  const { node } = await query(home.company.admin, 'query ($id: ID!) { node(id: $id) { ... on AllocationPlan { awards { nodes { id } } } } }', { id });
  return { id, awardId: node.awards.nodes[0].id };
}
