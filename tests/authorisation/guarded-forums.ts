import { as } from '../support/client.ts';
import { expectRecord, hex, join, joined, pendingForum, person, seated, sql, verifiedCompany, verifiedForum } from '../support/world.ts';
import { forumHome, home, newMeeting } from './cast.ts';
import { type Guarded, guarded, NOTE } from './guarded.ts';
import { MEMBERS, OFFICES } from './sights.ts';
import { done } from './subjects.ts';

const IN_FORUM = [...MEMBERS, 'secretary', 'fellow'] as const;

/** What of a forum and its members is not for everybody. */
export const guardedForums: readonly Guarded[] = [
  guarded(
    'Forum.statusReason',
    'statusReason',
    async () => {
      const there = await home();
      const forum = await pendingForum({ company: there.company });
      await done(forum.staff, 'verifyForum', { id: forum.id, note: NOTE });
      return { cast: (await forumHome(there, forum)).cast, id: forum.id, told: NOTE };
    },
    [...MEMBERS, ...OFFICES],
  ),
  guarded(
    'Forum.members',
    'members { x: username }',
    async () => {
      const { cast, forum } = await newMeeting();
      const seat = await seated(forum);
      return { cast, id: forum.id, told: [forum.secretary.username, seat.username] };
    },
    [...IN_FORUM, ...OFFICES],
  ),
  guarded(
    'Forum.membershipRequests',
    'membershipRequests { x: id }',
    async () => {
      const { cast, forum } = await newMeeting();
      const who = await person();
      await join(who, forum.company, 'STAFF');
      const asked = expectRecord(await as(who).requestMembership?.({ organisationId: forum.id, role: 'STAFF' }), 'request');
      return { cast, id: forum.id, told: [asked.id] };
    },
    ['secretary', ...OFFICES],
  ),
  guarded(
    'ForumMember.note',
    'note',
    async () => {
      const there = await home();
      const forum = await verifiedForum();
      const { id } = expectRecord(await as(there.company.admin).joinForum?.({ forumId: forum.id, companyId: there.company.id, note: NOTE }), 'member');
      await done(forum.secretary, 'confirmForumMember', { id });
      const { cast } = await forumHome(there, forum);
      return { cast: { ...cast, secretary: forum.secretary }, id, told: NOTE };
    },
    [...MEMBERS, 'secretary'],
  ),
  guarded(
    'ForumMember.statusReason',
    'statusReason',
    async () => {
      const { cast, forum } = await newMeeting();
      const id = await joined(forum, await verifiedCompany());
      // A reason that stood there from before.
      await sql('update forum_member set status_reason = $1 where id = $2', [NOTE, hex(id)]);
      return { cast, id, told: NOTE };
    },
    ['secretary'],
  ),
];
