import { describe, expect, it } from 'vitest';
import { as, query } from '../../support/client.ts';
import { nodeOf } from '../../support/node.ts';
import {
  approved,
  asking,
  draftProgram,
  hex,
  inDays,
  join,
  openProgram,
  pendingCompany,
  person,
  sql,
  staffOf,
  submittedProposal,
  unique,
  verifiedCompany,
  verifiedGroupIn,
  verifiedProposal,
} from '../../support/world.ts';

/** A verified group that asks Rp 10 million, and a company with an open programme of Rp 50 million. */
async function parties(program: object = {}, proposal: object = {}) {
  const [group, company] = await Promise.all([verifiedGroupIn(), verifiedCompany()]);
  const [programId, proposalId] = await Promise.all([openProgram(company, program), verifiedProposal(group, { ...asking(10_000_000), ...proposal })]);
  const offer = (changes: object = {}, who = company.admin) => as(who).offerFunding?.({ programId, proposalId, amount: '4000000', ...changes });
  return { group, company, programId, proposalId, offer };
}
const codes = (result: { reasons?: { code: string }[] }) => result.reasons?.map((reason) => reason.code);

describe('an offer', () => {
  it('names amount, kind, message and last day, and counts at once', async () => {
    const { company, proposalId, programId, offer } = await parties();
    const result = await offer({ message: ' Kami ingin membantu. ' });
    expect(result).toMatchObject({
      __typename: 'OfferFundingSuccess',
      fundingMatch: {
        status: 'OFFERED',
        amount: '4000000',
        counted: '4000000',
        supportKind: 'CASH',
        message: 'Kami ingin membantu.',
        proposalVersion: 1,
        expiresOn: await inDays(30),
        approvedAt: null,
      },
    });
    expect(
      await nodeOf(
        company.admin,
        result.fundingMatch.id,
        'agreement { number } disbursements { id } program { id available } proposal { id remaining } history { status by reason }',
      ),
    ).toEqual({
      agreement: null,
      disbursements: [],
      program: { id: programId, available: '46000000' },
      proposal: { id: proposalId, remaining: '6000000' },
      history: [{ status: 'OFFERED', by: company.admin.name, reason: null }],
    });
  });

  it('is made several times, up to what the proposal still needs, and then up to the budget', async () => {
    const { offer } = await parties({ budget: '5000000', maximumAward: '5000000' });
    expect(await offer({ amount: '10000001' })).toMatchObject({ __typename: 'NotEligible' });
    expect(await offer()).toSucceed();
    expect(await offer()).toMatchObject({ __typename: 'ProgramBudgetExceeded', available: '1000000' });
    expect(await offer({ amount: '1000000' })).toSucceed();
    const other = await parties();
    expect(await other.offer({ amount: '9000000' })).toSucceed();
    expect(await other.offer({ amount: '1000001' })).toMatchObject({ __typename: 'ProposalNeedExceeded', remaining: '1000000' });
  });

  it('refuses need before budget', async () => {
    const { offer } = await parties({ budget: '3000000', maximumAward: '3000000', minimumAward: '1000000' }, asking(2_000_000));
    expect(await offer({ amount: '2000000' })).toSucceed();
    expect(await offer({ amount: '3000000' })).toBeProblem('ProposalNeedExceeded');
  });

  it('may be smaller than the smallest award when it fills the whole rest', async () => {
    const { offer } = await parties({ minimumAward: '4000000', maximumAward: '8000000' });
    expect(codes(await offer({ amount: '3999999' }))).toEqual(['AWARD_TOO_SMALL']);
    expect(codes(await offer({ amount: '8000001' }))).toEqual(['AWARD_TOO_LARGE']);
    expect(await offer({ amount: '8000000' })).toSucceed();
    expect(codes(await offer({ amount: '1999999' }))).toEqual(['AWARD_TOO_SMALL']);
    expect(await offer({ amount: '2000000' })).toSucceed();
  });

  it.each([
    ['no rupiah', { amount: '0', expiresOn: 30 }, 'amount'],
    ['a last day in six days', { expiresOn: 6 }, 'expiresOn'],
    ['a last day in 61 days', { expiresOn: 61 }, 'expiresOn'],
    ['a message of 2,001 letters', { message: 'a'.repeat(2001), expiresOn: 30 }, 'message'],
  ])('is refused with %s', async (_what, { expiresOn, ...changes }, path) => {
    const { offer } = await parties();
    const result = await offer({ ...changes, expiresOn: await inDays(expiresOn) });
    expect(result).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: [path] }] });
  });

  it('lasts from seven to sixty days', async () => {
    const { offer } = await parties();
    expect(await offer({ expiresOn: await inDays(7) })).toSucceed();
    expect(await offer({ expiresOn: await inDays(60) })).toSucceed();
  });

  it('is for members of the company, and for what they can see', async () => {
    const { group, proposalId, programId, company, offer } = await parties();
    expect(await offer({}, group.chair)).toBeProblem('FORBIDDEN');
    expect(await offer({}, (await verifiedCompany()).admin)).toBeProblem('FORBIDDEN');
    expect(await as(null).offerFunding?.({ programId, proposalId, amount: '1' })).toBeProblem('UNAUTHENTICATED');
    for (const id of [programId, `prp_${'0'.repeat(32)}`, 'tidak ada', await submittedProposal(group)])
      expect(await offer({ proposalId: id })).toBeProblem('NOT_FOUND');
    expect(await offer({ programId: await draftProgram(await verifiedCompany()) })).toBeProblem('NOT_FOUND');
    expect(await offer({ programId: await draftProgram(company) })).toMatchObject({ __typename: 'WrongState', status: 'DRAFT' });
  });

  it('waits for the window, and for a proposal that still seeks money', async () => {
    const { group, company, proposalId, programId, offer } = await parties();
    const later = await openProgram(company, { opensOn: await inDays(1) });
    expect(await offer({ programId: later })).toMatchObject({ __typename: 'WrongState', status: 'OPEN' });
    await approved({ group, company, proposalId });
    expect(await offer()).toMatchObject({ __typename: 'WrongState', status: 'FUNDED' });
    await as(company.admin).closeProgram?.({ id: programId });
    expect(await offer()).toMatchObject({ __typename: 'WrongState', status: 'CLOSED' });
  });

  it('is not for who belongs to both sides', async () => {
    const { group, company, offer } = await parties();
    await join(company.admin, group, 'MEMBER');
    expect(await offer()).toBeProblem('ConflictOfInterest');
    expect(await offer({ amount: '0' })).toBeProblem('InvalidInput');
    const colleague = await person();
    await join(colleague, company, 'STAFF');
    expect(await offer({}, colleague)).toSucceed();
  });

  it('needs a company that is verified', async () => {
    const { company, offer } = await parties();
    await sql(`update company set status = 'SUSPENDED' where id = $1`, [hex(company.id)]);
    expect(await offer()).toBeProblem('NotVerified');
  });
});

