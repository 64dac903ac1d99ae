import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { person, sql } from '../support/people.ts';
import { bearer, post, refusal } from './raw.ts';

const ask = (query: string, variables?: object) => post({ query, variables });

/** That many fields deep, the root field counted. */
const deep = (fields: number) => {
  const parents = fields - 2;
  return `{ region(code: "82.71.01.1001") { ${'parent { '.repeat(parents)} code ${'} '.repeat(parents)} } }`;
};
const aliases = (count: number) => Array.from({ length: count }, (_, i) => `a${i}: code`).join(' ');
const ids = (count: number) => JSON.stringify(Array.from({ length: count }, () => 'reg_82'));
const tokens = (count: number) => `{ region(code: "82") { ${'code '.repeat(count - 10)} } }`;
/** 19,600 regions with their parents: with pages and all that is between, 60,830 objects. */
const FULL_PATH =
  'regions(level: REGENCY, within: "33", first: 35) { nodes { children(first: 28) { nodes { children(first: 20) { nodes { code parent { code } } } } } } }';

describe('one request asks', () => {
  it.each([
    ['fifteen fields deep', deep(15)],
    ['with thirty aliases', `{ region(code: "82") { ${aliases(30)} } }`],
    ['for a hundred ids', `{ nodes(ids: ${ids(100)}) { id } }`],
    ['for the first hundred of a list', '{ regions(level: PROVINCE, first: 100) { nodes { code } } }'],
    ['for the last one of a list', '{ proposals(last: 1) { nodes { id } } }'],
    [
      'for 20,000 nodes along a path',
      '{ regions(level: PROVINCE, first: 100) { nodes { children(first: 100) { nodes { children(first: 2) { nodes { code } } } } } } }',
    ],
    [
      'for as many villages as a kabupaten may have, with twenty proposals each',
      '{ statistics(within: "82.71.01") { byVillage { karangTaruna { proposals(first: 20) { totalCount } } } } }',
    ],
    [
      'for many paths that are each small',
      '{ a: regions(level: PROVINCE, first: 100) { nodes { children(first: 100) { totalCount } } } b: programs(first: 100) { totalCount } }',
    ],
    ['for 60,830 objects in all', `{ ${FULL_PATH} }`],
    ['for six searches', `{ ${[...'abcdef'].map((a) => `${a}: regions(level: VILLAGE, search: "${a}") { totalCount }`).join(' ')} }`],
    ['for thirty regions, which are no searches', `{ ${Array.from({ length: 30 }, (_, i) => `r${i}: region(code: "82") { code }`).join(' ')} }`],
    ['under a name of 100 letters', `{ ${'n'.repeat(100)}: viewer { id } }`],
    [
      'for the whole schema, as every tool does',
      getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, oneOf: true }),
    ],
  ])('%s', async (_what, query) => {
    const answer = await ask(query);
    expect(answer.body.errors).toBeUndefined();
    expect(answer.status).toBe(200);
  });
});

