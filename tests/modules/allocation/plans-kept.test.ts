import { beforeAll, describe, expect, it } from 'vitest';
import { suspendCompany } from '../../../src/modules/company/suspend-company.ts';
import { type Actor, as, query } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import * as world from '../../support/world.ts';

const MILLION = 1_000_000;
/** A kabupaten without proposals but those of this file. */
const HERE = '74.07';
const START =
  'mutation ($input: StartAllocationInput!) { startAllocation(input: $input) { __typename ... on InvalidInput { issues { path message } } ... on StartAllocationSuccess { plan { id } } } }';
const AWARDS = `query ($id: ID!, $after: String) { node(id: $id) { ... on AllocationPlan {
  status budgets { budget given program { id } } awards(first: 2, after: $after) { pageInfo { hasNextPage endCursor } nodes { id amount program { id } } } } } }`;

let forum: world.Forum;
let [one, other]: world.Company[] = [];
let programs: string[];

const start = async (input: object = {}, who: Actor = (one as world.Company).admin) =>
  (await query(who, START, { input: { companyId: one?.id, forumId: forum.id, title: 'Rencana', within: HERE, ...input } })).startAllocation;
const told = async (id: string, after: string | null = null) => (await query((one as world.Company).admin, AWARDS, { id, after })).node;
const bring = (company: world.Company, programId: string) => as(company.admin).includeProgram?.({ forumId: forum.id, programId });

beforeAll(async () => {
  forum = await world.verifiedForum();
  one = await world.verifiedCompany({ domicile: HERE });
  other = await world.verifiedCompany({ domicile: HERE });
  programs = [];
  for (const company of [one, other]) {
    await world.joined(forum, company);
    programs.push(
      await world.openProgram(company, {
        regionCodes: ['74'],
        focusAreas: ['SPORT_ARTS'],
        budget: 30 * MILLION,
        minimumAward: MILLION,
        maximumAward: 30 * MILLION,
      }),
    );
    world.expectRecord(await bring(company, programs.at(-1) as string), 'forum');
  }
  for (let i = 0; i < 4; i += 1) await world.verifiedProposal(await world.verifiedGroupIn(HERE), { focusArea: 'SPORT_ARTS', ...world.asking(20 * MILLION) });
  await world.ranked();
});

describe('the awards of a plan', () => {
  it('are read page by page to the last', async () => {
    const { plan } = await start();
    await world.planned();
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { nodes, pageInfo }: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } = (await told(plan.id, after)).awards;
      seen.push(...nodes.map(({ id }) => id));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    const [{ n } = { n: 0 }] = await world.sql<{ n: number }>('select count(*)::int as n from allocation_award where plan_id = $1', [world.hex(plan.id)]);
    expect([new Set(seen).size, seen.length]).toEqual([n, n]);
    expect(n).toBeGreaterThan(2);
  });

  it('count what is beyond a solver’s numbers as very much, and no plan fails of it', async () => {
    const company = await world.verifiedCompany({ domicile: HERE });
    const huge = '999999999999999999';
    const open = { regionCodes: ['74'], focusAreas: ['SPORT_ARTS'], budget: huge, minimumAward: MILLION, maximumAward: huge };
    const programIds = await Promise.all(Array.from({ length: 10 }, () => world.openProgram(company, open)));
    const { plan } = await start({ companyId: company.id, forumId: null, programIds }, company.admin);
    await world.planned();
    const node = (await query(company.admin, AWARDS, { id: plan.id })).node;
    expect(node.status).toBe('FOUND');
    expect(node.budgets.map(({ budget }: { budget: string }) => budget)).toEqual(Array(10).fill(huge));
    expect(node.budgets.reduce((sum: number, { given }: { given: string }) => sum + Number(given), 0)).toBe(80 * MILLION);
  });
});

