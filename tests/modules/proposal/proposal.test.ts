import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/kernel/problem.ts';
import { PROPOSAL_STATUSES, Proposal, type ProposalStatus } from '../../../src/modules/proposal/proposal.ts';

const now = new Date('2026-03-01T03:00:00Z');
const listOf = (items: object[]) => ({ getItems: () => items });
const line = (more: object = {}) => ({ quantity: '1', unitPrice: 5_000_000n, source: 'CSR', ...more });
const group = { id: 'krt_1', mayNotTakeOn: () => undefined };

const proposalIn = (status: ProposalStatus, more: object = {}): Proposal =>
  Object.assign(Object.create(Proposal.prototype), {
    status,
    statusReason: 'lama',
    zone: 'Asia/Jayapura',
    regionCode: '82.71.01.1001',
    version: 3,
    requested: 5_000_000n,
    background: 'Perlu.',
    objectives: 'Berubah.',
    sustainability: 'Berlanjut.',
    beneficiaries: 30,
    startsOn: '2026-04-01',
    endsOn: '2026-05-01',
    karangTaruna: group,
    budgetLines: listOf([line()]),
    villages: listOf([{}]),
    ...more,
  });

interface Step {
  readonly act: (proposal: Proposal) => Problem | undefined;
  readonly from: readonly ProposalStatus[];
  readonly to: ProposalStatus;
  readonly leaves?: object;
}
const steps: Record<string, Step> = {
  submit: { act: (p) => p.submit(now, []), from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', leaves: { submittedAt: now, statusReason: null } },
  verify: {
    act: (p) => p.verify('prs_1', now, 'Baik.'),
    from: ['SUBMITTED'],
    to: 'VERIFIED',
    leaves: { verifiedAt: now, verifiedBy: 'prs_1', statusReason: 'Baik.' },
  },
  return: { act: (p) => p.return('Rinci RAB.'), from: ['SUBMITTED'], to: 'RETURNED', leaves: { statusReason: 'Rinci RAB.' } },
  reject: { act: (p) => p.reject('Tidak sesuai.'), from: ['SUBMITTED'], to: 'REJECTED', leaves: { statusReason: 'Tidak sesuai.' } },
  withdraw: {
    act: (p) => p.withdraw('Batal.'),
    from: ['DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'FUNDED'],
    to: 'WITHDRAWN',
    leaves: { statusReason: 'Batal.' },
  },
  report: { act: (p) => p.report(), from: ['RUNNING'], to: 'REPORTED' },
  resume: { act: (p) => p.resume('Kurang kuitansi.'), from: ['REPORTED'], to: 'RUNNING', leaves: { statusReason: 'Kurang kuitansi.' } },
  finish: { act: (p) => p.finish(), from: ['REPORTED'], to: 'CLOSED' },
};

describe.each(Object.entries(steps))('a proposal, to %s', (_name, { act, from, to, leaves }) => {
  it.each(PROPOSAL_STATUSES)('when it is %s', (status) => {
    const proposal = proposalIn(status);
    const before = { ...proposal };
    const refusal = act(proposal);
    if (from.includes(status)) expect([refusal, proposal]).toEqual([undefined, expect.objectContaining({ status: to, ...leaves })]);
    else {
      expect(refusal).toMatchObject({ __typename: 'WrongState', status });
      expect({ ...proposal }).toEqual(before);
    }
  });
});

describe('a proposal and its money', () => {
  it.each(PROPOSAL_STATUSES)('the whole need approved while %s', (status) => {
    const proposal = proposalIn(status);
    proposal.settle(5_000_000n);
    expect(proposal.status).toBe(status === 'VERIFIED' ? 'FUNDED' : status);
  });
  it.each(PROPOSAL_STATUSES)('money needed again while %s', (status) => {
    const proposal = proposalIn(status);
    proposal.settle(4_999_999n);
    expect(proposal.status).toBe(status === 'FUNDED' ? 'VERIFIED' : status);
  });
  it.each(PROPOSAL_STATUSES)('a receipt while %s', (status) => {
    const proposal = proposalIn(status);
    proposal.start();
    expect(proposal.status).toBe(status === 'VERIFIED' || status === 'FUNDED' ? 'RUNNING' : status);
  });
  it.each(PROPOSAL_STATUSES)('support goes on only when verified, funded or running; now %s', (status) => {
    expect(proposalIn(status).mayNotGoOn()?.__typename).toBe(['VERIFIED', 'FUNDED', 'RUNNING'].includes(status) ? undefined : 'WrongState');
  });
});

describe('a proposal, to revise', () => {
  it.each(PROPOSAL_STATUSES)('when it is %s', (status) => {
    const proposal = proposalIn(status);
    const refusal = proposal.revise(3, { title: 'Baru' });
    if (status === 'DRAFT' || status === 'RETURNED') expect([refusal, proposal.title, proposal.version]).toEqual([undefined, 'Baru', 4]);
    else expect([refusal, proposal.title, proposal.version]).toEqual([expect.objectContaining({ __typename: 'WrongState' }), undefined, 3]);
  });
  it('by who read an older version: the state comes first, then the version', () => {
    expect(proposalIn('DRAFT').revise(2, {})).toMatchObject({ __typename: 'StaleVersion', currentVersion: 3 });
    expect(proposalIn('SUBMITTED').revise(2, {})).toMatchObject({ __typename: 'WrongState' });
  });
  it('to end before it starts', () => {
    expect(proposalIn('DRAFT').revise(3, { endsOn: '2026-03-31' })).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: ['endsOn'] }] });
    expect(proposalIn('DRAFT').revise(3, { startsOn: '2026-05-02' })).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: ['startsOn'] }] });
    expect(proposalIn('DRAFT').revise(3, { startsOn: '2026-05-01' })).toBeUndefined();
  });
});

