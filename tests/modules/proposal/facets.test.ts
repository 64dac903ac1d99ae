import { beforeAll, describe, expect, it } from 'vitest';
import { query, request } from '../../support/client.ts';
import { expectFacetsToHold, type Faceted, facetStatements, facetsOf, some } from '../../support/facets.ts';
import { asking, draftProposal, type Group, sql, submittedProposal, verifiedGroupIn, verifiedProposal } from '../../support/world.ts';

const PROPOSALS: Faceted = {
  list: 'proposals',
  facets: 'proposalFacets',
  filter: 'ProposalFilter',
  choices: { focusAreas: ['focusArea', 'focusAreas'], classifications: ['classification', 'classification'] },
};
const facets = (filter?: Record<string, unknown>, who: Group['chair'] | null = null) => facetsOf(who, PROPOSALS, filter);
const titles = async (filter: object) =>
  (await query(null, 'query ($filter: ProposalFilter) { proposals(filter: $filter, first: 100) { nodes { title } } }', { filter })).proposals.nodes
    .map((node: { title: string }) => node.title)
    .sort();
const villageIn = async (district: string, n = 0) =>
  (await sql<{ code: string }>(`select code from region where parent_code = $1 order by code limit 1 offset $2`, [district, n]))[0]?.code as string;
const districtsOf = async (regency: string) =>
  (await sql<{ code: string }>('select code from region where parent_code = $1 order by code', [regency])).map((r) => r.code);

let inHalmahera: Group;
/** Two kecamatan of 82.06, and of 82.02 the group's own and another. */
let eastern: string[];
let own: string;
let other: string;

/** Groups of two villages, a board of a kabupaten and one of the province, whose proposals happen in several places. */
beforeAll(async () => {
  inHalmahera = await verifiedGroupIn('82.02', { classification: 'MAJU' });
  const inTernate = await verifiedGroupIn('82.71.02');
  const ofEast = await verifiedGroupIn('82.06', { at: '82.06', classification: 'TUMBUH' });
  const ofProvince = await verifiedGroupIn('82', { at: '82' });
  own = inHalmahera.regionCode.slice(0, 8);
  other = (await districtsOf('82.02')).find((code) => code !== own) as string;
  eastern = (await districtsOf('82.06')).slice(0, 2);
  await verifiedProposal(inHalmahera, { ...asking(1_000_000), title: 'Usaha', focusArea: 'ENTERPRISE' });
  await verifiedProposal(inHalmahera, { ...asking(2_000_000), title: 'Sehat', focusArea: 'HEALTH' });
  await draftProposal(inHalmahera, { title: 'Rahasia', focusArea: 'DIGITAL' });
  await submittedProposal(inHalmahera, { title: 'Menunggu', focusArea: 'DIGITAL' });
  await verifiedProposal(inTernate, { ...asking(3_000_000), title: 'Warung', focusArea: 'ENTERPRISE' });
  const spread = [await villageIn(other), await villageIn('82.71.01')];
  await verifiedProposal(ofProvince, { ...asking(4_000_000), title: 'Sekolah', focusArea: 'EDUCATION', villageCodes: spread });
  const places = [await villageIn(eastern[0] as string), await villageIn(eastern[0] as string, 1), await villageIn(eastern[1] as string)];
  await verifiedProposal(ofEast, { ...asking(5_000_000), title: 'Bidan', focusArea: 'HEALTH', villageCodes: places });
}, 60_000);

