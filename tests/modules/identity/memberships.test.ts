import { describe, expect, it } from 'vitest';
import { as, query } from '../../support/client.ts';
import {
  expectRecord,
  hex,
  join,
  pendingCompany,
  pendingGroupIn,
  person,
  programInput,
  sql,
  staffOf,
  unique,
  verifiedCompany,
  verifiedGroupIn,
} from '../../support/world.ts';

const MINE = '{ viewer { memberships { role organisation { __typename ... on KarangTaruna { id } ... on Company { id } ... on Office { id } } } } }';
const mine = async (who: { token: string }) => (await query(who, MINE)).viewer.memberships;

async function asked(who: { token: string }, organisation: { id: string }, role = 'MEMBER'): Promise<string> {
  return expectRecord(await as(who).requestMembership?.({ organisationId: organisation.id, role, note: 'Saya sekretaris baru.' }), 'request').id;
}

describe('what somebody may act for', () => {
  it('names every organisation with the role in it, the pending ones too', async () => {
    const group = await pendingGroupIn();
    const company = await verifiedCompany();
    const staff = await staffOf('82.71');
    await join(group.chair, company, 'STAFF');
    await join(group.chair, { id: staff.officeId }, 'STAFF');
    expect(await mine(group.chair)).toEqual([
      { role: 'CHAIR', organisation: { __typename: 'KarangTaruna', id: group.id } },
      { role: 'STAFF', organisation: { __typename: 'Company', id: company.id } },
      { role: 'STAFF', organisation: { __typename: 'Office', id: staff.officeId } },
    ]);
  });

  it('is known in the answer to signing in', async () => {
    const chair = (await as(null).signUp?.({ name: 'Ketua', username: `k${unique()}`, password: 'rahasia bersama' }))?.viewer;
    const group = await pendingGroupIn();
    await join({ ...group.chair, id: chair.id }, group, 'SECRETARY');
    const text =
      'mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignInSuccess { viewer { memberships { role organisation { ... on KarangTaruna { id status } } } } } } }';
    const { signIn } = await query(null, text, { input: { login: chair.username, password: 'rahasia bersama' } });
    expect(signIn.viewer.memberships).toEqual([{ role: 'SECRETARY', organisation: { id: group.id, status: 'PENDING' } }]);
  });
});

describe('asking to join', () => {
  it('makes a request that waits, and a repetition with the same key the same one', async () => {
    const group = await verifiedGroupIn();
    const who = await person('Rahma');
    const input = { organisationId: group.id, role: 'SECRETARY' };
    const first = await as(who, { key: 'sekali' }).requestMembership?.(input);
    expect(first.request).toMatchObject({ name: 'Rahma', role: 'SECRETARY', status: 'PENDING' });
    const again = await as(who, { key: 'sekali' }).requestMembership?.(input);
    expect(again.request.id).toBe(first.request.id);
    expect(await as(who).requestMembership?.(input)).toMatchObject({ __typename: 'WrongState', status: 'PENDING' });
    expect(await mine(who)).toEqual([]);
  });

  it('refuses roles of the other kind, offices, what is hidden and what one belongs to', async () => {
    const [group, company, pending] = [await verifiedGroupIn(), await verifiedCompany(), await pendingGroupIn()];
    const { officeId } = await staffOf('82.71');
    const who = await person();
    const ask = (organisationId: string, role: string) => as(who).requestMembership?.({ organisationId, role });
    expect((await ask(group.id, 'ADMIN')).issues).toMatchObject([{ path: ['role'] }]);
    expect((await ask(company.id, 'CHAIR')).issues).toMatchObject([{ path: ['role'] }]);
    expect((await ask(officeId, 'STAFF')).issues).toMatchObject([{ path: ['organisationId'] }]);
    expect(await ask(pending.id, 'MEMBER')).toBeProblem('NOT_FOUND');
    expect(await ask('krt_0', 'MEMBER')).toBeProblem('NOT_FOUND');
    expect(await ask(who.id, 'MEMBER')).toBeProblem('NOT_FOUND');
    expect(await as(null).requestMembership?.({ organisationId: group.id, role: 'MEMBER' })).toBeProblem('UNAUTHENTICATED');
    expect(await as(group.chair).requestMembership?.({ organisationId: group.id, role: 'MEMBER' })).toMatchObject({
      __typename: 'WrongState',
      status: 'VERIFIED',
    });
  });

  it('at once twice makes one', async () => {
    const group = await verifiedGroupIn();
    const who = await person();
    const both = await Promise.all([1, 2, 3].map(() => as(who).requestMembership?.({ organisationId: group.id, role: 'MEMBER' })));
    expect(both.map((r) => r.__typename).sort()).toEqual(['RequestMembershipSuccess', 'WrongState', 'WrongState']);
  });
});

