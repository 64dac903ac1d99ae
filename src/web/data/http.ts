import type { Locale } from '../words/words.ts';
import type { Outcome, Transport } from './operation.ts';

/** Longer than the slowest phone needs, shorter than patience. */
const PATIENCE_MS = 60_000;

/** The API over HTTP, with the cookie of the same origin. */
export const overHttp =
  (locale: Locale): Transport =>
  async (hash, variables, idempotencyKey): Promise<Outcome<unknown>> => {
    const headers: Record<string, string> = { 'content-type': 'application/json', accept: 'application/graphql-response+json', 'accept-language': locale };
    if (idempotencyKey) headers['idempotency-key'] = idempotencyKey;
    let response: Response;
    try {
      const body = JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });
      response = await fetch('/graphql', { method: 'POST', headers, body, credentials: 'same-origin', signal: AbortSignal.timeout(PATIENCE_MS) });
    } catch {
      return { fault: { code: 'OFFLINE', message: '' } };
    }
    try {
      return outcomeOf((await response.json()) as Answer);
    } catch {
      return { fault: { code: 'BROKEN', message: String(response.status) } };
    }
  };

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[];
}

/** One error makes the whole answer a fault: our operations never want half of it. */
export function outcomeOf({ data, errors }: Answer): Outcome<unknown> {
  const [error] = errors ?? [];
  if (error) return { fault: { code: String(error.extensions?.code ?? 'INTERNAL_SERVER_ERROR'), message: error.message } };
  return { data };
}
