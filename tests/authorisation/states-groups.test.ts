import { describe, expect, it } from 'vitest';
import { VERIFICATION_STATUSES } from '../../src/modules/karang-taruna/karang-taruna.ts';
import { as } from '../support/client.ts';
import {
  type Company,
  checkedAccount,
  draftProposal,
  expectRecord,
  type Group,
  inDays,
  offered,
  pendingGroupIn,
  person,
  proposalInput,
  sql,
  unique,
  verifiedGroupIn,
} from '../support/world.ts';
import { home } from './cast.ts';
import { describeStates, onlyIn, orElse } from './lifecycle.ts';
import { delivered, done, pendingAccount, REASON, RECEIVED, running, suspend } from './subjects.ts';

const statusIn = onlyIn(VERIFICATION_STATUSES);
const everywhereElse = orElse(VERIFICATION_STATUSES);

// ── groups ──
interface Registered extends Group {
  /** Drafted while the group waited. */
  readonly draftId: string;
}
const group = (go: (group: Group) => Promise<unknown>) => async (): Promise<Registered> => {
  const waiting = await pendingGroupIn();
  const draftId = await draftProposal(waiting);
  await go(waiting);
  return { ...waiting, draftId };
};
const scores = { organisation: 70, people: 70, facilities: 70, administration: 70, partnership: 70, activities: 70 };
const claim = async (regionCode: string) => ({
  name: `Karang Taruna ${unique()}`,
  regionCode,
  decreeNumber: 'SK/2',
  decreeDate: await inDays(-30),
  termEndsOn: await inDays(900),
  officers: [{ name: 'Siti Rahma', role: 'CHAIR' }],
  role: 'CHAIR',
});

describeStates<Registered, (typeof VERIFICATION_STATUSES)[number]>(
  'a group',
  {
    PENDING: group(async () => {}),
    VERIFIED: group(({ id, staff }) => done(staff, 'verifyKarangTaruna', { id })),
    REJECTED: group(({ id, staff }) => done(staff, 'rejectKarangTaruna', { id, reason: REASON })),
    SUSPENDED: group(async ({ id, staff }) => {
      await done(staff, 'verifyKarangTaruna', { id });
      await suspend({ id });
    }),
  },
  [
    { mutation: 'verifyKarangTaruna', by: ({ staff }) => staff, input: ({ id }) => ({ id }), outcomes: statusIn(['PENDING']) },
    { mutation: 'rejectKarangTaruna', by: ({ staff }) => staff, input: ({ id }) => ({ id, reason: REASON }), outcomes: statusIn(['PENDING']) },
    {
      mutation: 'assessKarangTaruna',
      by: ({ staff }) => staff,
      input: async ({ id }) => ({ karangTarunaId: id, assessedOn: await inDays(-1), classification: 'TUMBUH', scores }),
      outcomes: everywhereElse(['VERIFIED'], 'NotVerified'),
    },
    {
      mutation: 'setPayoutAccount',
      by: ({ chair }) => chair,
      input: ({ id }) => ({ karangTarunaId: id, bank: 'BRI', holder: 'Karang Taruna', number: '1200034567' }),
      outcomes: statusIn(['PENDING', 'VERIFIED']),
    },
    {
      mutation: 'createProposal',
      by: ({ chair }) => chair,
      input: (it) => proposalInput(it),
      outcomes: everywhereElse(['PENDING', 'VERIFIED'], 'NotVerified'),
    },
    { mutation: 'submitProposal', by: ({ chair }) => chair, input: ({ draftId }) => ({ id: draftId }), outcomes: everywhereElse(['VERIFIED'], 'NotVerified') },
    // A suspended board still holds its region; a rejection frees it.
    {
      mutation: 'registerKarangTaruna',
      by: () => person(),
      input: ({ regionCode }) => claim(regionCode),
      outcomes: everywhereElse(['PENDING', 'REJECTED'], 'RegionTaken'),
    },
    {
      mutation: 'requestMembership',
      by: () => person(),
      input: ({ id }) => ({ organisationId: id, role: 'MEMBER' }),
      outcomes: { PENDING: 'NOT_FOUND', VERIFIED: 'Success', REJECTED: 'NOT_FOUND' },
    },
  ],
);

