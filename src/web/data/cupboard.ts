import { createStore, entries, get } from 'idb-keyval';

/** Where things lie on this device by name: IndexedDB in browsers. */
export interface Cupboard {
  find(name: string): Promise<unknown>;
  /** Under this beginning of a name. */
  all(prefix: string): Promise<[name: string, thing: unknown][]>;
  put(name: string, thing: unknown): Promise<void>;
  remove(name: string): Promise<void>;
}

/** A cupboard that also changes a thing in one step, whoever else writes; undefined removes it. */
export interface Exchange extends Cupboard {
  change(name: string, change: (thing: unknown) => unknown): Promise<unknown>;
}

export function deviceCupboard(name: string): Exchange {
  const store = createStore(name, 'isi');
  const write = (change: (things: IDBObjectStore) => void) =>
    store('readwrite', (things) => {
      const { transaction } = things;
      return new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
        transaction.onerror = () => reject(transaction.error);
        change(things);
        // A page that is being left has no time for callbacks: what was asked for is to be done without them.
        transaction.commit?.();
      });
    });
  return {
    find: (at) => get(at, store),
    all: async (prefix) => (await entries<string>(store)).filter(([at]) => at.startsWith(prefix)),
    put: (at, thing) => write((things) => things.put(thing, at)),
    remove: (at) => write((things) => things.delete(at)),
    change: (at, change) =>
      store('readwrite', (things) => {
        const { transaction } = things;
        return new Promise<unknown>((resolve, reject) => {
          const reading = things.get(at);
          reading.onsuccess = () => {
            const next = change(reading.result);
            transaction.oncomplete = () => resolve(next);
            if (next === undefined) things.delete(at);
            else things.put(next, at);
            transaction.commit?.();
          };
          transaction.onabort = () => reject(transaction.error);
          transaction.onerror = () => reject(transaction.error);
        });
      }),
  };
}
