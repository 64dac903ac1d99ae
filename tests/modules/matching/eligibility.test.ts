import { describe, expect, it } from 'vitest';
import { as } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import { asking, hex, inDays, openProgram, sql, verifiedCompany, verifiedGroupIn, verifiedProposal } from '../../support/world.ts';

/** A verified group that asks Rp 10 million, and a company with an open programme of Rp 50 million. */
async function parties(program: object = {}, proposal: object = {}) {
  const [group, company] = await Promise.all([verifiedGroupIn(), verifiedCompany()]);
  const [programId, proposalId] = await Promise.all([openProgram(company, program), verifiedProposal(group, { ...asking(10_000_000), ...proposal })]);
  const offer = (changes: object = {}, who = company.admin) => as(who).offerFunding?.({ programId, proposalId, amount: '4000000', ...changes });
  return { group, company, programId, proposalId, offer };
}
const codes = (result: { reasons?: { code: string }[] }) => result.reasons?.map((reason) => reason.code);

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
    const { offer } = await parties({
      focusAreas: ['HEALTH'],
      regionCodes: ['33'],
      minimumClassification: 'MAJU',
      supportKinds: ['GOODS'],
      minimumAward: '5000000',
    });
    expect(codes(await offer())).toEqual(['REGION_OUTSIDE', 'FOCUS_AREA', 'CLASSIFICATION', 'SUPPORT_KIND', 'AWARD_TOO_SMALL']);
  });

  it('a group of that class or a higher one is', async () => {
    const company = await verifiedCompany();
    const programId = await openProgram(company, { minimumClassification: 'BERKEMBANG' });
    const results = [];
    for (const classification of ['TUMBUH', 'BERKEMBANG', 'PERCONTOHAN']) {
      const proposalId = await verifiedProposal(await verifiedGroupIn('82.71', { classification }));
      results.push((await as(company.admin).offerFunding?.({ programId, proposalId, amount: '1000000' }))?.__typename);
    }
    expect(results).toEqual(['NotEligible', 'OfferFundingSuccess', 'OfferFundingSuccess']);
  });

  it('a programme of the very village, its district or without regions is', async () => {
    const { group, company, offer } = await parties();
    for (const regionCodes of [[group.regionCode], [group.regionCode.slice(0, 8)], []])
      expect(await offer({ amount: '1000000', programId: await openProgram(company, { regionCodes }) })).toSucceed();
  });

  it("a board's proposal is inside with all of its villages only", async () => {
    const villages = (await sql<{ code: string }>(`select code from region where level = 'VILLAGE' and code like '82.06.%' order by code`)).map((r) => r.code);
    const [first, last] = [villages[0] as string, villages.at(-1) as string];
    const [free] = await sql<{ code: string }>(
      `select code from region r where code = '82.06' and not exists (select 1 from karang_taruna k where k.region_code = r.code)`,
    );
    const group = free ? await verifiedGroupIn('82.06', { at: '82.06' }) : undefined;
    if (!group) throw new Error('The board of 82.06 is taken');
    const company = await verifiedCompany();
    const proposalId = await verifiedProposal(group, { villageCodes: [first, last] });
    const offer = async (regionCodes: string[]) =>
      (await as(company.admin).offerFunding?.({ programId: await openProgram(company, { regionCodes }), proposalId, amount: '1000000' }))?.__typename;
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
