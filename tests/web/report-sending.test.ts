import { describe, expect, it } from 'vitest';
import { isUnsent, type Sending } from '../../src/web/data/kept.ts';
import type { Refused } from '../../src/web/data/use-action.ts';
import type { ProposalOfReportFragment } from '../../src/web/generated/graphql.ts';
import { sumsOf, wholeOf } from '../../src/web/screens/funding/report-content.ts';
import { checklistOf } from '../../src/web/screens/funding/report-rules.ts';
import { isWritable, type KeptReport, knownReport, meet, reportSender, write } from '../../src/web/screens/funding/report-sending.ts';
import { wordsIn } from '../../src/web/words/words.ts';

const line = (id: string, amount: string) => ({ id, description: id, quantity: '1', unit: 'unit', unitPrice: amount, amount, source: 'CSR' as const });
const match = (received: string, status: 'ACTIVE' | 'APPROVED' = 'ACTIVE', delivery: 'RECEIVED' | 'SENT' = 'RECEIVED') => ({
  id: 'mtc_1',
  status,
  supportKind: 'CASH' as const,
  received,
  program: { id: 'prg_1', title: 'Pesisir', company: { id: 'cmp_1', name: 'PT Samudra' } },
  disbursements: [{ id: 'dsb_1', amount: received, status: delivery }],
});
const proposal: ProposalOfReportFragment = {
  id: 'prp_1',
  title: 'Rumah asap',
  status: 'RUNNING',
  startsOn: '2027-02-01',
  endsOn: '2027-07-31',
  reportDueOn: '2027-08-30',
  beneficiaries: 80,
  history: [],
  budgetLines: [line('ln_a', '24500000'), line('ln_b', '11000000')],
  karangTaruna: { id: 'krt_1', name: 'Karang Taruna Soa', region: { code: '82.71.01.1001', name: 'Soa', ancestors: [] } },
  fundingMatches: { nodes: [match('35500000')] },
  report: null,
};
const report = {
  id: 'rep_1',
  status: 'RETURNED' as const,
  statusReason: 'Lampirkan kuitansi.',
  narrative: 'Sudah jadi.',
  beneficiariesReached: 70,
  spent: '24500000',
  refunded: '0',
  spending: [{ amount: '24500000', note: null, budgetLine: { id: 'ln_a' } }],
  attachments: [],
  funderAnswers: [],
};
const sendingOf = (kept: KeptReport): Sending => {
  const outgoing = reportSender.next(kept);
  if (!outgoing) throw new Error('nothing to send');
  return { ...outgoing, key: 'k1', at: 5000, changedAt: kept.changedAt };
};

describe('what is sent when', () => {
  it('sends nothing before anything is written, and only what differs afterwards', () => {
    expect(reportSender.next(knownReport(proposal, 1))).toBeUndefined();
    const kept = write(knownReport({ ...proposal, report }, 1), { beneficiaries: '72' }, 2);
    expect(reportSender.next(kept)).toEqual({
      what: 'save',
      input: { proposalId: 'prp_1', beneficiariesReached: 72 },
      carries: { beneficiaries: '72' },
    });
  });

  it('sends all lines together, in one order, and leaves out what is empty', () => {
    const spending = { ln_b: { amount: '11000000', note: ' Kuitansi 2 ' }, ln_a: { amount: '', note: '' }, ln_c: { amount: '', note: 'Belum dibeli' } };
    expect(reportSender.next(write(knownReport(proposal, 1), { spending }, 2))?.input).toEqual({
      proposalId: 'prp_1',
      spending: [
        { budgetLineId: 'ln_b', amount: '11000000', note: 'Kuitansi 2' },
        { budgetLineId: 'ln_c', amount: '0', note: 'Belum dibeli' },
      ],
    });
  });

  it('keeps here what the API would not take, and sends the rest', () => {
    const kept = write(knownReport(proposal, 1), { narrative: 'a'.repeat(10_001), refunded: '500' }, 2);
    expect(reportSender.next(kept)?.input).toEqual({ proposalId: 'prp_1', refunded: '500' });
    expect(isUnsent(kept)).toBe(true);
  });

  it('has nothing unsent once the server has it, but what was typed meanwhile', () => {
    const first = write(knownReport(proposal, 1), { narrative: 'Sudah', beneficiaries: '70' }, 2);
    const sending = sendingOf(first);
    const after = reportSender.succeeded(write(first, { narrative: 'Sudah jadi' }, 3), sending, {}, 4);
    expect(Object.keys(after.touched)).toEqual(['narrative']);
    expect(isUnsent(reportSender.succeeded(first, sending, {}, 4))).toBe(false);
  });

  it('is closed by a state in which nothing can be written', () => {
    const kept = write(knownReport(proposal, 1), { narrative: 'Sudah' }, 2);
    const refused = reportSender.refused(kept, sendingOf(kept), { __typename: 'WrongState', message: '', status: 'SUBMITTED' } as Refused);
    expect(refused.closedAs).toBe('SUBMITTED');
    expect(reportSender.next(refused)).toBeUndefined();
  });
});

