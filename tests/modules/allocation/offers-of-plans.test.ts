import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { as, query, request } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import * as world from '../../support/world.ts';

const MILLION = 1_000_000;
/** A kabupaten without proposals but those of this file. */
const HERE = '74.08';
const START = 'mutation ($input: StartAllocationInput!) { startAllocation(input: $input) { ... on StartAllocationSuccess { plan { id } } } }';
const AWARDS = 'awards(first: 20) { nodes { id amount refusal fundingMatch { id amount } } }';
const PLAN = `query ($id: ID!) { node(id: $id) { ... on AllocationPlan { status givable given conflict { rules } ${AWARDS} } } }`;
const OFFER = `mutation ($input: OfferAllocationInput!) { offerAllocation(input: $input) { __typename ... on InvalidInput { issues { path } } ... on OfferAllocationSuccess { plan { ${AWARDS} } } } }`;

let company: world.Company;
let group: world.Group;
let program: string;
let proposal: string;

const made = async (input: object = {}, who: world.Person = company.admin) => {
  const { plan } = (await query(who, START, { input: { companyId: company.id, programIds: [program], title: 'Rencana', within: HERE, ...input } }))
    .startAllocation;
  await world.planned();
  return { id: plan.id as string, ...(await query(who, PLAN, { id: plan.id })).node };
};
const offer = (id: string, awardIds: readonly string[], input: object = {}, who: world.Person = company.admin) =>
  request(who, OFFER, { input: { id, awardIds, ...input } });
const matches = async () => (await world.sql<{ n: number }>('select count(*)::int as n from funding_match where program_id = $1', [world.hex(program)]))[0]?.n;

beforeEach(async () => {
  company = await world.verifiedCompany({ domicile: HERE });
  group = await world.verifiedGroupIn(HERE);
  const budget = 20 * MILLION;
  program = await world.openProgram(company, { regionCodes: [HERE], focusAreas: ['DISASTER_RESPONSE'], budget, minimumAward: 0, maximumAward: budget });
  proposal = await world.verifiedProposal(group, { focusArea: 'DISASTER_RESPONSE', ...world.asking(budget) });
  await world.ranked();
});
afterEach(async () => {
  (await testServer()).clock.reset();
  // The next test has the region to itself.
  await as(group.chair).withdrawProposal?.({ id: proposal, reason: 'Selesai.' });
});

describe('offers of a plan', () => {
  it('are judged by the date: what lapsed meanwhile holds no need', async () => {
    const plan = await made();
    const rival = await world.verifiedCompany({ domicile: HERE });
    const theirs = await world.openProgram(rival, { regionCodes: [HERE], focusAreas: ['DISASTER_RESPONSE'], minimumAward: 0 });
    world.expectRecord(
      await as(rival.admin).offerFunding?.({ programId: theirs, proposalId: proposal, amount: String(20 * MILLION), expiresOn: await world.inDays(7) }),
      'fundingMatch',
    );
    (await testServer()).clock.advanceDays(9);
    const { data } = await offer(plan.id, [plan.awards.nodes[0].id]);
    expect(data.offerAllocation.plan.awards.nodes).toEqual([
      { id: plan.awards.nodes[0].id, amount: String(20 * MILLION), refusal: null, fundingMatch: { id: expect.any(String), amount: String(20 * MILLION) } },
    ]);
  });

  it('with a day to answer that cannot be are refused as a whole, and nothing is written', async () => {
    const plan = await made();
    const { data } = await offer(plan.id, [plan.awards.nodes[0].id], { expiresOn: await world.inDays(400) });
    expect(data.offerAllocation).toEqual({ __typename: 'InvalidInput', issues: [{ path: ['expiresOn'] }] });
    expect([await matches(), (await query(company.admin, PLAN, { id: plan.id })).node.awards.nodes[0].refusal]).toEqual([0, null]);
  });

  it('are of its own awards alone: another plan’s, or one that never was, does not exist', async () => {
    const [plan, other] = [await made(), await made()];
    for (const id of [other.awards.nodes[0].id, 'awd_00000000000000000000000000000000'])
      expect((await offer(plan.id, [plan.awards.nodes[0].id, id])).errors?.[0].extensions.code).toBe('NOT_FOUND');
    expect(await matches()).toBe(0);
  });

  it('are not made, nor seen, by who belongs to the group as well', async () => {
    const plan = await made();
    await world.join(group.chair, company, 'STAFF');
    expect((await query(group.chair, PLAN, { id: plan.id })).node).toMatchObject({ status: 'FOUND', awards: { nodes: [] } });
    expect((await offer(plan.id, [plan.awards.nodes[0].id], {}, group.chair)).errors?.[0].extensions.code).toBe('NOT_FOUND');
    expect((await query(company.admin, PLAN, { id: plan.id })).node.awards.nodes[0].refusal).toBeNull();
  });
});

describe('an award', () => {
  it('may be smaller than the programme’s smallest where it fills the whole rest', async () => {
    const rival = await world.verifiedCompany({ domicile: HERE });
    const open = { regionCodes: [HERE], focusAreas: ['DISASTER_RESPONSE'], minimumAward: 5 * MILLION };
    const [theirs, strict] = [await world.openProgram(rival, open), await world.openProgram(company, open)];
    await world.offered({ group, company: rival, programId: theirs, proposalId: proposal, amount: 17 * MILLION, kind: 'CASH' });
    const plan = await made({ programIds: [strict] });
    expect(plan).toMatchObject({ status: 'FOUND', given: String(3 * MILLION), awards: { nodes: [{ amount: String(3 * MILLION) }] } });
    const { data } = await offer(plan.id, [plan.awards.nodes[0].id]);
    expect(data.offerAllocation.plan.awards.nodes).toMatchObject([{ refusal: null, fundingMatch: { amount: String(3 * MILLION) } }]);
  });
});

describe('what can be given', () => {
  it('is counted of programmes alone that can give to somebody', async () => {
    const idle = await world.openProgram(company, { regionCodes: ['74.09'], focusAreas: ['DISASTER_RESPONSE'], budget: 80 * MILLION });
    const plan = await made({ programIds: [program, idle], neverFundedShare: 100 });
    expect(plan).toMatchObject({ status: 'FOUND', givable: String(20 * MILLION), given: String(20 * MILLION), conflict: null });
  });

  it('is of a forum without what is brought but not open yet', async () => {
    const forum = await world.verifiedForum();
    await world.joined(forum, company);
    const later = await world.openProgram(company, {
      regionCodes: [HERE],
      focusAreas: ['DISASTER_RESPONSE'],
      opensOn: await world.inDays(30),
      closesOn: await world.inDays(90),
    });
    for (const programId of [program, later]) world.expectRecord(await as(company.admin).includeProgram?.({ forumId: forum.id, programId }), 'forum');
    const { id } = await made({ forumId: forum.id, programIds: null });
    const rows = await world.sql<{ program_id: string }>('select program_id from allocation_budget where plan_id = $1', [world.hex(id)]);
    expect(rows.map(({ program_id }) => program_id.replaceAll('-', ''))).toEqual([world.hex(program)]);
  });
});
