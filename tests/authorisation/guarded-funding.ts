import { as } from '../support/client.ts';
import { accepted, active, approved, expectRecord, openProgram, received, sent, sql, today, verifiedProposal } from '../support/world.ts';
import type { Home } from './cast.ts';
import { type Guarded, guarded, history, NOTE, type Told } from './guarded.ts';
import { OFFICES, PARTIES } from './sights.ts';
import { broughtFile, disputed, done, REASON, RECEIVED, running } from './subjects.ts';

const insiders = [...PARTIES, ...OFFICES];

/** Offered with a message, and taken on from there. */
async function withMessage({ group, company }: Home): Promise<string> {
  const ids = { programId: await openProgram(company), proposalId: await verifiedProposal(group) };
  return expectRecord(await as(company.admin).offerFunding?.({ ...ids, amount: '2000000', message: NOTE }), 'fundingMatch').id;
}
const sentAndReceived = async (there: Home) => {
  const deal = await active(there);
  return { deal, receivedId: await received(deal, RECEIVED), sentId: await sent(deal, 1_000_000) };
};

const matches: readonly Guarded[] = [
  guarded(
    'FundingMatch.message',
    'message',
    async (there) => {
      const id = await withMessage(there);
      await done(there.group.chair, 'acceptFunding', { id });
      await done(there.cast.officeAbove, 'approveFunding', { id });
      return { id, told: NOTE };
    },
    insiders,
  ),
  guarded(
    'FundingMatch.statusReason',
    'statusReason',
    async (there) => {
      const { matchId, company } = await approved(there);
      await done(company.admin, 'endFunding', { id: matchId, reason: NOTE });
      return { id: matchId, told: NOTE };
    },
    insiders,
  ),
  guarded(
    'FundingMatch.history by and reason',
    'history { status by reason }',
    async (there) => {
      const { matchId, company, group, approver } = await accepted(there);
      await done(approver, 'approveFunding', { id: matchId, note: NOTE });
      await done(group.chair, 'endFunding', { id: matchId, reason: REASON });
      const steps = [
        ['OFFERED', company.admin.name, null],
        ['ACCEPTED', group.chair.name, null],
        ['APPROVED', approver.name, NOTE],
        ['ENDED', group.chair.name, REASON],
      ] as const;
      return { id: matchId, ...history(steps) };
    },
    insiders,
  ),
  guarded(
    "FundingMatch.agreement's paper",
    'agreement { number x: document { x: id } }',
    async (there) => {
      const { matchId, company } = await approved(there);
      const file = await broughtFile(company.admin);
      await done(company.admin, 'recordAgreement', { fundingMatchId: matchId, number: 'PKS/1', signedOn: await today(), fileId: file });
      return { id: matchId, told: file };
    },
    insiders,
  ),
  guarded(
    'FundingMatch.disbursements not yet received',
    'disbursements { x: id }',
    async (there) => {
      const { deal, receivedId, sentId } = await sentAndReceived(there);
      return { id: deal.matchId, told: [receivedId, sentId], notTold: [receivedId] };
    },
    insiders,
  ),
  guarded(
    'Disbursement.reference',
    'reference',
    async (there) => {
      const deal = await active(there);
      const delivery = { fundingMatchId: deal.matchId, amount: '1000000', deliveredOn: await today(), reference: 'BAST/RAHASIA' };
      const { id } = expectRecord(await as(deal.company.admin).recordDisbursement?.(delivery), 'disbursement');
      await done(deal.group.chair, 'confirmDisbursement', { id });
      return { id, told: 'BAST/RAHASIA', notTold: '' };
    },
    insiders,
  ),
  guarded(
    'Disbursement.statusReason',
    'statusReason',
    async (there) => {
      const { disbursementId, approver } = await disputed(there);
      await done(approver, 'resolveDisbursement', { id: disbursementId, received: true, reason: NOTE });
      return { id: disbursementId, told: NOTE };
    },
    insiders,
  ),
];

/** A report that was accepted with a note, on which all have said a word. */
async function accountedFor(there: Home): Promise<Told> {
  const { proposalId, group, company, approver } = await running(there);
  const [line] = await sql<{ id: string }>(`select id from budget_line where proposal_id = $1 and source = 'CSR'`, [proposalId.slice(4)]);
  const spending = [{ budgetLineId: `bln_${line?.id.replaceAll('-', '')}`, amount: String(RECEIVED), note: 'Dibeli di pasar.' }];
  const input = { proposalId, narrative: 'Selesai.', beneficiariesReached: 3, spending, refunded: '0', attachmentIds: [await broughtFile(group.chair)] };
  const { id } = expectRecord(await as(group.chair).submitReport?.(input), 'report');
  await done(company.admin, 'answerReport', { reportId: id, companyId: company.id, verdict: 'CONFIRMED', note: 'Sesuai kunjungan kami.' });
  await done(approver, 'acceptReport', { id, note: NOTE });
  return {
    id,
    told: {
      statusReason: NOTE,
      spending: [{ amount: String(RECEIVED), note: 'Dibeli di pasar.' }],
      funderAnswers: [{ verdict: 'CONFIRMED', note: 'Sesuai kunjungan kami.' }],
      attachments: [{ name: 'Bukti.pdf' }],
    },
    notTold: {
      statusReason: null,
      spending: [{ amount: String(RECEIVED), note: null }],
      funderAnswers: [{ verdict: 'CONFIRMED', note: null }],
      attachments: [],
    },
  };
}

/** What of matches, deliveries and reports is not for everybody. */
export const guardedFunding: readonly Guarded[] = [
  ...matches,
  guarded(
    'AccountabilityReport: its notes and receipts',
    'statusReason spending { amount note } funderAnswers { verdict note } attachments { name }',
    accountedFor,
    insiders,
  ),
];