describe('two officers', () => {
  it('keep what each has changed, where only one has changed it', () => {
    const mine = write(knownReport(proposal, 1), { beneficiaries: '72' }, 2);
    const met = meet(mine, { ...proposal, report }, 3);
    expect(met.content).toMatchObject({ narrative: 'Sudah jadi.', beneficiaries: '72', spending: { ln_a: { amount: '24500000', note: '' } } });
    expect(Object.keys(met.touched)).toEqual(['beneficiaries']);
  });

  it('do not lose what is written when a colleague sends the report', () => {
    const mine = write(knownReport(proposal, 1), { narrative: 'Belum selesai' }, 2);
    const met = meet(mine, { ...proposal, status: 'REPORTED', report: { ...report, status: 'SUBMITTED' } }, 3);
    expect(met).toMatchObject({ closedAs: 'SUBMITTED', content: { narrative: 'Belum selesai' } });
  });
});

describe('the sums', () => {
  const words = wordsIn('id');
  const content = { ...knownReport({ ...proposal, report }, 1).content };
  const missing = (of: ProposalOfReportFragment, some = content) => checklistOf(some, of, words).filter(({ done }) => !done);

  it('tell what is not accounted for, to the rupiah', () => {
    expect(sumsOf(content, proposal)).toEqual({ received: 35_500_000n, spent: 24_500_000n, refunded: 0n, rest: 11_000_000n });
    expect(sumsOf({ ...content, refunded: '11000001' }, proposal).rest).toBe(-1n);
    expect(missing(proposal).map(({ hint }) => hint)).toEqual(['Rp\u00a011.000.000 belum dijelaskan.']);
  });

  it('open the way when spent and given back are what was received', () => {
    const even = { ...content, refunded: '11000000' };
    expect(missing(proposal, even)).toEqual([]);
    expect(wholeOf(even)).toEqual({
      narrative: 'Sudah jadi.',
      beneficiariesReached: 70,
      spending: [{ budgetLineId: 'ln_a', amount: '24500000', note: null }],
      refunded: '11000000',
      attachmentIds: [],
    });
  });

  it.each([
    ['unsigned', match('35500000', 'APPROVED')],
    ['on its way', match('35500000', 'ACTIVE', 'SENT')],
  ])('wait for a match that is %s', (_name, open) => {
    const even = { ...content, refunded: '11000000' };
    expect(missing({ ...proposal, fundingMatches: { nodes: [open] } }, even).map(({ hint }) => hint)).toEqual(['Masih ada yang menunggu: PT Samudra.']);
  });
});

describe('whether it may be written', () => {
  it.each([
    ['RUNNING', null, true],
    ['RUNNING', 'DRAFT', true],
    ['RUNNING', 'RETURNED', true],
    ['REPORTED', 'SUBMITTED', false],
    ['FUNDED', null, false],
    ['CLOSED', 'ACCEPTED', false],
  ] as const)('%s with a report that is %s: %s', (status, of, expected) => {
    expect(isWritable({ status, report: of && { status: of } })).toBe(expected);
  });
});
