import { describe, expect, it } from 'vitest';
import { query } from '../../support/client.ts';
import * as world from '../../support/world.ts';

interface Mark {
  readonly start: number;
  readonly length: number;
}
interface Named {
  readonly name: string;
  readonly nameMarks: readonly Mark[];
}
interface Found {
  readonly title: string;
  readonly titleMarks: readonly Mark[];
  readonly karangTaruna: Named & { readonly region: Named & { readonly ancestors: readonly Named[] } };
}
const parts = (text: string, marks: readonly Mark[]) => marks.map(({ start, length }) => text.slice(start, start + length));
const PLACE = 'name nameMarks(search: $search) { start length }';
/** What only resolvers answer is asked besides where it is to be answered by them. */
const found = (also = '') => `query ($search: String!) { proposals(first: 100, filter: { search: $search }) { nodes { ${also}
  title titleMarks(search: $search) { start length } karangTaruna { name nameMarks(search: $search) { start length } region { ${PLACE} ancestors { ${PLACE} } } } } } }`;

/** What is marked in the rows that a search finds, title by title. */
async function marked(search: string, also?: string) {
  const { proposals } = await query(null, found(also), { search });
  return proposals.nodes.map(({ title, titleMarks, karangTaruna: { name, nameMarks, region } }: Found) => ({
    title: parts(title, titleMarks),
    group: parts(name, nameMarks),
    places: [region, ...region.ancestors].flatMap((place) => parts(place.name, place.nameMarks)),
  }));
}
const titled = async (title: string, search: string) => {
  await world.verifiedProposal(await world.verifiedGroupIn(), { title });
  const found = await marked(search);
  expect(found).toHaveLength(1);
  return found[0].title;
};

