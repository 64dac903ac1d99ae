import { sql } from '../support/people.ts';
import { persistedQuery } from '../support/persisted.ts';
import { get, post, type RawAnswer } from './raw.ts';

interface Asking {
  readonly headers?: Record<string, string>;
  readonly url?: string;
}

export const ask = (name: string, variables: object, { headers, url }: Asking = {}): Promise<RawAnswer> =>
  post({ variables, extensions: persistedQuery(name) }, headers, url);

export const askWithGet = (name: string, variables: object, { headers, url }: Asking = {}): Promise<RawAnswer> => {
  const asked = new URLSearchParams({ variables: JSON.stringify(variables), extensions: JSON.stringify(persistedQuery(name)) });
  return get(`/graphql?${asked}`, { 'content-type': 'application/json', ...headers }, url);
};

/** The proposal's title, as the server gives it for its page. */
export const titleOf = async (id: string, asking: Asking = {}): Promise<string> => (await ask('ProposalPage', { id }, asking)).body.data.node.title;

/** How often something came of asking for what may be kept. */
export async function kept(what: 'page' | 'query', outcome: string, url?: string): Promise<number> {
  const { text } = await get('/metrics', {}, url);
  return Number(new RegExp(`^sambung_kept_answers_total\\{what="${what}",outcome="${outcome}"\\} (\\d+)`, 'm').exec(text)?.[1] ?? 0);
}

/** Asks until it was given from what is kept: other tests' writes in the same cluster make the server look again, and again. */
export async function untilGiven<T>(what: 'page' | 'query', asking: () => Promise<T>, url?: string): Promise<T> {
  for (let i = 0; i < 500; i++) {
    const before = await kept(what, 'given', url);
    const answer = await asking();
    if ((await kept(what, 'given', url)) > before) return answer;
  }
  throw new Error('Nothing was given from what is kept');
}

/** As another process writes it: nobody tells the server. */
export const rename = (id: string, title: string) => sql('update proposal set title = $2 where id = $1', [id.slice(4), title]);