/** Takes on nothing new, but what was begun goes on: money must not hang. */
describe.each([
  ['is suspended', suspend],
  ['has a decree that is over', async ({ id }: Group) => sql('update karang_taruna set term_ends_on = $2 where id = $1', [id.slice(4), await inDays(-1)])],
] as const)('a group that %s', (_what, stop) => {
  const stopped = async <D extends { group: Group }>(build: (there: { group: Group; company: Company }) => Promise<D>): Promise<D> => {
    const deal = await build({ group: await verifiedGroupIn(), company: (await home()).company });
    await stop(deal.group);
    return deal;
  };

  it('neither submits nor accepts', async () => {
    const deal = await stopped(async (there) => ({ ...(await offered(there)), draftId: await draftProposal(there.group) }));
    expect(await as(deal.group.chair).submitProposal?.({ id: deal.draftId })).toBeProblem('NotVerified');
    expect(await as(deal.group.chair).acceptFunding?.({ id: deal.matchId })).toBeProblem('NotVerified');
  });

  it('declines, confirms, disputes and reports', async () => {
    const offer = await stopped(offered);
    expect(await as(offer.group.chair).declineFunding?.({ id: offer.matchId, reason: REASON })).toSucceed();
    const first = await stopped(delivered);
    expect(await as(first.group.chair).confirmDisbursement?.({ id: first.disbursementId })).toSucceed();
    const second = await stopped(delivered);
    expect(await as(second.group.chair).disputeDisbursement?.({ id: second.disbursementId, reason: REASON })).toSucceed();
    const third = await stopped(running);
    const report = { proposalId: third.proposalId, narrative: 'Selesai.', beneficiariesReached: 3, spending: [], refunded: String(RECEIVED) };
    expect(await as(third.group.chair).submitReport?.(report)).toSucceed();
  });
});

// ── accounts ──
const ACCOUNTS = ['PENDING', 'VERIFIED', 'REJECTED'] as const;
const account = (build: (there: Group) => Promise<string>) => async () => {
  const { group } = await home();
  return { staff: group.staff, accountId: await build(group) };
};
const accountIn = onlyIn(ACCOUNTS);

describeStates<{ staff: Group['staff']; accountId: string }, (typeof ACCOUNTS)[number]>(
  'an account',
  {
    PENDING: account(pendingAccount),
    VERIFIED: account(checkedAccount),
    REJECTED: account(async (there) => {
      const id = await pendingAccount(there);
      await done(there.staff, 'rejectPayoutAccount', { id, reason: REASON });
      return id;
    }),
  },
  [
    { mutation: 'verifyPayoutAccount', by: ({ staff }) => staff, input: ({ accountId }) => ({ id: accountId }), outcomes: accountIn(['PENDING']) },
    {
      mutation: 'rejectPayoutAccount',
      by: ({ staff }) => staff,
      input: ({ accountId }) => ({ id: accountId, reason: REASON }),
      outcomes: accountIn(['PENDING']),
    },
  ],
);

// ── requests ──
describe('a request to join', () => {
  it('is confirmed once', async () => {
    const { group } = await home();
    const { id } = expectRecord(await as(await person()).requestMembership?.({ organisationId: group.id, role: 'MEMBER' }), 'request');
    expect(await as(group.chair).confirmMembership?.({ id })).toSucceed();
    expect(await as(group.chair).confirmMembership?.({ id })).toMatchObject({ __typename: 'WrongState', status: 'VERIFIED' });
    expect(await as(group.staff).confirmMembership?.({ id })).toMatchObject({ __typename: 'WrongState', status: 'VERIFIED' });
  });
});
