import { afterEach, describe, expect, it } from 'vitest';
import { as } from '../support/client.ts';
import { testServer } from '../support/server.ts';
import { accepted, expectRecord, join, openProgram, type Person, sql, staffOf } from '../support/world.ts';
import { type Attempt, type Entry, nameOf, type Outcome } from './attempts.ts';
import { home } from './cast.ts';
import { callEntries } from './entries-calls.ts';
import { fundingEntries } from './entries-funding.ts';
import { organisationEntries } from './entries-organisations.ts';
import { submittedReport } from './subjects.ts';

const ENTRIES: readonly Entry[] = [...organisationEntries, ...callEntries, ...fundingEntries];

/** What an office decides, and what staff of the kota get who belong to the group, or to the company. */
const DECISIONS: readonly (readonly [mutation: string, inGroup: Outcome, inCompany: Outcome])[] = [
  ['verifyKarangTaruna', 'ConflictOfInterest', 'Success'],
  ['rejectKarangTaruna', 'ConflictOfInterest', 'Success'],
  ['assessKarangTaruna', 'ConflictOfInterest', 'Success'],
  ['verifyPayoutAccount', 'ConflictOfInterest', 'Success'],
  ['rejectPayoutAccount', 'ConflictOfInterest', 'Success'],
  ['verifyCompany', 'Success', 'ConflictOfInterest'],
  ['rejectCompany', 'Success', 'ConflictOfInterest'],
  ['verifyProposal', 'ConflictOfInterest', 'Success'],
  ['returnProposal', 'ConflictOfInterest', 'Success'],
  ['rejectProposal', 'ConflictOfInterest', 'Success'],
  ['approveFunding', 'ConflictOfInterest', 'ConflictOfInterest'],
  ['rejectFunding', 'ConflictOfInterest', 'ConflictOfInterest'],
  ['resolveDisbursement', 'ConflictOfInterest', 'ConflictOfInterest'],
  ['acceptReport', 'ConflictOfInterest', 'ConflictOfInterest'],
  ['returnReport', 'ConflictOfInterest', 'ConflictOfInterest'],
];
/** Those in which the province steps in; a company's offices are of one rank. */
const STEPPED_IN = DECISIONS.map(([mutation]) => mutation).filter((m) => m !== 'assessKarangTaruna' && !m.endsWith('Company'));

const fresh = (mutation: string): Promise<Attempt> => (ENTRIES.find((e) => e.mutation === mutation) as Entry).arrange();
const decide = async (who: Person | null, mutation: string, subject: Attempt) => nameOf(await as(who)[mutation]?.(await subject.input?.('officeAbove')));
const staffIn = async (organisation: { id: string }, role: string) => {
  const who = await staffOf('82.71');
  await join(who, organisation, role);
  return who;
};

/** As if nobody worked for the office of that region. */
async function withoutStaff<T>(regionCode: string, work: () => Promise<T>): Promise<T> {
  const left = await sql<{ id: string }>(
    `update membership set ended_at = now() where ended_at is null and office_id = (select id from office where region_code = $1) returning id`,
    [regionCode],
  );
  expect(left.length).toBeGreaterThan(0);
  try {
    return await work();
  } finally {
    await sql('update membership set ended_at = null where id = any($1)', [left.map((m) => m.id)]);
  }
}
const inSoManyDays = async (days: number) => (await testServer()).clock.advanceDays(days);
afterEach(async () => (await testServer()).clock.reset());

describe('staff of the kota who belong to a side', () => {
  it('are tried in everything that the kota decides', () => {
    const decided = ENTRIES.filter((e) => e.outcomes.officeAbove === 'Success' && e.mutation !== 'endFunding');
    expect([...new Set(decided.map((e) => e.mutation))].sort()).toEqual(DECISIONS.map(([mutation]) => mutation).sort());
  });

  it.each(DECISIONS)('get from %s: %s where they are officers of the group, %s where they are members of the company', async (mutation, inGroup, inCompany) => {
    const first = await fresh(mutation);
    expect(await decide(await staffIn(first.group, 'MEMBER'), mutation, first)).toBe(inGroup);
    const second = await fresh(mutation);
    expect(await decide(await staffIn(second.company, 'STAFF'), mutation, second)).toBe(inCompany);
  });

  it('neither confirm nor reject a request to an organisation that they only belong to, nor their own', async () => {
    const { group, company } = await home();
    for (const [organisation, role] of [
      [group, 'MEMBER'],
      [company, 'STAFF'],
    ] as const) {
      const applicant = await staffOf('82.71');
      const request = expectRecord(await as(applicant).requestMembership?.({ organisationId: organisation.id, role }), 'request');
      const [member, reason] = [await staffIn(organisation, role), 'Belum dikenal.'];
      expect(await as(member).confirmMembership?.({ id: request.id })).toBeProblem('ConflictOfInterest');
      expect(await as(member).rejectMembership?.({ id: request.id, reason })).toBeProblem('ConflictOfInterest');
      expect(await as(applicant).confirmMembership?.({ id: request.id })).toBeProblem('FORBIDDEN');
      expect(await as(applicant).rejectMembership?.({ id: request.id, reason })).toBeProblem('FORBIDDEN');
    }
  });
});