describe('a proposal, before it can be submitted', () => {
  const missing = (more: object, overdue: { title: string; daysLate: number }[] = []) => {
    const refusal = proposalIn('DRAFT', more).submit(now, overdue) as { missing?: { code: string }[] } | undefined;
    return refusal?.missing?.map((item) => item.code) ?? [];
  };
  it.each([
    [{ background: ' ' }, 'BACKGROUND'],
    [{ objectives: '' }, 'OBJECTIVES'],
    [{ sustainability: '' }, 'SUSTAINABILITY'],
    [{ beneficiaries: 0 }, 'BENEFICIARIES'],
    [{ budgetLines: listOf([]) }, 'BUDGET'],
    [{ budgetLines: listOf([line({ source: 'SELF_FUNDED' })]) }, 'CSR_LINE'],
    [{ budgetLines: listOf([line({ unitPrice: 0n }), line({ source: 'OTHER' })]) }, 'CSR_LINE'],
    [{ regionCode: '82.71.01', villages: listOf([{}]) }, 'VILLAGES'],
  ])('%o lacks %s', (more, code) => expect(missing(more)).toEqual([code]));

  it('an overdue report blocks it, with what to do', () => {
    const refusal = proposalIn('DRAFT').submit(now, [{ title: 'Pelatihan', daysLate: 12 }]);
    expect(refusal).toMatchObject({
      __typename: 'NotReady',
      missing: [{ code: 'REPORT_OVERDUE', text: { id: 'Laporan Pelatihan lewat 12 hari. Kirim dulu laporannya.' } }],
    });
  });
  it('its group is asked before what is missing, its state before both', () => {
    const karangTaruna = { ...group, mayNotTakeOn: () => ({ __typename: 'NotVerified' }) };
    expect(proposalIn('DRAFT', { karangTaruna, background: '' }).submit(now, [])).toMatchObject({ __typename: 'NotVerified' });
    expect(proposalIn('VERIFIED', { karangTaruna }).submit(now, [])).toMatchObject({ __typename: 'WrongState' });
  });
});
