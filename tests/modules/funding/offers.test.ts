import { describe, expect, it } from 'vitest';
import { as, query } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import { asking, draftProgram, hex, inDays, join, offered, openProgram, pendingCompany, person, sql, staffOf, submittedProposal, unique, verifiedCompany, verifiedGroupIn, verifiedProposal } from '../../support/world.ts';

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
        agreement: null,
        disbursements: [],
        program: { id: programId, available: '46000000' },
        proposal: { id: proposalId, remaining: '6000000' },
      },
    });
    expect(result.fundingMatch.history).toMatchObject([{ status: 'OFFERED', by: company.admin.name, reason: null }]);
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
    ['no rupiah', { amount: '0' }, 'amount'],
    ['a last day in six days', { expiresOn: 6 }, 'expiresOn'],
    ['a last day in 61 days', { expiresOn: 61 }, 'expiresOn'],
    ['a message of 2,001 letters', { message: 'a'.repeat(2001) }, 'message'],
  ])('is refused with %s', async (_what, { expiresOn, ...changes }: { expiresOn?: number }, path) => {
    const { offer } = await parties();
    const result = await offer({ ...changes, ...(expiresOn && { expiresOn: await inDays(expiresOn) }) });
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
    for (const id of [programId, `prp_${'0'.repeat(32)}`, 'tidak ada', await submittedProposal(group)]) expect(await offer({ proposalId: id })).toBeProblem('NOT_FOUND');
    expect(await offer({ programId: await draftProgram(await verifiedCompany()) })).toBeProblem('NOT_FOUND');
    expect(await offer({ programId: await draftProgram(company) })).toMatchObject({ __typename: 'WrongState', status: 'DRAFT' });
  });

  it('waits for the window, and for a proposal that still seeks money', async () => {
    const { company, proposalId, offer } = await parties();
    const later = await openProgram(company, { opensOn: await inDays(1) });
    expect(await offer({ programId: later })).toMatchObject({ __typename: 'WrongState', status: 'OPEN' });
    const { approver, matchId, group } = await offered({ company, proposalId, group: (await parties()).group }).catch(() => offered({ company }));
    await as(group.chair).acceptFunding?.({ id: matchId });
    expect(await as(approver).approveFunding?.({ id: matchId })).toMatchObject({ fundingMatch: { proposal: { status: expect.stringMatching(/FUNDED|VERIFIED/) } } });
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

describe('what is not eligible is told with every reason', () => {
  it.each([
    ['another focus area', { focusAreas: ['HEALTH'] }, {}, 'FOCUS_AREA'],
    ['other regions', { regionCodes: ['82.06', '33'] }, {}, 'REGION_OUTSIDE'],
    ['a classification that the group does not have', { minimumClassification: 'TUMBUH' }, {}, 'CLASSIFICATION'],
    ['another kind of support', { supportKinds: ['TRAINING'] }, {}, 'SUPPORT_KIND'],
  ])('for %s', async (_what, program, changes, code) => {
    const { offer } = await parties(program);
    const result = await offer(changes);
    expect([result.__typename, codes(result)]).toEqual(['NotEligible', [code]]);
    expect(result.reasons[0].message).toMatch(/^[A-Z].*\.$/);
  });

  it('together', async () => {
    const { offer } = await parties({ focusAreas: ['HEALTH'], regionCodes: ['33'], minimumClassification: 'MAJU', supportKinds: ['GOODS'], minimumAward: '5000000' });
    expect(codes(await offer())).toEqual(['REGION_OUTSIDE', 'FOCUS_AREA', 'CLASSIFICATION', 'SUPPORT_KIND', 'AWARD_TOO_SMALL']);
  });

  it('a group of that class or a higher one is', async () => {
    const company = await verifiedCompany();
    const programId = await openProgram(company, { minimumClassification: 'BERKEMBANG' });
    const results = [];
    for (const classification of ['TUMBUH', 'BERKEMBANG', 'PERCONTOHAN']) {
      const proposalId = await verifiedProposal(await verifiedGroupIn('82.71', { classification }));
      results.push((await as(company.admin).offerFunding?.({ programId, proposalId, amount: '1000000' })).__typename);
    }
    expect(results).toEqual(['NotEligible', 'OfferFundingSuccess', 'OfferFundingSuccess']);
  });

  it('a programme of the very village, its district or without regions is', async () => {
    const { group, company, offer } = await parties();
    for (const regionCodes of [[group.regionCode], [group.regionCode.slice(0, 8)], []]) expect(await offer({ amount: '1000000', programId: await openProgram(company, { regionCodes }) })).toSucceed();
  });

  it("a board's proposal is inside with all of its villages only", async () => {
    const villages = (await sql<{ code: string }>(`select code from region where level = 'VILLAGE' and code like '82.06.%' order by code`)).map((r) => r.code);
    const [first, last] = [villages[0] as string, villages.at(-1) as string];
    const [free] = await sql<{ code: string }>(`select code from region r where code = '82.06' and not exists (select 1 from karang_taruna k where k.region_code = r.code)`);
    const group = free ? await verifiedGroupIn('82.06', { at: '82.06' }) : undefined;
    if (!group) throw new Error('The board of 82.06 is taken');
    const company = await verifiedCompany();
    const proposalId = await verifiedProposal(group, { villageCodes: [first, last] });
    const offer = async (regionCodes: string[]) => (await as(company.admin).offerFunding?.({ programId: await openProgram(company, { regionCodes }), proposalId, amount: '1000000' })).__typename;
    expect(await offer([first])).toBe('NotEligible');
    expect(await offer([first, last])).toBe('OfferFundingSuccess');
    expect(await offer(['82.06'])).toBe('OfferFundingSuccess');
  });

  it('a suspended group, an ended decree and an overdue report are not', async () => {
    const { clock } = await testServer();
    const { group, offer } = await parties();
    await sql(`update karang_taruna set status = 'SUSPENDED' where id = $1`, [hex(group.id)]);
    expect(codes(await offer())).toEqual(['GROUP_NOT_VERIFIED']);
    await sql(`update karang_taruna set status = 'VERIFIED', term_ends_on = $2 where id = $1`, [hex(group.id), await inDays(0)]);
    expect(await offer()).toSucceed();
    clock.advanceDays(1);
    expect(codes(await offer())).toEqual(['GROUP_NOT_VERIFIED']);
    clock.reset();
    const late = await verifiedProposal(group, { startsOn: await inDays(-100), endsOn: await inDays(-31) });
    expect(await offer()).toSucceed();
    await sql(`update proposal set status = 'RUNNING' where id = $1`, [hex(late)]);
    expect(codes(await offer())).toEqual(['REPORT_OVERDUE']);
  });
});

describe('the list of matches', () => {
  it('is narrowed by programme, proposal, company, region and state, newest first', async () => {
    const { group, company, programId, proposalId, offer } = await parties();
    const first = (await offer()).fundingMatch.id;
    const second = (await offer()).fundingMatch.id;
    await as(company.admin).withdrawFunding?.({ id: first, reason: 'Salah jumlah' });
    const list = async (filter: object) => (await query(company.admin, 'query ($f: FundingMatchFilter) { fundingMatches(filter: $f) { nodes { id } totalCount } }', { f: filter })).fundingMatches;
    const both = { nodes: [{ id: second }, { id: first }], totalCount: 2 };
    for (const filter of [{ programId }, { proposalId }, { companyId: company.id }, { programId, within: group.regionCode }, { programId, within: '82' }, { programId, status: ['OFFERED', 'WITHDRAWN'] }]) expect(await list(filter)).toEqual(both);
    expect(await list({ programId, status: ['WITHDRAWN'] })).toEqual({ nodes: [{ id: first }], totalCount: 1 });
    for (const filter of [{ programId, within: '33' }, { programId, status: [] }, { programId: proposalId }, { proposalId: 'x' }, { companyId: group.id }]) expect(await list(filter)).toEqual({ nodes: [], totalCount: 0 });
    expect((await query(null, 'query ($f: FundingMatchFilter) { fundingMatches(filter: $f) { totalCount } }', { f: { programId } })).fundingMatches.totalCount).toBe(0);
  });
});

it('a pending company sees its draft and offers nothing', async () => {
  const company = await pendingCompany();
  const programId = await draftProgram(company);
  const proposalId = await verifiedProposal(await verifiedGroupIn());
  expect(await as(company.admin).offerFunding?.({ programId, proposalId, amount: '1000000' })).toMatchObject({ __typename: 'WrongState', status: 'DRAFT' });
  expect(await as(await staffOf('82.71', unique())).offerFunding?.({ programId, proposalId, amount: '1000000' })).toBeProblem('NOT_FOUND');
});
