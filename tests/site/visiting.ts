import { request } from 'node:http';
import type { Actor } from '../support/client.ts';
import { testServer } from '../support/server.ts';

export interface Visited {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface Visiting {
  readonly as?: Actor | null;
  readonly method?: 'GET' | 'HEAD' | 'POST';
  readonly headers?: Record<string, string>;
  readonly body?: string | URLSearchParams;
  /** Of another server than this file's. */
  readonly url?: string;
}

/** Of a browser that shows a page. */
export const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

export const cookieOf = ({ token }: Actor) => ({ cookie: `sambung=${token}` });

/** As a browser opens an address; where it is sent on to is not followed. */
export async function visit(path: string, { as, method = 'GET', headers, body, url }: Visiting = {}): Promise<Visited> {
  const response = await fetch((url ?? (await testServer()).url) + path, {
    method,
    redirect: 'manual',
    headers: { ...BROWSER, ...(as && cookieOf(as)), ...headers },
    body,
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** As a page of ours sends its form. */
export const send = (path: string, fields: Record<string, string>, visiting: Visiting = {}): Promise<Visited> =>
  visit(path, { ...visiting, method: 'POST', headers: { 'sec-fetch-site': 'same-origin', ...visiting.headers }, body: new URLSearchParams(fields) });

/** A path as it stands, which `fetch` would tidy up first, and an answer as it comes. */
export async function asItIs(
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status?: number; headers: NodeJS.Dict<string | string[]>; bytes: Buffer }> {
  const { hostname, port } = new URL((await testServer()).url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, headers }, async (answer) => {
      resolve({ status: answer.statusCode, headers: answer.headers, bytes: Buffer.concat(await answer.toArray()) });
    });
    sent.on('error', reject).end();
  });
}

/** What a page carries for the browser. */
export const carriedIn = (page: string) => JSON.parse(/<script type="application\/json" id="carried">(.*?)<\/script>/s.exec(page)?.[1] ?? 'null');

/** The content of a page's tag: `og:title`, `description`. */
export const tagIn = (page: string, name: string): string | undefined => {
  const content = new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(page)?.[1];
  return content?.replace(/&#(\d+);/g, (_all, code) => String.fromCharCode(Number(code)));
};

/** Files of the app that a page loads. */
export const filesIn = (page: string): string[] => [...page.matchAll(/(?:href|src)="(\/assets\/[^"#]+)/g)].map(([, file]) => file as string);
