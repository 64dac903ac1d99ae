import { beforeAll, describe, expect, it } from 'vitest';
import { query, request } from '../support/client.ts';
import { sql } from '../support/people.ts';
import { testServer } from '../support/server.ts';
import { buildLists, LISTS, LISTS_OF_ONE, type List, type Lists } from './lists.ts';

let lists: Lists;
beforeAll(async () => {
  lists = await buildLists();
}, 60_000);

interface Page {
  readonly edges: { cursor: string; node: { id: string } }[];
  readonly nodes: { id: string }[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}
const PAGE = 'edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const text = ({ field, args }: List, paging: string, fields = PAGE) =>
  `{ ${field}(${[args, paging].filter(Boolean).join(', ')}) { ${fields} } ${'}'.repeat(field.split('{').length)}`;

async function page(list: List, paging: string): Promise<Page> {
  let found = await query(list.viewer, text(list, paging));
  while (!found.pageInfo) found = Object.values(found)[0];
  expect(found.nodes).toEqual(found.edges.map((e: Page['edges'][number]) => e.node));
  expect([found.pageInfo.startCursor, found.pageInfo.endCursor]).toEqual([found.edges[0]?.cursor ?? null, found.edges.at(-1)?.cursor ?? null]);
  return found;
}
const idsOf = ({ nodes }: Page) => nodes.map((n) => n.id);

/** All pages from the beginning, or from the end. */
async function walk(list: List, size: number, backward = false, between = async () => {}): Promise<string[]> {
  const found: string[] = [];
  for (let cursor: string | null = null, i = 0; i < 60; i++) {
    const at: string = cursor ? `, ${backward ? 'before' : 'after'}: "${cursor}"` : '';
    const one = await page(list, `${backward ? 'last' : 'first'}: ${size}${at}`);
    if (backward) found.unshift(...idsOf(one));
    else found.push(...idsOf(one));
    expect(backward ? one.pageInfo.hasNextPage : one.pageInfo.hasPreviousPage).toBe(cursor !== null);
    if (!(backward ? one.pageInfo.hasPreviousPage : one.pageInfo.hasNextPage)) return found;
    cursor = backward ? one.pageInfo.startCursor : one.pageInfo.endCursor;
    await between();
  }
  throw new Error('The pages never end');
}

describe('page after page over equal values, each row comes once and in order', () => {
  it.each([...LISTS, ...LISTS_OF_ONE])('forwards: %s', async (name) => {
    const list = lists[name];
    const all = await list.order();
    expect(all.length).toBeGreaterThanOrEqual(9);
    for (const size of [1, 2, 4, 100]) expect(await walk(list, size)).toEqual(all);
  });

  it.each(LISTS)('backwards: %s', async (name) => {
    const list = lists[name];
    const all = await list.order();
    for (const size of [1, 2, 4, 100]) expect(await walk(list, size, true)).toEqual(all);
  });

  it.each(LISTS)('between two cursors, from either end: %s', async (name) => {
    const list = lists[name];
    const all = await list.order();
    const { edges } = await page(list, 'first: 100');
    const between = `after: "${edges[1]?.cursor}", before: "${edges[7]?.cursor}"`;
    expect(idsOf(await page(list, `first: 100, ${between}`))).toEqual(all.slice(2, 7));
    const [head, tail] = [await page(list, `first: 2, ${between}`), await page(list, `last: 2, ${between}`)];
    expect([idsOf(head), idsOf(tail)]).toEqual([all.slice(2, 4), all.slice(5, 7)]);
    expect([head.pageInfo.hasNextPage, tail.pageInfo.hasPreviousPage]).toEqual([true, true]);
    const nothing = await page(list, `first: 5, after: "${edges.at(-1)?.cursor}"`);
    expect(nothing).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null } });
  });

  it.each([...LISTS, ...LISTS_OF_ONE])('while rows are added: %s', async (name) => {
    const list = lists[name];
    const before = await list.order();
    let added = 0;
    const found = await walk(list, 2, false, async () => {
      if (added++ < 2) await list.add();
    });
    expect(added).toBeGreaterThan(2);
    expect(new Set(found).size).toBe(found.length);
    expect(found.filter((id) => before.includes(id))).toEqual(before);
  });

  it('of regions with the same names', async () => {
    const [most] = await sql<{ code: string }>(
      `select left(code, 5) as code from region where level = 'VILLAGE' group by 1 having count(*) < 300 order by count(*) - count(distinct name) desc limit 1`,
    );
    const within = most?.code as string;
    const expected = await sql<{ code: string; name: string }>(`select code, name from region where level = 'VILLAGE' and code like $1 order by name, code`, [
      `${within}.%`,
    ]);
    expect(new Set(expected.map((r) => r.name)).size).toBeLessThan(expected.length - 5);
    const regions: List = { field: 'regions', args: `level: VILLAGE, within: "${within}"`, viewer: null, add: async () => {}, order: async () => [] };
    expect(await walk(regions, 17)).toEqual(expected.map((r) => `reg_${r.code}`));
    const children: List = { ...regions, field: 'region(code: "82") { children', args: '' };
    expect(await walk(children, 3)).toEqual(
      (await sql<{ code: string }>(`select code from region where parent_code = '82' order by name, code`)).map((r) => `reg_${r.code}`),
    );
  });
});

