import { setTimeout } from 'node:timers/promises';
import type { Country } from './country.ts';
import { type Figure, quantile } from './figures.ts';
import { GOLDEN_SET, type Golden, type Told } from './golden-set.ts';

const ROUNDS = 5;
/** After so long a server has forgotten what it made of a word. */
const FORGOTTEN_MS = 10_500;
const PAGE = 20;
/** Of a query that may find others besides, so much of a page must be what was meant. */
const AMONG = 0.5;
const QUERY = `query ($search: String!) { proposals(first: ${PAGE}, filter: { search: $search }) {
  nodes { title titleMarks(search: $search) { start length } karangTaruna { name nameMarks(search: $search) { start length } region {
    name nameMarks(search: $search) { start length } ancestors { name nameMarks(search: $search) { start length } } } } } pageInfo { hasNextPage } } }`;
const COUNTED = 'query ($search: String!) { proposals(first: 1, filter: { search: $search }) { totalCount } }';

interface Answer {
  readonly nodes: readonly { readonly title: string; readonly karangTaruna: { readonly name: string; readonly region: Place } }[];
}
interface Place {
  readonly name: string;
  readonly ancestors: readonly { readonly name: string }[];
}

/** What people type, over HTTP, each query in turn and all of them several times; and whether it finds what it should. */
export async function search(country: Country): Promise<Figure[]> {
  const server = await country.serve('unkept');
  const everybody = await readAll(country);
  const times: number[] = [];
  const counting: number[] = [];
  const failed: string[] = [];
  let slowest = { typed: '', ms: 0 };
  for (let round = 0; round <= ROUNDS; round += 1) {
    // As if nobody had typed any of it lately.
    await setTimeout(FORGOTTEN_MS);
    for (const golden of GOLDEN_SET) {
      const { ms, page } = await ask<Answer>(server.url, QUERY, golden.typed);
      const counted = await ask<{ totalCount: number }>(server.url, COUNTED, golden.typed);
      // The first round warms up, and its answers are judged.
      if (round === 0) failed.push(...faultOf(golden, page, everybody));
      else {
        times.push(ms);
        counting.push(counted.ms);
        if (ms > slowest.ms) slowest = { typed: golden.typed, ms };
      }
    }
  }
  await server.stop();
  for (const fault of failed) console.error(`search: ${fault}`);
  const queries = GOLDEN_SET.length;
  const ms = (name: string, of: readonly number[], share: number, more: Partial<Figure> = {}): Figure => ({
    name,
    value: quantile(of, share),
    unit: 'ms',
    ...more,
  });
  return [
    {
      name: 'search finds what it should',
      value: (100 * (queries - failed.length)) / queries,
      unit: '%',
      atLeast: 95,
      beside: { queries, failed: failed.join('; ') },
    },
    ms('search, a page, p50', times, 0.5),
    ms('search, a page, p99', times, 0.99, { atMost: 50, beside: { slowest: slowest.typed } }),
    ms('search, how many there are, p50', counting, 0.5),
    ms('search, how many there are, p99', counting, 0.99),
  ];
}

async function ask<T>(url: string, query: string, typed: string): Promise<{ ms: number; page: T }> {
  const began = performance.now();
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { search: typed } }),
  });
  const { data, errors } = (await response.json()) as { data: { proposals: T } | null; errors?: unknown };
  if (!data || errors) throw new Error(`"${typed}" was answered with ${JSON.stringify(errors)}`);
  return { ms: performance.now() - began, page: data.proposals };
}

/** All that anybody may see, straight from the tables. */
async function readAll({ admin }: Country): Promise<Told[]> {
  const { rows } = await admin.query<{ title: string; name: string; region_code: string }>(
    `select p.title, k.name, p.region_code from proposal p join karang_taruna k on k.id = p.karang_taruna_id
     where p.status in ('VERIFIED', 'FUNDED', 'RUNNING', 'REPORTED', 'CLOSED')`,
  );
  const regions = await admin.query<{ code: string; name: string }>('select code, name from region');
  const names = new Map(regions.rows.map(({ code, name }) => [code, name]));
  return rows.map(({ title, name, region_code: code }) => ({
    title,
    group: name,
    places: [...new Set([5, 8, 13].map((length) => code.slice(0, length)))].map((at) => names.get(at) ?? ''),
  }));
}

function faultOf({ typed, means, among, kind }: Golden, { nodes }: Answer, everybody: readonly Told[]): string[] {
  const wanted = Math.min(PAGE, everybody.filter(means).length);
  if (wanted === 0) throw new Error(`Nothing of this country is what "${typed}" means`);
  const right = nodes.filter(({ title, karangTaruna: { name, region } }) =>
    means({ title, group: name, places: [region, ...region.ancestors].map((r) => r.name) }),
  );
  const enough = among ? right.length >= AMONG * PAGE || right.length === nodes.length : right.length === nodes.length && right.length === wanted;
  return enough && right.length > 0 ? [] : [`${kind} "${typed}": ${right.length} of ${nodes.length} are meant, ${wanted} should be`];
}
