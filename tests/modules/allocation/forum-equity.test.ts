import { expect, it } from 'vitest';
import { type Actor, as, query } from '../../support/client.ts';
import * as world from '../../support/world.ts';

const MILLION = 1_000_000;
/** A kabupaten without proposals but those of this file. */
const HERE = '63.06';
const PLAN = `query ($id: ID!) { node(id: $id) { ... on AllocationPlan { awards(first: 10) { nodes { id program { company { id } } fundingMatch { id } } }
  equity { given firstFunded before { neverFunded } after { neverFunded perGroup { received } } } } } }`;

interface Award {
  readonly id: string;
  readonly program: { readonly company: { readonly id: string } };
  readonly fundingMatch: { readonly id: string } | null;
}

it('of a forum’s plan, an offer that came to nothing is missing for its own company alone: others do not know that it was made', async () => {
  const forum = await world.verifiedForum();
  const [one, other] = [await world.verifiedCompany({ domicile: HERE }), await world.verifiedCompany({ domicile: HERE })];
  const groups = [await world.verifiedGroupIn(HERE), await world.verifiedGroupIn(HERE)];
  for (const company of [one, other]) {
    await world.joined(forum, company);
    const programId = await world.openProgram(company, { regionCodes: [HERE], focusAreas: ['SPORT_ARTS'], budget: 10 * MILLION, maximumAward: 10 * MILLION });
    world.expectRecord(await as(company.admin).includeProgram?.({ forumId: forum.id, programId }), 'forum');
  }
  for (const group of groups) await world.verifiedProposal(group, { focusArea: 'SPORT_ARTS', ...world.asking(10 * MILLION) });
  await world.ranked();
  const asked = { companyId: one.id, forumId: forum.id, title: 'Rencana bersama', within: HERE, whole: true };
  const { id } = world.expectRecord(await as(one.admin).startAllocation?.(asked), 'plan');
  await world.planned();
  const read = async (who: Actor | null) => (await query(who, PLAN, { id })).node;
  const whole = { given: '20000000', firstFunded: 2, before: { neverFunded: 2 }, after: { neverFunded: 0, perGroup: { received: '20000000' } } };
  for (const who of [one.admin, other.admin, forum.secretary]) expect((await read(who)).equity).toEqual(whole);
  expect(await read((await world.verifiedCompany()).admin)).toBeNull();

  const own = async () => (await read(one.admin)).awards.nodes.find(({ program }: Award) => program.company.id === one.id) as Award;
  await as(one.admin).offerAllocation?.({ id, awardIds: [(await own()).id], supportKind: 'CASH' });
  const offer = (await own()).fundingMatch?.id;
  const declined = await Promise.all(groups.map(({ chair }) => query(chair, 'query ($id: ID!) { node(id: $id) { id } }', { id: offer })));
  const chair = groups[declined.findIndex(({ node }) => node)]?.chair as Actor;
  world.expectRecord(await as(chair).declineFunding?.({ id: offer, reason: 'Sudah ada dana lain.' }), 'fundingMatch');
  expect((await read(one.admin)).equity).toMatchObject({ given: '10000000', firstFunded: 1, after: { neverFunded: 1 } });
  for (const who of [other.admin, forum.secretary]) expect((await read(who)).equity).toEqual(whole);
});
