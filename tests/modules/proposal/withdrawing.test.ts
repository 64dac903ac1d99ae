import { afterEach, describe, expect, it } from 'vitest';
import { as, query } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import {
  accepted,
  active,
  approved,
  asking,
  draftProposal,
  hex,
  offered,
  openProgram,
  type Person,
  received,
  reported,
  sent,
  sql,
  submittedProposal,
  verifiedCompany,
  verifiedGroupIn,
  verifiedProposal,
} from '../../support/world.ts';

afterEach(async () => (await testServer()).clock.reset());

const PROPOSAL = '... on Proposal { id status statusReason committed remaining history { status by } }';
const MATCH = '... on FundingMatch { id status statusReason counted proposal { id } }';
const show = async (who: Person | null, id: string) =>
  (await query(who, `query ($id: ID!) { node(id: $id) { ${id.startsWith('prp_') ? PROPOSAL : MATCH} } }`, { id })).node;
const withdraw = (who: Person, id: string, reason = 'Musyawarah membatalkan.') => as(who).withdrawProposal?.({ id, reason });

describe('an officer withdraws a proposal', () => {
  it('that is a draft, submitted, returned or verified', async () => {
    const group = await verifiedGroupIn();
    const returned = await submittedProposal(group);
    await as(group.staff).returnProposal?.({ id: returned, reason: 'Rinci.' });
    for (const id of [await draftProposal(group), await submittedProposal(group), returned, await verifiedProposal(group)]) {
      expect(await withdraw(group.chair, id)).toSucceed();
      expect(await show(group.chair, id)).toMatchObject({ status: 'WITHDRAWN', statusReason: 'Musyawarah membatalkan.' });
      expect(await show(null, id)).toBeNull();
      expect(await withdraw(group.chair, id)).toMatchObject({ __typename: 'WrongState', status: 'WITHDRAWN' });
    }
  });
  it('with a reason, and nobody else does', async () => {
    const group = await verifiedGroupIn();
    const id = await verifiedProposal(group);
    expect(await withdraw(group.chair, id, ' ')).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: ['reason'] }] });
    for (const who of [group.staff, (await verifiedCompany()).admin]) expect(await withdraw(who, id)).toBeProblem('FORBIDDEN');
    expect(await withdraw(group.staff, await draftProposal(group))).toBeProblem('NOT_FOUND');
  });
  it('and every match falls with it: declined, ended, or lapsed before', async () => {
    const group = await verifiedGroupIn();
    const company = await verifiedCompany();
    const programId = await openProgram(company, { supportKinds: ['GOODS'], maximumAward: '5000000' });
    const proposalId = await verifiedProposal(group, asking(12_000_000));
    const options = { group, company, programId, proposalId, amount: 2_000_000 };
    const old = await offered(options);
    const { clock } = await testServer();
    clock.advanceDays(31);
    const live = [await offered(options), await accepted(options), await approved(options), await active(options)];
    expect(await withdraw(group.chair, proposalId)).toSucceed();
    expect((await show(company.admin, old.matchId)).status).toBe('EXPIRED');
    for (const [i, status] of ['DECLINED', 'DECLINED', 'ENDED', 'ENDED'].entries()) {
      const id = live[i]?.matchId as string;
      // To the parties and the offices alone from now on; the company still reads the proposal through it.
      expect(await show(company.admin, id)).toMatchObject({ status, statusReason: 'Musyawarah membatalkan.', counted: '0', proposal: { id: proposalId } });
      expect(await show(group.staff, id)).toMatchObject({ status });
      expect(await show(null, id)).toBeNull();
    }
    expect(await show(company.admin, proposalId)).toMatchObject({
      status: 'WITHDRAWN',
      statusReason: null,
      committed: '0',
      remaining: '12000000',
      history: expect.arrayContaining([{ status: 'WITHDRAWN', by: null }]),
    });
    expect(await show((await verifiedCompany()).admin, proposalId)).toBeNull();
    const [program] = await sql('select committed from csr_program where id = $1', [hex(programId)]);
    expect(program).toEqual({ committed: '0' });
  });
  it('of which every need was approved', async () => {
    const deal = await approved();
    expect((await show(null, deal.proposalId)).status).toBe('FUNDED');
    expect(await withdraw(deal.group.chair, deal.proposalId)).toSucceed();
  });
  it('not while a delivery is sent or disputed; once it is void, it can be', async () => {
    const deal = await active();
    const id = await sent(deal, 1_000_000);
    expect(await withdraw(deal.group.chair, deal.proposalId)).toBeProblem('WrongState');
    await as(deal.group.chair).disputeDisbursement?.({ id, reason: 'Belum sampai.' });
    expect(await withdraw(deal.group.chair, deal.proposalId)).toBeProblem('WrongState');
    expect(await show(null, deal.matchId)).toMatchObject({ status: 'ACTIVE' });
    expect(await as(deal.company.admin).voidDisbursement?.({ id, reason: 'Salah catat.' })).toSucceed();
    expect(await withdraw(deal.group.chair, deal.proposalId)).toSucceed();
  });
  it('not once it runs, has reported or is closed', async () => {
    const deal = await active();
    await received(deal, 10_000_000);
    expect(await withdraw(deal.group.chair, deal.proposalId)).toMatchObject({ __typename: 'WrongState', status: 'RUNNING' });
    await reported(deal, 10_000_000);
    expect(await withdraw(deal.group.chair, deal.proposalId)).toMatchObject({ __typename: 'WrongState', status: 'REPORTED' });
  });
  it('against offers at the same time: none stays live on it', async () => {
    const group = await verifiedGroupIn();
    const company = await verifiedCompany();
    const programs = await Promise.all([1, 2, 3].map(() => openProgram(company, { supportKinds: ['GOODS'] })));
    const proposalId = await verifiedProposal(group, asking(9_000_000));
    const offer = (programId: string) => as(company.admin).offerFunding?.({ programId, proposalId, amount: '1000000', supportKind: 'GOODS' });
    const results = await Promise.all([...programs, ...programs].map(offer).concat([withdraw(group.chair, proposalId)]));
    expect(results.at(-1)).toSucceed();
    for (const result of results.slice(0, -1)) expect(['OfferFundingSuccess', 'WrongState', 'NOT_FOUND']).toContain(result.__typename);
    const live = await sql(`select status from funding_match where proposal_id = $1 and status not in ('DECLINED')`, [hex(proposalId)]);
    expect(live).toEqual([]);
  });
});
