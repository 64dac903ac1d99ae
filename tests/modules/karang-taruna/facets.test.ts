import { beforeAll, describe, expect, it } from 'vitest';
import { query } from '../../support/client.ts';
import { expectFacetsToHold, type Faceted, facetStatements, facetsOf, some } from '../../support/facets.ts';
import { type Group, pendingGroupIn, staffOf, verifiedGroupIn } from '../../support/world.ts';

const GROUPS: Faceted = {
  list: 'karangTarunas',
  facets: 'karangTarunaFacets',
  filter: 'KarangTarunaFilter',
  choices: { classifications: ['classification', 'classification'], statuses: ['status', 'status'] },
};
const facets = (filter?: Record<string, unknown>, who: Group['chair'] | null = null) => facetsOf(who, GROUPS, filter);
const names = async (filter: object) =>
  (await query(null, 'query ($filter: KarangTarunaFilter) { karangTarunas(filter: $filter) { nodes { name } } }', { filter })).karangTarunas.nodes.map(
    (node: { name: string }) => node.name,
  );

let angin: Group;
let staff: Awaited<ReturnType<typeof staffOf>>;

beforeAll(async () => {
  angin = await verifiedGroupIn('82.71.01', { name: 'Angin', classification: 'MAJU' });
  await verifiedGroupIn('82.71.02', { name: 'Bahari', classification: 'TUMBUH' });
  await verifiedGroupIn('82.06', { name: 'Cakrawala' });
  await verifiedGroupIn('82.06', { name: 'Dewan', at: '82.06', classification: 'MAJU' });
  await pendingGroupIn('82.06', { name: 'Embun' });
  staff = await staffOf('82.06');
});

it('groups lie in any of several regions, and in `within` as well', async () => {
  expect(await names({ withinAny: ['82.06'] })).toEqual(['Cakrawala', 'Dewan']);
  expect(await names({ withinAny: [angin.regionCode, '82.06'] })).toEqual(['Angin', 'Cakrawala', 'Dewan']);
  expect(await names({ withinAny: ['82.71.01', '82.71.02', '33'] })).toEqual(['Angin', 'Bahari']);
  expect(await names({ within: '82.71', withinAny: ['82.71.02', '82.06'] })).toEqual(['Bahari']);
  expect(await names({ withinAny: [] })).toEqual([]);
  await expect(names({ withinAny: Array.from({ length: 51 }, (_, i) => `${11 + i}`) })).rejects.toThrow('BAD_USER_INPUT');
});

describe('the facets of groups', () => {
  it('count each choice beside the others', async () => {
    const all = await facets({ within: '82' });
    expect([all.total, all.regions]).toEqual([
      4,
      [
        ['82.06', 2],
        ['82.71', 2],
      ],
    ]);
    expect(all.classifications).toEqual([
      { classification: 'TUMBUH', count: 1 },
      { classification: 'BERKEMBANG', count: 0 },
      { classification: 'MAJU', count: 2 },
      { classification: 'PERCONTOHAN', count: 0 },
      { classification: null, count: 1 },
    ]);
    const chosen = await facets({ within: '82', withinAny: ['82.06'], classification: ['MAJU'], status: ['VERIFIED'] });
    expect([chosen.total, chosen.regions]).toEqual([
      1,
      [
        ['82.06', 1],
        ['82.71', 1],
      ],
    ]);
    expect(some(chosen.classifications)).toEqual([
      ['MAJU', 1],
      [null, 1],
    ]);
    expect(some(chosen.statuses)).toEqual([['VERIFIED', 1]]);
  });

  it('leave a board out of what lies below it', async () => {
    const { total, regions } = await facets({ within: '82.06' });
    expect([total, regions.map(([, count]: [string, number]) => count)]).toEqual([2, [1]]);
    expect((await facets()).regions).toEqual([['82', 4]]);
    expect((await facets({ within: angin.regionCode })).regions).toEqual([]);
  });

  it('count those that wait for whoever may see them', async () => {
    const statuses = async (who: Group['chair'] | null) => some((await facets({ within: '82.06', status: ['REJECTED'] }, who)).statuses);
    expect(await statuses(null)).toEqual([['VERIFIED', 2]]);
    expect(await statuses(angin.staff)).toEqual([['VERIFIED', 2]]);
    expect(await statuses(staff)).toEqual([
      ['PENDING', 1],
      ['VERIFIED', 2],
    ]);
  });

  it('are what the list itself gives for each choice', async () => {
    for (const who of [null, staff])
      for (const filter of [{ within: '82' }, { within: '82.06' }, { within: '82', withinAny: ['82.71', '82.06'], status: ['PENDING', 'VERIFIED'] }])
        await expectFacetsToHold(who, GROUPS, filter);
  });

  it('read one statement for each that was asked', async () => {
    expect(await facetStatements(GROUPS, 'total statuses { count }')).toBe(2);
    expect(await facetStatements(GROUPS, 'total classifications { count } statuses { count } regions { count region { name } }')).toBe(5);
  });

  it('refuse a filter that the list refuses', async () => {
    await expect(facets({ search: 'x'.repeat(201) })).rejects.toThrow('BAD_USER_INPUT');
  });
});
