import { beforeAll, describe, expect, it } from 'vitest';
import { query } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import { checkedAccount, pendingGroupIn, staffOf, unique, verifiedGroupIn } from '../../support/world.ts';

describe('lists of groups', () => {
  const mark = unique();
  const names = async (filter: object, rest = '') => {
    const { karangTarunas } = await query(
      null,
      `query ($filter: KarangTarunaFilter) { karangTarunas(filter: $filter ${rest}) { totalCount nodes { name } } }`,
      { filter },
    );
    return karangTarunas.nodes.map((n: { name: string }) => n.name.replace(` ${mark}`, ''));
  };
  let village = '';
  beforeAll(async () => {
    await verifiedGroupIn('82.71', { name: `B_ahari 50% ${mark}`, classification: 'MAJU' });
    ({ regionCode: village } = await verifiedGroupIn('82.06', { name: `Cakrawala ${mark}` }));
    await verifiedGroupIn('82.71', { name: `Angin ${mark}`, classification: 'TUMBUH' });
    await pendingGroupIn('82.71', { name: `Tunggu ${mark}` });
  });

  it('go by name, and show what everybody may see', async () => expect(await names({ search: mark })).toEqual(['Angin', 'B_ahari 50%', 'Cakrawala']));
  it('go by registration when asked', async () => expect(await names({ search: mark }, 'orderBy: NEWEST')).toEqual(['Angin', 'Cakrawala', 'B_ahari 50%']));
  it('find part of a name in either case, its signs for themselves', async () => {
    expect(await names({ search: `B_AHARI 50% ${mark}` })).toEqual(['B_ahari 50%']);
    expect(await names({ search: `_ngin ${mark}` })).toEqual([]);
    expect(await names({ search: `% ${mark}` })).toEqual(['B_ahari 50%']);
  });
  it('narrow by region, state and classification', async () => {
    expect(await names({ search: mark, within: '82.06' })).toEqual(['Cakrawala']);
    expect(await names({ search: mark, within: village })).toEqual(['Cakrawala']);
    expect(await names({ search: mark, within: '82' })).toHaveLength(3);
    expect(await names({ search: mark, within: '99' })).toEqual([]);
    expect(await names({ search: mark, status: ['PENDING', 'REJECTED'] })).toEqual([]);
    expect(await names({ search: mark, classification: ['TUMBUH', 'MAJU'] })).toEqual(['Angin', 'B_ahari 50%']);
  });
  it('refuse a search that is too long', async () => {
    await expect(names({ search: 'x'.repeat(201) })).rejects.toThrow('BAD_USER_INPUT');
  });
});

it('asks for the accounts of a whole page in as many statements as for one', async () => {
  for (let i = 0; i < 3; i++) await checkedAccount(await verifiedGroupIn());
  const { statements } = await testServer();
  const counts: number[] = [];
  const province = await staffOf('82');
  for (const first of [1, 3]) {
    statements.length = 0;
    const text = `{ karangTarunas(first: ${first}, orderBy: NEWEST) { nodes { payoutAccount { number } assessments { classification } officers { name } } } }`;
    const { karangTarunas } = await query(province, text);
    expect(karangTarunas.nodes.map((n: { payoutAccount: object }) => n.payoutAccount)).toEqual(Array(first).fill({ number: '•••• 4567' }));
    counts.push(statements.length);
  }
  expect(counts[1]).toBe(counts[0]);
});
