import { afterEach, describe, expect, it } from 'vitest';
import { as } from '../../support/client.ts';
import { nodeOf } from '../../support/node.ts';
import { testServer } from '../../support/server.ts';
import { expectRecord, join, person, staffOf } from '../../support/world.ts';
import { DETAIL, running, statusOf, whole } from './running.ts';

afterEach(async () => (await testServer()).clock.reset());

describe('deciding', () => {
  it('accepting waits for the answers, then closes the proposal and completes its matches', async () => {
    const deal = await running();
    const id = expectRecord(await as(deal.group.chair).submitReport?.(whole(deal)), 'report').id;
    const accept = (who: { token: string } = deal.approver, changes: object = {}) => as(who).acceptReport?.({ id, ...changes });
    for (const who of [deal.group.chair, deal.company.admin, await staffOf('82')]) expect(await accept(who)).toBeProblem('FORBIDDEN');
    for (const who of [await person(), await staffOf('82.06')]) expect(await accept(who)).toBeProblem('NOT_FOUND');
    expect(await accept(deal.approver, { note: 'a'.repeat(2001) })).toBeProblem('BAD_USER_INPUT');
    expect(await accept()).toMatchObject({ __typename: 'NotReady', missing: [{ code: 'FUNDER_ANSWER' }] });
    await as(deal.company.admin).answerReport?.({ reportId: id, companyId: deal.company.id, verdict: 'OBJECTED', note: 'Foto kurang' });
    const partial = await staffOf('82.71');
    await join(partial, deal.company, 'STAFF');
    expect(await accept(partial)).toBeProblem('ConflictOfInterest');
    expect(await accept(deal.approver, { note: 'Lengkap' })).toMatchObject({ report: { status: 'ACCEPTED', statusReason: 'Lengkap' } });
    expect(
      await nodeOf(null, deal.matchId, 'status counted program { available } proposal { status remaining report { statusReason spending { note } } }'),
    ).toEqual({
      status: 'COMPLETED',
      counted: '6000000',
      program: { available: '44000000' },
      proposal: { status: 'CLOSED', remaining: '4000000', report: { statusReason: null, spending: [{ note: null }] } },
    });
    expect(await accept()).toMatchObject({ __typename: 'WrongState', status: 'ACCEPTED' });
  });

  it('does not wait for a silent company longer than 14 days; 14 days later the province may decide', async () => {
    const { clock } = await testServer();
    const deal = await running();
    const id = expectRecord(await as(deal.group.chair).submitReport?.(whole(deal)), 'report').id;
    const province = await staffOf('82');
    clock.advanceDays(14);
    expect(await as(deal.approver).acceptReport?.({ id })).toBeProblem('NotReady');
    clock.advanceDays(14);
    expect(await as(province).acceptReport?.({ id })).toBeProblem('FORBIDDEN');
    clock.advanceDays(1);
    expect(await as(province).acceptReport?.({ id })).toSucceed();
  });

  it('returning gives it back to be corrected: the same record, and answers anew', async () => {
    const deal = await running();
    const id = expectRecord(await as(deal.group.chair).submitReport?.(whole(deal)), 'report').id;
    await as(deal.company.admin).answerReport?.({ reportId: id, companyId: deal.company.id, verdict: 'CONFIRMED', note: 'Baik' });
    expect(await as(deal.group.chair).returnReport?.({ id, reason: 'x' })).toBeProblem('FORBIDDEN');
    expect(await as(deal.approver).returnReport?.({ id, reason: ' ' })).toBeProblem('InvalidInput');
    expect(await as(deal.approver).returnReport?.({ id, reason: 'Kuitansi kurang' })).toMatchObject({
      report: { status: 'RETURNED', statusReason: 'Kuitansi kurang' },
    });
    expect(await statusOf(deal.proposalId)).toBe('RUNNING');
    for (const verb of ['acceptReport', 'returnReport'])
      expect(await as(deal.approver)[verb]?.({ id, ...(verb === 'returnReport' && { reason: 'x' }) })).toMatchObject({
        __typename: 'WrongState',
        status: 'RETURNED',
      });
    expect(await as(deal.company.admin).answerReport?.({ reportId: id, companyId: deal.company.id, verdict: 'CONFIRMED' })).toMatchObject({
      __typename: 'WrongState',
      status: 'RETURNED',
    });
    expect(await as(deal.group.chair).saveReport?.({ proposalId: deal.proposalId, narrative: 'Diperbaiki' })).toMatchObject({
      report: { id, status: 'RETURNED', spent: '5500000' },
    });
    const spending = deal.lines.map((budgetLineId) => ({ budgetLineId, amount: '3000000' })).reverse();
    expect(await as(deal.group.chair).submitReport?.(whole(deal, { spending, refunded: '0' }))).toMatchObject({
      report: { id, status: 'SUBMITTED', statusReason: null },
    });
    expect(await nodeOf(deal.group.chair, id, DETAIL)).toMatchObject({
      spending: [{ budgetLine: { id: deal.lines[1] } }, { budgetLine: { id: deal.lines[0] } }],
      funderAnswers: [{ verdict: null, note: null }],
    });
    expect(await as(deal.approver).acceptReport?.({ id })).toBeProblem('NotReady');
  });
});