describe('what a search found is marked', () => {
  it.each([
    ['as it is, whatever its case', 'Bank Gaharu desa', 'gaharu', ['Gaharu']],
    ['in another form of the word', 'Pengolahan nipah di pesisir', 'mengolah nipah', ['Pengolahan', 'nipah']],
    ['as it is begun', 'Kerajinan rotan', 'kerajinan rot', ['Kerajinan', 'rotan']],
    ['where it is mistyped', 'Budidaya teripang', 'teripnag', ['teripang']],
    ['where it is part of a word', 'Perlebahan rakyat', 'lebaha', ['Perlebahan']],
    ['by another word for the same', 'Pemilahan sampah rumput', 'limbah rumput', ['sampah', 'rumput']],
    ['as two words of which one was typed', 'Lomba sepak bola pesisir', 'sepakbola pesisir', ['sepak', 'bola', 'pesisir']],
  ])('%s', async (_how, title, search, expected) => {
    expect(await titled(title, search)).toEqual(expected);
  });

  it('beside signs, markup and emoji, counted as the browser counts', async () => {
    expect(await titled('Kopi <b>robusta</b> & "luwak" 👩‍🌾🏽 Mañana 🎉 liberika', 'liberika robusta luwak')).toEqual(['robusta', 'luwak', 'liberika']);
    expect(await titled('Pesta 👩‍🌾🏽🎉 tebu', 'tebu 🎉')).toEqual(['👩‍🌾🏽🎉', 'tebu']);
    expect(await titled('Kebun & dapur kencur', 'kencur &')).toEqual(['&', 'kencur']);
  });

  it('in the name of its group and its places', async () => {
    const group = await world.verifiedGroupIn('82.71', { name: 'Karang Taruna Mutiara Senja' });
    await world.verifiedProposal(group, { title: 'Pelatihan anyaman pandan' });
    expect(await marked('pandan mutiara')).toEqual([{ title: ['pandan'], group: ['Mutiara'], places: [] }]);
    const [found] = await marked('pandan ternate');
    expect(found.title).toEqual(['pandan']);
    expect(found.places).toContain('Ternate');
  });

  it('in every row that it finds, and the same by either way of answering', async () => {
    const group = await world.verifiedGroupIn();
    for (const title of ['Budi daya lele asap', 'Pelatihan las asap', 'Kerja sama 50% & asap']) await world.verifiedProposal(group, { title });
    for (const search of ['asap budidaya', 'dilatih asap', 'kerjasama', '50%', 'kt asap', 'ternate asap']) {
      const found = await marked(search);
      expect(found.length, search).toBeGreaterThan(0);
      for (const { title, group, places } of found) expect([...title, ...group, ...places], search).not.toEqual([]);
      expect(await marked(search, 'readiness { code }'), search).toEqual(found);
    }
  });

  it('by nothing that a viewer may not read', async () => {
    const group = await world.verifiedGroupIn();
    const id = await world.verifiedProposal(group, { title: 'Sanggar gambang' });
    await world.draftProposal(group, { title: 'Gambangg rahasia' });
    const of = async (who: world.Person | null, search: string) =>
      (
        await query(who, 'query ($id: ID!, $search: String) { node(id: $id) { ... on Proposal { titleMarks(search: $search) { start length } } } }', {
          id,
          search,
        })
      ).node.titleMarks;
    expect(await of(null, 'rahasia')).toEqual([]);
    expect(await of(null, 'gambangg')).toEqual([{ start: 8, length: 7 }]);
    const draft = await world.draftProposal(group, { title: 'Rebana rahasia' });
    const text = 'query ($id: ID!) { node(id: $id) { ... on Proposal { titleMarks(search: "rebana") { start length } } } }';
    expect((await query(null, text, { id: draft })).node).toBeNull();
    expect((await query(group.chair, text, { id: draft })).node.titleMarks).toEqual([{ start: 0, length: 6 }]);
  });

  it('in names of groups, companies, programmes and regions', async () => {
    const text = `query ($search: String!) {
      karangTarunas(filter: { search: $search }) { nodes { name marks: nameMarks(search: $search) { start length } } }
      companies(filter: { search: $search }) { nodes { name marks: nameMarks(search: $search) { start length } } }
      programs(filter: { search: $search }) { nodes { name: title marks: titleMarks(search: $search) { start length } } }
    }`;
    await world.verifiedGroupIn('82.72', { name: 'Karang Taruna Cendrawasih Biru' });
    await world.openProgram(await world.verifiedCompany(), { title: 'Beasiswa cendrawasih' });
    const found = await query(null, text, { search: 'cendrawasi' });
    const all = Object.values(found).flatMap((list) => (list as { nodes: { name: string; marks: Mark[] }[] }).nodes);
    expect(all.map(({ name, marks }) => [name, parts(name, marks)])).toEqual([
      ['Karang Taruna Cendrawasih Biru', ['Cendrawasih']],
      ['Beasiswa cendrawasih', ['cendrawasih']],
    ]);
    const { regions } = await query(
      null,
      'query { regions(level: REGENCY, search: "halmahera tim") { nodes { name nameMarks(search: "halmahera tim") { start length } } } }',
    );
    expect(regions.nodes.map(({ name, nameMarks }: { name: string; nameMarks: Mark[] }) => parts(name, nameMarks))).toEqual([['Halmahera', 'Timur']]);
  });

  it('only where something is looked for', async () => {
    await world.verifiedProposal(await world.verifiedGroupIn(), { title: 'Sanggar ukir' });
    const of = async (search: string | null) =>
      (
        await query(
          null,
          'query ($search: String) { proposals(first: 1, filter: { search: "ukir" }) { nodes { titleMarks(search: $search) { start length } } } }',
          {
            search,
          },
        )
      ).proposals.nodes[0].titleMarks;
    for (const search of [null, '', '  ', 'tidakada']) expect(await of(search), JSON.stringify(search)).toEqual([]);
    expect(await of('ukir')).toEqual([{ start: 8, length: 4 }]);
  });
});
