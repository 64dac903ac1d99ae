import { describe, expect, it } from 'vitest';
import { type Actor, as, query } from '../../support/client.ts';
import { expectRecord, hex, person, sql, staffOf, verifiedCompany, verifiedGroupIn } from '../../support/world.ts';

const asked = async (who: Actor, organisation: { id: string }, role = 'MEMBER'): Promise<string> =>
  expectRecord(await as(who).requestMembership?.({ organisationId: organisation.id, role }), 'request').id;
const reasonFor = async (who: Actor | null, id: string) =>
  (await query(who, 'query ($id: ID!) { node(id: $id) { ... on MembershipRequest { status statusReason } } }', { id })).node;

describe('rejecting a request', () => {
  it('tells the person why, and they may ask again', async () => {
    const group = await verifiedGroupIn();
    const who = await person('Rahma');
    const id = await asked(who, group);
    const rejected = await as(group.chair).rejectMembership?.({ id, reason: '  Belum dikenal di desa ini. ' });
    expect(rejected?.request).toMatchObject({ id, status: 'REJECTED', statusReason: 'Belum dikenal di desa ini.' });
    expect(await reasonFor(who, id)).toEqual({ status: 'REJECTED', statusReason: 'Belum dikenal di desa ini.' });
    const own = async () => (await query(who, '{ viewer { memberships { role } membershipRequests { id status statusReason } } }')).viewer;
    expect(await own()).toEqual({ memberships: [], membershipRequests: [{ id, status: 'REJECTED', statusReason: 'Belum dikenal di desa ini.' }] });
    const again = await asked(who, group, 'TREASURER');
    expect(again).not.toBe(id);
    expect(await own()).toEqual({ memberships: [], membershipRequests: [{ id: again, status: 'PENDING', statusReason: null }] });
    expect(await as(group.chair).confirmMembership?.({ id: again })).toSucceed();
    expect(await own()).toEqual({ memberships: [{ role: 'TREASURER' }], membershipRequests: [] });
  });

  it('is once, and of what waits', async () => {
    const group = await verifiedGroupIn();
    const [first, second] = [await asked(await person(), group), await asked(await person(), group)];
    const reject = (id: string) => as(group.chair).rejectMembership?.({ id, reason: 'Bukan warga.' });
    expect(await reject(first)).toSucceed();
    expect(await reject(first)).toMatchObject({ __typename: 'WrongState', status: 'REJECTED' });
    expect(await as(group.chair).confirmMembership?.({ id: first })).toMatchObject({ __typename: 'WrongState', status: 'REJECTED' });
    expect(await as(group.chair).confirmMembership?.({ id: second })).toSucceed();
    expect(await reject(second)).toMatchObject({ __typename: 'WrongState', status: 'VERIFIED' });
    expect(await as(group.chair).rejectMembership?.({ id: second, reason: ' ' })).toBeProblem('InvalidInput');
    const mixed = await asked(await person(), group);
    const both = await Promise.all([reject(mixed), as(group.chair).confirmMembership?.({ id: mixed })]);
    expect(both.filter((r) => r.__typename === 'WrongState')).toHaveLength(1);
  });

  it('is written down with who, when and why', async () => {
    const company = await verifiedCompany({ domicile: '82.71' });
    const staff = await staffOf('82.71');
    const id = await asked(await person(), company, 'STAFF');
    expect(await as(staff).rejectMembership?.({ id, reason: 'Bukan pegawai.' })).toSucceed();
    const [kept] = await sql('select decided_by from membership_request where id = $1', [hex(id)]);
    expect(String(kept?.decided_by).replaceAll('-', '')).toBe(hex(staff.id));
    const entries = await sql('select chain, actor, from_status, to_status, reason from audit_entry where subject_id = $1 order by sequence', [hex(id)]);
    expect(entries.map((e) => [e.from_status, e.to_status, e.reason])).toEqual([
      [null, 'PENDING', null],
      ['PENDING', 'REJECTED', 'Bukan pegawai.'],
    ]);
    expect(String(entries[1]?.chain).replaceAll('-', '')).toBe(hex(company.id));
    expect(String(entries[1]?.actor).replaceAll('-', '')).toBe(hex(staff.id));
    expect(await sql('select * from audit_faults()')).toEqual([]);
  });

  it('ends also what waits for an organisation that was not accepted itself', async () => {
    const group = await verifiedGroupIn();
    const id = await asked(await person(), group);
    await sql("update karang_taruna set status = 'REJECTED' where id = $1", [hex(group.id)]);
    expect(await as(group.chair).confirmMembership?.({ id })).toMatchObject({ __typename: 'WrongState', status: 'REJECTED' });
    expect(await as(group.chair).rejectMembership?.({ id, reason: 'Kelompok tidak diterima.' })).toSucceed();
  });
});
