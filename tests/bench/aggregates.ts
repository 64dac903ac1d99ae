import type { Country } from './country.ts';
import { type Figure, measured, ratio, takingTurns } from './figures.ts';

const ROUNDS = 7;
const REGION = 'region { code name } karangTarunas villages villagesWithoutGroup neverFunded proposals requested committed disbursed';
const FACETS = 'focusAreas { focusArea count } classifications { classification count } regions { region { code } count }';

/** What pages of sums ask, as nobody, with the milliseconds within which a country of 200,000 proposals answers. */
const ASKED: Readonly<Record<string, readonly [query: string, atMost?: number]>> = {
  'national money': ['{ statistics { proposalsSeekingFunds requested committed disbursed beneficiariesReached } }', 50],
  'national money of a year': ['{ statistics(fiscalYear: 2026) { requested committed disbursed } }', 50],
  'national groups': ['{ statistics { karangTarunas neverFunded byClassification { classification count } } }', 100],
  'national table by province': [`{ statistics { byRegion { ${REGION} } } }`, 100],
  'table of a province': [`{ statistics(within: "35") { byRegion { ${REGION} } } }`, 50],
  'table of a kabupaten, village by village': ['{ statistics(within: "35.07") { byVillage { region { code name } karangTaruna { name } received } } }', 50],
  'count of all proposals': ['{ proposals(first: 1) { totalCount } }'],
  'facets of all proposals': [`{ proposalFacets { ${FACETS} } }`],
  'facets of a province': [`{ proposalFacets(filter: { within: "35" }) { ${FACETS} } }`],
};

async function milliseconds(url: string, query: string): Promise<number> {
  const began = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (!response.ok || errors) throw new Error(`${response.status} ${JSON.stringify(errors)} of ${query}`);
  return performance.now() - began;
}

type Rounds = Record<string, readonly number[]>;

/** Each of them in turn, by a server that keeps no answers. */
async function measure(country: Country): Promise<Rounds> {
  const server = await country.serve('unkept');
  try {
    for (const [query] of Object.values(ASKED)) await milliseconds(server.url, query);
    return await takingTurns(ROUNDS, Object.fromEntries(Object.entries(ASKED).map(([name, [query]]) => [name, () => milliseconds(server.url, query)])));
  } finally {
    await server.stop();
  }
}

/** Sums and counts over real HTTP as nobody; with a larger country also how much longer it takes there. */
export async function aggregates(country: Country, larger?: Country): Promise<Figure[]> {
  const here = await measure(country);
  const figures = Object.entries(ASKED).map(([name, [, atMost]]) => measured(name, 'ms', here[name] ?? [], atMost === undefined ? {} : { atMost }));
  if (!larger) return figures;
  const there = await measure(larger);
  return [
    ...figures,
    ...Object.entries(ASKED).map(([name, [, atMost]]) =>
      ratio(`${name}, of ${larger.proposals.toLocaleString('en')} proposals`, there[name] ?? [], here[name] ?? [], atMost === undefined ? {} : { atMost: 2 }),
    ),
  ];
}
