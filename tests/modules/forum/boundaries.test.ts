import { describe, expect, it } from 'vitest';
import { suspendCompany } from '../../../src/modules/company/suspend-company.ts';
import { suspendForum } from '../../../src/modules/forum/suspend-forum.ts';
import { as, query, request } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import { forumInput, join, joined, openProgram, pendingForum, seated, sql, staffOf, verifiedCompany, verifiedForum } from '../../support/world.ts';

const INSIDE = 'query ($id: ID!) { node(id: $id) { ... on Forum { members { username } } } }';

describe('who has left a forum', () => {
  it('sees its secretariat no more, though their company registered it', async () => {
    const forum = await verifiedForum();
    const other = await verifiedCompany();
    await joined(forum, other);
    await seated(forum, other, 'ADMIN');
    expect((await query(forum.secretary, INSIDE, { id: forum.id })).node.members).toHaveLength(2);
    expect(await as(forum.secretary).leaveForum?.({ forumId: forum.id, companyId: forum.company.id, reason: 'Pindah.' })).toSucceed();
    expect((await query(forum.secretary, INSIDE, { id: forum.id })).node.members).toBeNull();
  });

  it('leaves a seat that rests, which does not let the last one that holds go', async () => {
    const forum = await verifiedForum();
    const other = await verifiedCompany();
    await joined(forum, other);
    const last = await seated(forum, other, 'ADMIN');
    expect(await as(forum.secretary).leaveForum?.({ forumId: forum.id, companyId: forum.company.id, reason: 'Pindah.' })).toSucceed();
    const end = () => as(last).endMembership?.({ organisationId: forum.id, username: last.username, reason: 'Cukup.' });
    expect(await end()).toMatchObject({ __typename: 'WrongState' });
    const next = await seated(forum, other, 'ADMIN');
    expect(await end()).toSucceed();
    expect((await query(next, INSIDE, { id: forum.id })).node.members).toHaveLength(2);
  });

  it('takes its programmes back, though the forum is suspended', async () => {
    const { orm, clock } = await testServer();
    const forum = await verifiedForum();
    const programId = await openProgram(forum.company);
    expect(await as(forum.secretary).includeProgram?.({ forumId: forum.id, programId })).toSucceed();
    await suspendForum(orm.em.fork(), clock, { id: forum.id, reason: 'Ada laporan.' });
    expect(await as(forum.secretary).excludeProgram?.({ forumId: forum.id, programId })).toSucceed();
  });
});

describe('a civil servant', () => {
  it('does nothing in a forum, although a member company has them as its administrator', async () => {
    const forum = await verifiedForum();
    const servant = await staffOf(forum.regionCode);
    await join(servant, forum.company, 'ADMIN');
    const programId = await openProgram(forum.company);
    expect(await as(servant).includeProgram?.({ forumId: forum.id, programId })).toBeProblem('FORBIDDEN');
    expect(await as(servant).createShortlist?.({ forumId: forum.id, title: 'x' })).toBeProblem('FORBIDDEN');
    expect(await as(servant).startAllocation?.({ companyId: forum.company.id, forumId: forum.id, title: 'x' })).toBeProblem('FORBIDDEN');
    expect(await as(servant).joinForum?.({ forumId: (await verifiedForum()).id, companyId: forum.company.id })).toBeProblem('FORBIDDEN');
  });
});

describe('a claim to a region', () => {
  it('is made once by a company while it waits', async () => {
    const company = await verifiedCompany();
    const input = await forumInput(company);
    expect(await as(company.admin).registerForum?.(input)).toSucceed();
    expect(await as(company.admin).registerForum?.(input)).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: ['regionCode'] }] });
    expect(await as((await verifiedCompany()).admin).registerForum?.({ ...input, companyId: (await verifiedCompany()).id })).toBeProblem('FORBIDDEN');
  });

  it('is not verified while the company that made it is suspended', async () => {
    const { orm, clock } = await testServer();
    const forum = await pendingForum();
    await suspendCompany(orm.em.fork(), clock, { id: forum.company.id, reason: 'Ada laporan.' });
    expect(await as(forum.staff).verifyForum?.({ id: forum.id })).toBeProblem('NotVerified');
  });
});

it('the figures of a forum stay readable whatever its members publish', async () => {
  const forum = await verifiedForum();
  const largest = '999999999999999999';
  for (let i = 0; i < 10; i += 1) await openProgram(forum.company, { budget: largest, minimumAward: '1', maximumAward: largest });
  const text = 'query ($id: ID!) { node(id: $id) { ... on Forum { budget companies { nodes { budget } } } } }';
  const { data } = await request(null, text, { id: forum.id });
  expect(data.node).toEqual({ budget: largest, companies: { nodes: [{ budget: largest }] } });
});

it('a forum is found by a part of its name after all words were learnt anew', async () => {
  const forum = await verifiedForum({ name: 'Forum Kemitraan Zamrudnusa' });
  await sql('delete from search_word');
  await sql('select search_learn_all()');
  const { forums } = await query(null, '{ forums(filter: { search: "zamrudnus" }) { nodes { id } } }');
  expect(forums.nodes).toEqual([{ id: forum.id }]);
});
