import { as } from '../support/client.ts';
import {
  type Company,
  expectRecord,
  type Forum,
  join,
  joined,
  joining,
  pendingForum,
  person,
  shortlist,
  sql,
  verifiedCompany,
  verifiedForum,
} from '../support/world.ts';
import { type Cast, forumHome, home, newMeeting } from './cast.ts';
import { type Case, EVERYBODY, heldBy, list, MEMBERS, OFFICES, type Sight, under } from './sights.ts';
import { done, REASON, suspend } from './subjects.ts';

const nameOf = async (forum: Forum) => (await sql<{ name: string }>('select name from forum where id = $1', [forum.id.slice(4)]))[0]?.name;

/** A forum that this file's company has registered. */
const forum = (status: string, build: (of: { company: Company }) => Promise<Forum>) => async (): Promise<Sight> => {
  const there = await home();
  const subject = await build({ company: there.company });
  const { cast } = await forumHome(there, subject);
  const search = `search: "${await nameOf(subject)}"`;
  return {
    cast,
    id: subject.id,
    places: [
      list(`forums(filter: { ${search} })`),
      list(`forums(filter: { ${search} }, last: 5)`),
      list(`forums(filter: { within: "${subject.regionCode}" })`),
      list(`forums(filter: { ${search}, status: [${status}] })`),
      { text: `region(code: "${subject.regionCode}") { x: forum { id } }`, ...(status !== 'VERIFIED' && { seenBy: [] }) },
    ],
  };
};
const rejected = async (of: Parameters<typeof pendingForum>[0]) => {
  const subject = await pendingForum(of);
  await done(subject.staff, 'rejectForum', { id: subject.id, reason: REASON });
  return subject;
};
const suspended = async (of: Parameters<typeof verifiedForum>[0]) => {
  const subject = await verifiedForum(of);
  await suspend(subject);
  return subject;
};

/** The members that everybody sees, by name. */
const membersOf = async ({ id }: Forum): Promise<string[]> =>
  (
    await sql<{ id: string }>(
      `select m.id from forum_member m join company c on c.id = m.company_id where forum_id = $1 and m.status = 'VERIFIED' order by c.name, m.id`,
      [id.slice(4)],
    )
  ).map((row) => `fmb_${row.id.replaceAll('-', '')}`);

/** A company of its own asks to join a forum that has three; `as` tells in which of the forum's lists it stands then, beside the company's own. */
const member = (build: (forum: Forum, company: Company) => Promise<string>, as?: 'joinRequests' | 'companies') => async (): Promise<Sight> => {
  const there = await newMeeting();
  const company = await verifiedCompany();
  const both = await person('Staf yang juga pengurus');
  await join(both, company, 'STAFF');
  const cast: Cast = { ...there.cast, company: company.admin, both };
  const id = await build(there.forum, company);
  const members = await membersOf(there.forum);
  const everybodyTheSame = Object.fromEntries(EVERYBODY.map((viewer) => [viewer, members]));
  return {
    cast,
    id,
    places: [
      under(there.forum.id, 'Forum', 'joinRequests', as === 'joinRequests' ? {} : { seenBy: [] }),
      under(there.forum.id, 'Forum', 'companies', { seenBy: [], instead: everybodyTheSame }),
      under(company.id, 'Company', 'forums', as ? {} : { seenBy: [] }),
    ],
  };
};

/** Somebody of a member company asks for a seat. */
const seat = (answer?: 'confirmMembership' | 'rejectMembership') => async (): Promise<Sight> => {
  const there = await newMeeting();
  const stranger = await person('Pemohon');
  await join(stranger, there.forum.company, 'STAFF');
  const { id } = expectRecord(await as(stranger).requestMembership?.({ organisationId: there.forum.id, role: 'STAFF' }), 'request');
  if (answer) await done(there.cast.secretary, answer, { id, ...(answer === 'rejectMembership' && { reason: REASON }) });
  return {
    cast: { ...there.cast, stranger },
    id,
    places: [
      heldBy(there.forum.id, 'Forum', 'membershipRequests { id }', { seenBy: answer ? [] : ['secretary', ...OFFICES] }),
      { text: 'viewer { x: membershipRequests { id } }', seenBy: answer === 'confirmMembership' ? [] : ['stranger'] },
    ],
  };
};

const INSIDERS = [...MEMBERS, ...OFFICES];
const SIDES = [...MEMBERS, 'secretary'] as const;

/** Who sees which forum, membership and list, state by state. */
export const forumCases: readonly Case[] = [
  { kind: 'Forum', state: 'PENDING', arrange: forum('PENDING', pendingForum), seenBy: INSIDERS },
  { kind: 'Forum', state: 'VERIFIED', arrange: forum('VERIFIED', verifiedForum), seenBy: EVERYBODY },
  { kind: 'Forum', state: 'REJECTED', arrange: forum('REJECTED', rejected), seenBy: INSIDERS },
  { kind: 'Forum', state: 'SUSPENDED', arrange: forum('SUSPENDED', suspended), seenBy: EVERYBODY },

  { kind: 'ForumMember', state: 'PENDING', arrange: member(joining, 'joinRequests'), seenBy: SIDES },
  { kind: 'ForumMember', state: 'VERIFIED', arrange: member(joined, 'companies'), seenBy: EVERYBODY },
  {
    kind: 'ForumMember',
    state: 'REJECTED',
    arrange: member(async (of, company) => {
      const id = await joining(of, company);
      await done(of.secretary, 'rejectForumMember', { id, reason: REASON });
      return id;
    }),
    seenBy: SIDES,
  },
  {
    kind: 'ForumMember',
    state: 'ENDED',
    arrange: member(async (of, company) => {
      const id = await joined(of, company);
      await done(of.secretary, 'endForumMember', { id, reason: REASON });
      return id;
    }),
    seenBy: SIDES,
  },

  {
    kind: 'ForumShortlist',
    state: 'of a forum',
    async arrange() {
      const { cast, forum: of, company } = await newMeeting();
      const id = await shortlist(of, company.admin);
      return { cast, id, places: [under(of.id, 'Forum', 'shortlists')] };
    },
    seenBy: [...MEMBERS, 'secretary', 'fellow'],
  },

  { kind: 'MembershipRequest', state: 'PENDING, to a forum', arrange: seat(), seenBy: ['stranger', 'secretary', ...OFFICES] },
  { kind: 'MembershipRequest', state: 'VERIFIED, to a forum', arrange: seat('confirmMembership'), seenBy: ['stranger', 'secretary', ...OFFICES] },
  { kind: 'MembershipRequest', state: 'REJECTED, to a forum', arrange: seat('rejectMembership'), seenBy: ['stranger', 'secretary', ...OFFICES] },
];
