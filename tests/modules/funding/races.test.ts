import { expect, it } from 'vitest';
import { as } from '../../support/client.ts';
import {
  accepted,
  active,
  asking,
  hex,
  inDays,
  openProgram,
  received,
  reported,
  sent,
  sql,
  staffOf,
  verifiedCompany,
  verifiedGroupIn,
  verifiedProposal,
} from '../../support/world.ts';

const counted = (results: { __typename: string }[]) =>
  Object.fromEntries([...Map.groupBy(results, (r) => r.__typename)].map(([name, all]) => [name, all.length]));
const times = <T>(n: number, act: (i: number) => Promise<T>) => Promise.all(Array.from({ length: n }, (_, i) => act(i)));

it('of 40 offers at once of Rp 3 million on a programme of Rp 50 million, 16 succeed', async () => {
  const [company, group] = await Promise.all([verifiedCompany(), verifiedGroupIn()]);
  const programId = await openProgram(company, { minimumAward: '3000000' });
  const proposalIds: string[] = [];
  for (let i = 0; i < 4; i++) proposalIds.push(await verifiedProposal(group, asking(500_000_000)));
  const results = await times(
    40,
    (i) =>
      as(company.admin).offerFunding?.({ programId, proposalId: proposalIds[i % 4], amount: '3000000' }) as Promise<{ __typename: string; available?: string }>,
  );
  expect(counted(results)).toEqual({ OfferFundingSuccess: 16, ProgramBudgetExceeded: 24 });
  expect(new Set(results.map((r) => r.available))).toEqual(new Set([undefined, '2000000']));
  expect(await sql('select committed::text, available::text from csr_program where id = $1', [hex(programId)])).toEqual([
    { committed: '48000000', available: '2000000' },
  ]);
});

it('of 40 approvals at once of one match, 1 succeeds', async () => {
  const { matchId, proposalId } = await accepted();
  const staff = await times(4, () => staffOf('82.71'));
  const results = await times(40, (i) => as(staff[i % 4] ?? null).approveFunding?.({ id: matchId }) as Promise<{ __typename: string; status?: string }>);
  expect(counted(results)).toEqual({ ApproveFundingSuccess: 1, WrongState: 39 });
  expect(new Set(results.map((r) => r.status))).toEqual(new Set([undefined, 'APPROVED']));
  expect(await sql(`select count(*)::int from audit_entry where subject_id = $1 and to_status = 'APPROVED'`, [hex(matchId)])).toEqual([{ count: 1 }]);
  expect(await sql('select status, approved::text from proposal where id = $1', [hex(proposalId)])).toEqual([{ status: 'FUNDED', approved: '10000000' }]);
});

it('offers of many programmes never exceed what one proposal needs', async () => {
  const group = await verifiedGroupIn();
  const proposalId = await verifiedProposal(group, asking(10_000_000));
  const companies = await times(3, () => verifiedCompany());
  const programs = await Promise.all(companies.map((company) => openProgram(company)));
  const results = await times(
    12,
    (i) => as(companies[i % 3]?.admin ?? null).offerFunding?.({ programId: programs[i % 3], proposalId, amount: '3000000' }) as Promise<{ __typename: string }>,
  );
  expect(counted(results)).toEqual({ OfferFundingSuccess: 3, ProposalNeedExceeded: 9 });
});

it('of deliveries, confirmations and endings at once none exceeds the match or ends what is under way', async () => {
  const deal = await active();
  const today = await inDays(0);
  const deliveries = await times(
    8,
    () =>
      as(deal.company.admin).recordDisbursement?.({ fundingMatchId: deal.matchId, amount: '3000000', deliveredOn: today, reference: 'x' }) as Promise<{
        __typename: string;
        disbursement: { id: string };
      }>,
  );
  expect(counted(deliveries)).toEqual({ RecordDisbursementSuccess: 3, MatchAmountExceeded: 5 });
  const { id } = (deliveries.find((r) => r.disbursement) as { disbursement: { id: string } }).disbursement;
  const answers = await Promise.all([
    ...Array.from({ length: 4 }, () => as(deal.group.chair).confirmDisbursement?.({ id })),
    as(deal.company.admin).voidDisbursement?.({ id, reason: 'x' }),
    as(deal.group.chair).disputeDisbursement?.({ id, reason: 'x' }),
    as(deal.company.admin).endFunding?.({ id: deal.matchId, reason: 'x' }),
  ]);
  const done = answers.filter((r) => r.__typename.endsWith('Success'));
  expect(counted(answers).WrongState).toBeGreaterThanOrEqual(5);
  expect(done.length).toBeLessThanOrEqual(2);
  const [match] = await sql<{ status: string; disbursed: string; received: string }>(
    'select status, disbursed::text, received::text from funding_match where id = $1',
    [hex(deal.matchId)],
  );
  expect(match?.status).toBe('ACTIVE');
  expect(Number(match?.received)).toBeLessThanOrEqual(3_000_000);
});

it('of ten acceptances of one report at once 1 succeeds, and the match is completed once', async () => {
  const deal = await active();
  await received(deal, 4_000_000);
  const id = await reported(deal, 3_000_000, 1_000_000);
  await as(deal.company.admin).answerReport?.({ reportId: id, companyId: deal.company.id, verdict: 'CONFIRMED' });
  expect(counted(await times(10, () => as(deal.approver).acceptReport?.({ id }) as Promise<{ __typename: string }>))).toEqual({
    AcceptReportSuccess: 1,
    WrongState: 9,
  });
  expect(await sql('select status, counted::text from funding_match where id = $1', [hex(deal.matchId)])).toEqual([
    { status: 'COMPLETED', counted: '4000000' },
  ]);
});

it('one idempotency key, sent twenty times at once, delivers once', async () => {
  const deal = await active();
  const input = { fundingMatchId: deal.matchId, amount: '1000000', deliveredOn: await inDays(0), reference: 'TRX-1' };
  const results = await times(20, async () => as(deal.company.admin).recordDisbursement?.(input, { key: `kirim-${deal.matchId}` }));
  expect(new Set(results.map((r) => r.disbursement?.id)).size).toBe(1);
  expect(await sql('select disbursed::text from funding_match where id = $1', [hex(deal.matchId)])).toEqual([{ disbursed: '1000000' }]);
  await sent(deal, 1_000_000);
});
