import { expect, it } from 'vitest';
import { Viewer } from '../../../src/modules/identity/viewer.ts';
import type { CsrProgram } from '../../../src/modules/program/program.ts';
import { mayDraftProgramOf, mayRunProgram } from '../../../src/modules/program/program-policy.ts';
import { PROPOSAL_STATUSES, Proposal } from '../../../src/modules/proposal/proposal.ts';
import { cannotDecide } from '../../../src/modules/proposal/proposal-decision.ts';
import { mayDraftProposalOf, mayRunProposal } from '../../../src/modules/proposal/proposal-policy.ts';

const group = { id: 'krt_1' };
const company = { id: 'cmp_1' };
const proposalIn = (status: string): Proposal => Object.assign(Object.create(Proposal.prototype), { status, karangTaruna: group, regionCode: '82.71.01.1001' });
const program = { company } as CsrProgram;

const officer = (id: string, role: 'CHAIR' | 'MEMBER' = 'MEMBER') => new Viewer('prs_1', new Map([[id, role]]));
const member = (id: string) => new Viewer('prs_1', new Map(), new Map([[id, 'STAFF' as const]]));
const staff = (regionCode: string) => new Viewer('prs_1', new Map(), new Map(), [{ id: 'off_1', regionCode, zone: 'Asia/Jayapura' }]);
const viewers: [string, Viewer, { proposals: boolean; programs: boolean }][] = [
  ['nobody', new Viewer(undefined), { proposals: false, programs: false }],
  ['a stranger', new Viewer('prs_1'), { proposals: false, programs: false }],
  ['its chair', officer('krt_1', 'CHAIR'), { proposals: true, programs: false }],
  ['its officer', officer('krt_1'), { proposals: true, programs: false }],
  ["another group's officer", officer('krt_2'), { proposals: false, programs: false }],
  ['the company', member('cmp_1'), { proposals: false, programs: true }],
  ['another company', member('cmp_2'), { proposals: false, programs: false }],
  ['the office above', staff('82.71'), { proposals: false, programs: false }],
  ['the province', staff('82'), { proposals: false, programs: false }],
];

it.each(viewers)('%s drafts and runs what is theirs alone', (_who, viewer, expected) => {
  const proposal = proposalIn('DRAFT');
  expect([mayDraftProposalOf(viewer, group), mayRunProposal(viewer, proposal)]).toEqual([expected.proposals, expected.proposals]);
  expect([mayDraftProgramOf(viewer, company), mayRunProgram(viewer, program)]).toEqual([expected.programs, expected.programs]);
});

it.each(PROPOSAL_STATUSES)('who belongs to the group decides nothing about its proposal, %s or not', (status) => {
  const both = new Viewer('prs_1', new Map([['krt_1', 'MEMBER' as const]]), new Map(), staff('82.71').offices);
  const submitted = status === 'SUBMITTED';
  expect(cannotDecide(both, proposalIn(status))?.__typename).toBe(submitted ? 'ConflictOfInterest' : 'WrongState');
  expect(cannotDecide(staff('82.71'), proposalIn(status))?.__typename).toBe(submitted ? undefined : 'WrongState');
});
