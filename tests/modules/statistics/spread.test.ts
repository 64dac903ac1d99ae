import { beforeAll, describe, expect, it } from 'vitest';
import { query, request } from '../../support/client.ts';
import * as world from '../../support/world.ts';

const SPREAD = 'population received each gini lowerHalf leftOut lorenz { population money } places { region { code } population received each }';
const EQUITY = `equity(by: $by) { level perGroup { ${SPREAD} } perPoorHousehold { ${SPREAD} } }`;
const TEXT = `query ($within: RegionCode, $year: Int, $by: RegionLevel) { statistics(within: $within, fiscalYear: $year) { neverFunded received ${EQUITY}
  byRegion { region { code } received poorHouseholds receivedPerPoorHousehold } } }`;
const statistics = async (within?: string, by?: string, year?: number) => (await query(null, TEXT, { within, by, year })).statistics;

const KABUPATEN = '62.05';
let villages: string[];
let year: number;

/** Households by decile, so many of them in the first four. */
const welfare = (village: string | undefined, quarter: string, poor: number) =>
  world.sql('insert into welfare_snapshot (region_code, quarter, households) values ($1, $2, $3)', [village, quarter, [poor, 0, 0, 0, 9, 9, 9, 9, 9, 9]]);
const groupAt = (village: string | undefined) => world.verifiedGroupIn(KABUPATEN, { at: village as string });

/**
 * Four groups in one kecamatan, of villages with 100, 50, 3 and no figures of poor households, and one in another with 40. They received
 * 1, 3, 7 and 0 million, and nothing.
 */
beforeAll(async () => {
  year = Number((await world.inDays(10)).slice(0, 4));
  const districts = await world.sql<{ code: string }>('select code from region where parent_code = $1 order by code limit 2', [KABUPATEN]);
  const under = async (n: number) =>
    (await world.sql<{ code: string }>('select code from region where parent_code = $1 order by code limit 4', [districts[n]?.code])).map(({ code }) => code);
  villages = [...(await under(0)), (await under(1))[0] as string];
  const company = await world.verifiedCompany({ domicile: KABUPATEN, operatingRegions: [KABUPATEN] });
  const programId = await world.openProgram(company, { regionCodes: [KABUPATEN], supportKinds: ['GOODS', 'TRAINING'], fiscalYear: year });
  for (const [n, amount] of [1_000_000, 3_000_000, 7_000_000, 0, 0].entries()) {
    const group = await groupAt(villages[n]);
    if (amount) await world.received(await world.active({ group, company, programId, amount }), amount);
  }
  await welfare(villages[0], '2026-01-01', 900);
  await welfare(villages[0], '2026-07-01', 100);
  await welfare(villages[1], '2026-04-01', 50);
  await welfare(villages[2], '2026-04-01', 3);
  await welfare(villages[4], '2026-04-01', 40);
}, 60_000);

