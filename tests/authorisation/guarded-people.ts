import { as } from '../support/client.ts';
import { active, expectRecord, type Person, person, staffOf, submittedProposal } from '../support/world.ts';
import { newHome } from './cast.ts';
import { type Guarded, guarded, NOTE } from './guarded.ts';
import { MEMBERS, OFFICERS, OFFICES } from './sights.ts';
import { broughtFile, done } from './subjects.ts';

const asked = async (who: Person | null, organisation: { id: string }, role: string, note?: string): Promise<string> =>
  expectRecord(await as(who).requestMembership?.({ organisationId: organisation.id, role, note }), 'request').id;

/** Who belongs where, who would, and what the people of an office decided. */
export const guardedPeople: readonly Guarded[] = [
  guarded(
    'KarangTaruna.members',
    'members { x: username }',
    async () => {
      const { cast, group } = await newHome();
      return { cast, id: group.id, told: [group.chair.username, cast.both?.username] };
    },
    [...OFFICERS, ...OFFICES],
  ),
  guarded(
    'Company.members',
    'members { x: username }',
    async () => {
      const { cast, company } = await newHome();
      return { cast, id: company.id, told: [company.admin.username, cast.both?.username] };
    },
    [...MEMBERS, ...OFFICES],
  ),
  // Who is both is secretary of the one and staff of the other: they decide on no request.
  guarded(
    'KarangTaruna.membershipRequests',
    'membershipRequests { x: id }',
    async () => {
      const { cast, group } = await newHome();
      return { cast, id: group.id, told: [await asked(await person(), group, 'MEMBER')] };
    },
    ['officer', ...OFFICES],
  ),
  guarded(
    'Company.membershipRequests',
    'membershipRequests { x: id }',
    async () => {
      const { cast, company } = await newHome();
      return { cast, id: company.id, told: [await asked(await person(), company, 'STAFF')] };
    },
    ['company', ...OFFICES],
  ),
  guarded(
    'MembershipRequest.note',
    'note',
    async () => {
      const { cast, group } = await newHome();
      return { cast, id: await asked(cast.stranger, group, 'MEMBER', NOTE), told: NOTE };
    },
    ['stranger', 'officer', ...OFFICES],
  ),
  guarded(
    'MembershipRequest.statusReason',
    'statusReason',
    async () => {
      const { cast, group } = await newHome();
      const id = await asked(cast.stranger, group, 'MEMBER');
      await done(group.chair, 'rejectMembership', { id, reason: NOTE });
      return { cast, id, told: NOTE };
    },
    ['stranger', 'officer', ...OFFICES],
  ),
  // The company that pays sees the account, not the picture of its bank book.
  guarded(
    'PayoutAccount.proof',
    'x: proof { x: id }',
    async () => {
      const there = await newHome();
      const { group } = there;
      const fileId = await broughtFile(group.chair);
      const account = { karangTarunaId: group.id, bank: 'BRI', holder: 'Karang Taruna', number: '1200034567', fileId };
      const { id } = expectRecord(await as(group.chair).setPayoutAccount?.(account), 'payoutAccount');
      await done(group.staff, 'verifyPayoutAccount', { id });
      await active({ ...there, kind: 'CASH' });
      return { cast: there.cast, id, told: fileId };
    },
    [...OFFICERS, ...OFFICES],
  ),
  guarded(
    'Office.decisions',
    'x: decisions(first: 1) { x: nodes { by status reason subject { id } } }',
    async ({ group, cast }) => {
      const id = await submittedProposal(group);
      await done(cast.officeAbove, 'returnProposal', { id, reason: NOTE });
      const { officeId } = await staffOf('82.71');
      return { id: officeId, told: [{ by: cast.officeAbove?.name, status: 'RETURNED', reason: NOTE, subject: { id } }] };
    },
    OFFICES,
  ),
];
