import { as, query } from '../support/client.ts';
import { asking, expectRecord, openProgram, planned, ranked, verifiedProposal } from '../support/world.ts';
import type { Home } from './cast.ts';

const MILLION = 1_000_000;

/** A plan of the company's that waits: over a programme of its own, and a proposal of the group's that it could fund. */
export async function waitingPlan({ company, group }: Home): Promise<string> {
  const programId = await openProgram(company, { budget: 10 * MILLION, minimumAward: MILLION, maximumAward: 10 * MILLION });
  await verifiedProposal(group, asking(5 * MILLION));
  return expectRecord(
    await as(company.admin).startAllocation?.({ companyId: company.id, programIds: [programId], title: 'Rencana', within: group.regionCode }),
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
