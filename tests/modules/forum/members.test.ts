import { describe, expect, it } from 'vitest';
import { reinstateCompany } from '../../../src/modules/company/reinstate-company.ts';
import { suspendCompany } from '../../../src/modules/company/suspend-company.ts';
import { reinstateForum } from '../../../src/modules/forum/reinstate-forum.ts';
import { suspendForum } from '../../../src/modules/forum/suspend-forum.ts';
import { type Actor, as, query } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import {
  active,
  draftProgram,
  expectRecord,
  hex,
  join,
  joined,
  joining,
  openProgram,
  pendingCompany,
  person,
  received,
  seated,
  sql,
  verifiedCompany,
  verifiedForum,
} from '../../support/world.ts';

const LISTS = `query ($id: ID!) { node(id: $id) { ... on Forum { companies { totalCount nodes { id status note statusReason company { id } } } joinRequests { totalCount nodes { id } } } } }`;
const listsOf = async (who: Actor | null, id: string) => {
  const { companies, joinRequests } = (await query(who, LISTS, { id })).node;
  expect(companies.totalCount).toBe(companies.nodes.length);
  expect(joinRequests.totalCount).toBe(joinRequests.nodes.length);
  return { companies: companies.nodes.map((m: { company: { id: string } }) => m.company.id), requests: joinRequests.nodes.map((m: { id: string }) => m.id) };
};

describe('joining a forum', () => {
  it("is asked by a company's administrator and answered by the secretariat", async () => {
    const forum = await verifiedForum();
    const company = await verifiedCompany();
    const staff = await person();
    await join(staff, company, 'STAFF');
    const input = { forumId: forum.id, companyId: company.id, note: 'Kami beroperasi di sini.' };
    expect(await as(staff).joinForum?.(input)).toBeProblem('FORBIDDEN');
    const member = expectRecord(await as(company.admin).joinForum?.(input), 'member');
    expect(member).toMatchObject({ status: 'PENDING', note: 'Kami beroperasi di sini.' });
    expect(await as(company.admin).joinForum?.(input)).toMatchObject({ __typename: 'WrongState', status: 'PENDING' });
    // For the two sides alone: neither the office above nor the other members see who asks.
    const fellow = await verifiedCompany();
    await joined(forum, fellow);
    for (const who of [null, forum.staff, fellow.admin]) expect((await listsOf(who, forum.id)).requests).toEqual([]);
    for (const who of [company.admin, staff, forum.secretary]) expect((await listsOf(who, forum.id)).requests).toEqual([member.id]);
    const { viewer } = await query(forum.secretary, '{ viewer { worklist(kinds: [CONFIRM_FORUM_MEMBER]) { nodes { subject { id } } } } }');
    expect(viewer.worklist.nodes).toEqual([{ subject: { id: member.id } }]);
    expect(await as(company.admin).confirmForumMember?.({ id: member.id })).toBeProblem('FORBIDDEN');
    expect(await as(fellow.admin).confirmForumMember?.({ id: member.id })).toBeProblem('NOT_FOUND');
    expect(await as(forum.secretary).confirmForumMember?.({ id: member.id })).toMatchObject({ member: { status: 'VERIFIED' } });
    expect((await listsOf(null, forum.id)).companies.sort()).toEqual([forum.company.id, company.id, fellow.id].sort());
    const { node } = await query(null, LISTS, { id: forum.id });
    expect(new Set(node.companies.nodes.map((m: { note: null }) => m.note))).toEqual(new Set([null]));
    const of = 'query ($id: ID!) { node(id: $id) { ... on Company { forums { nodes { status forum { id } } } } } }';
    expect((await query(null, of, { id: company.id })).node.forums.nodes).toEqual([{ status: 'VERIFIED', forum: { id: forum.id } }]);
    expect(await as(forum.secretary).rejectForumMember?.({ id: member.id, reason: 'Terlambat.' })).toMatchObject({
      __typename: 'WrongState',
      status: 'VERIFIED',
    });
  });

  it('is refused with a reason, and may be asked for again', async () => {
    const forum = await verifiedForum();
    const company = await verifiedCompany();
    const id = await joining(forum, company);
    expect(await as(forum.secretary).rejectForumMember?.({ id, reason: 'Belum beroperasi di sini.' })).toMatchObject({
      member: { status: 'REJECTED', statusReason: 'Belum beroperasi di sini.' },
    });
    const text = 'query ($id: ID!) { node(id: $id) { ... on ForumMember { status statusReason } } }';
    expect((await query(company.admin, text, { id })).node.statusReason).toBe('Belum beroperasi di sini.');
    expect((await query(null, text, { id })).node).toBeNull();
    await joined(forum, company);
  });

  it('is for verified companies and forums, and decided by nobody of the company that asks', async () => {
    const forum = await verifiedForum();
    const waiting = await pendingCompany();
    expect(await as(waiting.admin).joinForum?.({ forumId: forum.id, companyId: waiting.id })).toBeProblem('NotVerified');
    const company = await verifiedCompany();
    const id = await joining(forum, company);
    const seat = await seated(forum);
    await join(seat, company, 'STAFF');
    expect(await as(seat).confirmForumMember?.({ id })).toBeProblem('ConflictOfInterest');
    expect(await as(seat).rejectForumMember?.({ id, reason: 'Tidak.' })).toBeProblem('ConflictOfInterest');
    expect((await query(seat, '{ viewer { waiting { kind count } } }')).viewer.waiting).toEqual([]);
  });

  it('is confirmed by nobody while the forum is suspended', async () => {
    const { orm, clock } = await testServer();
    const forum = await verifiedForum();
    const company = await verifiedCompany();
    const id = await joining(forum, company);
    const confirm = () => as(forum.secretary).confirmForumMember?.({ id });
    await suspendForum(orm.em.fork(), clock, { id: forum.id, reason: 'Ada laporan.' });
    expect(await confirm()).toBeProblem('NotVerified');
    expect(await listsOf(forum.secretary, forum.id)).toEqual({ companies: [forum.company.id], requests: [id] });
    await reinstateForum(orm.em.fork(), clock, { id: forum.id, reason: 'Selesai.' });
    expect(await confirm()).toMatchObject({ member: { status: 'VERIFIED' } });
  });

  it('happens once, of two answers at once', async () => {
    const forum = await verifiedForum();
    const company = await verifiedCompany();
    const asking = await Promise.all([1, 2].map(() => as(company.admin).joinForum?.({ forumId: forum.id, companyId: company.id })));
    expect(asking.map((r) => r.__typename).sort()).toEqual(['JoinForumSuccess', 'WrongState']);
    const id = asking.find((r) => r.member)?.member.id;
    const answers = await Promise.all([as(forum.secretary).confirmForumMember?.({ id }), as(forum.secretary).rejectForumMember?.({ id, reason: 'Tidak.' })]);
    expect(answers.filter((r) => r.__typename === 'WrongState')).toHaveLength(1);
    expect(await sql('select * from audit_faults()')).toEqual([]);
  });
});

