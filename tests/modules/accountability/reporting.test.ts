import { afterEach, describe, expect, it } from 'vitest';
import { as } from '../../support/client.ts';
import { nodeOf } from '../../support/node.ts';
import { testServer } from '../../support/server.ts';
import {
  accepted,
  active,
  approved,
  asking,
  expectRecord,
  hex,
  inDays,
  join,
  offered,
  openProgram,
  person,
  received,
  reported,
  sent,
  sql,
  staffOf,
  verifiedCompany,
  verifiedGroupIn,
  verifiedProposal,
} from '../../support/world.ts';
import { DETAIL, running, statusOf, whole } from './running.ts';

afterEach(async () => (await testServer()).clock.reset());

describe('a draft', () => {
  it('is kept as far as it has come; absent fields stay, and spending is replaced', async () => {
    const deal = await running();
    const save = (input: object) => as(deal.group.chair).saveReport?.({ proposalId: deal.proposalId, ...input });
    const first = await save({
      spending: [
        { budgetLineId: deal.lines[1], amount: '2' },
        { budgetLineId: deal.lines[0], amount: '1', note: 'Kuitansi' },
      ],
    });
    expect(first).toMatchObject({ report: { status: 'DRAFT', narrative: '', spent: '3', refunded: '0' } });
    const { id } = first.report;
    const detail = () => nodeOf(deal.group.chair, id, DETAIL);
    expect(await detail()).toMatchObject({ spending: [{ amount: '2' }, { amount: '1', note: 'Kuitansi' }], funderAnswers: [] });
    expect(await save({ narrative: ' Mulai ', beneficiariesReached: 5, refunded: '7', spending: null })).toMatchObject({
      report: { id, narrative: 'Mulai', beneficiariesReached: 5, spent: '3', refunded: '7' },
    });
    expect(await save({ spending: [{ budgetLineId: deal.lines[0], amount: '9' }] })).toMatchObject({ report: { narrative: 'Mulai', spent: '9' } });
    expect((await detail()).spending).toEqual([{ amount: '9', note: null, budgetLine: { id: deal.lines[0] } }]);
    expect(await save({ spending: [] })).toMatchObject({ report: { spent: '0' } });
    expect((await detail()).spending).toEqual([]);
    expect(await statusOf(deal.proposalId)).toBe('RUNNING');
  });

  it('is for the officers, and for a proposal that runs', async () => {
    const { group, company, proposalId } = await approved();
    expect(await as(group.chair).saveReport?.({ proposalId })).toMatchObject({ __typename: 'WrongState', status: 'FUNDED' });
    for (const who of [company.admin, await person(), group.staff]) expect(await as(who).saveReport?.({ proposalId })).toBeProblem('FORBIDDEN');
    expect(await as(group.chair).saveReport?.({ proposalId: `prp_${'0'.repeat(32)}` })).toBeProblem('NOT_FOUND');
  });

  it.each([
    ['a line that is not asked of CSR', (d: { own: string }) => [{ budgetLineId: d.own, amount: '1' }], ['spending', '0', 'budgetLineId']],
    ['a line of nobody', () => [{ budgetLineId: `bln_${'0'.repeat(32)}`, amount: '1' }], ['spending', '0', 'budgetLineId']],
    [
      'a line twice',
      (d: { lines: string[] }) => [
        { budgetLineId: d.lines[0], amount: '1' },
        { budgetLineId: d.lines[0], amount: '1' },
      ],
      ['spending', '1', 'budgetLineId'],
    ],
    [
      'a sum beyond what rupiah hold',
      (d: { lines: string[] }) => d.lines.map((budgetLineId) => ({ budgetLineId, amount: '999999999999999999' })),
      ['spending'],
    ],
    ['a note of 501 letters', (d: { lines: string[] }) => [{ budgetLineId: d.lines[0], amount: '1', note: 'a'.repeat(501) }], ['spending', '0', 'note']],
  ])('is refused with %s', async (_what, spending, path) => {
    const deal = await running();
    for (const verb of ['saveReport', 'submitReport'])
      expect(await as(deal.group.chair)[verb]?.(whole(deal, { spending: spending(deal) }))).toMatchObject({ __typename: 'InvalidInput', issues: [{ path }] });
  });

  it('is not written by whoever belongs to a funder too', async () => {
    const deal = await running();
    const both = await person();
    await join(both, deal.group, 'TREASURER');
    await join(both, deal.company, 'STAFF');
    expect(await as(both).saveReport?.({ proposalId: deal.proposalId })).toBeProblem('ConflictOfInterest');
    expect(await as(both).submitReport?.(whole(deal, { refunded: '0' }))).toBeProblem('ConflictOfInterest');
  });
});

