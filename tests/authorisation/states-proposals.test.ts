import { describe, expect, it } from 'vitest';
import { PROGRAM_STATUSES } from '../../src/modules/program/program.ts';
import { PROPOSAL_STATUSES } from '../../src/modules/proposal/proposal.ts';
import { as } from '../support/client.ts';
import {
  active,
  approved,
  asking,
  type Company,
  draftProgram,
  draftProposal,
  type Group,
  inDays,
  offered,
  openProgram,
  sent,
  sql,
  submittedProposal,
  verifiedProposal,
} from '../support/world.ts';
import { home } from './cast.ts';
import { describeStates, onlyIn } from './lifecycle.ts';
import { acceptedReport, done, REASON, running, submittedReport } from './subjects.ts';

interface Subject {
  readonly group: Group;
  readonly company: Company;
  readonly proposalId: string;
  readonly programId: string;
}

/** What the group asks Rp 10 million for, and an open programme that could offer to it. */
const proposalWith = (build: (group: Group) => Promise<string>) => async (): Promise<Subject> => {
  const { group, company } = await home();
  return { group, company, proposalId: await build(group), programId: await openProgram(company, { supportKinds: ['GOODS'] }) };
};
const decided = (mutation: string) =>
  proposalWith(async (group) => {
    const id = await submittedProposal(group, asking(10_000_000));
    await done(group.staff, mutation, { id, reason: REASON });
    return id;
  });
const dealt = (build: (there: Awaited<ReturnType<typeof home>>) => Promise<Subject>) => async () => build(await home());

const proposalIn = onlyIn(PROPOSAL_STATUSES);
/** Before it is submitted the office sees nothing of it. */
const byOffice = (mutation: string) => ({
  mutation,
  by: ({ group }: Subject) => group.staff,
  input: ({ proposalId }: Subject) => ({ id: proposalId, ...(mutation !== 'verifyProposal' && { reason: REASON }) }),
  outcomes: proposalIn(['SUBMITTED'], { DRAFT: 'NOT_FOUND' }),
});
const byGroup = (mutation: string, allowed: Parameters<typeof proposalIn>[0], input: object = {}) => ({
  mutation,
  by: ({ group }: Subject) => group.chair,
  input: ({ proposalId }: Subject) => ({ ...(mutation.endsWith('Report') ? { proposalId } : { id: proposalId }), ...input }),
  outcomes: proposalIn(allowed),
});

