import { beforeAll, describe, expect, it } from 'vitest';
import { query } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import * as world from '../../support/world.ts';

const WHO = 'villages villagesWithoutGroup neverFunded';
const ALL = `${WHO} byRegion { region { code } ${WHO} } byVillage { region { code } karangTaruna { id } received }`;

async function statistics(within?: string, fiscalYear?: number, who: world.Person | null = null) {
  return (
    await query(who, `query ($within: RegionCode, $year: Int) { statistics(within: $within, fiscalYear: $year) { ${ALL} } }`, { within, year: fiscalYear })
  ).statistics;
}
type Village = { region: { code: string }; karangTaruna: { id: string } | null; received: string };
const villages = async (within: string) =>
  (await world.sql<{ code: string }>(`select code from region where level = 'VILLAGE' and code like $1 order by code`, [`${within}.%`])).map((r) => r.code);

const KABUPATEN = '53.07';
let funded: world.Group;
let offeredTo: world.Group;
let waiting: world.Group;
let year: number;

/** Of five villages: one that received 4 million in two kinds, one with an offer, one that was sent something, one without anything, one whose group waits. */
beforeAll(async () => {
  year = Number((await world.inDays(10)).slice(0, 4));
  funded = await world.verifiedGroupIn(KABUPATEN);
  offeredTo = await world.verifiedGroupIn(KABUPATEN);
  const sentTo = await world.verifiedGroupIn(KABUPATEN);
  await world.verifiedGroupIn(KABUPATEN);
  waiting = await world.pendingGroupIn(KABUPATEN);
  const [district] = await world.sql<{ code: string }>('select code from region where parent_code = $1 order by code limit 1', [KABUPATEN]);
  await world.verifiedGroupIn(KABUPATEN, { at: district?.code as string });
  const company = await world.verifiedCompany({ domicile: KABUPATEN, operatingRegions: [KABUPATEN] });
  const programId = await world.openProgram(company, { regionCodes: [KABUPATEN], supportKinds: ['GOODS', 'TRAINING'], fiscalYear: year });
  const deal = await world.active({ group: funded, company, programId, amount: 6_000_000 });
  await world.received(deal, 1_000_000);
  await world.received(deal, 3_000_000);
  await world.sent(deal, 2_000_000);
  await world.offered({ group: offeredTo, company, programId });
  await world.sent(await world.active({ group: sentTo, company, programId }), 5_000_000);
}, 60_000);

describe('who is left out', () => {
  it('is told by all villages, those without a verified group, and village groups that never received anything', async () => {
    const all = (await villages(KABUPATEN)).length;
    expect(await statistics(KABUPATEN)).toMatchObject({ villages: all, villagesWithoutGroup: all - 4, neverFunded: 3 });
    expect(await statistics(funded.regionCode)).toMatchObject({ villages: 1, villagesWithoutGroup: 0, neverFunded: 0 });
    expect(await statistics(offeredTo.regionCode)).toMatchObject({ villages: 1, villagesWithoutGroup: 0, neverFunded: 1 });
    expect(await statistics(waiting.regionCode)).toMatchObject({ villages: 1, villagesWithoutGroup: 1, neverFunded: 0 });
    expect(await statistics('99.98')).toMatchObject({ villages: 0, villagesWithoutGroup: 0, neverFunded: 0, byVillage: [] });
  });

  it('comes to the same by kecamatan and by village, whatever the year', async () => {
    for (const [within, fiscalYear] of [[KABUPATEN], [KABUPATEN, year + 3], ['53'], [offeredTo.regionCode.slice(0, 8)]] as const) {
      const whole = await statistics(within, fiscalYear);
      const sum = (name: string) => whole.byRegion.reduce((total: number, row: Record<string, number>) => total + (row[name] as number), 0);
      for (const name of WHO.split(' ')) expect(sum(name), `${name} of ${within}`).toBe(whole[name]);
    }
    const below = (await statistics('53')).byRegion.find((row: Village) => row.region.code === KABUPATEN);
    expect(below).toMatchObject({ villages: (await villages(KABUPATEN)).length, neverFunded: 3 });
    expect((await statistics('54')).byRegion.length).toBe(0);
  });

  it('is the same for whoever asks: an offer shows nowhere', async () => {
    const nobody = await statistics(KABUPATEN);
    for (const who of [offeredTo.chair, offeredTo.staff]) expect(await statistics(KABUPATEN, undefined, who)).toEqual(nobody);
    await world.offered({ group: offeredTo, ...(await everywhere()) });
    expect(await statistics(KABUPATEN)).toEqual(nobody);
  });
});

