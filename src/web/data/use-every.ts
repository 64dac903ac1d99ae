import { useEffect, useReducer } from 'preact/hooks';
import type { Operation } from './operation.ts';
import { Store } from './store.ts';
import type { Connection } from './use-pages.ts';
import { useStore } from './use-query.ts';

/** The pages of lists, each from where its variables say to its end: for what a part of them would answer falsely. Nothing until all are here. */
export function useEvery<Data, Variables extends { after?: string | null }>(
  operation: Operation<Data, Variables>,
  lists: readonly Variables[],
  connectionOf: (data: Data) => Connection<unknown> | null | undefined,
): readonly Data[] | undefined {
  const store = useStore();
  const [, render] = useReducer((n: number) => n + 1, 0);
  const entryOf = (variables: Variables) => store.peek<Data>(Store.key(operation, variables));
  const pagesFrom = (variables: Variables): { variables: Variables; data?: Data }[] => {
    const data = entryOf(variables)?.data;
    const page = data && connectionOf(data)?.pageInfo;
    return [{ variables, data }, ...(page?.hasNextPage ? pagesFrom({ ...variables, after: page.endCursor }) : [])];
  };
  const pages = lists.flatMap(pagesFrom);
  const unasked = pages.find(({ variables }) => !entryOf(variables));
  if (import.meta.env.SSR && unasked) throw store.ask(operation, unasked.variables);
  useEffect(() => {
    const stops = pages.map(({ variables, data }) => {
      const ask = () => void store.ask(operation, variables);
      const known = entryOf(variables);
      if (!known) ask();
      // The answer came between this rendering and now, when nobody listened yet.
      else if (known.data !== data) render(undefined);
      return store.watch(Store.key(operation, variables), () => render(undefined), ask);
    });
    return () => {
      for (const stop of stops) stop();
    };
  }, [store, pages.map(({ variables }) => Store.key(operation, variables)).join()]);
  const all = pages.flatMap(({ data }) => (data ? [data] : []));
  return all.length === pages.length ? all : undefined;
}
