import { createContext } from 'preact';
import { useContext, useEffect, useReducer } from 'preact/hooks';
import type { Operation } from './operation.ts';
import { type Entry, Store } from './store.ts';

export const StoreContext = createContext<Store>(undefined as unknown as Store);
export const useStore = (): Store => useContext(StoreContext);

export interface Reading<Data> extends Entry<Data> {
  /** Asks again. */
  readonly again: () => void;
}

const NOTHING: Entry<never> = { at: 0, busy: true };

/**
 * What an operation answers. On the server the page waits for it; in a browser `data` is undefined until it is there, and
 * stays while a newer one is fetched. `variables` undefined: not asked.
 */
export function useQuery<Data, Variables extends object>(operation: Operation<Data, Variables>, variables: Variables | undefined): Reading<Data> {
  const store = useStore();
  const [, render] = useReducer((n: number) => n + 1, 0);
  const key = variables && Store.key(operation, variables);
  const entry = key ? store.peek<Data>(key) : undefined;
  if (import.meta.env.SSR && key && variables && !entry) throw store.ask(operation, variables);
  useEffect(() => {
    if (!key || !variables) return;
    const ask = () => void store.ask(operation, variables);
    const stop = store.watch(key, () => render(undefined), ask);
    const known = store.peek<Data>(key);
    if (!known) ask();
    // The answer came between this rendering and now, when nobody listened yet.
    else if (known !== entry) render(undefined);
    return stop;
  }, [store, key]);
  return {
    ...(entry ?? (variables ? NOTHING : { at: 0, busy: false })),
    again: () => {
      if (variables) void store.ask(operation, variables);
    },
  };
}