/** Another company, with a programme for all of Indonesia. */
const everywhere = async () => {
  const company = await world.verifiedCompany();
  return { company, programId: await world.openProgram(company, { regionCodes: [], supportKinds: ['GOODS'] }) };
};

describe('village by village', () => {
  it('has each village once, by code, with its verified board and what it received', async () => {
    // The first one is stored last.
    await world.sql('update region set name = name where code = $1', [(await villages(KABUPATEN))[0]]);
    const { byVillage } = await statistics(KABUPATEN);
    expect(byVillage.map((row: Village) => row.region.code)).toEqual(await villages(KABUPATEN));
    const of = (code: string) => byVillage.find((row: Village) => row.region.code === code);
    expect(of(funded.regionCode)).toMatchObject({ karangTaruna: { id: funded.id }, received: '4000000' });
    expect(of(offeredTo.regionCode)).toMatchObject({ karangTaruna: { id: offeredTo.id }, received: '0' });
    expect(of(waiting.regionCode)).toMatchObject({ karangTaruna: null, received: '0' });
    expect(byVillage.filter((row: Village) => row.karangTaruna)).toHaveLength(4);
    expect(byVillage.filter((row: Village) => row.received !== '0')).toHaveLength(1);
  });

  it('takes the money of one year alone', async () => {
    const of = async (fiscalYear: number) => (await statistics(funded.regionCode, fiscalYear)).byVillage;
    expect(await of(year)).toEqual([{ region: { code: funded.regionCode }, karangTaruna: { id: funded.id }, received: '4000000' }]);
    expect(await of(year + 3)).toEqual([{ region: { code: funded.regionCode }, karangTaruna: { id: funded.id }, received: '0' }]);
  });

  it('is for a kabupaten and its parts, not for a province or all of Indonesia', async () => {
    const district = funded.regionCode.slice(0, 8);
    expect((await statistics(district)).byVillage.map((row: Village) => row.region.code)).toEqual(await villages(district));
    for (const within of ['53', undefined]) expect((await statistics(within)).byVillage).toEqual([]);
  });
});

it('reads a statement per kind of thing, whatever the number of villages', async () => {
  const { statements } = await testServer();
  const read = async (within: string, fields: string) => {
    statements.length = 0;
    await query(null, `{ statistics(within: "${within}") { ${fields} } }`);
    return statements.length;
  };
  for (const within of [KABUPATEN, funded.regionCode.slice(0, 8)]) {
    expect(await read(within, 'villages')).toBe(1);
    expect(await read(within, 'karangTarunas neverFunded byClassification { count }')).toBe(1);
    expect(await read(within, 'villages villagesWithoutGroup')).toBe(2);
    expect(await read(within, 'neverFunded')).toBe(1);
    expect(await read(within, 'byRegion { proposals requested }')).toBe(1);
    expect(await read(within, 'byRegion { karangTarunas neverFunded }')).toBe(2);
    expect(await read(within, `byRegion { ${WHO} }`)).toBe(3);
    expect(await read(within, 'byVillage { received region { name } karangTaruna { name classification } }')).toBe(3);
  }
});

it('a group that is suspended no longer counts, and what its village received still does', async () => {
  const group = await world.verifiedGroupIn('53.08');
  const deal = await world.active({ group, ...(await everywhere()) });
  await world.received(deal, 1_000_000);
  await world.sql(`update karang_taruna set status = 'SUSPENDED' where id = $1`, [world.hex(group.id)]);
  expect(await statistics(group.regionCode)).toMatchObject({
    villagesWithoutGroup: 1,
    neverFunded: 0,
    byVillage: [{ karangTaruna: null, received: '1000000' }],
  });
});
