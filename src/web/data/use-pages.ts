import { useEffect, useReducer, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { Operation } from './operation.ts';
import { Store } from './store.ts';
import { type Reading, useQuery, useStore } from './use-query.ts';

export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount?: number;
}

export interface Pages<Data, Node> extends Reading<Data> {
  /** All pages so far, in one list. */
  readonly nodes: readonly Node[];
  readonly total?: number;
  readonly hasMore: boolean;
  /** It begins with the list's first; how many there are before a later start, nobody knows. */
  readonly isFromStart: boolean;
  /** One page holds all of it. */
  readonly isShort: boolean;
  /** Where the next page is, for readers without JavaScript. */
  readonly nextHref?: string;
  /** Adds the next page here. */
  readonly more: () => void;
  readonly loadingMore: boolean;
}

/** Of each list in the present entry of the browser's history, where its further pages begin. */
const cursorsLeft = (): Readonly<Record<string, readonly string[]>> => history.state?.pages ?? {};

/**
 * A long list, page by page. The first page starts at `?setelah=` (or what `param` names, where a page has several lists), so that a
 * link to the next one works without JavaScript; with it, more pages are put below. How many there were is kept in the browser's
 * history: going back finds the list as it was left.
 */
export function usePages<Data, Variables extends { after?: string | null }, Node>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  connectionOf: (data: Data) => Connection<Node> | null | undefined,
  param = 'setelah',
): Pages<Data, Node> {
  const store = useStore();
  const { path, url } = useLocation();
  const params = new URLSearchParams(url.split('?')[1]);
  const start = params.get(param);
  const key = Store.key(operation, { ...variables, after: start });
  const [, render] = useReducer((n: number) => n + 1, 0);
  const [kept, setKept] = useState<{ key: string; cursors: readonly string[] }>({ key, cursors: [] });
  const [loadingMore, setLoadingMore] = useState(false);
  const cursors = kept.key === key ? kept.cursors : [];
  const first = useQuery(operation, { ...variables, after: start });

  // After hydration only: the server knows nothing of the history.
  useEffect(() => {
    const cursors = cursorsLeft()[key];
    setKept({ key, cursors: cursors?.every((after) => store.peek(Store.key(operation, { ...variables, after }))) ? cursors : [] });
  }, [key]);

  const pageAt = (after: string) => store.peek<Data>(Store.key(operation, { ...variables, after }))?.data;
  useEffect(() => {
    const stops = cursors.map((after) => {
      const vars = { ...variables, after };
      const ask = () => void store.ask(operation, vars);
      if (!pageAt(after)) ask();
      return store.watch(Store.key(operation, vars), () => render(undefined), ask);
    });
    return () => {
      for (const stop of stops) stop();
    };
  }, [key, cursors.join()]);

  const found = [first.data, ...cursors.map(pageAt)].map((data) => data && connectionOf(data));
  const keep = (longer: readonly string[]) => {
    setKept({ key, cursors: longer });
    history.replaceState({ ...history.state, pages: { ...cursorsLeft(), [key]: longer } }, '');
  };

  // What came or went since has moved the end of a page: the next one begins there, or it would miss something or say it twice.
  const moved = cursors.findIndex((after, place) => found[place] && nextIn(found[place]) !== after);
  const end = nextIn(found[moved]);
  useEffect(() => {
    if (moved < 0) return;
    if (!end) return keep(cursors.slice(0, moved));
    let isStill = true;
    void store.ask(operation, { ...variables, after: end }).then(({ data }) => {
      if (data && isStill) keep(cursors.map((after, place) => (place === moved ? end : after)));
    });
    return () => {
      isStill = false;
    };
  }, [moved, end, cursors.join()]);

  const pages = found.filter((page) => page != null);
  const last = pages.at(-1);
  const next = nextIn(last);
  return {
    ...first,
    nodes: pages.flatMap(({ nodes }) => nodes),
    total: pages[0]?.totalCount,
    hasMore: Boolean(next),
    isFromStart: start === null,
    isShort: start === null && !next && cursors.length === 0,
    nextHref: next ? `${path}?${withParam(params, param, next)}` : undefined,
    loadingMore,
    more: () => {
      if (!next || loadingMore) return;
      setLoadingMore(true);
      void store.ask(operation, { ...variables, after: next }).then(({ data }) => {
        setLoadingMore(false);
        if (data) keep([...cursors, next]);
      });
    },
  };
}

/** Where the page after this one begins. */
const nextIn = (page: Connection<unknown> | null | undefined): string | null | undefined => (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined);

/** The query of an address with one of its parameters set. */
export function withParam(params: URLSearchParams, name: string, value: string): URLSearchParams {
  const changed = new URLSearchParams(params);
  changed.set(name, value);
  return changed;
}
