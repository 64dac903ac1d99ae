import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/kernel/problem.ts';
import { DISBURSEMENT_STATUSES, Disbursement, type DisbursementStatus } from '../../../src/modules/funding/disbursement.ts';
import { FUNDING_MATCH_STATUSES, FundingMatch, type FundingMatchStatus } from '../../../src/modules/funding/funding-match.ts';

/** 31 December, 23:30 in Ternate (UTC+9). */
const NOW = new Date('2026-12-31T14:30:00Z');
const DAY = 86_400_000;
const matchIn = (status: FundingMatchStatus, more: object = {}): FundingMatch =>
  Object.assign(Object.create(FundingMatch.prototype), {
    status,
    statusReason: 'lama',
    zone: 'Asia/Jayapura',
    expiresOn: '2026-12-31',
    approvedAt: NOW,
    amount: 100n,
    disbursed: 60n,
    ...more,
  });

type Step = { act: (match: FundingMatch) => Problem | undefined; from: readonly FundingMatchStatus[]; to: FundingMatchStatus; leaves?: object };
const steps: Record<string, Step> = {
  accept: { act: (m) => m.accept(NOW), from: ['OFFERED'], to: 'ACCEPTED', leaves: { acceptedAt: NOW, statusReason: null } },
  decline: { act: (m) => m.decline(' Sudah ada dana ', NOW), from: ['OFFERED'], to: 'DECLINED', leaves: { statusReason: 'Sudah ada dana' } },
  withdraw: { act: (m) => m.withdraw('Anggaran berubah', NOW), from: ['OFFERED', 'ACCEPTED'], to: 'WITHDRAWN', leaves: { statusReason: 'Anggaran berubah' } },
  approve: {
    act: (m) => m.approve('prs_1', NOW, 'Baik'),
    from: ['ACCEPTED'],
    to: 'APPROVED',
    leaves: { approvedBy: 'prs_1', approvedAt: NOW, statusReason: 'Baik' },
  },
  reject: { act: (m) => m.reject('Tidak sesuai', NOW), from: ['ACCEPTED'], to: 'REJECTED', leaves: { statusReason: 'Tidak sesuai' } },
  activate: { act: (m) => m.activate(NOW), from: ['APPROVED'], to: 'ACTIVE', leaves: { statusReason: null } },
  end: { act: (m) => m.end('Batal', NOW), from: ['APPROVED', 'ACTIVE'], to: 'ENDED', leaves: { statusReason: 'Batal' } },
  complete: { act: (m) => m.complete(), from: ['ACTIVE'], to: 'COMPLETED', leaves: { statusReason: null } },
};

describe.each(Object.entries(steps))('a match, to %s', (_name, { act, from, to, leaves }) => {
  it.each(FUNDING_MATCH_STATUSES)('when it is %s', (status) => {
    const match = matchIn(status);
    const refusal = act(match);
    if (from.includes(status)) expect([refusal, match]).toEqual([undefined, expect.objectContaining({ status: to, ...leaves })]);
    else {
      expect(refusal).toMatchObject({ __typename: 'WrongState', status });
      expect(match).toEqual(matchIn(status));
    }
  });
});

describe('a match that a date has ended', () => {
  it('can be accepted on its last day in the zone of its group, and not on the day after', () => {
    const oneHourLater = new Date(NOW.getTime() + 3_600_000);
    expect(matchIn('OFFERED').accept(NOW)).toBeUndefined();
    expect(matchIn('OFFERED').accept(oneHourLater)).toMatchObject({ __typename: 'WrongState', status: 'EXPIRED' });
    expect(matchIn('OFFERED', { zone: 'Asia/Jakarta' }).accept(oneHourLater)).toBeUndefined();
    expect(matchIn('OFFERED').withdraw('x', oneHourLater)).toMatchObject({ status: 'EXPIRED' });
  });

  it('can be signed until the sixtieth day after its approval is over in the zone of its group, and not on the day after', () => {
    const sixtiethDay = new Date(NOW.getTime() + 60 * DAY + DAY / 96);
    const dayAfter = new Date(NOW.getTime() + 60 * DAY + DAY / 48);
    expect(matchIn('APPROVED').activate(sixtiethDay)).toBeUndefined();
    expect(matchIn('APPROVED').activate(dayAfter)).toMatchObject({ __typename: 'WrongState', status: 'ENDED' });
    expect(matchIn('APPROVED', { zone: 'Asia/Jakarta' }).activate(dayAfter)).toBeUndefined();
    expect(matchIn('ACTIVE').statusAt(dayAfter)).toBe('ACTIVE');
  });

  it.each(FUNDING_MATCH_STATUSES)('is written down when it is %s', (status) => {
    const match = matchIn(status);
    match.lapse(new Date(NOW.getTime() + 61 * DAY));
    expect(match.status).toBe({ OFFERED: 'EXPIRED', APPROVED: 'ENDED' }[status as string] ?? status);
  });
});

it.each(FUNDING_MATCH_STATUSES)('a match that is %s falls with its proposal', (status) => {
  const match = matchIn(status);
  match.fall('Ditarik');
  expect(match).toMatchObject({
    status: { OFFERED: 'DECLINED', ACCEPTED: 'DECLINED', APPROVED: 'ENDED', ACTIVE: 'ENDED' }[status as string] ?? status,
    proposalWithdrawn: true,
  });
});

it('a match gives no more than its amount', () => {
  expect(matchIn('ACTIVE').lacks(40n)).toBeUndefined();
  expect(matchIn('ACTIVE').lacks(41n)).toMatchObject({ __typename: 'MatchAmountExceeded', remaining: 40n });
});

const disbursementIn = (status: DisbursementStatus): Disbursement => Object.assign(Object.create(Disbursement.prototype), { status, statusReason: 'lama' });
const answers: Record<string, { act: (d: Disbursement) => Problem | undefined; from: readonly DisbursementStatus[]; to: DisbursementStatus }> = {
  confirm: { act: (d) => d.cannotBeAnswered() ?? d.confirm(), from: ['SENT'], to: 'RECEIVED' },
  dispute: { act: (d) => d.cannotBeAnswered() ?? d.dispute('Belum sampai', NOW), from: ['SENT'], to: 'DISPUTED' },
  void: { act: (d) => d.cannotBeVoided() ?? d.void('Salah catat'), from: ['SENT', 'DISPUTED'], to: 'VOID' },
  'resolve as received': { act: (d) => d.cannotBeResolved() ?? d.resolve(true, 'Sudah dicek'), from: ['DISPUTED'], to: 'RECEIVED' },
  'resolve as void': { act: (d) => d.cannotBeResolved() ?? d.resolve(false, 'Sudah dicek'), from: ['DISPUTED'], to: 'VOID' },
};

describe.each(Object.entries(answers))('a disbursement, to %s', (_name, { act, from, to }) => {
  it.each(DISBURSEMENT_STATUSES)('when it is %s', (status) => {
    const disbursement = disbursementIn(status);
    const refusal = act(disbursement);
    if (from.includes(status)) expect([refusal, disbursement.status]).toEqual([undefined, to]);
    else {
      expect(refusal).toMatchObject({ __typename: 'WrongState', status });
      expect(disbursement).toEqual(disbursementIn(status));
    }
  });
});
