import { describe, expect, it } from 'vitest';
import { reinstateForum } from '../../../src/modules/forum/reinstate-forum.ts';
import { suspendForum } from '../../../src/modules/forum/suspend-forum.ts';
import { as, query } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import {
  expectRecord,
  forumInput,
  freeRegency,
  hex,
  join,
  pendingCompany,
  pendingForum,
  person,
  sql,
  staffOf,
  verifiedCompany,
  verifiedForum,
} from '../../support/world.ts';

const FORUM = 'query ($id: ID!) { node(id: $id) { ... on Forum { status statusReason verifiedBy { id } companies { nodes { company { id } } } } } }';

describe('registering a forum', () => {
  it('makes the company its first member, and who registers it its secretary', async () => {
    const { id, admin } = await verifiedCompany();
    const input = await forumInput({ id }, { name: ' Forum TJSP ', description: '  ', decreeNumber: 'SK/12' });
    const result = await as(admin).registerForum?.(input);
    expect(result).toMatchObject({
      forum: { name: 'Forum TJSP', status: 'PENDING', description: null, decreeNumber: 'SK/12' },
    });
    const { node, viewer } = await query(
      admin,
      `query ($id: ID!) { viewer { memberships { role organisation { __typename ... on Node { id } } } }
        node(id: $id) { ... on Forum { foundedBy { id } region { code } companies { totalCount nodes { status company { id } } } members { username role } } } }`,
      { id: result.forum.id },
    );
    expect(node).toEqual({
      foundedBy: { id },
      region: { code: input.regionCode },
      companies: { totalCount: 1, nodes: [{ status: 'VERIFIED', company: { id } }] },
      members: [{ username: admin.username, role: 'ADMIN' }],
    });
    expect(viewer.memberships).toContainEqual({ role: 'ADMIN', organisation: { __typename: 'Forum', id: result.forum.id } });
  });

  it('is for members of a verified company, and for nobody of an office', async () => {
    const company = await verifiedCompany();
    const input = await forumInput(company);
    expect(await as(null).registerForum?.(input)).toBeProblem('UNAUTHENTICATED');
    expect(await as(await person()).registerForum?.(input)).toBeProblem('FORBIDDEN');
    const servant = await staffOf('82.06');
    await join(servant, company, 'ADMIN');
    expect(await as(servant).registerForum?.(input)).toBeProblem('FORBIDDEN');
    const waiting = await pendingCompany();
    expect(await as(waiting.admin).registerForum?.({ ...input, companyId: waiting.id })).toBeProblem('NotVerified');
    expect(await as(company.admin).registerForum?.({ ...input, companyId: waiting.id })).toBeProblem('NOT_FOUND');
  });

  it.each([
    ['a kecamatan', { regionCode: '82.71.01' }, 'regionCode'],
    ['a region that is nowhere', { regionCode: '99' }, 'regionCode'],
    ['no name', { name: ' ' }, 'name'],
    ['a description without end', { description: 'a'.repeat(2001) }, 'description'],
  ])('is refused with %s', async (_what, changes, path) => {
    const company = await verifiedCompany();
    const result = await as(company.admin).registerForum?.(await forumInput(company, changes));
    expect(result).toBeProblem('InvalidInput');
    expect(result.issues.map((i: { path: string[] }) => i.path.join('.'))).toEqual([path]);
  });
});

