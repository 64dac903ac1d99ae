import { describe, expect, it } from 'vitest';
import { MOST_BELOW, MOST_VILLAGES } from '../../../src/modules/region/region.ts';
import { query, request } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import { pendingGroupIn, sql, verifiedGroupIn } from '../../support/world.ts';

const REGION =
  'query ($code: RegionCode!, $search: String, $first: Int) { region(code: $code) { id code name level parent { code } ancestors { code } karangTaruna { id } children(search: $search, first: $first) { nodes { code name } totalCount pageInfo { hasNextPage } } } }';
const region = async (code: string, more: object = {}) => (await query(null, REGION, { code, ...more })).region;
const REGIONS =
  'query ($level: RegionLevel!, $within: RegionCode, $search: String, $first: Int, $after: String) { regions(level: $level, within: $within, search: $search, first: $first, after: $after) { nodes { code name parent { name } ancestors { name } karangTaruna { id } } totalCount pageInfo { hasNextPage endCursor } } }';
const regions = async (variables: object) => (await query(null, REGIONS, variables)).regions;

describe('a region', () => {
  it('stands among those above and below it', async () => {
    const ternate = await region('82.71', { first: 100 });
    expect(ternate).toMatchObject({ id: 'reg_82.71', code: '82.71', level: 'REGENCY', parent: { code: '82' }, ancestors: [{ code: '82' }] });
    expect(ternate.children.nodes).toHaveLength(ternate.children.totalCount);
    const names = ternate.children.nodes.map((n: { name: string }) => n.name);
    expect(names).toEqual([...names].sort());
    const village = await region('82.71.01.1001');
    expect(village.ancestors.map((a: { code: string }) => a.code)).toEqual(['82', '82.71', '82.71.01']);
    expect(village.children).toMatchObject({ nodes: [], totalCount: 0 });
    expect(await region('82')).toMatchObject({ parent: null, ancestors: [] });
  });

  it('is a node, and null for a code that is none', async () => {
    const { node } = await query(null, 'query ($id: ID!) { node(id: $id) { ... on Region { code } } }', { id: 'reg_82.71' });
    expect(node).toEqual({ code: '82.71' });
    expect(await region('82.99')).toBeNull();
    expect((await request(null, REGION, { code: 'Ternate' })).errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('names its verified board, and none before', async () => {
    const pending = await pendingGroupIn('82.06');
    expect((await region(pending.regionCode)).karangTaruna).toBeNull();
    const board = await verifiedGroupIn('82.06');
    expect((await region(board.regionCode)).karangTaruna).toEqual({ id: board.id });
    expect((await region(board.regionCode.slice(0, 8))).karangTaruna).toBeNull();
  });
});

it('no region has more directly under it, and no kabupaten more villages, than the limits count', async () => {
  const most = async (parent: string) =>
    Number((await sql<{ most: string }>(`select max(n) as most from (select count(*) as n from region where ${parent}) counted`))[0]?.most);
  expect(await most('parent_code is not null group by parent_code')).toBeLessThanOrEqual(MOST_BELOW);
  expect(await most(`level = 'PROVINCE'`)).toBeLessThanOrEqual(MOST_BELOW);
  expect(await most(`level = 'VILLAGE' group by left(code, 5)`)).toBeLessThanOrEqual(MOST_VILLAGES);
});

describe('the list of regions', () => {
  it('is of one level, by name, within one region', async () => {
    expect((await regions({ level: 'PROVINCE', first: 100 })).totalCount).toBe(38);
    const inMaluku = await regions({ level: 'REGENCY', within: '82', first: 100 });
    expect(inMaluku.nodes.every((n: { code: string }) => n.code.startsWith('82.'))).toBe(true);
    expect((await regions({ level: 'VILLAGE', within: '82.71.01.1001' })).nodes.map((n: { code: string }) => n.code)).toEqual(['82.71.01.1001']);
    expect((await regions({ level: 'PROVINCE', within: '82.71' })).totalCount).toBe(0);
  });

  it('finds part of a name in any case, where signs of a pattern are only signs', async () => {
    const found = await regions({ level: 'REGENCY', search: ' tErNaTe ' });
    expect(found.nodes.map((n: { code: string }) => n.code)).toEqual(['82.71']);
    expect((await regions({ level: 'REGENCY', search: '%' })).totalCount).toBe(0);
    expect((await regions({ level: 'REGENCY', search: '_ernate' })).totalCount).toBe(0);
    expect((await regions({ level: 'REGENCY', search: '\\' })).totalCount).toBe(0);
    expect((await region('82.71', { search: 'TERNATE' })).children.totalCount).toBeGreaterThan(1);
    expect((await request(null, REGIONS, { level: 'VILLAGE', search: 'a'.repeat(101) })).errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('goes on where a page ended, and meets every region once', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const page = await regions({ level: 'DISTRICT', within: '82', first: 50, after });
      seen.push(...page.nodes.map((n: { code: string }) => n.code));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength((await regions({ level: 'DISTRICT', within: '82', first: 1 })).totalCount);
  });

  it('asks the database once for each relation, however many regions', async () => {
    const { statements } = await testServer();
    statements.length = 0;
    await regions({ level: 'VILLAGE', within: '82.71', first: 50 });
    // The page, its count, the boards; parents and ancestors share one loader over two levels.
    expect(statements.length).toBeLessThanOrEqual(5);
  });
});
