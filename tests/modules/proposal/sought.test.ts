import { describe, expect, it } from 'vitest';
import { query } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import * as world from '../../support/world.ts';

const found = async (search: string) =>
  (
    await query(null, 'query ($search: String!) { proposals(first: 100, filter: { search: $search }) { totalCount nodes { title } } }', { search })
  ).proposals.nodes.map(({ title }: { title: string }) => title);

describe('what words are made of', () => {
  it('is asked once for a page and its count, and not again for a while', async () => {
    const { statements } = await testServer();
    await world.verifiedProposal(await world.verifiedGroupIn(), { title: 'Pengering gambir' });
    statements.length = 0;
    const asked = () => statements.filter((text) => text.includes('search_query')).length;
    expect(await found('gambirr')).toEqual(['Pengering gambir']);
    expect(asked()).toBe(1);
    expect(await found('gambirr')).toEqual(['Pengering gambir']);
    expect(asked()).toBe(1);
    expect(await found('gambirr ')).toEqual(['Pengering gambir']);
    expect(asked()).toBe(2);
  });

  it('finds at once what is published meanwhile under the very word', async () => {
    expect(await found('kemenyan')).toEqual([]);
    await world.verifiedProposal(await world.verifiedGroupIn(), { title: 'Kemenyan desa' });
    expect(await found('kemenyan')).toEqual(['Kemenyan desa']);
  });
});
