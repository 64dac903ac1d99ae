import { inDays, offered, openProgram, pendingCompany, pendingGroupIn, submittedProposal, verifiedProposal } from '../support/world.ts';
import { type Home, newHome } from './cast.ts';
import { type Guarded, guarded, history, NOTE } from './guarded.ts';
import { MEMBERS, OFFICERS, OFFICES } from './sights.ts';
import { broughtFile, done, REASON } from './subjects.ts';

const ofGroup = [...OFFICERS, ...OFFICES];
const ofCompany = [...MEMBERS, ...OFFICES];

const organisations: readonly Guarded[] = [
  guarded(
    'KarangTaruna.statusReason',
    'statusReason',
    async ({ company }) => {
      const { cast, group } = await newHome({ group: await pendingGroupIn(), company });
      await done(group.staff, 'verifyKarangTaruna', { id: group.id, note: NOTE });
      return { cast, id: group.id, told: NOTE };
    },
    ofGroup,
  ),
  guarded(
    'KarangTaruna.assessments note',
    'assessments { x: note }',
    async ({ company }) => {
      const { cast, group } = await newHome({ company });
      const scores = { organisation: 70, people: 70, facilities: 70, administration: 70, partnership: 70, activities: 70 };
      await done(group.staff, 'assessKarangTaruna', { karangTarunaId: group.id, assessedOn: await inDays(-1), classification: 'MAJU', scores, note: NOTE });
      return { cast, id: group.id, told: [NOTE], notTold: [null] };
    },
    ofGroup,
  ),
  guarded(
    'Company.statusReason',
    'statusReason',
    async ({ group }) => {
      const { cast, company } = await newHome({ group, company: await pendingCompany() });
      await done(cast.officeAbove, 'verifyCompany', { id: company.id, note: NOTE });
      return { cast, id: company.id, told: NOTE };
    },
    ofCompany,
  ),
  guarded(
    'CsrProgram.statusReason',
    'statusReason',
    async (there) => {
      const { programId, matchId, company } = await offered(there);
      await done(company.admin, 'withdrawFunding', { id: matchId, reason: REASON });
      await done(company.admin, 'cancelProgram', { id: programId, reason: NOTE });
      return { id: programId, told: NOTE };
    },
    ofCompany,
  ),
  guarded(
    'CsrProgram.suggestedProposals',
    'suggestedProposals { x: __typename }',
    async ({ company }) => ({ id: await openProgram(company), told: 'ProposalSuggestionConnection' }),
    ofCompany,
  ),
];

const proposals: readonly Guarded[] = [
  guarded(
    'Proposal.statusReason',
    'statusReason',
    async (there) => {
      const proposalId = await returnedOnce(there);
      await offered({ ...there, proposalId, amount: 2_000_000 });
      return { id: proposalId, told: NOTE };
    },
    ofGroup,
  ),
  guarded(
    'Proposal.history by and reason',
    'history { status by reason }',
    async (there) => {
      const { chair, staff } = there.group;
      const id = await returnedOnce(there);
      await offered({ ...there, proposalId: id, amount: 2_000_000 });
      const steps = [
        ['DRAFT', chair.name, null],
        ['SUBMITTED', chair.name, null],
        ['RETURNED', staff.name, REASON],
        ['SUBMITTED', chair.name, null],
        ['VERIFIED', staff.name, NOTE],
      ] as const;
      return { id, ...history(steps) };
    },
    ofGroup,
  ),
  guarded(
    'Proposal.suggestedPrograms',
    'suggestedPrograms { x: __typename }',
    async ({ group }) => ({ id: await verifiedProposal(group), told: 'ProgramSuggestionConnection' }),
    ofGroup,
  ),
  guarded(
    'Proposal.attachments',
    'attachments { x: id }',
    async ({ group }) => {
      const file = await broughtFile(group.chair);
      return { id: await verifiedProposal(group, { attachmentIds: [file] }), told: [file], notTold: [] };
    },
    ofGroup,
  ),
];

/** Sent back once, and verified with a note the second time. */
async function returnedOnce({ group }: Home): Promise<string> {
  const id = await submittedProposal(group);
  await done(group.staff, 'returnProposal', { id, reason: REASON });
  await done(group.chair, 'submitProposal', { id });
  await done(group.staff, 'verifyProposal', { id, note: NOTE });
  return id;
}

/** What of organisations, programmes and proposals is not for everybody. */
export const guardedCalls: readonly Guarded[] = [...organisations, ...proposals];
