import { describe, expect, it } from 'vitest';
import { as } from '../../support/client.ts';
import { nodeOf } from '../../support/node.ts';
import { testServer } from '../../support/server.ts';
import { active, approved, hex, inDays, join, person, received, sent, sql, staffOf } from '../../support/world.ts';

const matchOf = (who: { token: string } | null, id: string) =>
  nodeOf(who, id, 'disbursed received proposal { status } disbursements { status amount reference statusReason }');

describe('the company', () => {
  it('records a delivery, with its value and proof', async () => {
    const deal = await active();
    const record = async (changes: object = {}, who = deal.company.admin) =>
      as(who).recordDisbursement?.({
        fundingMatchId: deal.matchId,
        amount: '6000000',
        deliveredOn: await inDays(0),
        reference: ' BAST/7 ',
        description: ' 20 karung pupuk ',
        ...changes,
      });
    expect(await record({}, deal.group.chair)).toBeProblem('FORBIDDEN');
    for (const [changes, path] of [
      [{ amount: '0' }, 'amount'],
      [{ deliveredOn: await inDays(1) }, 'deliveredOn'],
      [{ reference: '' }, 'reference'],
    ] as const)
      expect(await record(changes)).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: [path] }] });
    expect(await record({ proofFileId: 'x' })).toBeProblem('NOT_FOUND');
    expect(await record()).toMatchObject({
      disbursement: { status: 'SENT', kind: 'GOODS', amount: '6000000', reference: 'BAST/7', description: '20 karung pupuk' },
      fundingMatch: { id: deal.matchId, disbursed: '6000000', received: '0' },
    });
    expect(await record()).toMatchObject({ __typename: 'MatchAmountExceeded', remaining: '4000000' });
    expect(await record({ amount: '4000000' })).toSucceed();
  });

  it('delivers only under an agreement', async () => {
    const deal = await approved();
    expect(
      await as(deal.company.admin).recordDisbursement?.({ fundingMatchId: deal.matchId, amount: '1', deliveredOn: await inDays(0), reference: 'x' }),
    ).toMatchObject({ __typename: 'WrongState', status: 'APPROVED' });
  });

  it('delivers a hundred times at most, each of which stays on record', async () => {
    const deal = await active();
    const record = async () =>
      as(deal.company.admin).recordDisbursement?.({ fundingMatchId: deal.matchId, amount: '1', deliveredOn: await inDays(0), reference: 'x' });
    expect(await record()).toSucceed();
    await sql(
      `insert into disbursement select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid()))).* from disbursement d, generate_series(1, 99) where funding_match_id = $1`,
      [hex(deal.matchId)],
    );
    expect(await record()).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: ['fundingMatchId'] }] });
  });

  it('takes back a wrong entry until it is received', async () => {
    const deal = await active();
    const id = await sent(deal, 10_000_000);
    expect(await as(deal.group.chair).voidDisbursement?.({ id, reason: 'x' })).toBeProblem('FORBIDDEN');
    expect(await as(deal.company.admin).voidDisbursement?.({ id, reason: '' })).toBeProblem('InvalidInput');
    expect(await as(deal.company.admin).voidDisbursement?.({ id, reason: 'Salah catat' })).toMatchObject({
      disbursement: { status: 'VOID', statusReason: 'Salah catat' },
    });
    expect(await matchOf(deal.group.chair, deal.matchId)).toMatchObject({ disbursed: '0' });
    const next = await received(deal, 10_000_000);
    expect(await as(deal.company.admin).voidDisbursement?.({ id: next, reason: 'x' })).toMatchObject({ __typename: 'WrongState', status: 'RECEIVED' });
  });
});

