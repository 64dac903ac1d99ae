import { beforeAll, expect, it } from 'vitest';
import { as, query } from '../../support/client.ts';
import { WRONG_REGION_YEARS } from '../../support/region-years.ts';
import { testServer } from '../../support/server.ts';
import * as world from '../../support/world.ts';

const KABUPATEN = '53.07';
const FIGURES = `proposalsSeekingFunds requested committed disbursed beneficiariesReached neverFunded
  byRegion { region { code } proposals requested committed disbursed neverFunded } byVillage { region { code } received }`;
const figures = async (within?: string) =>
  (await query(null, `query ($within: RegionCode) { statistics(within: $within) { ${FIGURES} } }`, { within })).statistics;
const wrong = () => world.sql(WRONG_REGION_YEARS);
const fold = async () => Number((await world.sql<{ n: number }>('select fold_region_years() as n'))[0]?.n);
const everywhere = async () => [await figures(), await figures('53'), await figures(KABUPATEN), await figures(group.regionCode)];

let group: world.Group;
let company: world.Company;
let programId: string;
beforeAll(async () => {
  group = await world.verifiedGroupIn(KABUPATEN);
  company = await world.verifiedCompany({ domicile: KABUPATEN, operatingRegions: [KABUPATEN] });
  programId = await world.openProgram(company, { regionCodes: [KABUPATEN], supportKinds: ['GOODS'] });
});

it('a region comes to what its proposals do after every step, folded or not', async () => {
  const deal = await world.active({ group, company, programId, amount: 10_000_000, asks: 12_000_000 });
  expect(await wrong()).toEqual([]);
  expect(await figures(KABUPATEN)).toMatchObject({ proposalsSeekingFunds: 1, requested: '12000000', committed: '10000000', disbursed: '0', neverFunded: 1 });
  expect(await fold()).toBeGreaterThan(0);
  expect(await wrong()).toEqual([]);
  await world.received(deal, 4_000_000);
  await world.sent(deal, 1_000_000);
  expect(await figures(KABUPATEN)).toMatchObject({
    proposalsSeekingFunds: 0,
    requested: '12000000',
    committed: '10000000',
    disbursed: '5000000',
    neverFunded: 0,
  });
  expect(await wrong()).toEqual([]);
  await fold();
  const other = await world.verifiedProposal(group, world.asking(3_000_000));
  expect(await figures(KABUPATEN)).toMatchObject({ proposalsSeekingFunds: 1, requested: '15000000' });
  expect(await as(group.chair).withdrawProposal?.({ id: other, reason: 'Tidak jadi.' })).toSucceed();
  expect(await figures(KABUPATEN)).toMatchObject({ proposalsSeekingFunds: 0, requested: '12000000' });
  expect(await wrong()).toEqual([]);
});

it('says the same before and after it is folded, and folds each change once', async () => {
  await world.verifiedProposal(group, world.asking(2_000_000));
  const before = await everywhere();
  expect(await fold()).toBeGreaterThan(0);
  expect(await fold()).toBe(0);
  expect(await everywhere()).toEqual(before);
  expect(await wrong()).toEqual([]);
});

it('counts anew to the same', async () => {
  await world.verifiedProposal(group, world.asking(1_000_000));
  const before = await everywhere();
  await world.sql('select recount_region_years()');
  expect(await everywhere()).toEqual(before);
  expect(await wrong()).toEqual([]);
});

it('lets nobody who writes wait for another, nor for whoever folds', async () => {
  const { admin } = await testServer();
  const [one, two] = [await world.verifiedProposal(group, world.asking(1_000_000)), await world.verifiedProposal(group, world.asking(1_000_000))].map(
    world.hex,
  );
  const [first, second, folding] = await Promise.all([admin.connect(), admin.connect(), admin.connect()]);
  const close = `update proposal set status = 'RUNNING' where id = $1`;
  try {
    for (const client of [first, second, folding]) await client.query(`set lock_timeout = '2s'`);
    await first.query('begin');
    await first.query(close, [one]);
    await folding.query('select fold_region_years()');
    await second.query(close, [two]);
    await folding.query('select fold_region_years()');
    await first.query('commit');
  } finally {
    await first.query('rollback');
    for (const client of [first, second, folding]) client.release(true);
  }
  expect(await wrong()).toEqual([]);
});
