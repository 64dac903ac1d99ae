import { describe, expect, it } from 'vitest';
import { type Actor, as, query } from '../../support/client.ts';
import { expectRecord, hex, join, pendingGroupIn, person, sql, staffOf, verifiedCompany, verifiedGroupIn } from '../../support/world.ts';

const FIELDS = 'members { name username role since } membershipRequests { id name role status statusReason }';
const people = async (who: Actor | null, { id }: { id: string }) =>
  (await query(who, `query ($id: ID!) { node(id: $id) { ... on KarangTaruna { ${FIELDS} } ... on Company { ${FIELDS} } } }`, { id })).node;
const own = async (who: Actor | null) =>
  (await query(who, '{ viewer { membershipRequests { id organisation { ... on Node { id } } } } }')).viewer.membershipRequests;
const asked = async (who: Actor, organisation: { id: string }, role = 'MEMBER'): Promise<string> =>
  expectRecord(await as(who).requestMembership?.({ organisationId: organisation.id, role }), 'request').id;

describe('who acts for an organisation', () => {
  it('is told with role and first day, the longest there first, and not of who has left', async () => {
    const group = await verifiedGroupIn();
    const [stays, leaves] = [await person('Rahma'), await person('Anwar')];
    for (const who of [stays, leaves]) expectRecord(await as(group.chair).confirmMembership?.({ id: await asked(who, group, 'TREASURER') }), 'request');
    await sql("update membership set created_at = timestamptz '2026-01-02 03:04:05+00' where person_id = $1", [hex(stays.id)]);
    const end = { organisationId: group.id, username: leaves.username, reason: 'Pindah desa.' };
    expect(await as(group.chair).endMembership?.(end)).toSucceed();
    const { members } = await people(group.chair, group);
    expect(members).toMatchObject([
      { name: 'Rahma', username: stays.username, role: 'TREASURER', since: '2026-01-02T03:04:05.000Z' },
      { name: group.chair.name, username: group.chair.username, role: 'CHAIR' },
    ]);
    expect((await people(leaves, group)).members).toBeNull();
    // With that username the chair ends a membership.
    expect(await as(group.chair).endMembership?.({ ...end, username: members[0].username })).toSucceed();
  });

  it('is empty, and not hidden, where nobody does any more', async () => {
    const company = await verifiedCompany({ domicile: '82.71' });
    await sql('update membership set ended_at = now() where company_id = $1', [hex(company.id)]);
    expect((await people(await staffOf('82.71'), company)).members).toEqual([]);
    expect((await people(company.admin, company)).members).toBeNull();
  });

  it('is at most 100 people', async () => {
    const group = await verifiedGroupIn();
    await sql(
      `with made as (insert into person (id, name, username, password_hash, consented_at, created_at)
         select gen_random_uuid(), 'Warga', 'banyak.' || n || $2, 'none', now(), now() from generate_series(1, 110) n returning id)
       insert into membership (id, person_id, karang_taruna_id, role, created_at) select gen_random_uuid(), id, $1, 'MEMBER', now() from made`,
      [hex(group.id), group.chair.username.slice(2, 18)],
    );
    const { members } = await people(group.chair, group);
    expect(members).toHaveLength(100);
    expect(members[0].username).toBe(group.chair.username);
  });
});

describe('who would join', () => {
  it('is told to those who may answer, the oldest first, but not of themselves, and to the person', async () => {
    const group = await verifiedGroupIn('82.71');
    const [first, second, clerk] = [await person('Satu'), await person('Dua'), await staffOf('82.71', 'Staf')];
    const ids = [await asked(first, group), await asked(second, group, 'SECRETARY'), await asked(clerk, group)];
    const seen = async (who: Actor | null) => (await people(who, group)).membershipRequests?.map((r: { id: string }) => r.id) ?? null;
    expect(await seen(group.chair)).toEqual(ids);
    expect(await seen(group.staff)).toEqual(ids);
    expect(await seen(clerk)).toEqual(ids.slice(0, 2));
    expect(await seen(first)).toBeNull();
    expect(await own(first)).toEqual([{ id: ids[0], organisation: { id: group.id } }]);
    expect(await own(group.chair)).toEqual([]);
    expect(await as(group.chair).confirmMembership?.({ id: ids[0] })).toSucceed();
    expect(await seen(group.chair)).toEqual(ids.slice(1));
    expect(await own(first)).toEqual([]);
    // A member alone does not answer, whatever office they work for.
    await join(group.staff, group, 'MEMBER');
    expect(await seen(group.staff)).toBeNull();
    expect(await seen(first)).toBeNull();
  });

  it('is an empty list where nobody asks, and hidden from those who could not answer', async () => {
    const company = await verifiedCompany({ domicile: '82.71', operatingRegions: ['82'] });
    for (const who of [company.admin, await staffOf('82.71'), await staffOf('82')]) expect((await people(who, company)).membershipRequests).toEqual([]);
    const staff = await person();
    await join(staff, company, 'STAFF');
    for (const who of [null, staff, await person(), await staffOf('82.06')]) expect((await people(who, company)).membershipRequests).toBeNull();
  });

  it('leaves out, of one’s own, what one does not see any more', async () => {
    const group = await pendingGroupIn('82.71');
    const clerk = await staffOf('82.71');
    const id = await asked(clerk, group);
    expect(await own(clerk)).toEqual([{ id, organisation: { id: group.id } }]);
    await sql('update membership set ended_at = now() where person_id = $1', [hex(clerk.id)]);
    expect(await own(clerk)).toEqual([]);
  });

  it('is at most 100 requests', async () => {
    const group = await verifiedGroupIn();
    await sql(
      `with made as (insert into person (id, name, username, password_hash, consented_at, created_at)
         select gen_random_uuid(), 'Warga', 'ramai.' || n || $2, 'none', now(), now() from generate_series(1, 110) n returning id)
       insert into membership_request (id, person_id, karang_taruna_id, name, role, created_at) select gen_random_uuid(), id, $1, 'Warga', 'MEMBER', now() from made`,
      [hex(group.id), group.chair.username.slice(2, 18)],
    );
    expect((await people(group.chair, group)).membershipRequests).toHaveLength(100);
  });
});