describe('four eyes', () => {
  it.each([
    [99_999_999, 'Success'],
    [100_000_000, 'ConflictOfInterest'],
  ])('at Rp %i who verified the proposal gets %s when approving its match', async (amount, outcome) => {
    const deal = await accepted({ asks: amount, amount, ...(await largeProgram()) });
    expect(nameOf(await as(deal.group.staff).approveFunding?.({ id: deal.matchId }))).toBe(outcome);
  });

  it("look at the match's own amount, at approving alone, and let anybody else approve", async () => {
    const deal = await accepted({ asks: 200_000_000, amount: 150_000_000, ...(await largeProgram()) });
    const small = await accepted({ ...deal, amount: 50_000_000 });
    expect(await as(deal.group.staff).approveFunding?.({ id: deal.matchId })).toBeProblem('ConflictOfInterest');
    expect(await as(deal.group.staff).approveFunding?.({ id: small.matchId })).toSucceed();
    expect(await as(deal.approver).approveFunding?.({ id: deal.matchId })).toSucceed();
    const other = await accepted({ asks: 150_000_000, amount: 150_000_000, ...(await largeProgram()) });
    expect(await as(other.group.staff).rejectFunding?.({ id: other.matchId, reason: 'Tidak sesuai.' })).toSucceed();
  });
});

describe('from Rp 500 million of live matches on', () => {
  it("the sum makes a small match the province's too, to approve, to reject and to end", async () => {
    const { cast } = await home();
    const large = await accepted({ asks: 500_000_000, amount: 460_000_000, ...(await largeProgram()) });
    expect(await as(cast.province).approveFunding?.({ id: large.matchId })).toBeProblem('FORBIDDEN');
    const small = await accepted({ ...large, amount: 40_000_000 });
    expect(await as(small.approver).rejectFunding?.({ id: small.matchId, reason: 'Belum.' })).toBeProblem('ProvinceMustDecide');
    expect(await as(small.approver).approveFunding?.({ id: small.matchId })).toMatchObject({
      __typename: 'ProvinceMustDecide',
      office: { name: 'Dinas Sosial 82' },
    });
    expect(await as(cast.province).approveFunding?.({ id: small.matchId })).toSucceed();
    expect(await as(small.approver).endFunding?.({ id: small.matchId, reason: 'Batal.' })).toBeProblem('FORBIDDEN');
    expect(await as(cast.province).endFunding?.({ id: small.matchId, reason: 'Batal.' })).toSucceed();
    // The live sum has fallen: the kota decides again.
    expect(await as(cast.province).approveFunding?.({ id: large.matchId })).toBeProblem('FORBIDDEN');
    expect(await as(large.approver).approveFunding?.({ id: large.matchId })).toSucceed();
  });
});

describe('the province', () => {
  it.each(STEPPED_IN)('steps in at %s after 14 days, not before', async (mutation) => {
    const subject = await fresh(mutation);
    await inSoManyDays(13);
    expect(await decide(subject.cast.province, mutation, subject)).toBe('FORBIDDEN');
    await inSoManyDays(2);
    expect(await decide(subject.cast.province, mutation, subject)).toBe('Success');
  });

  it.each(STEPPED_IN)('steps in at %s at once where nobody works for the kota', async (mutation) => {
    const subject = await fresh(mutation);
    expect(await withoutStaff('82.71', () => decide(subject.cast.province, mutation, subject))).toBe('Success');
  });

  it('does not assess, however long it waits and whoever works for the kota', async () => {
    const subject = await fresh('assessKarangTaruna');
    await inSoManyDays(30);
    expect(await withoutStaff('82.71', () => decide(subject.cast.province, 'assessKarangTaruna', subject))).toBe('FORBIDDEN');
  });

  it('waits 14 days from when a silent company let the office accept a report', async () => {
    const { cast, ...sides } = await home();
    const { reportId, approver } = await submittedReport(sides);
    expect(await as(approver).acceptReport?.({ id: reportId })).toBeProblem('NotReady');
    await inSoManyDays(20);
    expect(await as(cast.province).acceptReport?.({ id: reportId })).toBeProblem('FORBIDDEN');
    await inSoManyDays(11);
    expect(await as(cast.province).acceptReport?.({ id: reportId })).toSucceed();
  });

  it('takes part after 14 days, and does not take over: the kota still decides', async () => {
    const subject = await fresh('verifyProposal');
    await inSoManyDays(15);
    expect(await decide(subject.cast.officeAbove, 'verifyProposal', subject)).toBe('Success');
  });
});

/** A programme that gives hundreds of millions, with its company. */
async function largeProgram() {
  const { group, company } = await home();
  return { group, company, programId: await openProgram(company, { budget: '900000000', maximumAward: '900000000', supportKinds: ['GOODS'] }) };
}
