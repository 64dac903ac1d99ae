import { describe, expect, it } from 'vitest';
import { VERIFICATION_STATUSES } from '../../src/modules/karang-taruna/karang-taruna.ts';
import { as } from '../support/client.ts';
import {
  approved,
  asking,
  type Company,
  draftProgram,
  expectRecord,
  type Group,
  nib,
  offered,
  openProgram,
  pendingCompany,
  person,
  programInput,
  staffOf,
  today,
  verifiedCompany,
  verifiedProposal,
} from '../support/world.ts';
import { home } from './cast.ts';
import { describeStates, onlyIn, orElse } from './lifecycle.ts';
import { done, REASON, suspend } from './subjects.ts';

const statusIn = onlyIn(VERIFICATION_STATUSES);
const everywhereElse = orElse(VERIFICATION_STATUSES);

interface Business extends Company {
  readonly nib: string;
  readonly kota: Group['staff'];
  /** Drafted while the company waited. */
  readonly draftId: string;
}
const company = (go: (company: Company, kota: Group['staff']) => Promise<unknown>) => async (): Promise<Business> => {
  const number = nib();
  const waiting = await pendingCompany({ nib: number });
  const kota = await staffOf('82.71');
  const draftId = await draftProgram(waiting);
  await go(waiting, kota);
  return { ...waiting, nib: number, kota, draftId };
};
const verify = ({ id }: Company, kota: Group['staff']) => done(kota, 'verifyCompany', { id });

describeStates<Business, (typeof VERIFICATION_STATUSES)[number]>(
  'a company',
  {
    PENDING: company(async () => {}),
    VERIFIED: company(verify),
    REJECTED: company(({ id }, kota) => done(kota, 'rejectCompany', { id, reason: REASON })),
    SUSPENDED: company(async (it, kota) => {
      await verify(it, kota);
      await suspend(it);
    }),
  },
  [
    { mutation: 'verifyCompany', by: ({ kota }) => kota, input: ({ id }) => ({ id }), outcomes: statusIn(['PENDING']) },
    { mutation: 'rejectCompany', by: ({ kota }) => kota, input: ({ id }) => ({ id, reason: REASON }), outcomes: statusIn(['PENDING']) },
    { mutation: 'createProgram', by: ({ admin }) => admin, input: (it) => programInput(it), outcomes: everywhereElse(['PENDING', 'VERIFIED'], 'NotVerified') },
    { mutation: 'publishProgram', by: ({ admin }) => admin, input: ({ draftId }) => ({ id: draftId }), outcomes: everywhereElse(['VERIFIED'], 'NotVerified') },
    {
      mutation: 'registerCompany',
      by: () => person(),
      input: (it) => ({ name: 'PT Lain', nib: it.nib, industry: 'Perikanan', domicileCode: '82.71', operatingRegionCodes: ['82'] }),
      outcomes: everywhereElse(['REJECTED'], 'NibTaken'),
    },
    {
      mutation: 'requestMembership',
      by: () => person(),
      input: ({ id }) => ({ organisationId: id, role: 'STAFF' }),
      outcomes: { PENDING: 'NOT_FOUND', VERIFIED: 'Success', REJECTED: 'NOT_FOUND' },
    },
  ],
);

describe('a company that is suspended', () => {
  const there = async () => ({ group: (await home()).group, company: await verifiedCompany() });

  it('makes no offer, and the open ones lapse', async () => {
    const deal = await offered(await there());
    const proposalId = await verifiedProposal(deal.group, asking(10_000_000));
    const open = await openProgram(deal.company);
    await suspend(deal.company);
    expect(await as(deal.group.chair).acceptFunding?.({ id: deal.matchId })).toBeProblem('WrongState');
    expect(await as(deal.company.admin).offerFunding?.({ programId: open, proposalId, amount: '2000000' })).toBeProblem('NotVerified');
  });

  it('goes on with what was approved', async () => {
    const deal = await approved(await there());
    await suspend(deal.company);
    expect(await as(deal.company.admin).recordAgreement?.({ fundingMatchId: deal.matchId, number: 'PKS/1', signedOn: await today() })).toSucceed();
    const delivery = { fundingMatchId: deal.matchId, amount: '1000000', deliveredOn: await today(), reference: 'BAST/1' };
    const { id } = expectRecord(await as(deal.company.admin).recordDisbursement?.(delivery), 'disbursement');
    expect(await as(deal.group.chair).confirmDisbursement?.({ id })).toSucceed();
  });
});
