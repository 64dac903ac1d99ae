import { beforeAll, describe, expect, it } from 'vitest';
import { as, query, request } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import * as world from '../../support/world.ts';

const ALL = `karangTarunas villagesWithoutGroup byClassification { classification count } openPrograms proposalsSeekingFunds requested committed disbursed beneficiariesReached
  byRegion { region { code name } karangTarunas proposals requested committed disbursed }`;

async function statistics(within?: string, fiscalYear?: number, who: world.Person | null = null) {
  return (
    await query(who, `query ($within: RegionCode, $year: Int) { statistics(within: $within, fiscalYear: $year) { ${ALL} } }`, { within, year: fiscalYear })
  ).statistics;
}

const count = async (level: string, within: string) =>
  Number((await world.sql<{ n: string }>(`select count(*) as n from region where level = $1 and code like $2`, [level, `${within}.%`]))[0]?.n);

/** Nothing happens there but what this file does. */
const KABUPATEN = '53.07';
let group: world.Group;
let year: number;

/** A classified group that has received 4 of 10 million, with an accepted report; an unclassified one that seeks 3 million. */
beforeAll(async () => {
  year = Number((await world.inDays(10)).slice(0, 4));
  group = await world.verifiedGroupIn(KABUPATEN, { classification: 'BERKEMBANG' });
  await world.pendingGroupIn(KABUPATEN);
  const other = await world.verifiedGroupIn(KABUPATEN);
  await world.submittedProposal(other, world.asking(900_000));
  await world.verifiedProposal(other, world.asking(3_000_000));
  await world.verifiedProposal(other, { ...world.asking(5_000_000), startsOn: `${year + 3}-02-01`, endsOn: `${year + 3}-03-01` });
  const company = await world.verifiedCompany({ domicile: KABUPATEN, operatingRegions: [KABUPATEN] });
  const programId = await world.openProgram(company, { regionCodes: [KABUPATEN], supportKinds: ['GOODS'], fiscalYear: year });
  const deal = await world.active({ group, company, programId, amount: 10_000_000, asks: 10_000_000 });
  await world.received(deal, 4_000_000);
  const id = await world.reported(deal, 4_000_000);
  expect(await as(company.admin).answerReport?.({ reportId: id, companyId: company.id, verdict: 'CONFIRMED' })).toSucceed();
  expect(await as(deal.approver).acceptReport?.({ id })).toSucceed();
});

