import { describe, expect, it } from 'vitest';
import { query } from '../../support/client.ts';
import { draftProposal, type Person, sql, unique, verifiedGroupIn, verifiedProposal } from '../../support/world.ts';

const LIST = 'query ($search: String!, $of: ID) { proposals(filter: { search: $search, karangTarunaId: $of }, first: 100) { totalCount nodes { id } } }';
const found = async (search: string, of?: string, who: Person | null = null): Promise<string[]> => {
  const { nodes, totalCount } = (await query(who, LIST, { search, of })).proposals;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ id }: { id: string }) => id);
};

describe('proposals are found', () => {
  it('by words in any order, in another form, by the beginning of the last one, and by a part of one', async () => {
    const group = await verifiedGroupIn('82.71');
    const mark = unique();
    const welding = await verifiedProposal(group, { title: `Pelatihan las karbit ${mark}` });
    const planting = await verifiedProposal(group, { title: `Penanaman bakau pesisir ${mark}` });
    for (const search of ['las pelatihan', 'KARBIT las', 'melatih', 'dilatih las', 'pelat', 'untuk pelatihan', 'las ternate', 'karb', 'arbit'])
      expect(await found(search, group.id), search).toEqual([welding]);
    for (const search of ['tanam bakau', 'menanam', 'bakau penan']) expect(await found(search, group.id), search).toEqual([planting]);
    expect(await found(mark)).toEqual([planting, welding]);
    for (const search of ['las bakau', 'pelat las jauh', 'maluku']) expect(await found(search, group.id), search).toEqual([]);
  });

  it('by a word that is nearly one that everybody may read', async () => {
    const group = await verifiedGroupIn();
    const id = await verifiedProposal(group, { title: 'Kursus fotografi kampung' });
    for (const search of ['fotografhi', 'fotogarfi', 'kursus fotograpi']) expect(await found(search, group.id), search).toEqual([id]);
  });

  it('by those alone who may see them, and a hidden word changes nothing for others', async () => {
    const group = await verifiedGroupIn();
    const id = await verifiedProposal(group, { title: 'Sanggar kolintang' });
    const before = await found('kolintag', group.id);
    expect(before).toEqual([id]);
    const hidden = await draftProposal(group, { title: 'Sanggar kolintag' });
    expect(await found('kolintag', group.id)).toEqual(before);
    expect(await found('kolintag', group.id, group.chair)).toContain(hidden);
  });

  it('by what is written as one word or as two, and while its last word has only a letter yet', async () => {
    const group = await verifiedGroupIn();
    const together = await verifiedProposal(group, { title: 'Kerjasama pemuda' });
    const apart = await verifiedProposal(group, { title: 'Kerja sama antar dusun' });
    const pond = await verifiedProposal(group, { title: 'Budi daya lele' });
    const work = await verifiedProposal(group, { title: 'Kerja bakti samarinda' });
    for (const search of ['kerja sama', 'kerjasama']) expect((await found(search, group.id)).toSorted(), search).toEqual([together, apart].toSorted());
    for (const search of ['budi daya', 'budidaya', 'budidaya l']) expect(await found(search, group.id), search).toEqual([pond]);
    expect(await found('kerja samarinda', group.id)).toEqual([work]);
    expect((await found('kerja s', group.id)).toSorted()).toEqual([together, apart, work].toSorted());
  });

  it('by signs as they are, and anything that is typed is answered', async () => {
    const group = await verifiedGroupIn();
    const signed = await verifiedProposal(group, { title: `Hemat 50% & ramah "bumi" 🌱` });
    const plain = await verifiedProposal(group, { title: 'Hemat 50 lampu' });
    for (const search of ['50%', '% hemat', '🌱', '&', '"bumi"']) expect(await found(search, group.id), search).toEqual([signed]);
    expect(await found('hemat 50', group.id)).toEqual([plain, signed]);
    for (const search of ["'; drop table proposal; --", "x' | 'hemat", '\\', '_', ':*', 'a'.repeat(200), `${'ab '.repeat(66)}`, '🎏'.repeat(90), "'"])
      expect(await found(search, group.id), search).toEqual([]);
    for (const search of ['dan', 'yang untuk', '.']) await expect(found(search, group.id), search).resolves.toBeInstanceOf(Array);
  });

  it('by their new name when their group is renamed', async () => {
    const group = await verifiedGroupIn();
    const id = await verifiedProposal(group);
    const name = `Samudra ${unique()}`;
    await sql('update karang_taruna set name = $1 where id = $2', [name, group.id.replace('krt_', '')]);
    expect(await found(name)).toEqual([id]);
  });
});
