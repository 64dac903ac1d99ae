import autocannon from 'autocannon';
import { persistedQuery } from '../support/persisted.ts';
import type { Country, Served } from './country.ts';
import { type Figure, measured, ratio, takingTurns } from './figures.ts';
import { CONNECTIONS } from './load.ts';

interface Asked {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const page = (path: string): Asked => ({ path, headers: { accept: 'text/html', 'accept-encoding': 'gzip, deflate, br' } });

const query = (name: string, variables: object): Asked => ({
  path: `/graphql?${new URLSearchParams({
    variables: JSON.stringify(variables),
    extensions: JSON.stringify(persistedQuery(name)),
  })}`,
  headers: { accept: 'application/json', 'content-type': 'application/json', 'accept-encoding': 'gzip, deflate, br' },
});

interface Load {
  readonly perSecond: number;
  /** Milliseconds of the server's processor time for one answer. */
  readonly cpu: number;
}

/** So many answers, however long that takes: some that are made anew take seconds where all ask at once. */
async function load(server: Served, { path, headers }: Asked, amount: number): Promise<Load> {
  const before = await server.cpu();
  const began = performance.now();
  const { requests, non2xx, errors, timeouts } = await autocannon({ url: server.url + path, connections: CONNECTIONS, amount, timeout: 120, headers });
  const seconds = (performance.now() - began) / 1000;
  const used = (await server.cpu()) - before;
  if (non2xx + errors + timeouts) throw new Error(`${non2xx + errors + timeouts} of ${requests.total} answers of ${path} failed`);
  return { perSecond: requests.total / seconds, cpu: used / requests.total };
}

/** What nobody in particular asks for, of a server that keeps it beside one that makes it anew each time. */
export async function keptAnswers(country: Country, { rounds = 3 } = {}): Promise<Figure[]> {
  const { rows } = await country.admin.query(`select id from proposal where status = 'VERIFIED' order by created_at desc limit 1`);
  const id = `prp_${rows[0].id.replaceAll('-', '')}`;
  const all = {
    'the first page': page('/'),
    'the list of proposals': page('/proposal'),
    "a proposal's page": page(`/proposal/${id}`),
    'a query of the list by its hash': query('ProposalList', { filter: { seekingFunds: true }, orderBy: null, after: null }),
  };
  const [kept, unkept] = [await country.serve('sambung'), await country.serve('unkept')];
  const figures: Figure[] = [];
  for (const [name, asked] of Object.entries(all)) {
    const turns = { kept: () => load(kept, asked, 200 * CONNECTIONS), unkept: () => load(unkept, asked, CONNECTIONS) };
    // Once for nothing: code is compiled, plans are made, pages of the database come into memory.
    await takingTurns(1, turns);
    const found = await takingTurns(rounds, turns);
    const of = (which: keyof typeof turns, what: keyof Load) => found[which].map((one) => one[what]);
    figures.push(
      ratio(`${name}, made anew against kept: processor time of the server`, of('unkept', 'cpu'), of('kept', 'cpu'), {
        atLeast: 2,
        beside: { connections: CONNECTIONS },
      }),
      measured(`${name}, kept: answers`, 'req/s', of('kept', 'perSecond')),
      measured(`${name}, made anew: answers`, 'req/s', of('unkept', 'perSecond')),
      measured(`${name}, kept: processor time of the server for one answer`, 'ms', of('kept', 'cpu')),
      measured(`${name}, made anew: processor time of the server for one answer`, 'ms', of('unkept', 'cpu')),
    );
  }
  await Promise.all([kept.stop(), unkept.stop()]);
  return figures;
}