describe('a forum’s plan', () => {
  it('is made anew where a company takes something back meanwhile', async () => {
    const { plan } = await start();
    const { orm } = await testServer();
    const running = world.planned();
    const statusOf = async () => (await world.sql<{ status: string }>('select status from allocation_plan where id = $1', [world.hex(plan.id)]))[0]?.status;
    // Whoever takes a plan up passes by one that is locked: it is not, until it is being made.
    await expect.poll(statusOf, { interval: 5, timeout: 10_000 }).toBe('RUNNING');
    await orm.em.fork().transactional(async (em) => {
      // Whoever writes its outcome down waits for that row.
      const [row] = await em.execute<{ status: string }[]>('select status from allocation_plan where id = ? for update', [world.hex(plan.id)]);
      expect(row?.status).toBe('RUNNING');
      world.expectRecord(await as((other as world.Company).admin).excludeProgram?.({ forumId: forum.id, programId: programs[1] }), 'forum');
    });
    await running;
    const { status, budgets, awards } = await told(plan.id);
    expect(status).toBe('FOUND');
    expect(budgets.find(({ program }: { program: { id: string } }) => program.id === programs[1])).toMatchObject({ given: null });
    expect(awards.nodes.every(({ program }: { program: { id: string } }) => program.id === programs[0])).toBe(true);
    world.expectRecord(await bring(other as world.Company, programs[1] as string), 'forum');
  });

  it('stays readable where a member is suspended, whose programme then is nobody’s to see', async () => {
    const { plan } = await start();
    await world.planned();
    const { orm, clock } = await testServer();
    await suspendCompany(orm.em.fork(), clock, { id: (other as world.Company).id, reason: 'Izin usahanya dicabut.' });
    const { budgets, awards } = await told(plan.id);
    expect(budgets.map(({ program }: { program: object | null }) => program)).toEqual([{ id: programs[0] }, null]);
    expect(awards.nodes.length).toBe(2);
  });
});

describe('plans that are kept', () => {
  it('leave a place to others: two of one member wait, a third does not', async () => {
    const asked = [await start(), await start(), await start()];
    expect(asked.map(({ __typename }) => __typename.replace('StartAllocation', ''))).toEqual(['Success', 'Success', 'TooManyAttempts']);
    const third = await world.verifiedCompany({ domicile: HERE });
    await world.joined(forum, third);
    expect((await start({ companyId: third.id }, third.admin)).__typename).toBe('StartAllocationSuccess');
    await world.planned();
  });

  const keep = (many: number, company: world.Company, forumId: string | null) =>
    world.sql(
      `insert into allocation_plan (id, company_id, forum_id, title, whole, tumbuh_share, never_funded_share, status, created_by, created_at)
        select gen_random_uuid(), $1, $2, 'x', false, 0, 0, 'CANCELLED', (select created_by from allocation_plan limit 1), now() from generate_series(1, $3)`,
      [world.hex(company.id), forumId && world.hex(forumId), many],
    );

  it('are a hundred at most', async () => {
    const company = await world.verifiedCompany();
    const programId = await world.openProgram(company);
    await keep(100, company, null);
    const input = { companyId: company.id, forumId: null, within: null, programIds: [programId] };
    expect((await start(input, company.admin)).issues).toEqual([{ path: ['title'], message: 'Sudah ada 100 rencana. Hapus yang tidak dipakai lagi.' }]);
  });

  it('are of a forum twenty of each member at most, so that the others find a place', async () => {
    const [full, third] = [await world.verifiedCompany({ domicile: HERE }), await world.verifiedCompany({ domicile: HERE })];
    for (const company of [full, third]) await world.joined(forum, company);
    await keep(20, full, forum.id);
    expect((await start({ companyId: full.id }, full.admin)).issues).toEqual([
      { path: ['title'], message: 'Sudah ada 20 rencana forum ini atas nama perusahaan Anda. Hapus yang tidak dipakai lagi.' },
    ]);
    expect((await start({ companyId: third.id }, third.admin)).__typename).toBe('StartAllocationSuccess');
    await world.planned();
  });
});