describe('submitting', () => {
  it('accounts for what was received, and asks every company that paid', async () => {
    const deal = await running();
    const submit = (changes: object = {}) => as(deal.group.chair).submitReport?.(whole(deal, changes));
    expect(await submit({ refunded: '500001' })).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: ['refunded'] }] });
    expect(await submit({ narrative: ' ' })).toMatchObject({ issues: [{ path: ['narrative'] }] });
    expect(await submit({ beneficiariesReached: -1 })).toMatchObject({ issues: [{ path: ['beneficiariesReached'] }] });
    const result = await submit();
    expect(result).toMatchObject({
      report: {
        status: 'SUBMITTED',
        spent: '5500000',
        refunded: '500000',
        beneficiariesReached: 28,
      },
    });
    expect(await nodeOf(deal.company.admin, result.report.id, DETAIL)).toEqual({
      spending: [{ amount: '5500000', note: 'Kuitansi 1', budgetLine: { id: deal.lines[0] } }],
      funderAnswers: [{ company: { id: deal.company.id }, verdict: null, note: null }],
    });
    expect(await statusOf(deal.proposalId)).toBe('REPORTED');
    expect(await submit()).toMatchObject({ __typename: 'WrongState', status: 'REPORTED' });
    expect(await as(deal.group.chair).saveReport?.({ proposalId: deal.proposalId })).toMatchObject({ __typename: 'WrongState', status: 'REPORTED' });
  });

  it.each([
    ['an offer', offered, 'OFFERED'],
    ['an accepted offer', accepted, 'ACCEPTED'],
    ['an unsigned match', approved, 'APPROVED'],
  ] as const)('waits for %s', async (_what, build, status) => {
    const company = await verifiedCompany();
    const group = await verifiedGroupIn();
    const proposalId = await verifiedProposal(group, asking(10_000_000));
    const programId = await openProgram(company, { supportKinds: ['GOODS'] });
    const other = await build({ group, company, programId, proposalId, amount: 4_000_000 });
    const deal = await active({ group, company, programId, proposalId, amount: 6_000_000 });
    await received(deal, 6_000_000);
    await expect(reported(deal, 6_000_000)).rejects.toThrow(`"WrongState","message":"Statusnya sudah berubah menjadi ${status}`);
    await sql(`update funding_match set status = 'EXPIRED' where id = $1`, [hex(other.matchId)]);
    await reported(deal, 6_000_000);
  });

  it('waits for what is sent or disputed', async () => {
    const deal = await running();
    const id = await sent(deal, 1_000_000);
    expect(await as(deal.group.chair).submitReport?.(whole(deal))).toMatchObject({ __typename: 'WrongState', status: 'SENT' });
    await as(deal.group.chair).disputeDisbursement?.({ id, reason: 'Belum' });
    expect(await as(deal.group.chair).submitReport?.(whole(deal))).toMatchObject({ __typename: 'WrongState', status: 'DISPUTED' });
  });

  it('stops payments, signatures and endings', async () => {
    const deal = await running();
    await as(deal.group.chair).submitReport?.(whole(deal));
    expect(
      await as(deal.company.admin).recordDisbursement?.({ fundingMatchId: deal.matchId, amount: '1', deliveredOn: await inDays(0), reference: 'x' }),
    ).toMatchObject({ __typename: 'WrongState', status: 'REPORTED' });
    expect(await as(deal.company.admin).endFunding?.({ id: deal.matchId, reason: 'x' })).toMatchObject({ __typename: 'WrongState', status: 'REPORTED' });
  });
});

describe('answering', () => {
  it('is for companies that paid; a later answer replaces the earlier one', async () => {
    const deal = await running();
    const unpaid = await verifiedCompany();
    const reportId = expectRecord(await as(deal.group.chair).submitReport?.(whole(deal)), 'report').id;
    const answer = (changes: object = {}, who = deal.company.admin) =>
      as(who).answerReport?.({ reportId, companyId: deal.company.id, verdict: 'CONFIRMED', ...changes });
    expect(await answer({}, deal.group.chair)).toBeProblem('FORBIDDEN');
    expect(await answer({}, unpaid.admin)).toBeProblem('NOT_FOUND');
    expect(await answer({ companyId: unpaid.id })).toBeProblem('FORBIDDEN');
    expect(await answer({ companyId: 'x' })).toBeProblem('NOT_FOUND');
    expect(await answer({ note: 'a'.repeat(2001) })).toBeProblem('InvalidInput');
    const given = async () => (await nodeOf(deal.group.chair, reportId, DETAIL)).funderAnswers;
    expect(await answer()).toSucceed();
    expect(await given()).toMatchObject([{ verdict: 'CONFIRMED', note: null }]);
    expect(await answer({ verdict: 'OBJECTED', note: ' Foto kurang ' })).toSucceed();
    expect(await given()).toMatchObject([{ verdict: 'OBJECTED', note: 'Foto kurang' }]);
    const both = await person();
    await join(both, deal.group, 'MEMBER');
    await join(both, deal.company, 'STAFF');
    expect(await answer({}, both)).toBeProblem('ConflictOfInterest');
    const entries = await sql(`select to_status from audit_entry where subject_type = 'FunderAnswer' and chain = $1 order by sequence`, [hex(deal.proposalId)]);
    expect(entries).toEqual([{ to_status: 'CONFIRMED' }, { to_status: 'OBJECTED' }]);
  });
});

it('who sees a report: the group, those who paid and the offices; everybody once it is accepted', async () => {
  const deal = await running();
  const id = expectRecord(await as(deal.group.chair).saveReport?.({ proposalId: deal.proposalId, narrative: 'Draf' }), 'report').id;
  const sees = async (who: { token: string } | null) => (await nodeOf(who, id, 'id')) !== null;
  const strangers = [null, await person(), (await verifiedCompany()).admin, await staffOf('82.06')];
  for (const who of [deal.group.chair, deal.company.admin, deal.approver, await staffOf('82')]) expect(await sees(who)).toBe(true);
  for (const who of strangers) expect(await sees(who)).toBe(false);
  await as(deal.group.chair).submitReport?.(whole(deal));
  await as(deal.company.admin).answerReport?.({ reportId: id, companyId: deal.company.id, verdict: 'CONFIRMED' });
  for (const who of strangers) expect(await sees(who)).toBe(false);
  await as(deal.approver).acceptReport?.({ id });
  for (const who of strangers) expect(await sees(who)).toBe(true);
});
