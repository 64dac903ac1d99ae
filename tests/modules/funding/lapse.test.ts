import { afterEach, describe, expect, it } from 'vitest';
import { createLog } from '../../../src/log.ts';
import { sweep } from '../../../src/sweep.ts';
import { as } from '../../support/client.ts';
import { nodeOf } from '../../support/node.ts';
import { testServer } from '../../support/server.ts';
import { accepted, approved, type Deal, hex, inDays, offered, openProgram, sql, verifiedCompany } from '../../support/world.ts';

afterEach(async () => (await testServer()).clock.reset());
const swept = async () => {
  const { orm, clock } = await testServer();
  return sweep(orm, clock, createLog('test'));
};
const MATCH = 'status statusReason counted history { status by }';

describe('what a date has ended', () => {
  it('is refused at once, and written down by the sweep, by nobody', async () => {
    const { clock } = await testServer();
    const { group, company, matchId, programId } = await offered();
    clock.advanceDays(30);
    await swept();
    clock.advanceDays(1);
    for (const act of [() => as(group.chair).acceptFunding?.({ id: matchId }), () => as(company.admin).withdrawFunding?.({ id: matchId, reason: 'x' })])
      expect(await act()).toMatchObject({ __typename: 'WrongState', status: 'EXPIRED' });
    expect(await nodeOf(group.chair, matchId, MATCH)).toMatchObject({ status: 'OFFERED', counted: '10000000' });
    expect(await swept()).toBeGreaterThanOrEqual(1);
    expect(await nodeOf(group.chair, matchId, MATCH)).toEqual({
      status: 'EXPIRED',
      statusReason: null,
      counted: '0',
      history: [
        { status: 'OFFERED', by: company.admin.name },
        { status: 'EXPIRED', by: null },
      ],
    });
    expect(await nodeOf(null, programId, 'available')).toEqual({ available: '50000000' });
    expect(await swept()).toBe(0);
  });

  it('is an approval that nobody signed for in 60 days: the proposal seeks money again', async () => {
    const { clock } = await testServer();
    const { company, matchId, proposalId, group } = await approved();
    const other = await accepted();
    clock.advanceDays(60);
    expect(await swept()).toBe(0);
    expect(await nodeOf(group.chair, matchId, MATCH)).toMatchObject({ status: 'APPROVED' });
    clock.advanceDays(1);
    expect(await as(company.admin).recordAgreement?.({ fundingMatchId: matchId, number: '1', signedOn: await inDays(0) })).toMatchObject({
      __typename: 'WrongState',
      status: 'ENDED',
    });
    await swept();
    expect(await nodeOf(group.chair, matchId, MATCH)).toMatchObject({ status: 'ENDED', statusReason: expect.stringContaining('60 hari'), counted: '0' });
    expect(await nodeOf(null, proposalId, 'status remaining')).toEqual({ status: 'VERIFIED', remaining: '10000000' });
    expect(await nodeOf(other.group.chair, other.matchId, MATCH)).toMatchObject({ status: 'ACCEPTED' });
  });

  it('is the window of a programme, in the zone of its company', async () => {
    const { clock } = await testServer();
    const company = await verifiedCompany();
    const programId = await openProgram(company, { closesOn: await inDays(2) });
    clock.advanceDays(2);
    await swept();
    expect(await nodeOf(null, programId, 'status')).toEqual({ status: 'OPEN' });
    clock.advanceDays(1);
    await swept();
    expect(await nodeOf(null, programId, 'status')).toEqual({ status: 'CLOSED' });
    expect(await sql(`select actor, from_status from audit_entry where subject_id = $1 and to_status = 'CLOSED'`, [hex(programId)])).toEqual([
      { actor: null, from_status: 'OPEN' },
    ]);
  });
});