describe('the list of matches', () => {
  it('is narrowed by programme, proposal, company, group, region and state, newest first', async () => {
    const { group, company, programId, proposalId, offer } = await parties();
    const first = (await offer()).fundingMatch.id;
    const second = (await offer()).fundingMatch.id;
    await as(company.admin).withdrawFunding?.({ id: first, reason: 'Salah jumlah' });
    const list = async (filter: object) =>
      (await query(company.admin, 'query ($f: FundingMatchFilter) { fundingMatches(filter: $f) { nodes { id } totalCount } }', { f: filter })).fundingMatches;
    const both = { nodes: [{ id: second }, { id: first }], totalCount: 2 };
    for (const filter of [
      { programId },
      { proposalId },
      { companyId: company.id },
      { karangTarunaId: group.id },
      { programId, within: group.regionCode },
      { programId, within: '82' },
      { programId, status: ['OFFERED', 'WITHDRAWN'] },
    ])
      expect(await list(filter)).toEqual(both);
    expect(await list({ programId, status: ['WITHDRAWN'] })).toEqual({ nodes: [{ id: first }], totalCount: 1 });
    for (const filter of [
      { programId, within: '33' },
      { programId, status: [] },
      { programId: proposalId },
      { proposalId: 'x' },
      { companyId: group.id },
      { karangTarunaId: company.id },
      { programId, karangTarunaId: (await verifiedGroupIn()).id },
      { programId: '' },
    ])
      expect(await list(filter)).toEqual({ nodes: [], totalCount: 0 });
    for (const f of [{ programId }, { karangTarunaId: group.id }])
      expect((await query(null, 'query ($f: FundingMatchFilter) { fundingMatches(filter: $f) { totalCount } }', { f })).fundingMatches.totalCount).toBe(0);
  });
});

it('a pending company sees its draft and offers nothing', async () => {
  const company = await pendingCompany();
  const programId = await draftProgram(company);
  const proposalId = await verifiedProposal(await verifiedGroupIn());
  expect(await as(company.admin).offerFunding?.({ programId, proposalId, amount: '1000000' })).toMatchObject({ __typename: 'WrongState', status: 'DRAFT' });
  expect(await as(await staffOf('82.71', unique())).offerFunding?.({ programId, proposalId, amount: '1000000' })).toBeProblem('NOT_FOUND');
});