describe('verifying a forum', () => {
  it('is public, with the office that did, and rejects the others that claim the region', async () => {
    const regionCode = await freeRegency();
    const [first, second] = [await pendingForum({ regionCode }), await pendingForum({ regionCode })];
    expect(await as(first.staff).verifyForum?.({ id: first.id, note: 'SK sesuai' })).toMatchObject({
      forum: { status: 'VERIFIED', statusReason: 'SK sesuai' },
    });
    expect((await query(null, FORUM, { id: first.id })).node).toMatchObject({ status: 'VERIFIED', statusReason: null, verifiedBy: { id: expect.any(String) } });
    expect((await query(null, FORUM, { id: second.id })).node).toBeNull();
    expect((await query(second.secretary, FORUM, { id: second.id })).node).toMatchObject({
      status: 'REJECTED',
      statusReason: 'Forum lain di wilayah ini sudah diverifikasi.',
    });
    const { region } = await query(null, 'query ($code: RegionCode!) { region(code: $code) { forum { id } } }', { code: regionCode });
    expect(region.forum).toEqual({ id: first.id });
    const company = await verifiedCompany();
    expect(await as(company.admin).registerForum?.(await forumInput(company, { regionCode }))).toBeProblem('RegionHasForum');
    expect(await as(first.staff).verifyForum?.({ id: first.id })).toMatchObject({ __typename: 'WrongState', status: 'VERIFIED' });
  });

  it('of two at once leaves one', async () => {
    const regionCode = await freeRegency();
    const claims = await Promise.all([pendingForum({ regionCode }), pendingForum({ regionCode }), pendingForum({ regionCode })]);
    const results = await Promise.all(claims.map(({ id, staff }) => as(staff).verifyForum?.({ id })));
    expect(results.map((r) => r.__typename).sort()).toEqual(['VerifyForumSuccess', 'WrongState', 'WrongState']);
    const states = await sql<{ status: string }>('select status from forum where region_code = $1 order by status', [regionCode]);
    expect(states.map((s) => s.status)).toEqual(['REJECTED', 'REJECTED', 'VERIFIED']);
  });

  it("is the province's where the region's office has nobody, and its own forum's", async () => {
    const company = await verifiedCompany();
    const { regionCode, ...input } = await forumInput(company);
    const province = await staffOf(regionCode.slice(0, 2));
    const { id } = expectRecord(await as(company.admin).registerForum?.({ ...input, regionCode }), 'forum');
    expect(await as(province).verifyForum?.({ id })).toSucceed();
    const staffed = await pendingForum();
    const above = await staffOf(staffed.regionCode.slice(0, 2));
    expect(await as(above).verifyForum?.({ id: staffed.id })).toBeProblem('FORBIDDEN');
    expect(await as(await staffOf('82.06')).verifyForum?.({ id: staffed.id })).toBeProblem('NOT_FOUND');
    const ofProvince = await pendingForum({ regionCode: '94' });
    expect(await as(await staffOf('94')).verifyForum?.({ id: ofProvince.id })).toSucceed();
  });

  it('is for nobody who belongs to a company behind one of the claims', async () => {
    const regionCode = await freeRegency();
    const [claim, rival] = [await pendingForum({ regionCode }), await pendingForum({ regionCode })];
    await join(claim.staff, rival.company, 'STAFF');
    expect(await as(claim.staff).verifyForum?.({ id: claim.id })).toBeProblem('ConflictOfInterest');
    expect(await as(claim.staff).rejectForum?.({ id: claim.id, reason: 'Ganda.' })).toBeProblem('ConflictOfInterest');
    const colleague = await staffOf(regionCode, 'Rekan Dinsos');
    const { viewer } = await query(claim.staff, '{ viewer { worklist(kinds: [VERIFY_FORUM]) { nodes { mayDecide colleagues subject { id } } } } }');
    expect(viewer.worklist.nodes).toContainEqual({ mayDecide: false, colleagues: expect.arrayContaining(['Rekan Dinsos']), subject: { id: claim.id } });
    expect(await as(colleague).verifyForum?.({ id: claim.id })).toSucceed();
  });

  it('waits for its office, and stands among what that has decided', async () => {
    const forum = await pendingForum();
    const text = `{ viewer { worklist(kinds: [VERIFY_FORUM]) { nodes { kind mayDecide dueOn subject { ... on Forum { id status } } } }
      memberships { organisation { ... on Office { decisions(filter: { about: [FORUM] }) { nodes { status reason by subject { id } } } } } } } }`;
    const before = await query(forum.staff, text);
    expect(before.viewer.worklist.nodes).toEqual([
      { kind: 'VERIFY_FORUM', mayDecide: true, dueOn: expect.any(String), subject: { id: forum.id, status: 'PENDING' } },
    ]);
    expect(await as(forum.staff).rejectForum?.({ id: forum.id, reason: 'SK belum ada.' })).toSucceed();
    const { viewer } = await query(forum.staff, text);
    expect(viewer.worklist.nodes).toEqual([]);
    expect(viewer.memberships[0].organisation.decisions.nodes).toEqual([
      { status: 'REJECTED', reason: 'SK belum ada.', by: 'Staf Dinsos', subject: { id: forum.id } },
    ]);
    // The region is free again.
    expect(await as(forum.secretary).registerForum?.(await forumInput(forum.company, { regionCode: forum.regionCode }))).toSucceed();
  });
});

describe('suspending a forum', () => {
  it('lets nothing new begin in it, keeps its region, and is taken back', async () => {
    const { orm, clock } = await testServer();
    const forum = await verifiedForum();
    const operator = (act: typeof suspendForum) => act(orm.em.fork(), clock, { id: forum.id, reason: 'Ada laporan' });
    expect(await operator(suspendForum)).toMatchObject({ status: 'SUSPENDED' });
    expect((await query(null, FORUM, { id: forum.id })).node).toMatchObject({ status: 'SUSPENDED', statusReason: null });
    const company = await verifiedCompany();
    expect(await as(company.admin).joinForum?.({ forumId: forum.id, companyId: company.id })).toBeProblem('NotVerified');
    expect(await as(forum.secretary).createShortlist?.({ forumId: forum.id, title: 'Baru' })).toBeProblem('NotVerified');
    expect(await as(company.admin).registerForum?.(await forumInput(company, { regionCode: forum.regionCode }))).toBeProblem('RegionHasForum');
    expect(await operator(suspendForum)).toBeProblem('WrongState');
    expect(await operator(reinstateForum)).toMatchObject({ status: 'VERIFIED' });
    expect(await as(company.admin).joinForum?.({ forumId: forum.id, companyId: company.id })).toSucceed();
    const entries = await sql<{ to_status: string }>(`select to_status from audit_entry where chain = $1 and subject_type = 'Forum' order by sequence`, [
      hex(forum.id),
    ]);
    expect(entries.map((e) => e.to_status)).toEqual(['PENDING', 'VERIFIED', 'SUSPENDED', 'VERIFIED']);
    expect(await sql('select * from audit_faults()')).toEqual([]);
  });
});

describe('the list of forums', () => {
  it('is narrowed by region, state and words', async () => {
    const [forum, waiting] = [await verifiedForum({ name: 'Forum Kuskus Bersama' }), await pendingForum({ name: 'Forum Kuskus Sendiri' })];
    const found = async (filter: string, who = forum.secretary) =>
      (await query(who, `{ forums(filter: { ${filter} }) { totalCount nodes { id } } }`)).forums.nodes.map((f: { id: string }) => f.id);
    expect(await found('search: "kuskus"')).toEqual([forum.id]);
    expect(await found('search: "kuskus"', waiting.secretary)).toEqual([waiting.id, forum.id]);
    expect(await found('search: "kuskus", status: [PENDING]', waiting.secretary)).toEqual([waiting.id]);
    expect(await found(`within: "${forum.regionCode}"`)).toEqual([forum.id]);
    expect(await found(`within: "${forum.regionCode.slice(0, 2)}", search: "kuskus"`)).toEqual([forum.id]);
    expect(await found('within: "82.01"')).toEqual([]);
  });
});
