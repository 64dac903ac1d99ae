import { as } from '../support/client.ts';
import {
  draftProgram,
  expectRecord,
  forumInput,
  join,
  joined,
  joining,
  openProgram,
  pendingCompany,
  pendingForum,
  person,
  seated,
  shortlist,
  verifiedCompany,
  verifiedForum,
  verifiedProposal,
} from '../support/world.ts';
import { type Attempt, type Entry, entry, outcomes } from './attempts.ts';
import { type ForumHome, forumHome, forumMeeting, home, newHome, newMeeting } from './cast.ts';
import { done, REASON } from './subjects.ts';

/** The same input for all, on something in the forum of which this file's company is a member. */
const inMeeting =
  (input: (there: ForumHome) => Promise<object>, of: () => Promise<ForumHome> = forumMeeting) =>
  async (): Promise<Attempt> => {
    const there = await of();
    const same = await input(there);
    return { ...there, input: () => same };
  };
/** The same about a forum that waits, registered by this file's company. */
const ofClaim = (input: (there: ForumHome) => Promise<object>) =>
  inMeeting(input, async () => {
    const there = await home();
    return forumHome(there, await pendingForum({ company: there.company }));
  });
/** What lies in a forum that waits is told to those who see it, and to nobody else. */
const seenAsClaim = (who: Parameters<typeof outcomes>[1]) =>
  outcomes('NOT_FOUND', { company: 'FORBIDDEN', both: 'FORBIDDEN', officeAbove: 'FORBIDDEN', province: 'FORBIDDEN', ...who });
const MEMBERS_DO = { company: 'Success', both: 'Success', secretary: 'Success', fellow: 'Success' } as const;

/** Another company's request to join the forum. */
const asked = async ({ forum }: ForumHome) => ({ id: await joining(forum, await verifiedCompany()) });
/** A list of the company's own, with a proposal on it. */
const listed = async ({ forum, company, group }: ForumHome) => {
  const [shortlistId, proposalId] = [await shortlist(forum, company.admin), await verifiedProposal(group)];
  await done(company.admin, 'addToShortlist', { shortlistId, proposalId });
  return { shortlistId, proposalId };
};
const included = async ({ forum, company }: ForumHome) => {
  const input = { forumId: forum.id, programId: await openProgram(company) };
  await done(company.admin, 'includeProgram', input);
  return input;
};
/** A request for a seat, by somebody of the company that registered the forum. */
const seatAsked = async ({ forum }: ForumHome) => {
  const who = await person('Pemohon');
  await join(who, forum.company, 'STAFF');
  return { id: expectRecord(await as(who).requestMembership?.({ organisationId: forum.id, role: 'STAFF' }), 'request').id };
};

