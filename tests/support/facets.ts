import { expect } from 'vitest';
import { type Actor, query } from './client.ts';
import { sql } from './people.ts';
import { testServer } from './server.ts';

/** A list with its facets, and how each row of a facet is chosen in a filter. */
export interface Faceted {
  readonly list: string;
  readonly facets: string;
  readonly filter: string;
  /** By the name of the facet: its key, and the condition that its value becomes. */
  readonly choices: Readonly<Record<string, readonly [key: string, condition: string]>>;
}

type Filter = Record<string, unknown>;
// biome-ignore lint/suspicious/noExplicitAny: of whichever facets were asked
type Facets = any;

/** All facets, with regions by their codes. */
export async function facetsOf(who: Actor | null, of: Faceted, filter?: Filter): Promise<Facets> {
  const facets = Object.entries(of.choices).map(([name, [key]]) => `${name} { ${key} count }`);
  const answer = await query(
    who,
    `query ($filter: ${of.filter}) { ${of.facets}(filter: $filter) { total ${facets.join(' ')} regions { region { code } count } } }`,
    {
      filter,
    },
  );
  const { regions, ...others } = answer[of.facets];
  return { ...others, regions: regions.map((row: { region: { code: string }; count: number }) => [row.region.code, row.count]) };
}

/** Of a facet whose zeros are told: what it has any of. */
export const some = (rows: readonly { count: number }[]): unknown[][] =>
  rows.filter((row) => row.count).map(({ count, ...value }) => [...Object.values(value), count]);

/** Every choice, each asked of the list itself, gives as many as its facet says. */
export async function expectFacetsToHold(who: Actor | null, of: Faceted, filter: Filter): Promise<void> {
  const facets = await facetsOf(who, of, filter);
  const listed = async (more: Filter): Promise<number> =>
    (await query(who, `query ($filter: ${of.filter}) { ${of.list}(filter: $filter) { totalCount } }`, { filter: { ...filter, ...more } }))[of.list].totalCount;
  expect(facets.total).toBe(await listed({}));
  for (const [name, [key, condition]] of Object.entries(of.choices))
    for (const row of facets[name]) if (row[key] !== null) expect(await listed({ [condition]: [row[key]] }), `${name} ${row[key]}`).toBe(row.count);
  const below = await sql<{ code: string }>('select code from region where parent_code is not distinct from $1', [filter.within ?? null]);
  const counted = new Map<string, number>(facets.regions);
  for (const { code } of below) expect(await listed({ withinAny: [code] }), code).toBe(counted.get(code) ?? 0);
  expect(counted.size).toBeLessThanOrEqual(below.length);
}

/** How many statements the facets ask that are selected like this. */
export async function facetStatements(of: Faceted, selection: string): Promise<number> {
  const { statements } = await testServer();
  statements.length = 0;
  await query(null, `{ ${of.facets} { ${selection} } }`);
  return statements.length;
}
