import { createStore, del, entries, get, set } from 'idb-keyval';
import type { Shelf } from './store.ts';

const MOST_KEPT = 60;
const shelves = () => createStore('sambung-bacaan', 'bacaan');

/** Keeps what a signed-in person has read on the device, for when there is no signal; nothing for anybody else. */
export function shelfOf(viewerId: string | null): Shelf | undefined {
  if (!viewerId || !('indexedDB' in globalThis)) return undefined;
  const store = shelves();
  const nameOf = (key: string) => `${viewerId} ${key}`;
  let kept = 0;
  return {
    find: (key) => get<{ data: unknown; at: number }>(nameOf(key), store).catch(() => undefined),
    keep: (key, data, at) => {
      void set(nameOf(key), { data, at }, store).catch(() => undefined);
      if (kept++ % 20 === 0) void thinOut().catch(() => undefined);
    },
  };

  async function thinOut(): Promise<void> {
    const all = (await entries<string, { at: number }>(store)).sort(([, a], [, b]) => b.at - a.at);
    await Promise.all(all.slice(MOST_KEPT).map(([name]) => del(name, store)));
  }
}

/** Nothing that was read stays on a device that somebody else may use. */
export async function clearShelf(): Promise<void> {
  const store = shelves();
  const all = await entries(store);
  await Promise.all(all.map(([name]) => del(name, store)));
}