describe('leaving a forum', () => {
  it("is done by the company's administrator, or by the secretariat with a reason, and never by the last member, or by the last whose people lead it", async () => {
    const forum = await verifiedForum();
    const { company } = forum;
    const leave = { forumId: forum.id, companyId: company.id, reason: 'Pindah wilayah.' };
    expect(await as(company.admin).leaveForum?.(leave)).toMatchObject({ __typename: 'WrongState', status: 'VERIFIED' });
    const other = await verifiedCompany();
    const id = await joined(forum, other);
    expect(await as(other.admin).leaveForum?.(leave)).toBeProblem('FORBIDDEN');
    expect(await as(other.admin).endForumMember?.({ id, reason: 'Sendiri.' })).toBeProblem('FORBIDDEN');
    expect(await as(forum.secretary).endForumMember?.({ id, reason: 'Tidak aktif lagi.' })).toMatchObject({ member: { status: 'ENDED' } });
    expect(await as(other.admin).leaveForum?.({ ...leave, companyId: other.id })).toBeProblem('NOT_FOUND');
    const again = await joined(forum, other);
    expect(await as(forum.secretary).leaveForum?.({ ...leave, companyId: other.id })).toBeProblem('FORBIDDEN');
    const [own] = await sql<{ id: string }>('select id from forum_member where forum_id = $1 and company_id = $2', [hex(forum.id), hex(company.id)]);
    expect(await as(forum.secretary).endForumMember?.({ id: `fmb_${own?.id.replaceAll('-', '')}`, reason: 'Sendiri.' })).toBeProblem('ConflictOfInterest');
    expect(await as(company.admin).leaveForum?.(leave)).toMatchObject({ __typename: 'WrongState', status: 'VERIFIED' });
    await seated(forum, other, 'STAFF');
    expect(await as(company.admin).leaveForum?.(leave)).toMatchObject({ __typename: 'WrongState' });
    await seated(forum, other, 'ADMIN');
    expect(await as(company.admin).leaveForum?.(leave)).toMatchObject({ member: { status: 'ENDED', statusReason: 'Pindah wilayah.' } });
    // Its people's seats rest with it.
    expect(await as(forum.secretary).endForumMember?.({ id: again, reason: 'Tidak aktif.' })).toBeProblem('FORBIDDEN');
    expect((await listsOf(null, forum.id)).companies).toEqual([other.id]);
  });

  it('is not held up where nobody leads any more', async () => {
    const forum = await verifiedForum();
    const [other, third] = [await verifiedCompany(), await verifiedCompany()];
    for (const company of [other, third]) await joined(forum, company);
    const { orm, clock } = await testServer();
    await suspendCompany(orm.em.fork(), clock, { id: forum.company.id, reason: 'Ada laporan.' });
    expect(await as(other.admin).leaveForum?.({ forumId: forum.id, companyId: other.id, reason: 'Pindah.' })).toSucceed();
  });

  it('of the last two at once is done by one', async () => {
    const forum = await verifiedForum();
    const other = await verifiedCompany();
    await joined(forum, other);
    const results = await Promise.all([forum.company, other].map((c) => as(c.admin).leaveForum?.({ forumId: forum.id, companyId: c.id, reason: 'Pindah.' })));
    expect(results.map((r) => r.__typename).sort()).toEqual(['LeaveForumSuccess', 'WrongState']);
  });

  it('takes a request back', async () => {
    const forum = await verifiedForum();
    const company = await verifiedCompany();
    const id = await joining(forum, company);
    expect(await as(company.admin).leaveForum?.({ forumId: forum.id, companyId: company.id, reason: 'Batal.' })).toMatchObject({ member: { status: 'ENDED' } });
    expect(await as(forum.secretary).confirmForumMember?.({ id })).toMatchObject({ __typename: 'WrongState', status: 'ENDED' });
  });
});