it('twenty come when nobody says how many', async () => {
  const found = await query(null, '{ regions(level: REGENCY) { nodes { id } pageInfo { hasNextPage } } }');
  expect([found.regions.nodes.length, found.regions.pageInfo.hasNextPage]).toEqual([20, true]);
});

it.each([
  ['a character that cannot be kept', '{ karangTarunas(after: "X") { nodes { id } } }', ['a\u0000b', '0198c0de-0000-7000-8000-000000000000']],
  ['a day of the year 0', '{ proposals(orderBy: CLOSEST_START, after: "X") { nodes { id } } }', ['0000-01-01', '0198c0de-0000-7000-8000-000000000000']],
  ['a zone that is none', '{ proposals(after: "X") { nodes { id } } }', ['2026-01-01 00:00:00+99', '0198c0de-0000-7000-8000-000000000000']],
  ['an hour that is none', '{ proposals(after: "X") { nodes { id } } }', ['2026-01-01 24:00:00+00', '0198c0de-0000-7000-8000-000000000000']],
  [
    'a number too large',
    '{ proposals(orderBy: LARGEST_REMAINING, after: "X") { nodes { id } } }',
    ['9999999999999999999', '0198c0de-0000-7000-8000-000000000000'],
  ],
])('a cursor with %s is refused', async (_what, text, keys) => {
  const cursor = Buffer.from(JSON.stringify(keys)).toString('base64url');
  const { errors } = await request(null, text.replace('X', cursor));
  expect(errors).toMatchObject([{ message: 'Penanda halaman tidak dikenali.', extensions: { code: 'BAD_USER_INPUT' } }]);
});

it('a cursor of one list is refused by another, or does no harm', async () => {
  const cursors = await Promise.all(LISTS.map(async (name) => (await page(lists[name], 'first: 1')).pageInfo.endCursor));
  const codes: string[] = [];
  for (const name of LISTS)
    for (const cursor of cursors) {
      const list = lists[name];
      const answer = await request(list.viewer, text(list, `first: 3, after: "${cursor}"`, 'nodes { id }'));
      codes.push(answer.errors?.[0].extensions.code ?? 'ANSWERED');
      const known = await list.order();
      for (const { id } of answer.data?.[list.field]?.nodes ?? []) expect(known).toContain(id);
    }
  expect(new Set(codes)).toEqual(new Set(['ANSWERED', 'BAD_USER_INPUT']));
});

describe('how many there are in all', () => {
  it.each([...LISTS, ...LISTS_OF_ONE])('is right, and counted only when it is asked for: %s', async (name) => {
    const list = lists[name];
    const { statements } = await testServer();
    const run = async (fields: string) => {
      statements.length = 0;
      const data = await query(list.viewer, text(list, 'first: 2', fields));
      return { data, statements: [...statements] };
    };
    const plain = await run('nodes { id }');
    const counted = await run('totalCount nodes { id }');
    expect(plain.statements.filter((s) => /count\(\*\)/.test(s))).toEqual([]);
    expect(counted.statements.filter((s) => /count\(\*\)/.test(s))).toHaveLength(1);
    expect(JSON.stringify(counted.data)).toContain(`"totalCount":${(await list.order()).length}`);
  });
});
