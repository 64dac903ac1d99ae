import { describe, expect, it } from 'vitest';
import { newId } from '../../../src/kernel/id.ts';
import { type Actor, as, query } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import {
  expectRecord,
  hex,
  join,
  joined,
  type Person,
  pendingForum,
  person,
  seated,
  sql,
  staffOf,
  verifiedCompany,
  verifiedForum,
} from '../../support/world.ts';

const asking = (who: Actor, forum: { id: string }, role = 'STAFF') => as(who).requestMembership?.({ organisationId: forum.id, role });
const colleagueOf = async (company: { id: string }): Promise<Person> => {
  const who = await person('Rekan');
  await join(who, company, 'STAFF');
  return who;
};
const ROLES = '{ viewer { memberships { role organisation { __typename ... on Forum { id } } } } }';
const seatsOf = async (who: Actor) =>
  (await query(who, ROLES)).viewer.memberships.flatMap((m: { role: string; organisation: { __typename: string } }) =>
    m.organisation.__typename === 'Forum' ? [m.role] : [],
  );

describe('a seat in the secretariat', () => {
  it('is asked for by people of member companies, and given by its administrator or the office above', async () => {
    const forum = await verifiedForum();
    const other = await verifiedCompany();
    await joined(forum, other);
    const [first, second, third] = (await Promise.all([forum.company, other, other].map(colleagueOf))) as [Person, Person, Person];
    expect(await asking(await person(), forum)).toBeProblem('FORBIDDEN');
    expect(await asking((await verifiedCompany()).admin, forum)).toBeProblem('FORBIDDEN');
    expect(await asking(first, forum, 'CHAIR')).toBeProblem('InvalidInput');
    expect(await asking(first, await pendingForum({ company: forum.company }))).toMatchObject({ __typename: 'WrongState', status: 'PENDING' });
    const { id } = expectRecord(await asking(first, forum), 'request');
    expect(await asking(first, forum)).toMatchObject({ __typename: 'WrongState', status: 'PENDING' });
    const { viewer } = await query(forum.secretary, '{ viewer { worklist(kinds: [CONFIRM_MEMBERSHIP]) { nodes { subject { id } } } } }');
    expect(viewer.worklist.nodes).toEqual([{ subject: { id } }]);
    expect(await as(second).confirmMembership?.({ id })).toBeProblem('NOT_FOUND');
    expect(await as(forum.secretary).confirmMembership?.({ id })).toSucceed();
    expect(await seatsOf(first)).toEqual(['STAFF']);
    const of = expectRecord(await asking(second, forum, 'ADMIN'), 'request');
    const { node } = await query(forum.staff, 'query ($id: ID!) { node(id: $id) { ... on Forum { membershipRequests { id } } } }', { id: forum.id });
    expect(node.membershipRequests).toEqual([{ id: of.id }]);
    expect(await as(forum.staff).confirmMembership?.({ id: of.id })).toSucceed();
    const refused = expectRecord(await asking(third, forum), 'request');
    expect(await as(second).rejectMembership?.({ id: refused.id, reason: 'Cukup.' })).toSucceed();
    const own = await query(third, '{ viewer { membershipRequests { id status organisation { ... on Forum { id } } } } }');
    expect(own.viewer.membershipRequests).toEqual([{ id: refused.id, status: 'REJECTED', organisation: { id: forum.id } }]);
  });

  it('rests while its holder belongs to no member company', async () => {
    const forum = await verifiedForum();
    const other = await verifiedCompany();
    const member = await joined(forum, other);
    const seat = await seated(forum, other, 'ADMIN');
    expect(await seatsOf(seat)).toEqual(['ADMIN']);
    expect(await as(other.admin).endMembership?.({ organisationId: other.id, username: seat.username, reason: 'Pindah.' })).toSucceed();
    expect(await seatsOf(seat)).toEqual([]);
    expect(await as(seat).endForumMember?.({ id: member, reason: 'Tidak.' })).toBeProblem('FORBIDDEN');
    await join(seat, forum.company, 'STAFF');
    expect(await seatsOf(seat)).toEqual(['ADMIN']);
  });

  it('is ended by its administrator, and never the last of those', async () => {
    const forum = await verifiedForum();
    const seat = await seated(forum);
    const end = (who: Actor, username: string) => as(who).endMembership?.({ organisationId: forum.id, username, reason: 'Selesai.' });
    expect(await end(seat, forum.secretary.username)).toBeProblem('FORBIDDEN');
    expect(await end(forum.secretary, forum.secretary.username)).toBeProblem('WrongState');
    expect(await end(forum.secretary, seat.username)).toSucceed();
    expect(await seatsOf(seat)).toEqual([]);
  });

  it('is for nobody of an office, whichever came first and whatever the code above the database does', async () => {
    const forum = await verifiedForum();
    const servant = await staffOf('82.06');
    await join(servant, forum.company, 'STAFF');
    expect(await asking(servant, forum)).toBeProblem('FORBIDDEN');
    await expect(join(servant, forum, 'STAFF')).rejects.toThrow(/sits in a forum/);
    const seat = await seated(forum);
    await expect(join(seat, { id: servant.officeId }, 'STAFF')).rejects.toThrow(/sits in a forum/);
    // Appointed since the request.
    const late = await colleagueOf(forum.company);
    const { id } = expectRecord(await asking(late, forum), 'request');
    await join(late, { id: servant.officeId }, 'STAFF');
    expect(await as(forum.secretary).confirmMembership?.({ id })).toBeProblem('CivilServant');
  });

  it('of a seat and an office at once leaves one', async () => {
    const forum = await verifiedForum();
    const { officeId } = await staffOf('82.06');
    const { admin } = await testServer();
    for (let i = 0; i < 5; i++) {
      const who = await colleagueOf(forum.company);
      const add = (column: string, of: string) =>
        admin.query(`insert into membership (id, person_id, ${column}, role, created_at) select $1, $2, $3, 'STAFF', now() from pg_sleep(0.05)`, [
          hex(newId('mem')),
          hex(who.id),
          hex(of),
        ]);
      const results = await Promise.allSettled([add('forum_id', forum.id), add('office_id', officeId)]);
      expect(results.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await sql('select 1 from membership where person_id = $1 and company_id is null', [hex(who.id)])).toHaveLength(1);
    }
  });
});
