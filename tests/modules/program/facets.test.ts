import { beforeAll, describe, expect, it } from 'vitest';
import { query } from '../../support/client.ts';
import { expectFacetsToHold, type Faceted, facetStatements, facetsOf, some } from '../../support/facets.ts';
import { type Company, draftProgram, hex, openProgram, type Person, sql, verifiedCompany } from '../../support/world.ts';

const PROGRAMS: Faceted = { list: 'programs', facets: 'programFacets', filter: 'ProgramFilter', choices: { focusAreas: ['focusArea', 'focusAreas'] } };
const facets = (filter?: Record<string, unknown>, who: Person | null = null) => facetsOf(who, PROGRAMS, filter);
const titles = async (filter: object) =>
  (await query(null, 'query ($filter: ProgramFilter) { programs(filter: $filter) { nodes { title } } }', { filter })).programs.nodes
    .map((node: { title: string }) => node.title)
    .sort();

let company: Company;
let hidden: Company;

/** Programmes for all of Indonesia, a province, two kabupaten, a kecamatan; a draft, and one whose company is suspended. */
beforeAll(async () => {
  company = await verifiedCompany();
  await openProgram(company, { title: 'Negeri', regionCodes: [], focusAreas: ['HEALTH'] });
  await openProgram(company, { title: 'Maluku', regionCodes: ['82'], focusAreas: ['HEALTH', 'EDUCATION'] });
  await openProgram(company, { title: 'Pulau', regionCodes: ['82.02', '82.71'], focusAreas: ['EDUCATION'] });
  await openProgram(company, { title: 'Kecamatan', regionCodes: ['82.71.01', '82.71.01.1001', '33.01'], focusAreas: ['DIGITAL'] });
  await draftProgram(company, { title: 'Rencana', regionCodes: ['82.06'], focusAreas: ['ENTERPRISE'] });
  hidden = await verifiedCompany();
  await openProgram(hidden, { title: 'Tertutup', regionCodes: ['82.06'], focusAreas: ['ENTERPRISE'] });
  await sql('update csr_program set suspended = true where company_id = $1', [hex(hidden.id)]);
});

it('programmes fund in any of several regions, and in `within` as well', async () => {
  expect(await titles({ withinAny: ['82.06'] })).toEqual(['Maluku', 'Negeri']);
  expect(await titles({ withinAny: ['82.02', '33.01'] })).toEqual(['Kecamatan', 'Maluku', 'Negeri', 'Pulau']);
  expect(await titles({ withinAny: ['82.71.01.1001', '31'] })).toEqual(['Kecamatan', 'Maluku', 'Negeri', 'Pulau']);
  expect(await titles({ within: '82.02', withinAny: ['82.71.02', '31'] })).toEqual(['Maluku', 'Negeri', 'Pulau']);
  expect(await titles({ withinAny: ['99.98', '99.97'] })).toEqual([]);
  expect(await titles({ withinAny: [] })).toEqual([]);
  await expect(titles({ withinAny: ['82', '82'] })).rejects.toThrow('BAD_USER_INPUT');
});

describe('the facets of programmes', () => {
  it('count each choice beside the others, a programme in each of its areas and regions', async () => {
    const all = await facets({ within: '82' });
    expect([all.total, all.focusAreas.length]).toEqual([4, 10]);
    expect(some(all.focusAreas)).toEqual([
      ['EDUCATION', 2],
      ['HEALTH', 2],
      ['DIGITAL', 1],
    ]);
    expect(all.regions.slice(0, 3)).toEqual([
      ['82.71', 4],
      ['82.02', 3],
      ['82.01', 2],
    ]);
    expect(all.regions.slice(3).every(([, count]: [string, number]) => count === 2)).toBe(true);
    const chosen = await facets({ within: '82', withinAny: ['82.02'], focusAreas: ['DIGITAL'] });
    expect([chosen.total, some(chosen.focusAreas), chosen.regions]).toEqual([
      0,
      [
        ['EDUCATION', 2],
        ['HEALTH', 2],
      ],
      [['82.71', 1]],
    ]);
  });

  it('have the regions one level below: provinces without `within`, none below a village or what is no region', async () => {
    const { regions } = await facets();
    expect([regions.length, regions.slice(0, 3)]).toEqual([
      38,
      [
        ['82', 4],
        ['33', 2],
        ['11', 1],
      ],
    ]);
    const inKota = (await facets({ within: '82.71' })).regions;
    expect([inKota.length, inKota[0], inKota[1]]).toEqual([8, ['82.71.01', 4], ['82.71.02', 3]]);
    // What names the kecamatan names all its villages.
    expect(new Set((await facets({ within: '82.71.01' })).regions.map(([, count]: [string, number]) => count))).toEqual(new Set([4]));
    expect((await facets({ within: '82.71.01.1001' })).regions).toEqual([]);
    expect(await facets({ within: '99.98' })).toMatchObject({ total: 0, regions: [] });
  });

  it('are what the list itself gives for each choice', async () => {
    for (const who of [null, company.admin, hidden.admin])
      for (const filter of [{}, { within: '82' }, { within: '82.71' }, { within: '82', withinAny: ['82.06', '82.02'], focusAreas: ['EDUCATION', 'DIGITAL'] }])
        await expectFacetsToHold(who, PROGRAMS, filter);
  });

  it('count drafts, and what a suspended company calls for, to its own members alone', async () => {
    const ofIslands = async (who: Person | null) => some((await facets({ within: '82.06' }, who)).focusAreas);
    expect(await ofIslands(null)).not.toContainEqual(['ENTERPRISE', 1]);
    expect(await ofIslands(company.admin)).toContainEqual(['ENTERPRISE', 1]);
    expect(await ofIslands(hidden.admin)).toContainEqual(['ENTERPRISE', 1]);
  });

  it('read one statement for each that was asked', async () => {
    expect(await facetStatements(PROGRAMS, 'focusAreas { count }')).toBe(1);
    expect(await facetStatements(PROGRAMS, 'total focusAreas { count } regions { count region { name } }')).toBe(4);
  });

  it('refuse a filter that the list refuses', async () => {
    await expect(facets({ search: 'x'.repeat(201) })).rejects.toThrow('BAD_USER_INPUT');
  });
});
