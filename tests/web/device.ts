import type { Exchange } from '../../src/web/data/cupboard.ts';
import { KeptShelf, type Neighbours } from '../../src/web/data/kept-shelf.ts';

/** One device: what lies on it, and the tabs that hear of each other. */
export function device() {
  const things = new Map<string, unknown>();
  const state = { full: false };
  const disk: Exchange = {
    find: async (name) => structuredClone(things.get(name)),
    all: async (prefix) => structuredClone([...things].filter(([name]) => name.startsWith(prefix))),
    put: async (name, thing) => void things.set(name, thing),
    remove: async (name) => void things.delete(name),
    change: async (name, change) => {
      await Promise.resolve();
      if (state.full) throw new Error('QuotaExceededError');
      const next = change(structuredClone(things.get(name)));
      if (next === undefined) things.delete(name);
      else things.set(name, structuredClone(next));
      return next;
    },
  };
  const ears = new Set<{ tab: number; listen: (name: string) => void }>();
  const neighboursOf = (tab: number): Neighbours => ({
    tell: (name) => {
      for (const ear of ears) if (ear.tab !== tab) ear.listen(name);
    },
    hear: (listen) => {
      const ear = { tab, listen };
      ears.add(ear);
      return () => ears.delete(ear);
    },
  });
  return { things, state, tab: (n: number) => new KeptShelf('psn_1', disk, neighboursOf(n)) };
}