describe('before anything runs, a request is refused that asks', () => {
  it.each([
    ['sixteen fields deep', deep(16), undefined],
    [
      'sixteen fields deep through a fragment',
      `query { region(code: "82") { ...Up } } fragment Up on Region { ${'parent { '.repeat(14)} code ${'} '.repeat(14)} }`,
      undefined,
    ],
    ['with 31 aliases', `{ region(code: "82") { ${aliases(31)} } }`, undefined],
    [
      'with 31 aliases, most of them in a fragment that is spread twice',
      `{ x: region(code: "82") { ...A parent { ...A } } } fragment A on Region { ${aliases(15)} }`,
      undefined,
    ],
    ['with 31 aliases of __typename', `{ region(code: "82") { ${aliases(31).replaceAll('code', '__typename')} } }`, undefined],
    ['for 101 ids', `{ nodes(ids: ${ids(101)}) { id } }`, 'nodes.ids'],
    ['for the first 101', '{ proposals(first: 101) { nodes { id } } }', 'proposals.first'],
    ['for the first 0', '{ proposals(first: 0) { nodes { id } } }', 'proposals.first'],
    ['for the last 101', '{ proposals(last: 101) { nodes { id } } }', 'proposals.last'],
    ['for the last -1', '{ programs(last: -1) { nodes { id } } }', 'programs.last'],
    ['for first and last at once', '{ proposals(first: 1, last: 1) { nodes { id } } }', 'proposals'],
    ['for the first 0 of a relation', '{ region(code: "82") { children(first: 0) { totalCount } } }', 'children.first'],
    [
      'for the first 101 of a relation inside a fragment',
      '{ region(code: "82") { ...C } } fragment C on Region { children(first: 101) { totalCount } }',
      'children.first',
    ],
    [
      'for more than 20,000 nodes along a path',
      '{ regions(level: PROVINCE, first: 100) { nodes { children(first: 100) { nodes { children(first: 3) { nodes { code } } } } } } }',
      undefined,
    ],
    [
      'for more than 20,000 nodes by the size of pages that nobody named',
      '{ regions(level: PROVINCE) { nodes { children { nodes { children { nodes { children(first: 3) { nodes { code } } } } } } } } }',
      undefined,
    ],
    [
      'for more than 20,000 nodes under ids',
      `{ nodes(ids: ${ids(100)}) { ... on Region { children(first: 100) { nodes { children(first: 3) { totalCount } } } } } }`,
      undefined,
    ],
    [
      'for more than 20,000 nodes under the villages of a kabupaten',
      '{ statistics(within: "82.71.01") { byVillage { karangTaruna { proposals(first: 21) { totalCount } } } } }',
      undefined,
    ],
    ...['proposalFacets', 'karangTarunaFacets', 'programFacets'].map((facets): [string, string, undefined] => [
      `for more than 20,000 nodes under the regions of ${facets}`,
      `{ ${facets} { regions { region { children(first: 100) { nodes { children(first: 2) { totalCount } } } } } } }`,
      undefined,
    ]),
    ['for more than 100,000 objects in all, each path within its bounds', `{ a: ${FULL_PATH} b: ${FULL_PATH} }`, undefined],
    ['for seven searches', `{ ${[...'abcdefg'].map((a) => `${a}: regions(level: VILLAGE, search: "${a}") { totalCount }`).join(' ')} }`, undefined],
    ['for seven sums', `{ ${[...'abcdefg'].map((a) => `${a}: statistics(within: "82") { villages }`).join(' ')} }`, undefined],
    [
      'for lists within lists that can be long, though they are no pages',
      `{ node(id: "cmp_01a205f2027771399f291e56af57b883") { ... on Company { ${'operatingRegions { forum { foundedBy { '.repeat(3)} id ${'} } }'.repeat(3)} } } }`,
      undefined,
    ],
    ['under a name of 101 letters', `{ ${'n'.repeat(101)}: viewer { id } }`, undefined],
    ['with 10,001 tokens', tokens(10_001), undefined],
    ['nested deeper than a parser goes', '{ a '.repeat(4900), undefined],
    ['through fragments nested deeper than a validator goes', `{ ${'... { '.repeat(3_300)}__typename${' }'.repeat(3_300)} }`, undefined],
    ['for a subscription', 'subscription { news }', undefined],
    ['for two mutation fields', 'mutation { a: signOut { ok } b: signOut { ok } }', undefined],
    ['for two mutation fields, one in a fragment', 'mutation { signOut { ok } ...Again } fragment Again on Mutation { b: signOut { ok } }', undefined],
    ['for two mutation fields, one in an inline fragment', 'mutation { signOut { ok } ... on Mutation { ... { b: signOut { ok } } } }', undefined],
  ])('%s', async (_what, query, place) => {
    const answer = await ask(query);
    expect(answer.status).toBe(400);
    expect(refusal(answer)).toEqual(['BAD_USER_INPUT', place]);
    expect(answer.body).not.toHaveProperty('data');
  });

  it('for two mutations of one field each, whichever is to run; a query beside one mutation may stand', async () => {
    const two = await post({ query: 'mutation A { signOut { ok } } mutation B { signOut { ok } }', operationName: 'A' });
    expect([two.status, refusal(two)[0]]).toEqual([400, 'BAD_USER_INPUT']);
    const mixed = await post({ query: 'query A { __typename } mutation B { __typename signOut { ok } }', operationName: 'A' });
    expect(mixed.body).toEqual({ data: { __typename: 'Query' } });
  });

  it('by variables for more than it may', async () => {
    expect(refusal(await ask('query ($n: Int) { proposals(first: $n) { nodes { id } } }', { n: 101 }))).toEqual(['BAD_USER_INPUT', 'proposals.first']);
    expect(refusal(await ask('query ($n: Int = 101) { proposals(last: $n) { nodes { id } } }'))).toEqual(['BAD_USER_INPUT', 'proposals.last']);
    expect(refusal(await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(101).fill('reg_82') }))).toEqual(['BAD_USER_INPUT', 'nodes.ids']);
    expect((await ask('query ($n: Int) { proposals(first: $n) { totalCount } }', { n: null })).status).toBe(200);
  });

  it('by variables for more searches than it may, though it asked for none before', async () => {
    const query = `query ($f: ProposalFilter) { ${[...'abcdefg'].map((a) => `${a}: proposals(filter: $f) { totalCount }`).join(' ')} }`;
    expect((await ask(query, { f: {} })).status).toBe(200);
    expect((await ask(query, { f: { search: 'pala' } })).status).toBe(400);
  });

  it('by a variable that is no number, though null, which JSON writes for that, was asked before', async () => {
    const query = 'query ($n: Int) { proposals(first: $n) { pageInfo { hasNextPage } } }';
    const ask = async (n: string) => (await post(`{"query":"${query}","variables":{"n":${n}}}`)).status;
    expect([await ask('null'), await ask('1e999'), await ask('null'), await ask('"null"')]).toEqual([200, 400, 200, 400]);
  });

  it('with a body of more than 1 MB, which is 413', async () => {
    const body = (size: number) => {
      const frame = JSON.stringify({ query: '{ region(code: "82") { code } }', variables: { x: '' } });
      return frame.replace('"x":""', `"x":"${'a'.repeat(size - frame.length)}"`);
    };
    expect((await post(body(1_048_576))).status).toBe(200);
    const answer = await post(body(1_048_577));
    expect([answer.status, ...refusal(answer)]).toEqual([413, 'BAD_USER_INPUT', undefined]);
  });

  it('with variables nested deeper than a program goes', async () => {
    const nested = '['.repeat(200_000) + ']'.repeat(200_000);
    const answer = await post(`{"query":"query ($ids: [ID!]!) { nodes(ids: $ids) { id } }","variables":{"ids":${nested}}}`);
    expect([answer.status, ...refusal(answer)]).toEqual([400, 'BAD_USER_INPUT', 'ids[0]']);
  });
});

it('fragments that double at each of forty levels are measured at once', async () => {
  const doubling = Array.from({ length: 40 }, (_, i) => `fragment F${i} on Mutation { ...F${i + 1} ...F${i + 1} }`).join(' ');
  const me = await person();
  const started = performance.now();
  const answer = await post({ query: `mutation { ...F0 } ${doubling} fragment F40 on Mutation { signOut { ok } }` }, bearer(me));
  expect(performance.now() - started).toBeLessThan(2_000);
  expect(answer.body.data).toEqual({ signOut: { ok: true } });
});

it('a mutation that is refused before it runs has done nothing', async () => {
  const me = await person();
  const answer = await post({ query: 'mutation { a: signOut { ok } b: signOut { ok } }' }, bearer(me));
  expect(answer.status).toBe(400);
  expect(await sql('select 1 from session where person_id = $1', [me.id.slice(4)])).toHaveLength(1);
});