describe('the statistics of a kabupaten', () => {
  it('count verified groups by classification, and villages without one', async () => {
    const { karangTarunas, byClassification, villagesWithoutGroup } = await statistics(KABUPATEN);
    expect(karangTarunas).toBe(2);
    expect(byClassification).toEqual([
      { classification: 'TUMBUH', count: 0 },
      { classification: 'BERKEMBANG', count: 1 },
      { classification: 'MAJU', count: 0 },
      { classification: 'PERCONTOHAN', count: 0 },
      { classification: null, count: 1 },
    ]);
    expect(villagesWithoutGroup).toBe((await count('VILLAGE', KABUPATEN)) - 2);
  });

  it('sum proposals from verified to closed, what was delivered to them, and whom accepted reports say was reached', async () => {
    expect(await statistics(KABUPATEN)).toMatchObject({
      proposalsSeekingFunds: 2,
      requested: '18000000',
      committed: '4000000',
      disbursed: '4000000',
      beneficiariesReached: 30,
    });
  });

  it('take the proposals of one year alone, by the day they start', async () => {
    expect(await statistics(KABUPATEN, year + 3)).toMatchObject({
      karangTarunas: 2,
      proposalsSeekingFunds: 1,
      requested: '5000000',
      committed: '0',
      beneficiariesReached: 0,
    });
    expect(await statistics(KABUPATEN, year)).toMatchObject({ proposalsSeekingFunds: 1, requested: '13000000' });
    expect(await statistics(KABUPATEN, 2_147_483_647)).toMatchObject({ proposalsSeekingFunds: 0, requested: '0' });
  });

  it('have one row per kecamatan, zeros included, that come to the whole', async () => {
    const whole = await statistics(KABUPATEN);
    expect(whole.byRegion).toHaveLength(await count('DISTRICT', KABUPATEN));
    const codes = whole.byRegion.map((row: { region: { code: string } }) => row.region.code);
    expect(codes).toEqual([...codes].sort());
    const sum = (name: string) => whole.byRegion.reduce((total: bigint, row: Record<string, string>) => total + BigInt(row[name] as string), 0n);
    expect([sum('karangTarunas'), sum('proposals'), sum('requested'), sum('committed'), sum('disbursed')]).toEqual([
      2n,
      3n,
      18_000_000n,
      4_000_000n,
      4_000_000n,
    ]);
    const own = whole.byRegion.find((row: { region: { code: string } }) => row.region.code === group.regionCode.slice(0, 8));
    expect(own).toMatchObject({ disbursed: '4000000' });
    expect(whole.byRegion.some((row: { karangTarunas: number; requested: string }) => row.karangTarunas === 0 && row.requested === '0')).toBe(true);
  });

  it('are the same for whoever asks', async () => {
    const staff = await world.staffOf(KABUPATEN);
    expect(await statistics(KABUPATEN, undefined, staff)).toEqual(await statistics(KABUPATEN));
    expect(await statistics(KABUPATEN, undefined, group.chair)).toEqual(await statistics(KABUPATEN));
  });

  it('count the programmes that take proposals there today, of the fiscal year when one is given', async () => {
    const before = (await statistics(KABUPATEN)).openPrograms;
    const company = await world.verifiedCompany({ domicile: KABUPATEN });
    await world.openProgram(company, { regionCodes: ['53'], fiscalYear: year + 3 });
    await world.openProgram(company, { regionCodes: ['53'], opensOn: await world.inDays(2) });
    await world.openProgram(company, { regionCodes: ['52'] });
    await world.draftProgram(company, { regionCodes: [KABUPATEN] });
    expect((await statistics(KABUPATEN)).openPrograms).toBe(before + 1);
    expect((await statistics(KABUPATEN, year + 3)).openPrograms).toBe(1);
    await world.sql('update csr_program set suspended = true where company_id = $1', [world.hex(company.id)]);
    expect((await statistics(KABUPATEN, undefined, company.admin)).openPrograms).toBe(before);
  });
});

describe('the statistics of other places', () => {
  it('have the provinces one level below all of Indonesia', async () => {
    const { byRegion, villagesWithoutGroup } = await statistics();
    expect(byRegion).toHaveLength(38);
    expect(villagesWithoutGroup).toBeGreaterThan(83_000);
  });

  it('have the villages one level below a kecamatan, and nothing below a village', async () => {
    const district = await statistics(group.regionCode.slice(0, 8));
    expect(district.byRegion.find((row: { region: { code: string } }) => row.region.code === group.regionCode)).toMatchObject({
      karangTarunas: 1,
      disbursed: '4000000',
    });
    expect(await statistics(group.regionCode)).toMatchObject({ karangTarunas: 1, villagesWithoutGroup: 0, requested: '10000000', byRegion: [] });
  });

  it('are zeros for a code that is no region, and refused for what is no code', async () => {
    expect(await statistics('99.98')).toMatchObject({ karangTarunas: 0, villagesWithoutGroup: 0, openPrograms: 0, requested: '0', byRegion: [] });
    expect((await request(null, '{ statistics(within: "82.7") { karangTarunas } }')).errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

it('reads a statement per kind of thing, whatever the number of regions', async () => {
  const { statements } = await testServer();
  statements.length = 0;
  await statistics(KABUPATEN);
  expect(statements).toHaveLength(6);
  statements.length = 0;
  await query(null, '{ statistics { karangTarunas byClassification { count } } }');
  expect(statements).toHaveLength(1);
});
