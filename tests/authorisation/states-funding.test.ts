import { describe, expect, it } from 'vitest';
import { REPORT_STATUSES } from '../../src/modules/accountability/report.ts';
import { DISBURSEMENT_STATUSES } from '../../src/modules/funding/disbursement.ts';
import { FUNDING_MATCH_STATUSES } from '../../src/modules/funding/funding-match.ts';
import { as } from '../support/client.ts';
import { accepted, active, approved, type Deal, inDays, offered, received, sent, sql, today, unique } from '../support/world.ts';
import { type Home, home } from './cast.ts';
import { describeStates, onlyIn } from './lifecycle.ts';
import {
  type Account,
  acceptedReport,
  answeredReport,
  type Delivery,
  declined,
  delivered,
  disputed,
  done,
  draftReport,
  ended,
  expired,
  REASON,
  RECEIVED,
  rejected,
  returnedReport,
  running,
  submittedReport,
  voided,
  withdrawn,
} from './subjects.ts';

const between =
  <S>(build: (there: Home) => Promise<S>) =>
  async () =>
    build(await home());

// What a date has ended is ended, whether or not that is written down.
const MATCHES = [...FUNDING_MATCH_STATUSES, 'last day', 'past its day', 'unsigned for 61 days', 'reported'] as const;
const exceptional = { 'past its day': 'WrongState EXPIRED', 'unsigned for 61 days': 'WrongState ENDED', reported: 'WrongState ACTIVE' };
const matchIn = (allowed: readonly (typeof MATCHES)[number][], more: Partial<Record<(typeof MATCHES)[number], string>> = {}) =>
  onlyIn(MATCHES)(allowed, { ...exceptional, 'last day': allowed.includes('last day') ? 'Success' : 'WrongState OFFERED', ...more });
const onMatch = (mutation: string, by: (deal: Deal) => Deal['approver'], outcomes: ReturnType<typeof matchIn>, input: object = {}) => ({
  mutation,
  by,
  input: ({ matchId }: Deal) => ({ id: matchId, ...input }),
  outcomes,
});
const chair = ({ group }: Deal) => group.chair;
const admin = ({ company }: Deal) => company.admin;
const kota = ({ approver }: Deal) => approver;
const reason = { reason: REASON };
const until = (day: number) =>
  between(async (there) => {
    const deal = await offered(there);
    await sql('update funding_match set expires_on = $2 where id = $1', [deal.matchId.slice(4), await inDays(day)]);
    return deal;
  });

describeStates<Deal, (typeof MATCHES)[number]>(
  'a match',
  {
    OFFERED: between(offered),
    ACCEPTED: between(accepted),
    APPROVED: between(approved),
    ACTIVE: between(active),
    COMPLETED: between(acceptedReport),
    ENDED: between(ended),
    DECLINED: between(declined),
    WITHDRAWN: between(withdrawn),
    REJECTED: between(rejected),
    EXPIRED: between(expired),
    'last day': until(0),
    'past its day': until(-1),
    'unsigned for 61 days': between(async (there) => {
      const deal = await approved(there);
      await sql(`update funding_match set approved_at = approved_at - interval '61 days' where id = $1`, [deal.matchId.slice(4)]);
      return deal;
    }),
    reported: between(submittedReport),
  },
  [
    onMatch('acceptFunding', chair, matchIn(['OFFERED', 'last day'])),
    onMatch('declineFunding', chair, matchIn(['OFFERED', 'last day']), reason),
    onMatch('withdrawFunding', admin, matchIn(['OFFERED', 'ACCEPTED', 'last day']), reason),
    onMatch('approveFunding', kota, matchIn(['ACCEPTED'])),
    onMatch('rejectFunding', kota, matchIn(['ACCEPTED']), reason),
    // Nothing is paid, signed or ended while the proposal is reported.
    onMatch('endFunding', chair, matchIn(['APPROVED', 'ACTIVE'], { reported: 'WrongState REPORTED' }), reason),
    onMatch('endFunding', admin, matchIn(['APPROVED', 'ACTIVE'], { reported: 'WrongState REPORTED' }), reason),
    onMatch('endFunding', kota, matchIn(['APPROVED', 'ACTIVE'], { reported: 'WrongState REPORTED' }), reason),
    {
      mutation: 'recordAgreement',
      by: admin,
      input: async ({ matchId }) => ({ fundingMatchId: matchId, number: `PKS/${unique()}`, signedOn: await today() }),
      outcomes: matchIn(['APPROVED']),
    },
    {
      mutation: 'recordDisbursement',
      by: admin,
      input: async ({ matchId }) => ({ fundingMatchId: matchId, amount: '1000000', deliveredOn: await today(), reference: `BAST/${unique()}` }),
      outcomes: matchIn(['ACTIVE'], { reported: 'WrongState REPORTED' }),
    },
  ],
);

const deliveryIn = onlyIn(DISBURSEMENT_STATUSES);
const onDelivery = (mutation: string, by: (deal: Delivery) => Deal['approver'], outcomes: ReturnType<typeof deliveryIn>, input: object = {}) => ({
  mutation,
  by,
  input: ({ disbursementId }: Delivery) => ({ id: disbursementId, ...input }),
  outcomes,
});