describe('the group', () => {
  it('confirms; the first receipt starts the proposal, and a later one changes nothing', async () => {
    const deal = await active();
    const id = await sent(deal, 4_000_000);
    for (const who of [deal.company.admin, deal.approver]) expect(await as(who).confirmDisbursement?.({ id })).toBeProblem('FORBIDDEN');
    expect(await as(await person()).confirmDisbursement?.({ id })).toBeProblem('NOT_FOUND');
    expect(await as(deal.group.chair).confirmDisbursement?.({ id })).toMatchObject({ disbursement: { status: 'RECEIVED' } });
    expect(await matchOf(null, deal.matchId)).toMatchObject({ received: '4000000', proposal: { status: 'RUNNING' } });
    expect(await as(deal.group.chair).confirmDisbursement?.({ id })).toMatchObject({ __typename: 'WrongState', status: 'RECEIVED' });
    await received(deal, 6_000_000);
    expect(await matchOf(null, deal.matchId)).toMatchObject({ received: '10000000', proposal: { status: 'RUNNING' } });
  });

  it('disputes with a reason that others do not read', async () => {
    const deal = await active();
    const id = await sent(deal, 4_000_000);
    expect(await as(deal.group.chair).disputeDisbursement?.({ id, reason: ' ' })).toBeProblem('InvalidInput');
    expect(await as(deal.group.chair).disputeDisbursement?.({ id, reason: 'Hanya separuh' })).toMatchObject({
      disbursement: { status: 'DISPUTED', statusReason: 'Hanya separuh' },
    });
    expect(await as(deal.group.chair).confirmDisbursement?.({ id })).toMatchObject({ __typename: 'WrongState', status: 'DISPUTED' });
    const done = await received(deal, 6_000_000);
    expect((await matchOf(null, deal.matchId)).disbursements).toEqual([{ status: 'RECEIVED', amount: '6000000', reference: '', statusReason: null }]);
    expect((await matchOf(deal.company.admin, deal.matchId)).disbursements).toHaveLength(2);
    expect(await as(deal.approver).resolveDisbursement?.({ id: done, received: true, reason: 'x' })).toMatchObject({
      __typename: 'WrongState',
      status: 'RECEIVED',
    });
  });

  it('does not act through somebody who belongs to the company too', async () => {
    const deal = await active();
    const id = await sent(deal, 1_000_000);
    const both = await person();
    await join(both, deal.group, 'TREASURER');
    await join(both, deal.company, 'STAFF');
    expect(await as(both).confirmDisbursement?.({ id })).toBeProblem('ConflictOfInterest');
    for (const verb of ['disputeDisbursement', 'voidDisbursement']) expect(await as(both)[verb]?.({ id, reason: 'x' })).toBeProblem('ConflictOfInterest');
    expect(await as(both).recordDisbursement?.({ fundingMatchId: deal.matchId, amount: '1', deliveredOn: await inDays(0), reference: 'x' })).toBeProblem(
      'ConflictOfInterest',
    );
  });
});

describe('the office', () => {
  it.each([
    [true, 'RECEIVED', 'RUNNING', '4000000'],
    [false, 'VOID', 'FUNDED', '0'],
  ])('resolves a dispute as received: %s', async (isReceived, status, proposal, sum) => {
    const deal = await active();
    const id = await sent(deal, 4_000_000);
    const resolve = (who: { token: string }, changes: object = {}) =>
      as(who).resolveDisbursement?.({ id, received: isReceived, reason: 'Sudah dicek di desa', ...changes });
    expect(await resolve(deal.approver)).toMatchObject({ __typename: 'WrongState', status: 'SENT' });
    await as(deal.group.chair).disputeDisbursement?.({ id, reason: 'Belum sampai' });
    for (const who of [deal.company.admin, deal.group.chair, await staffOf('82')]) expect(await resolve(who)).toBeProblem('FORBIDDEN');
    expect(await resolve(deal.approver, { reason: '' })).toBeProblem('InvalidInput');
    const partial = await staffOf('82.71');
    await join(partial, deal.group, 'MEMBER');
    expect(await resolve(partial)).toBeProblem('ConflictOfInterest');
    expect(await resolve(deal.approver)).toMatchObject({ disbursement: { status, statusReason: 'Sudah dicek di desa' } });
    expect(await matchOf(null, deal.matchId)).toMatchObject({ disbursed: sum, received: sum, proposal: { status: proposal } });
  });

  it('gives way to the province 14 days after the dispute', async () => {
    const { clock } = await testServer();
    const deal = await active();
    const id = await sent(deal, 1_000_000);
    const province = await staffOf('82');
    clock.advanceDays(20);
    await as(deal.group.chair).disputeDisbursement?.({ id, reason: 'Belum sampai' });
    const resolve = () => as(province).resolveDisbursement?.({ id, received: false, reason: 'Tidak ada bukti' });
    clock.advanceDays(13);
    expect(await resolve()).toBeProblem('FORBIDDEN');
    clock.advanceDays(1);
    expect(await resolve()).toSucceed();
    clock.reset();
  });

  it('never lets more be delivered than the match holds, also after a dispute', async () => {
    const deal = await active();
    const id = await sent(deal, 7_000_000);
    await as(deal.group.chair).disputeDisbursement?.({ id, reason: 'Belum sampai' });
    const again = async (amount: string) =>
      as(deal.company.admin).recordDisbursement?.({ fundingMatchId: deal.matchId, amount, deliveredOn: await inDays(0), reference: 'x' });
    expect(await again('7000000')).toMatchObject({ __typename: 'MatchAmountExceeded', remaining: '3000000' });
    expect(await again('3000000')).toSucceed();
    await as(deal.approver).resolveDisbursement?.({ id, received: false, reason: 'Tidak sampai' });
    expect(await again('7000000')).toSucceed();
    expect(await matchOf(deal.company.admin, deal.matchId)).toMatchObject({ disbursed: '10000000', received: '0' });
  });
});
