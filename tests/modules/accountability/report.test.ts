import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/kernel/problem.ts';
import { AccountabilityReport, FunderAnswer, REPORT_STATUSES, type ReportStatus } from '../../../src/modules/accountability/report.ts';
import { isFunder, isPartyToReport, mayAnswer, mayReport } from '../../../src/modules/accountability/report-policy.ts';
import type { FundingMatch } from '../../../src/modules/funding/funding-match.ts';
import { Viewer } from '../../../src/modules/identity/viewer.ts';
import type { Proposal } from '../../../src/modules/proposal/proposal.ts';

/** 10 January, 08:00 in Ternate (UTC+9). */
const SUBMITTED = new Date('2026-01-09T23:00:00Z');
const reportIn = (status: ReportStatus, more: object = {}): AccountabilityReport =>
  Object.assign(Object.create(AccountabilityReport.prototype), { status, statusReason: 'lama', ...more });
const answer = (name: string, answeredAt: Date | null): FunderAnswer =>
  Object.assign(Object.create(FunderAnswer.prototype), { answeredAt, company: { id: name, name } });
const withAnswers = (...answers: FunderAnswer[]) => reportIn('SUBMITTED', { submittedAt: SUBMITTED, answers: { getItems: () => answers } });

const steps: Record<string, { act: (report: AccountabilityReport) => Problem | undefined; from: readonly ReportStatus[]; to: ReportStatus; leaves: object }> = {
  submit: { act: (r) => r.submit(SUBMITTED), from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', leaves: { submittedAt: SUBMITTED, statusReason: null } },
  accept: { act: (r) => r.accept('Lengkap'), from: ['SUBMITTED'], to: 'ACCEPTED', leaves: { statusReason: 'Lengkap' } },
  return: { act: (r) => r.return('Kuitansi kurang'), from: ['SUBMITTED'], to: 'RETURNED', leaves: { statusReason: 'Kuitansi kurang' } },
};

describe.each(Object.entries(steps))('a report, to %s', (_name, { act, from, to, leaves }) => {
  it.each(REPORT_STATUSES)('when it is %s', (status) => {
    const report = reportIn(status);
    const refusal = act(report);
    if (from.includes(status)) expect([refusal, report]).toEqual([undefined, expect.objectContaining({ status: to, ...leaves })]);
    else {
      expect(refusal).toMatchObject({ __typename: 'WrongState', status });
      expect(report).toEqual(reportIn(status));
    }
  });
});

it.each(REPORT_STATUSES)('a report that is %s is written and decided in its own time', (status) => {
  const isOpen = status === 'DRAFT' || status === 'RETURNED';
  expect([reportIn(status).cannotBeWritten() === undefined, reportIn(status).cannotBeDecided() === undefined]).toEqual([isOpen, status === 'SUBMITTED']);
});

describe('the office may accept', () => {
  const silence = new Date('2026-01-24T15:00:00Z');

  it('once the fourteenth day is over in the zone of the group, when a company is silent', () => {
    const report = withAnswers(answer('PT Satu', SUBMITTED), answer('PT Dua', null));
    expect(report.acceptableFrom('Asia/Jayapura')).toEqual(silence);
    expect(report.awaited('Asia/Jayapura', new Date(silence.getTime() - 1)).map((c) => c.name)).toEqual(['PT Dua']);
    expect(report.awaited('Asia/Jayapura', silence)).toEqual([]);
  });

  it('from the last answer on, but no later than silence would let it', () => {
    const third = new Date('2026-01-12T00:00:00Z');
    expect(withAnswers(answer('PT Satu', SUBMITTED), answer('PT Dua', third)).acceptableFrom('Asia/Jayapura')).toEqual(third);
    expect(withAnswers(answer('PT Satu', new Date('2026-02-20T00:00:00Z'))).acceptableFrom('Asia/Jayapura')).toEqual(silence);
  });
});

it("a later answer replaces the earlier one without moving the office's days, and a new submission asks anew", () => {
  const given = answer('PT Satu', null);
  given.give('CONFIRMED', null, 'prs_1', SUBMITTED);
  given.give('OBJECTED', 'Foto kurang', 'prs_2', new Date('2026-01-20T00:00:00Z'));
  expect(given).toMatchObject({ verdict: 'OBJECTED', note: 'Foto kurang', answeredBy: 'prs_2', answeredAt: SUBMITTED });
  given.clear();
  expect(given).toMatchObject({ verdict: null, note: null, answeredBy: null, answeredAt: null });
});

describe('who may do what about a report', () => {
  const proposal = { karangTaruna: { id: 'krt_1' } } as Proposal;
  const match = (id: string, status: string, received: bigint) => ({ company: { id }, status, received }) as FundingMatch;
  const matches = [match('cmp_paid', 'ENDED', 5n), match('cmp_signed', 'ACTIVE', 0n), match('cmp_gone', 'ENDED', 0n), match('cmp_offers', 'OFFERED', 0n)];
  const member = (id: string) => new Viewer('prs_1', new Map(), new Map([[id, 'ADMIN']]));

  it.each([
    ['cmp_paid', { answers: true, funds: true }],
    ['cmp_signed', { answers: false, funds: true }],
    ['cmp_gone', { answers: false, funds: false }],
    ['cmp_offers', { answers: false, funds: false }],
    ['cmp_other', { answers: false, funds: false }],
  ])('a member of %s', (id, { answers, funds }) => {
    expect([
      mayAnswer(member(id), { id }, matches),
      isFunder(member(id), matches),
      isPartyToReport(member(id), proposal, matches),
      mayReport(member(id), proposal),
    ]).toEqual([answers, funds, funds, false]);
  });

  it('an officer of the group reports, and decides nothing', () => {
    const officer = new Viewer('prs_1', new Map([['krt_1', 'TREASURER']]));
    expect([mayReport(officer, proposal), isPartyToReport(officer, proposal, matches), mayAnswer(officer, { id: 'cmp_paid' }, matches)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(mayReport(new Viewer('prs_1', new Map([['krt_2', 'CHAIR']])), proposal)).toBe(false);
  });
});
