import { useLocation } from 'preact-iso';

/** The query of the address, with names that stand in it several times. */
export function useParams(): URLSearchParams {
  const { url } = useLocation();
  return new URLSearchParams(url.split('?')[1]);
}

/** Those of the known words that the address names, each once. */
export const chosen = <Word extends string>(params: URLSearchParams, name: string, known: readonly Word[]): Word[] =>
  known.filter((word) => params.getAll(name).includes(word));

/** One known word, or none. */
export const oneOf = <Word extends string>(params: URLSearchParams, name: string, known: readonly Word[]): Word | undefined =>
  known.find((word) => word === params.get(name));

const CODE = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/;
const MOST_REGIONS = 50;
const LONGEST_SEARCH = 100;

/** A region's code; anything else is as if it were not there. */
export function regionIn(params: URLSearchParams): string | undefined {
  const code = params.get('wilayah') ?? '';
  return CODE.test(code) ? code : undefined;
}

/** The regions that were ticked below it. */
export const regionsIn = (params: URLSearchParams, within: string | undefined): string[] =>
  [...new Set(params.getAll('dalam'))].filter((code) => CODE.test(code) && (!within || code.startsWith(`${within}.`))).slice(0, MOST_REGIONS);

export const searchIn = (params: URLSearchParams): string | undefined => params.get('cari')?.trim().slice(0, LONGEST_SEARCH) || undefined;

/** What a list is searched for, for the marks in its rows. */
export const seeking = (search: string | undefined) => ({ search: search ?? null, isSearched: search !== undefined });

/** The same address without one choice, and from the first page on. */
export function without(path: string, params: URLSearchParams, name: string, value?: string): string {
  const rest = new URLSearchParams();
  for (const [key, word] of params) if (key !== 'setelah' && !(key === name && (value === undefined || value === word))) rest.append(key, word);
  const query = rest.toString();
  return query ? `${path}?${query}` : path;
}