/** Forums, their members and secretariats, their lists and plans. */
export const forumEntries: readonly Entry[] = [
  entry(
    'registerForum',
    'a region without one',
    async () => {
      const there = await home();
      return { ...there, input: () => forumInput(there.company) };
    },
    outcomes('FORBIDDEN', { company: 'Success', both: 'Success' }),
  ),
  entry(
    'registerForum',
    'a region without one, for a company that waits',
    async () => {
      const there = await newHome({ group: (await home()).group, company: await pendingCompany() });
      const same = await forumInput(there.company);
      return { ...there, input: () => same };
    },
    outcomes('NOT_FOUND', { company: 'NotVerified', both: 'NotVerified', officeAbove: 'FORBIDDEN', province: 'FORBIDDEN' }),
  ),
  entry(
    'verifyForum',
    'a forum that waits',
    ofClaim(async ({ forum }) => ({ id: forum.id, note: 'SK sesuai.' })),
    seenAsClaim({ officeAbove: 'Success' }),
  ),
  entry(
    'rejectForum',
    'a forum that waits',
    ofClaim(async ({ forum }) => ({ id: forum.id, reason: REASON })),
    seenAsClaim({ officeAbove: 'Success' }),
  ),

  entry(
    'joinForum',
    'a verified forum',
    async () => {
      const [there, forum] = [await home(), await verifiedForum()];
      return { ...there, input: () => ({ forumId: forum.id, companyId: there.company.id }) };
    },
    outcomes('FORBIDDEN', { company: 'Success' }),
  ),
  entry(
    'joinForum',
    'a forum that waits',
    ofClaim(async ({ forum, company }) => ({ forumId: forum.id, companyId: company.id })),
    seenAsClaim({ company: 'WrongState' }),
  ),
  entry('confirmForumMember', "another company's request", inMeeting(asked), outcomes('NOT_FOUND', { secretary: 'Success' })),
  entry(
    'confirmForumMember',
    "the company's own request",
    async () => {
      const [there, forum] = [await home(), await verifiedForum()];
      const id = await joining(forum, there.company);
      return { ...there, cast: { ...there.cast, secretary: forum.secretary }, input: () => ({ id }) };
    },
    outcomes('NOT_FOUND', { company: 'FORBIDDEN', both: 'FORBIDDEN', secretary: 'Success' }),
  ),
  entry(
    'rejectForumMember',
    "another company's request",
    inMeeting(async (there) => ({ ...(await asked(there)), reason: REASON })),
    outcomes('NOT_FOUND', { secretary: 'Success' }),
  ),
  entry(
    'endForumMember',
    "another company's membership",
    inMeeting(async ({ forum }) => ({ id: await joined(forum, await verifiedCompany()), reason: REASON })),
    outcomes('FORBIDDEN', { secretary: 'Success' }),
  ),
  entry(
    'endForumMember',
    "another company's request",
    inMeeting(async (there) => ({ ...(await asked(there)), reason: REASON })),
    outcomes('NOT_FOUND', { secretary: 'WrongState' }),
  ),
  entry(
    'leaveForum',
    'a verified forum',
    inMeeting(async ({ forum, company }) => ({ forumId: forum.id, companyId: company.id, reason: REASON }), newMeeting),
    outcomes('FORBIDDEN', { company: 'Success' }),
  ),
  entry(
    'leaveForum',
    'a forum that waits',
    ofClaim(async ({ forum, company }) => ({ forumId: forum.id, companyId: company.id, reason: REASON })),
    seenAsClaim({ company: 'WrongState' }),
  ),

  entry(
    'requestMembership',
    "a forum's secretariat",
    inMeeting(async ({ forum }) => ({ organisationId: forum.id, role: 'STAFF' }), newMeeting),
    outcomes('FORBIDDEN', { ...MEMBERS_DO, secretary: 'WrongState' }),
  ),
  entry(
    'confirmMembership',
    "a request to a forum's secretariat",
    inMeeting(seatAsked),
    outcomes('NOT_FOUND', { secretary: 'Success', officeAbove: 'Success', province: 'Success' }),
  ),
  entry(
    'rejectMembership',
    "a request to a forum's secretariat",
    inMeeting(async (there) => ({ ...(await seatAsked(there)), reason: REASON })),
    outcomes('NOT_FOUND', { secretary: 'Success', officeAbove: 'Success', province: 'Success' }),
  ),
  entry(
    'endMembership',
    "a seat in a forum's secretariat",
    inMeeting(async ({ forum }) => ({ organisationId: forum.id, username: (await seated(forum)).username, reason: REASON })),
    outcomes('FORBIDDEN', { secretary: 'Success' }),
  ),

  entry(
    'createShortlist',
    'a verified forum',
    inMeeting(async ({ forum }) => ({ forumId: forum.id, title: 'Prioritas' })),
    outcomes('FORBIDDEN', MEMBERS_DO),
  ),
  entry(
    'createShortlist',
    'a forum that waits',
    ofClaim(async ({ forum }) => ({ forumId: forum.id, title: 'Prioritas' })),
    seenAsClaim({ company: 'NotVerified', both: 'NotVerified' }),
  ),
  entry(
    'reviseShortlist',
    'a list',
    inMeeting(async (there) => ({ id: (await listed(there)).shortlistId, title: 'Lain' })),
    outcomes('NOT_FOUND', MEMBERS_DO),
  ),
  entry(
    'removeShortlist',
    'a list',
    inMeeting(async (there) => ({ id: (await listed(there)).shortlistId })),
    outcomes('NOT_FOUND', { ...MEMBERS_DO, fellow: 'FORBIDDEN' }),
  ),
  // Who belongs to the proposal's group leaves it to others.
  entry(
    'addToShortlist',
    'a list',
    inMeeting(async (there) => ({ shortlistId: (await listed(there)).shortlistId, proposalId: await verifiedProposal(there.group), note: 'Dekat.' })),
    outcomes('NOT_FOUND', { ...MEMBERS_DO, both: 'ConflictOfInterest' }),
  ),
  entry('removeFromShortlist', 'a list', inMeeting(listed), outcomes('NOT_FOUND', { ...MEMBERS_DO, fellow: 'FORBIDDEN', both: 'NOT_FOUND' })),
  entry(
    'includeProgram',
    'a verified forum',
    inMeeting(async ({ forum, company }) => ({ forumId: forum.id, programId: await openProgram(company) })),
    outcomes('FORBIDDEN', { company: 'Success', both: 'Success' }),
  ),
  entry(
    'includeProgram',
    'a verified forum, of a draft',
    inMeeting(async ({ forum, company }) => ({ forumId: forum.id, programId: await draftProgram(company) })),
    outcomes('NOT_FOUND', { company: 'WrongState', both: 'WrongState' }),
  ),
  entry('excludeProgram', 'a verified forum', inMeeting(included), outcomes('FORBIDDEN', { company: 'Success', both: 'Success' })),
  entry(
    'excludeProgram',
    'a verified forum, of a draft',
    inMeeting(async ({ forum, company }) => ({ forumId: forum.id, programId: await draftProgram(company) })),
    outcomes('NOT_FOUND'),
  ),
];
