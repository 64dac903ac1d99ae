import { beforeAll, describe, expect, it } from 'vitest';
import { suspendForum } from '../../../src/modules/forum/suspend-forum.ts';
import { type Actor, as, query, request } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import * as world from '../../support/world.ts';

const MILLION = 1_000_000;
/** A kabupaten without proposals but those of this file. */
const HERE = '74.03';
const TOLD = `id status given company { id } forum { id } budgets { budget given program { id } }
  awards(first: 100) { totalCount nodes { id amount refusal program { id company { id } } fundingMatch { id status } } }`;
const PLAN = `query ($id: ID!) { node(id: $id) { ... on AllocationPlan { ${TOLD} } } }`;
const LISTS = `query ($forum: ID!, $company: ID!) { forum: node(id: $forum) { ... on Forum { allocationPlans(first: 50) { totalCount nodes { id } } } }
  company: node(id: $company) { ... on Company { allocationPlans { totalCount } } } }`;
const START =
  'mutation ($input: StartAllocationInput!) { startAllocation(input: $input) { __typename ... on Problem { message } ... on InvalidInput { issues { path message } } ... on StartAllocationSuccess { plan { id } } } }';
const OFFER = `mutation ($input: OfferAllocationInput!) { offerAllocation(input: $input) { __typename ... on OfferAllocationSuccess { plan { ${TOLD} } } } }`;

interface Award {
  readonly id: string;
  readonly amount: string;
  readonly refusal: string | null;
  readonly program: { readonly id: string; readonly company: { readonly id: string } };
  readonly fundingMatch: { readonly id: string; readonly status: string } | null;
}

let forum: world.Forum;
/** Two members that bring a programme each, and their programmes. */
let [one, other]: world.Company[] = [];
let programs: string[];

const bring = async (company: world.Company, budget: number) => {
  const programId = await world.openProgram(company, { regionCodes: ['74'], focusAreas: ['SPORT_ARTS'], budget, minimumAward: MILLION, maximumAward: budget });
  world.expectRecord(await as(company.admin).includeProgram?.({ forumId: forum.id, programId }), 'forum');
  return programId;
};
const start = async (input: object = {}, who: Actor = (one as world.Company).admin) =>
  (await query(who, START, { input: { companyId: one?.id, forumId: forum.id, title: 'Rencana bersama', within: HERE, ...input } })).startAllocation;
const told = async (id: string, who: Actor | null) => (await query(who, PLAN, { id })).node;
async function made() {
  const { plan } = await start();
  await world.planned();
  return told(plan.id, (one as world.Company).admin);
}
const awardsOf = (plan: { awards: { nodes: Award[] } }, company: world.Company | undefined) =>
  plan.awards.nodes.filter(({ program }) => program.company.id === company?.id);

beforeAll(async () => {
  forum = await world.verifiedForum();
  one = await world.verifiedCompany({ domicile: HERE });
  other = await world.verifiedCompany({ domicile: HERE });
  for (const company of [one, other]) await world.joined(forum, company);
  programs = [await bring(one, 20 * MILLION), await bring(other, 30 * MILLION)];
  for (let i = 0; i < 4; i += 1) await world.verifiedProposal(await world.verifiedGroupIn(HERE), { focusArea: 'SPORT_ARTS', ...world.asking(20 * MILLION) });
  await world.ranked();
});