describe('how money is spread over groups', () => {
  it('is told village by village: what each received, how unevenly, and the curve of it', async () => {
    const { equity, neverFunded, received } = await statistics(KABUPATEN);
    expect([neverFunded, received, equity.level]).toEqual([2, '11000000', 'VILLAGE']);
    const { places, leftOut, lorenz, ...whole } = equity.perGroup;
    // 0, 0, 1, 3, 7: 2 × (3 × 1 + 4 × 3 + 5 × 7) ÷ (5 × 11) − 6 ÷ 5. The half that received least is two and a half groups, with half a million of eleven.
    expect(whole).toEqual({ population: 5, received: '11000000', each: '2200000', gini: 0.6182, lowerHalf: 0.0455 });
    expect(lorenz).toEqual([
      { population: 0, money: 0 },
      { population: 0.2, money: 0 },
      { population: 0.4, money: 0 },
      { population: 0.6, money: 0.0909 },
      { population: 0.8, money: 0.3636 },
      { population: 1, money: 1 },
    ]);
    expect(places.map((place: { region: { code: string }; each: string }) => [place.region.code, place.each])).toEqual(
      ['1000000', '3000000', '7000000', '0', '0'].map((each, n) => [villages[n], each]).toSorted(),
    );
    const [count] = await world.sql<{ n: number }>(`select count(*)::int as n from region where level = 'VILLAGE' and code like $1`, [`${KABUPATEN}.%`]);
    expect(leftOut).toBe((count?.n as number) - 5);
  });

  it('is told by larger places, of which nothing more is known than their sum', async () => {
    const { perGroup } = (await statistics(KABUPATEN, 'DISTRICT')).equity;
    expect(perGroup).toMatchObject({ population: 5, received: '11000000', gini: 0.2, lowerHalf: 0.375 });
    expect(perGroup.places).toMatchObject([
      { population: 4, received: '11000000', each: '2750000' },
      { population: 1, received: '0', each: '0' },
    ]);
    const province = (await statistics('62', 'REGENCY')).equity;
    expect(province.perGroup.places).toMatchObject([{ region: { code: KABUPATEN }, population: 5, received: '11000000' }]);
    expect([province.perGroup.gini, province.perGroup.lowerHalf]).toEqual([0, 0.5]);
  });

  it('is of one year where one is asked for, and says nothing of no money', async () => {
    expect((await statistics(KABUPATEN, undefined, year)).equity.perGroup.received).toBe('11000000');
    expect((await statistics(KABUPATEN, undefined, year + 3)).equity.perGroup).toMatchObject({
      population: 5,
      received: '0',
      each: '0',
      gini: null,
      lorenz: [],
    });
    expect((await statistics('99.98')).equity.perGroup).toMatchObject({ population: 0, each: null, gini: null, places: [], leftOut: 0 });
  });

  it.each([
    [undefined, 'DISTRICT'],
    [undefined, 'VILLAGE'],
    ['62', 'PROVINCE'],
    ['62', 'VILLAGE'],
    [KABUPATEN, 'REGENCY'],
  ])('within %s is not told by %s', async (within, by) => {
    const { errors } = await request(null, TEXT, { within, by });
    expect(errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('how money is spread over poor households', () => {
  it('is told of villages with figures, the newest of each, with what their own groups received; fewer than five are nowhere', async () => {
    const { equity, byRegion } = await statistics(KABUPATEN);
    const { perPoorHousehold } = equity;
    // 40 with nothing, 100 with 1 million, 50 with 3: 1 − (100 × 1 + 50 × (2 + 3)) ÷ (190 × 4).
    expect(perPoorHousehold).toMatchObject({ population: 190, received: '4000000', each: '21053', gini: 0.5395, lowerHalf: 0.1375 });
    expect(perPoorHousehold.places).toMatchObject([
      { region: { code: villages[0] }, population: 100, received: '1000000', each: '10000' },
      { region: { code: villages[1] }, population: 50, received: '3000000', each: '60000' },
      { region: { code: villages[4] }, population: 40, received: '0', each: '0' },
    ]);
    const told = byRegion.filter((row: { poorHouseholds: number | null }) => row.poorHouseholds !== null);
    expect(told).toMatchObject([
      { received: '11000000', poorHouseholds: 150, receivedPerPoorHousehold: '26667' },
      { received: '0', poorHouseholds: 40, receivedPerPoorHousehold: '0' },
    ]);
    for (const row of byRegion) if (row.poorHouseholds === null) expect(row.receivedPerPoorHousehold).toBeNull();
  });

  it('comes to the same at every level, so that no sum tells a count that is hidden', async () => {
    for (const [within, by] of [
      [KABUPATEN, 'DISTRICT'],
      ['62', 'DISTRICT'],
      ['62', 'REGENCY'],
      [undefined, 'REGENCY'],
      [undefined, 'PROVINCE'],
    ] as const) {
      const { perPoorHousehold } = (await statistics(within, by)).equity;
      expect([perPoorHousehold.population, perPoorHousehold.received], `${within} by ${by}`).toEqual([190, '4000000']);
    }
    const { equity, byRegion } = await statistics(villages[2]);
    expect(equity.perPoorHousehold).toMatchObject({ population: 0, received: '0', places: [], leftOut: 1 });
    expect(byRegion).toEqual([]);
  });

  it('counts what is written with a delivery at once, folded or not', async () => {
    const [before] = await world.sql<{ n: string }>('select count(*) as n from region_year_change');
    expect(Number(before?.n)).toBeGreaterThan(0);
    await world.sql('select fold_region_years()');
    expect((await statistics(KABUPATEN)).equity.perPoorHousehold.received).toBe('4000000');
  });
});

describe('the newest poor households of a village', () => {
  it('are kept with every figure that comes, changes or goes, by the database alone', async () => {
    const [village] = await world.sql<{ code: string }>(`select code from region where level = 'VILLAGE' and code like '91.%' order by code limit 1`);
    const kept = async () =>
      (await world.sql<{ poor: string }>('select poor from village_welfare where region_code = $1', [village?.code])).map(({ poor }) => poor);
    await welfare(village?.code, '2026-04-01', 30);
    await welfare(village?.code, '2026-01-01', 70);
    expect(await kept()).toEqual(['30']);
    await world.sql(`update welfare_snapshot set households[2] = 5 where region_code = $1 and quarter = '2026-04-01'`, [village?.code]);
    expect(await kept()).toEqual(['35']);
    await world.sql(`delete from welfare_snapshot where region_code = $1 and quarter = '2026-04-01'`, [village?.code]);
    expect(await kept()).toEqual(['70']);
    await world.sql('delete from welfare_snapshot where region_code = $1', [village?.code]);
    expect(await kept()).toEqual([]);
    await world.sql('select recount_village_welfare()');
    expect((await statistics(undefined, 'PROVINCE')).equity.perPoorHousehold.population).toBe(190);
  });
});