describe('the figures of a forum', () => {
  const FIGURES = `query ($id: ID!) { node(id: $id) { ... on Forum { budget committed received companies { nodes { company { id } programs budget committed received } } } } }`;
  it('are what its members have published, by company and in all', async () => {
    const forum = await verifiedForum();
    const deal = await active({ company: forum.company });
    await received(deal, 4_000_000);
    const other = await verifiedCompany();
    await joined(forum, other);
    await openProgram(other, { budget: '7000000', maximumAward: '7000000' });
    await draftProgram(other);
    const { node } = await query(null, FIGURES, { id: forum.id });
    expect(node.companies.nodes).toHaveLength(2);
    expect(node.companies.nodes).toContainEqual({ company: { id: other.id }, programs: 1, budget: '7000000', committed: '0', received: '0' });
    expect(node.companies.nodes).toContainEqual({
      company: { id: forum.company.id },
      programs: 1,
      budget: '50000000',
      committed: '10000000',
      received: '4000000',
    });
    expect(node).toMatchObject({ budget: '57000000', committed: '10000000', received: '4000000' });
  });

  it('leave out a suspended company, whose membership rests', async () => {
    const { orm, clock } = await testServer();
    const forum = await verifiedForum();
    const other = await verifiedCompany();
    const id = await joined(forum, other);
    await openProgram(other);
    const seat = await seated(forum, other);
    const list = async (who: Actor) => (await as(who).createShortlist?.({ forumId: forum.id, title: 'Coba' }))?.__typename;
    expect(await list(seat)).toBe('CreateShortlistSuccess');
    await suspendCompany(orm.em.fork(), clock, { id: other.id, reason: 'Ada laporan' });
    expect((await query(null, FIGURES, { id: forum.id })).node).toMatchObject({ budget: '0', companies: { nodes: [{ company: { id: forum.company.id } }] } });
    expect((await query(null, 'query ($id: ID!) { node(id: $id) { id } }', { id })).node).toBeNull();
    expect(await list(seat)).toBe('FORBIDDEN');
    expect(await list(other.admin)).toBe('FORBIDDEN');
    await reinstateCompany(orm.em.fork(), clock, { id: other.id, reason: 'Selesai' });
    expect((await query(null, FIGURES, { id: forum.id })).node.companies.nodes).toHaveLength(2);
    expect(await list(seat)).toBe('CreateShortlistSuccess');
  });
});
