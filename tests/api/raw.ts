import type { Actor } from '../support/client.ts';
import { testServer } from '../support/server.ts';

export interface RawAnswer {
  readonly status: number;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of every shape
  readonly body: any;
  readonly headers: Headers;
}

async function read(response: Response): Promise<RawAnswer> {
  const text = await response.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    body = undefined;
  }
  return { status: response.status, text, body, headers: response.headers };
}

/** One POST to the API, its body as it is; an object is sent as JSON. */
export async function post(body: object | string, headers: Record<string, string> = {}, url?: string): Promise<RawAnswer> {
  return read(
    await fetch(`${url ?? (await testServer()).url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );
}

export async function get(path: string, headers: Record<string, string> = {}, url?: string): Promise<RawAnswer> {
  return read(await fetch(`${url ?? (await testServer()).url}${path}`, { headers }));
}

export const bearer = ({ token }: Actor) => ({ authorization: `Bearer ${token}` });

/** The code of an answer's first error, and where that is: `['BAD_USER_INPUT', 'nodes.ids']`. */
export const refusal = ({ body }: RawAnswer): [code: string, place: string | undefined] => [body.errors[0].extensions.code, body.errors[0].extensions.path];