describeStates<Delivery, (typeof DISBURSEMENT_STATUSES)[number]>(
  'a delivery',
  { SENT: between(delivered), RECEIVED: between(running), DISPUTED: between(disputed), VOID: between(voided) },
  [
    onDelivery('confirmDisbursement', chair, deliveryIn(['SENT'])),
    onDelivery('disputeDisbursement', chair, deliveryIn(['SENT']), reason),
    onDelivery('voidDisbursement', admin, deliveryIn(['SENT', 'DISPUTED']), reason),
    onDelivery('resolveDisbursement', kota, deliveryIn(['DISPUTED']), { received: true, ...reason }),
    onDelivery('resolveDisbursement', kota, deliveryIn(['DISPUTED']), { received: false, ...reason }),
  ],
);

const reportIn = onlyIn(REPORT_STATUSES);
const onReport = (mutation: string, by: (account: Account) => Deal['approver'], input: (account: Account) => object) => ({
  mutation,
  by,
  input,
  outcomes: reportIn(['SUBMITTED']),
});
// What is written is refused for the proposal, which is no longer running.
const writing = reportIn(['DRAFT', 'RETURNED'], { SUBMITTED: 'WrongState REPORTED', ACCEPTED: 'WrongState CLOSED' });

describeStates<Account, (typeof REPORT_STATUSES)[number]>(
  'a report',
  { DRAFT: between(draftReport), SUBMITTED: between(answeredReport), RETURNED: between(returnedReport), ACCEPTED: between(acceptedReport) },
  [
    { mutation: 'saveReport', by: chair, input: ({ proposalId }) => ({ proposalId, narrative: 'Lebih lengkap.' }), outcomes: writing },
    {
      mutation: 'submitReport',
      by: chair,
      input: ({ proposalId }) => ({ proposalId, narrative: 'Lengkap.', beneficiariesReached: 30, spending: [], refunded: String(RECEIVED) }),
      outcomes: writing,
    },
    onReport('answerReport', admin, ({ reportId, company }) => ({ reportId, companyId: company.id, verdict: 'OBJECTED', note: 'Kurang.' })),
    onReport('acceptReport', kota, ({ reportId }) => ({ id: reportId })),
    onReport('returnReport', kota, ({ reportId }) => ({ id: reportId, ...reason })),
  ],
);

describe('what lies beside the states', () => {
  it('offers are accepted and approved while the proposal runs, and its match is then signed and paid', async () => {
    const { first, second } = await runningWithOffer();
    expect(await as(first.group.chair).acceptFunding?.({ id: second.matchId })).toSucceed();
    expect(await as(first.approver).approveFunding?.({ id: second.matchId })).toSucceed();
    expect(await as(first.company.admin).recordAgreement?.({ fundingMatchId: second.matchId, number: 'PKS/2', signedOn: await today() })).toSucceed();
    expect(await sent(second, 1_000_000)).toMatch(/^dsb_/);
  });

  it.each([
    ['OFFERED', async () => {}],
    ['ACCEPTED', async (deal: Deal) => done(deal.group.chair, 'acceptFunding', { id: deal.matchId })],
    [
      'APPROVED',
      async (deal: Deal) => {
        await done(deal.group.chair, 'acceptFunding', { id: deal.matchId });
        await done(deal.approver, 'approveFunding', { id: deal.matchId });
      },
    ],
  ] as const)('a report waits while another match is %s', async (status, go) => {
    const { first, second } = await runningWithOffer();
    await go(second);
    const result = await as(first.group.chair).submitReport?.({
      proposalId: first.proposalId,
      narrative: 'Selesai.',
      beneficiariesReached: 3,
      spending: [],
      refunded: String(RECEIVED),
    });
    expect(result).toMatchObject({ __typename: 'WrongState', status });
  });

  it.each([
    ['SENT', delivered],
    ['DISPUTED', disputed],
  ] as const)('neither ends a match nor accounts for it while a delivery is %s', async (status, build) => {
    const deal = await build(await home());
    expect(await as(deal.company.admin).endFunding?.({ id: deal.matchId, reason: REASON })).toMatchObject({ __typename: 'WrongState', status });
    const first = await running(await home());
    const id = await sent(first, 1_000_000);
    if (status === 'DISPUTED') await done(first.group.chair, 'disputeDisbursement', { id, reason: REASON });
    const result = await as(first.group.chair).submitReport?.({
      proposalId: first.proposalId,
      narrative: 'Selesai.',
      beneficiariesReached: 3,
      spending: [],
      refunded: String(RECEIVED),
    });
    expect(result).toMatchObject({ __typename: 'WrongState', status });
  });
});

/** A proposal that runs on what one match has brought, with an offer beside it that was made before. */
async function runningWithOffer(): Promise<{ first: Deal; second: Deal }> {
  const first = await active({ ...(await home()), asks: 20_000_000, amount: 10_000_000 });
  const second = await offered({ ...first, amount: 2_000_000 });
  await received(first, RECEIVED);
  return { first, second };
}