describe('proposals of several regions', () => {
  it('lie in any of them, with their group or by one of their villages', async () => {
    expect(await titles({ withinAny: ['82.02'] })).toEqual(['Sehat', 'Sekolah', 'Usaha']);
    expect(await titles({ withinAny: ['82.02', '82.06'] })).toEqual(['Bidan', 'Sehat', 'Sekolah', 'Usaha']);
    expect(await titles({ withinAny: [eastern[1], inHalmahera.regionCode] })).toEqual(['Bidan', 'Sehat', 'Usaha']);
    expect(await titles({ withinAny: [await villageIn(other), await villageIn('82.71.01', 1)] })).toEqual(['Sekolah']);
    expect(await titles({ withinAny: ['33.01', eastern[1]] })).toEqual(['Bidan']);
    expect(await titles({ withinAny: ['82', '33'] })).toHaveLength(5);
    expect(await titles({ withinAny: ['99.98', '99.97'] })).toEqual([]);
    expect(await titles({ withinAny: [] })).toEqual([]);
  });

  it('lie in `within` as well', async () => {
    expect(await titles({ within: '82.02', withinAny: [own, '82.71'] })).toEqual(['Sehat', 'Sekolah', 'Usaha']);
    expect(await titles({ within: '82.71', withinAny: [own, '82.06'] })).toEqual([]);
  });

  it('are asked for by fifty regions at most, each once', async () => {
    const ask = (withinAny: unknown[]) =>
      request(null, 'query ($a: [RegionCode!]) { proposals(filter: { withinAny: $a }) { totalCount } proposalFacets(filter: { withinAny: $a }) { total } }', {
        a: withinAny,
      });
    const codes = (await sql<{ code: string }>(`select code from region where level = 'REGENCY' order by code limit 51`)).map((r) => r.code);
    expect((await ask(codes.slice(1))).errors).toBeUndefined();
    for (const wrong of [codes, ['82', '82'], ['82.7']]) expect((await ask(wrong)).errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('the facets of proposals', () => {
  it('count each choice beside the others, zeros of areas and classifications included', async () => {
    const all = await facets({ within: '82' });
    expect([all.total, all.focusAreas.length, all.classifications.map((row: { classification: string }) => row.classification)]).toEqual([
      5,
      10,
      ['TUMBUH', 'BERKEMBANG', 'MAJU', 'PERCONTOHAN', null],
    ]);
    expect(some(all.focusAreas)).toEqual([
      ['EDUCATION', 1],
      ['HEALTH', 2],
      ['ENTERPRISE', 2],
    ]);
    expect(some(all.classifications)).toEqual([
      ['TUMBUH', 1],
      ['MAJU', 2],
      [null, 2],
    ]);
    expect(all.regions).toEqual([
      ['82.02', 3],
      ['82.71', 2],
      ['82.06', 1],
    ]);
  });

  it('keep the other choices of a dimension that is chosen', async () => {
    const chosen = await facets({ within: '82', withinAny: ['82.71'], focusAreas: ['ENTERPRISE'], classification: ['MAJU'] });
    expect(chosen.total).toBe(0);
    expect(some(chosen.focusAreas)).toEqual([]);
    expect(some(chosen.classifications)).toEqual([[null, 1]]);
    expect(chosen.regions).toEqual([['82.02', 1]]);
    const fewer = await facets({ within: '82', withinAny: ['82.71', '82.06'], minimumRequested: '4000000' });
    expect([fewer.total, fewer.regions]).toEqual([
      2,
      [
        ['82.02', 1],
        ['82.06', 1],
        ['82.71', 1],
      ],
    ]);
    expect(some(fewer.focusAreas)).toEqual([
      ['EDUCATION', 1],
      ['HEALTH', 1],
    ]);
  });

  it('have the regions one level below: provinces without `within`, none below a village or what is no region', async () => {
    expect((await facets()).regions).toEqual([['82', 5]]);
    expect((await facets({ within: '82.02' })).regions).toEqual([
      [own, 2],
      [other, 1],
    ]);
    expect((await facets({ within: '82.06' })).regions).toEqual(eastern.map((code) => [code, 1]));
    expect((await facets({ within: '82.71' })).regions).toEqual([
      ['82.71.01', 1],
      ['82.71.02', 1],
    ]);
    expect((await facets({ within: inHalmahera.regionCode })).regions).toEqual([]);
    expect(await facets({ within: '99.98' })).toMatchObject({ total: 0, regions: [] });
  });

  it('are what the list itself gives for each choice', async () => {
    for (const who of [null, inHalmahera.chair, inHalmahera.staff])
      for (const filter of [{ within: '82' }, { within: '82.06' }, { within: '82', withinAny: ['82.02', '82.71'], focusAreas: ['HEALTH', 'ENTERPRISE'] }])
        await expectFacetsToHold(who, PROPOSALS, filter);
  });

  it('count what the viewer may see and nothing else', async () => {
    expect([(await facets({ within: '82.02' })).total, (await facets({ within: '82.02' }, inHalmahera.chair)).total]).toEqual([3, 5]);
    expect(some((await facets({ within: '82.02', focusAreas: ['HEALTH'] }, inHalmahera.staff)).focusAreas)).toContainEqual(['DIGITAL', 1]);
    expect(some((await facets({ within: '82.02', status: ['DRAFT'] })).focusAreas)).toEqual([]);
    expect(some((await facets({ within: '82.02', status: ['DRAFT'] }, inHalmahera.chair)).classifications)).toEqual([['MAJU', 1]]);
  });

  it('read one statement for each that was asked', async () => {
    expect(await facetStatements(PROPOSALS, 'total')).toBe(1);
    expect(await facetStatements(PROPOSALS, 'focusAreas { focusArea count } classifications { classification count }')).toBe(2);
    expect(await facetStatements(PROPOSALS, 'total focusAreas { count } classifications { count } regions { count region { name } }')).toBe(5);
  });

  it('refuse a filter that the list refuses', async () => {
    const search = 'x'.repeat(201);
    expect((await request(null, 'query ($s: String) { proposalFacets(filter: { search: $s }) { total } }', { s: search })).errors?.[0].extensions.code).toBe(
      'BAD_USER_INPUT',
    );
  });
});