it('an offer that has expired holds neither need nor budget, even before the sweep', async () => {
  const { clock } = await testServer();
  const first = await offered();
  clock.advanceDays(31);
  const again = await as(first.company.admin).offerFunding?.({
    programId: first.programId,
    proposalId: first.proposalId,
    amount: '10000000',
    supportKind: 'GOODS',
  });
  expect(again).toSucceed();
  expect(await nodeOf(null, first.proposalId, 'remaining')).toEqual({ remaining: '0' });
  expect(await nodeOf(first.group.chair, first.matchId, MATCH)).toMatchObject({ status: 'EXPIRED' });
});

it.each([
  ['cancels the programme', (deal: Deal) => as(deal.company.admin).cancelProgram?.({ id: deal.programId, reason: 'Anggaran berubah' })],
  ['withdraws the proposal', (deal: Deal) => as(deal.group.chair).withdrawProposal?.({ id: deal.proposalId, reason: 'Batal' })],
])('an offer that a date has ended before somebody %s was ended by nobody', async (_what, act) => {
  const { clock } = await testServer();
  const deal = await offered({ amount: 4_000_000 });
  clock.advanceDays(20);
  const later = await offered({ ...deal, amount: 5_000_000 });
  clock.advanceDays(11);
  expect(await act(deal)).toSucceed();
  expect(await nodeOf(deal.group.chair, deal.matchId, MATCH)).toMatchObject({
    status: 'EXPIRED',
    statusReason: null,
    history: [{ status: 'OFFERED' }, { status: 'EXPIRED', by: null }],
  });
  expect((await nodeOf(deal.group.chair, later.matchId, MATCH)).history.at(-1).by).toEqual(expect.any(String));
});

it('a proposal whose whole need was approved and never signed is offered to again, even before the sweep', async () => {
  const { clock } = await testServer();
  const { company, programId, proposalId, matchId, group } = await approved();
  const again = () => as(company.admin).offerFunding?.({ programId, proposalId, amount: '4000000', supportKind: 'GOODS' });
  expect(await again()).toMatchObject({ __typename: 'WrongState', status: 'FUNDED' });
  clock.advanceDays(61);
  expect(await again()).toSucceed();
  expect(await nodeOf(group.chair, matchId, MATCH)).toMatchObject({ status: 'ENDED' });
});

it('an offer fills the rest when it fills what is left without the offers that have expired, even before the sweep', async () => {
  const { clock } = await testServer();
  const company = await verifiedCompany();
  const programId = await openProgram(company, { minimumAward: '3000000', supportKinds: ['GOODS'] });
  const { proposalId } = await offered({ company, programId, amount: 8_000_000 });
  const offer = (amount: string) => as(company.admin).offerFunding?.({ programId, proposalId, amount, supportKind: 'GOODS' });
  clock.advanceDays(31);
  expect(await offer('2000000')).toMatchObject({ __typename: 'NotEligible', reasons: [{ code: 'AWARD_TOO_SMALL' }] });
  expect(await offer('8000000')).toSucceed();
  expect(await offer('2000000')).toSucceed();
});

it('an offer that has expired does not count towards the sum from which the province decides', async () => {
  const { clock } = await testServer();
  const company = await verifiedCompany();
  const programId = await openProgram(company, { budget: '900000000', maximumAward: '900000000', supportKinds: ['GOODS'] });
  const large = await offered({ company, programId, amount: 450_000_000, asks: 600_000_000 });
  clock.advanceDays(29);
  const small = await accepted({ company, programId, proposalId: large.proposalId, group: large.group, amount: 60_000_000 });
  expect(await as(small.approver).approveFunding?.({ id: small.matchId })).toBeProblem('ProvinceMustDecide');
  clock.advanceDays(2);
  expect(await as(small.approver).approveFunding?.({ id: small.matchId })).toSucceed();
});

it('of two servers that sweep at once, one does', async () => {
  const { clock } = await testServer();
  const { matchId } = await offered();
  clock.advanceDays(31);
  const done = await Promise.all([swept(), swept(), swept()]);
  expect(done.filter((n) => n > 0)).toHaveLength(1);
  expect(await sql(`select count(*)::int from audit_entry where subject_id = $1 and to_status = 'EXPIRED'`, [hex(matchId)])).toEqual([{ count: 1 }]);
});
