import autocannon from 'autocannon';
import type { Served } from './country.ts';

/** A GraphQL request, and what of it changes from one to the next. */
export interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Load {
  readonly perSecond: number;
  /** Milliseconds that half of the answers, and all but one in a hundred, took at most. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of the server's processor time for one answer, the database's aside. */
  readonly cpu: number;
}

export const CONNECTIONS = 16;

/** How long, or how often, and at which address. */
export interface Taken {
  readonly seconds?: number;
  readonly amount?: number;
  readonly path?: string;
}

/** So many connections ask the same all the time, each again as soon as it is answered. Throws where an answer is no 200. */
export async function load(server: Served, { query, variables, headers }: Asked, { seconds = 5, amount, path = '/graphql' }: Taken = {}): Promise<Load> {
  const before = await server.cpu();
  const result = await autocannon({
    url: server.url + path,
    method: 'POST',
    connections: CONNECTIONS,
    ...(amount ? { amount } : { duration: seconds }),
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const used = (await server.cpu()) - before;
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed) throw new Error(`${failed} of ${result.requests.total} answers of ${server.url} failed`);
  return { perSecond: result.requests.total / result.duration, p50: result.latency.p50, p99: result.latency.p99, cpu: used / result.requests.total };
}

/** One answer's body. */
export async function ask(server: Served, { query, variables, headers }: Asked, path = '/graphql'): Promise<string> {
  const answer = await fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const text = await answer.text();
  if (!answer.ok || text.includes('"errors"')) throw new Error(`${answer.status} of ${server.url}: ${text.slice(0, 500)}`);
  return text;
}