describe('confirming', () => {
  it('is done by the chair, and the person may act then', async () => {
    const group = await verifiedGroupIn();
    const who = await person();
    const id = await asked(who, group, 'TREASURER');
    expect((await as(group.chair).confirmMembership?.({ id }))?.request).toMatchObject({ id, status: 'VERIFIED' });
    expect(await mine(who)).toEqual([{ role: 'TREASURER', organisation: { __typename: 'KarangTaruna', id: group.id } }]);
    expect(await as(group.chair).confirmMembership?.({ id })).toMatchObject({ __typename: 'WrongState', status: 'VERIFIED' });
    const entries = await sql(
      "select to_status, actor from audit_entry where chain = $1 and subject_type in ('Membership', 'MembershipRequest') order by sequence",
      [group.id.slice(4)],
    );
    expect(
      entries
        .slice(-3)
        .map((e) => e.to_status)
        .sort(),
    ).toEqual(['ACTIVE', 'PENDING', 'VERIFIED']);
  });

  it('is done by the administrator of a company, and by the office above', async () => {
    const company = await verifiedCompany({ domicile: '82.71', operatingRegions: ['82'] });
    const [first, second] = [await person(), await person()];
    expect(await as(company.admin).confirmMembership?.({ id: await asked(first, company, 'STAFF') })).toSucceed();
    expect(await as(await staffOf('82.71')).confirmMembership?.({ id: await asked(second, company, 'ADMIN') })).toSucceed();
  });

  it('is not for who asked, not for other members, not for strangers and not for other offices', async () => {
    const group = await verifiedGroupIn('82.71');
    const [who, member] = [await person(), await person()];
    await join(member, group, 'SECRETARY');
    const id = await asked(who, group);
    expect(await as(who).confirmMembership?.({ id })).toBeProblem('FORBIDDEN');
    for (const actor of [member, await person(), await staffOf('82.06')]) expect(await as(actor).confirmMembership?.({ id })).toBeProblem('NOT_FOUND');
    expect(await as(null).confirmMembership?.({ id })).toBeProblem('UNAUTHENTICATED');
    expect(await as(await staffOf('82')).confirmMembership?.({ id })).toSucceed();
  });

  it('is a conflict for staff of the office who belong to the group', async () => {
    const group = await verifiedGroupIn('82.71');
    const both = await staffOf('82.71');
    await join(both, group, 'MEMBER');
    const id = await asked(await person(), group);
    expect(await as(both).confirmMembership?.({ id })).toBeProblem('ConflictOfInterest');
  });

  it('at once by many makes one member', async () => {
    const group = await verifiedGroupIn();
    const who = await person();
    const id = await asked(who, group);
    const all = await Promise.all(Array.from({ length: 6 }, () => as(group.chair).confirmMembership?.({ id })));
    expect(all.filter((r) => r.__typename === 'ConfirmMembershipSuccess')).toHaveLength(1);
    expect(await mine(who)).toHaveLength(1);
  });
});

describe('ending a membership', () => {
  it("is done by oneself and by the chair, and the person's rights end with it", async () => {
    const group = await verifiedGroupIn();
    const [first, second] = [await person(), await person()];
    for (const who of [first, second]) await as(group.chair).confirmMembership?.({ id: await asked(who, group) });
    const end = (actor: { token: string }, username: string, reason = 'Pindah desa') =>
      as(actor).endMembership?.({ organisationId: group.id, username, reason });
    expect(await end(first, second.username)).toBeProblem('FORBIDDEN');
    expect(await end(first, first.username)).toMatchObject({ __typename: 'EndMembershipSuccess', ok: true });
    expect(await end(group.chair, second.username, ' ')).toBeProblem('InvalidInput');
    expect(await end(group.chair, second.username)).toSucceed();
    expect(await mine(first)).toEqual([]);
    expect(await mine(second)).toEqual([]);
    expect(await end(group.chair, second.username)).toBeProblem('NOT_FOUND');
    expect(await end(await person(), group.chair.username)).toBeProblem('FORBIDDEN');
    expect(await as(first).requestMembership?.({ organisationId: group.id, role: 'MEMBER' })).toSucceed();
  });

  it('leaves nothing to who repeats with its key what they did before: they may not see it any more', async () => {
    const company = await verifiedCompany();
    const staff = await person();
    await join(staff, company, 'STAFF');
    const [key, input] = [unique(), await programInput(company)];
    expect(await as(staff, { key }).createProgram?.(input)).toSucceed();
    await as(staff).endMembership?.({ organisationId: company.id, username: staff.username, reason: 'Pindah kerja.' });
    expect(await as(staff, { key }).createProgram?.(input)).toBeProblem('NOT_FOUND');
    expect(await sql('select 1 from csr_program where company_id = $1', [hex(company.id)])).toHaveLength(1);
  });

  it('leaves one chair, also when two leave at once', async () => {
    const group = await verifiedGroupIn();
    const other = await person();
    const leave = (who: { token: string; username: string }) =>
      as(who).endMembership?.({ organisationId: group.id, username: who.username, reason: 'Selesai' });
    expect(await leave(group.chair)).toBeProblem('WrongState');
    await join(other, group, 'CHAIR');
    const both = await Promise.all([leave(group.chair), leave(other)]);
    expect(both.map((r) => r.__typename).sort()).toEqual(['EndMembershipSuccess', 'WrongState']);
  });

  it('leaves one administrator, and says nothing of hidden companies', async () => {
    const company = await pendingCompany();
    const end = (who: { token: string }) => as(who).endMembership?.({ organisationId: company.id, username: company.admin.username, reason: 'Selesai' });
    expect(await end(company.admin)).toBeProblem('WrongState');
    expect(await end(await person())).toBeProblem('NOT_FOUND');
  });

  it('of an office is done by oneself alone', async () => {
    const [one, two] = [await staffOf('82.71'), await staffOf('82.71')];
    const end = (who: { token: string }, username: string) => as(who).endMembership?.({ organisationId: one.officeId, username, reason: 'Pindah tugas' });
    expect(await end(one, two.username)).toBeProblem('FORBIDDEN');
    expect(await end(two, two.username)).toSucceed();
  });
});