describe('a plan over what a forum’s members bring', () => {
  it('shares out all their budgets together, and is seen by all members and nobody else', async () => {
    const plan = await made();
    expect(plan).toMatchObject({ status: 'FOUND', given: String(50 * MILLION), company: { id: one?.id }, forum: { id: forum.id } });
    expect(plan.budgets.map(({ program, given }: { program: { id: string }; given: string }) => [program.id, given])).toEqual([
      [programs[0], String(20 * MILLION)],
      [programs[1], String(30 * MILLION)],
    ]);
    for (const who of [other?.admin, forum.secretary]) expect((await told(plan.id, who as Actor)).awards).toEqual(plan.awards);
    const [stranger, officer] = [(await world.verifiedCompany()).admin, (await world.verifiedGroupIn(HERE)).chair];
    for (const who of [stranger, officer, forum.staff, null]) expect(await told(plan.id, who)).toBeNull();
  });

  it('is read no more by a company that has left the forum, though it was asked for in its name', async () => {
    const company = await world.verifiedCompany({ domicile: HERE });
    await world.joined(forum, company);
    const { plan } = await start({ companyId: company.id }, company.admin);
    await world.planned();
    const lists = () => query(company.admin, LISTS, { forum: forum.id, company: company.id });
    const [award] = (await told(plan.id, company.admin)).awards.nodes;
    expect((await lists()).forum.allocationPlans.nodes).toContainEqual({ id: plan.id });
    world.expectRecord(await as(company.admin).leaveForum?.({ forumId: forum.id, companyId: company.id, reason: 'Pindah wilayah.' }), 'member');
    expect(await told(plan.id, company.admin)).toBeNull();
    expect((await query(company.admin, 'query ($id: ID!) { node(id: $id) { id } }', { id: award.id })).node).toBeNull();
    expect(await lists()).toEqual({ forum: { allocationPlans: { totalCount: 0, nodes: [] } }, company: { allocationPlans: { totalCount: 0 } } });
    expect(await told(plan.id, (one as world.Company).admin)).toMatchObject({ status: 'FOUND', company: { id: company.id } });
  });

  it('is of the programmes that are named, where some are', async () => {
    const { plan } = await start({ programIds: [programs[1]] });
    await world.planned();
    expect(await told(plan.id, (one as world.Company).admin)).toMatchObject({ given: String(30 * MILLION), budgets: [{ program: { id: programs[1] } }] });
  });

  it('is refused for programmes that nobody has brought, in a name that is not one’s own, and in a forum that is suspended', async () => {
    const apart = await world.openProgram(other as world.Company);
    expect(await start({ programIds: [programs[0], apart] })).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: ['programIds', '1'] }] });
    const foreign = { input: { companyId: one?.id, forumId: forum.id, title: 'x' } };
    expect((await request((other as world.Company).admin, START, foreign)).errors?.[0].extensions.code).toBe('FORBIDDEN');
    const empty = await world.verifiedForum();
    expect((await query(empty.secretary, START, { input: { companyId: empty.company.id, forumId: empty.id, title: 'x' } })).startAllocation).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: ['forumId'], message: 'Belum ada program terbuka yang dibawa ke rencana bersama.' }],
    });
    expect((await start({ forumId: null })).issues).toMatchObject([{ path: ['programIds'] }]);
    const { orm, clock } = await testServer();
    const { company, ...stopped } = await world.verifiedForum();
    world.expectRecord(await as(company.admin).includeProgram?.({ forumId: stopped.id, programId: await world.openProgram(company) }), 'forum');
    await suspendForum(orm.em.fork(), clock, { id: stopped.id, reason: 'Ada laporan.' });
    expect(await start({ companyId: company.id, forumId: stopped.id }, company.admin)).toMatchObject({
      __typename: 'NotVerified',
      message: 'Forum ini dihentikan sementara.',
    });
  });

  it('leaves out what its company has taken back before it is made', async () => {
    const [company] = [await world.verifiedCompany({ domicile: HERE })];
    await world.joined(forum, company);
    const programId = await bring(company, 10 * MILLION);
    const { plan } = await start();
    world.expectRecord(await as(company.admin).excludeProgram?.({ forumId: forum.id, programId }), 'forum');
    await world.planned();
    const { budgets, given } = await told(plan.id, (one as world.Company).admin);
    expect(given).toBe(String(50 * MILLION));
    expect(budgets.find(({ program }: { program: { id: string } }) => program.id === programId)).toMatchObject({ budget: null, given: null });
  });

  it('waits its turn apart from plans of the company alone, three at most for the forum', async () => {
    const own = { forumId: null, programIds: [programs[0]] };
    const asked = [await start(), await start({ companyId: other?.id }, other?.admin), await start(), await start(own), await start()];
    expect(asked.map(({ __typename }) => __typename.replace('StartAllocation', ''))).toEqual(['Success', 'Success', 'Success', 'Success', 'TooManyAttempts']);
    await world.planned();
  });

  it('is offered by each company for its own part, and what it did is hidden from the others', async () => {
    const plan = await made();
    const [mine, theirs] = [awardsOf(plan, one), awardsOf(plan, other)];
    const offer = (who: world.Company | undefined, awards: readonly Award[]) =>
      request(who?.admin as Actor, OFFER, { input: { id: plan.id, awardIds: awards.map(({ id }) => id) } });
    expect((await offer(one, [...mine, ...theirs])).errors?.[0].extensions.code).toBe('FORBIDDEN');
    expect((await offer(one, theirs)).errors?.[0].extensions.code).toBe('FORBIDDEN');
    const [{ n } = { n: -1 }] = await world.sql<{ n: number }>('select count(*)::int as n from funding_match where program_id = any($1::uuid[])', [
      programs.map(world.hex),
    ]);
    expect(n).toBe(0);
    const after = (await offer(one, mine)).data?.offerAllocation.plan as typeof plan;
    for (const award of awardsOf(after, one)) expect(award).toMatchObject({ fundingMatch: { status: 'OFFERED' }, refusal: null });
    // The money is promised now: of a second plan that was made before, nothing is left to offer, and only its own company reads why.
    for (const award of awardsOf(await told(plan.id, (other as world.Company).admin), one)) expect(award.fundingMatch).toBeNull();
    await world.sql('update allocation_award set refusal = $2 where id = $1', [world.hex((mine[0] as Award).id), JSON.stringify({ id: 'Alasan', en: 'Why' })]);
    const refusalFor = async (who: world.Company | undefined) =>
      awardsOf(await told(plan.id, who?.admin as Actor), one).find(({ id }) => id === mine[0]?.id)?.refusal;
    expect([await refusalFor(one), await refusalFor(other)]).toEqual(['Alasan', null]);
  });
});