describeStates<Subject, (typeof PROPOSAL_STATUSES)[number]>(
  'a proposal',
  {
    DRAFT: proposalWith((group) => draftProposal(group, asking(10_000_000))),
    SUBMITTED: proposalWith((group) => submittedProposal(group, asking(10_000_000))),
    RETURNED: decided('returnProposal'),
    REJECTED: decided('rejectProposal'),
    VERIFIED: proposalWith((group) => verifiedProposal(group, asking(10_000_000))),
    FUNDED: dealt(approved),
    RUNNING: dealt(running),
    REPORTED: dealt(submittedReport),
    CLOSED: dealt(acceptedReport),
    WITHDRAWN: dealt(async (there) => {
      const deal = await offered(there);
      await done(deal.group.chair, 'withdrawProposal', { id: deal.proposalId, reason: REASON });
      return deal;
    }),
  },
  [
    byGroup('reviseProposal', ['DRAFT', 'RETURNED'], { version: 1, title: 'Judul baru' }),
    byGroup('submitProposal', ['DRAFT', 'RETURNED']),
    byOffice('verifyProposal'),
    byOffice('returnProposal'),
    byOffice('rejectProposal'),
    byGroup('withdrawProposal', ['DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'FUNDED'], { reason: REASON }),
    byGroup('saveReport', ['RUNNING'], { narrative: 'Baru sebagian.' }),
    byGroup('submitReport', ['RUNNING'], { narrative: 'Berjalan baik.', beneficiariesReached: 30, spending: [], refunded: '4000000' }),
    {
      mutation: 'offerFunding',
      by: ({ company }) => company.admin,
      input: ({ programId, proposalId }) => ({ programId, proposalId, amount: '2000000', supportKind: 'GOODS' }),
      // A company sees what is not verified as little as anybody; what was withdrawn it sees for its match.
      outcomes: proposalIn(['VERIFIED'], { DRAFT: 'NOT_FOUND', SUBMITTED: 'NOT_FOUND', RETURNED: 'NOT_FOUND', REJECTED: 'NOT_FOUND' }),
    },
  ],
);

describe('withdrawing a proposal', () => {
  it('waits while a delivery is sent, or disputed', async () => {
    const deal = await active(await home());
    const id = await sent(deal, 1_000_000);
    const withdraw = () => as(deal.group.chair).withdrawProposal?.({ id: deal.proposalId, reason: REASON });
    expect(await withdraw()).toMatchObject({ __typename: 'WrongState', status: 'SENT' });
    await done(deal.group.chair, 'disputeDisbursement', { id, reason: REASON });
    expect(await withdraw()).toMatchObject({ __typename: 'WrongState', status: 'DISPUTED' });
    await done(deal.company.admin, 'voidDisbursement', { id, reason: REASON });
    expect(await withdraw()).toSucceed();
  });
});

interface Call {
  readonly company: Company;
  readonly group: Group;
  readonly programId: string;
  /** A verified proposal that the programme could offer to. */
  readonly proposalId: string;
}
const program = (build: (company: Company) => Promise<string>) => async (): Promise<Call> => {
  const { group, company } = await home();
  return { group, company, programId: await build(company), proposalId: await verifiedProposal(group, asking(10_000_000)) };
};
const ended = (mutation: string) =>
  program(async (company) => {
    const id = await openProgram(company);
    await done(company.admin, mutation, { id, ...(mutation === 'cancelProgram' && { reason: REASON }) });
    return id;
  });
const window = (from: number, to: number) =>
  program(async (company) => {
    const id = await openProgram(company);
    await sql('update csr_program set opens_on = $2, closes_on = $3 where id = $1', [id.slice(4), await inDays(from), await inDays(to)]);
    return id;
  });

const CALLS = [...PROGRAM_STATUSES, 'window over', 'last day', 'window to come', 'approved'] as const;
const callIn = onlyIn(CALLS);
/** A window that is over has closed it, whether or not that is written down. */
const OVER = { 'window over': 'WrongState CLOSED' };
const byCompany = (mutation: string, outcomes: ReturnType<typeof callIn>, input: (call: Call) => object = ({ programId }) => ({ id: programId })) => ({
  mutation,
  by: ({ company }: Call) => company.admin,
  input,
  outcomes,
});

describeStates<Call, (typeof CALLS)[number]>(
  'a programme',
  {
    DRAFT: program(draftProgram),
    OPEN: program(openProgram),
    CLOSED: ended('closeProgram'),
    CANCELLED: ended('cancelProgram'),
    'window over': window(-20, -1),
    'last day': window(-20, 0),
    'window to come': window(1, 20),
    approved: async () => ({ ...(await approved(await home())), proposalId: await verifiedProposal((await home()).group, asking(10_000_000)) }),
  },
  [
    byCompany('reviseProgram', callIn(['DRAFT', 'OPEN', 'last day', 'window to come', 'approved'], OVER), ({ programId }) => ({
      id: programId,
      title: 'Judul baru',
    })),
    byCompany(
      'publishProgram',
      callIn(['DRAFT'], {
        'window over': 'WrongState CLOSED',
        'last day': 'WrongState OPEN',
        'window to come': 'WrongState OPEN',
        approved: 'WrongState OPEN',
      }),
    ),
    byCompany('closeProgram', callIn(['OPEN', 'last day', 'window to come', 'approved'], OVER)),
    byCompany('cancelProgram', callIn(['OPEN', 'last day', 'window to come'], { ...OVER, approved: 'WrongState OPEN' }), ({ programId }) => ({
      id: programId,
      reason: REASON,
    })),
    byCompany('offerFunding', callIn(['OPEN', 'last day', 'approved'], { ...OVER, 'window to come': 'WrongState OPEN' }), ({ programId, proposalId }) => ({
      programId,
      proposalId,
      amount: '2000000',
    })),
  ],
);
