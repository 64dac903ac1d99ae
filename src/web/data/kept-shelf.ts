import { createStore, entries, get } from 'idb-keyval';
import type { Kept } from './kept.ts';

type Change = (kept: Kept | undefined) => Kept | undefined;

/** Where writings lie: IndexedDB in browsers. `change` is one transaction, whoever else writes. */
export interface Disk {
  all(): Promise<readonly (readonly [name: string, kept: Kept])[]>;
  find(name: string): Promise<Kept | undefined>;
  change(name: string, change: Change): Promise<Kept | undefined>;
}

/** How tabs tell each other which writing has changed. */
export interface Neighbours {
  tell(name: string): void;
  hear(listen: (name: string) => void): () => void;
}

interface Open {
  /** What the disk held last. */
  stored?: Kept;
  /** Changes that are not on the disk yet, the oldest first; they stay while the disk takes nothing. */
  readonly pending: Change[];
  writing?: Promise<void>;
}

/**
 * One person's writings on this device. A change is seen at once and written at once; changes are functions, so that what two
 * tabs do to one writing comes together in whatever order it reaches the disk.
 */
export class KeptShelf {
  private readonly open = new Map<string, Open>();
  private readonly listeners = new Set<(key: string) => void>();
  /** The disk takes nothing: what is written lives in this page only. */
  broken = false;

  constructor(
    readonly viewerId: string,
    private readonly disk: Disk,
    private readonly neighbours: Neighbours,
  ) {
    neighbours.hear((name) => {
      if (name.startsWith(`${viewerId} `)) void this.reread(name.slice(viewerId.length + 1));
    });
  }

  private nameOf(key: string): string {
    return `${this.viewerId} ${key}`;
  }

  private opened(key: string): Open {
    const open = this.open.get(key) ?? { pending: [] };
    this.open.set(key, open);
    return open;
  }

  /** As it is seen now, with what is not on the disk yet. */
  peek(key: string): Kept | undefined {
    const open = this.open.get(key);
    return open?.pending.reduce<Kept | undefined>((kept, change) => change(kept), open.stored);
  }

  /** All of this person's, the last changed first. */
  async all(): Promise<Kept[]> {
    const stored = await this.disk.all().catch(() => []);
    for (const [name, kept] of stored) {
      if (!name.startsWith(`${this.viewerId} `) || kept.format !== 1) continue;
      const open = this.opened(kept.key);
      if (!open.writing) open.stored = kept;
    }
    const all = [...this.open.keys()].map((key) => this.peek(key)).filter((kept) => kept !== undefined);
    return all.sort((a, b) => b.changedAt - a.changedAt);
  }

  /** Looks again at the disk: a tab in the background may have missed what others did. */
  async reread(key: string): Promise<Kept | undefined> {
    const open = this.opened(key);
    const stored = await this.disk.find(this.nameOf(key)).catch(() => open.stored);
    // What is being written is newer than what was read.
    if (!open.writing) open.stored = stored;
    this.say(key);
    return this.peek(key);
  }

  /** Changes it here at once; answers when it is on the disk. */
  async change(key: string, change: Change): Promise<Kept | undefined> {
    const open = this.opened(key);
    open.pending.push(change);
    this.say(key);
    open.writing ??= this.write(key, open);
    await open.writing;
    return this.peek(key);
  }

  private async write(key: string, open: Open): Promise<void> {
    while (open.pending.length > 0) {
      const taken = [...open.pending];
      try {
        open.stored = await this.disk.change(this.nameOf(key), (kept) => taken.reduce((before, change) => change(before), kept));
      } catch {
        this.broken = true;
        break;
      }
      this.broken = false;
      open.pending.splice(0, taken.length);
      this.neighbours.tell(this.nameOf(key));
    }
    open.writing = undefined;
    this.say(key);
  }

  /** Hears of every change, by whichever tab. */
  watch(listen: (key: string) => void): () => void {
    this.listeners.add(listen);
    return () => this.listeners.delete(listen);
  }

  private say(key: string): void {
    for (const listen of this.listeners) listen(key);
  }
}

/** IndexedDB, in a place of its own: what was read may be thrown away, what was written may not. */
export function deviceDisk(): Disk {
  const store = createStore('sambung-tulisan', 'tulisan');
  return {
    all: () => entries<string, Kept>(store),
    find: (name) => get<Kept>(name, store),
    change: (name, change) =>
      store('readwrite', (writings) => {
        return new Promise<Kept | undefined>((resolve, reject) => {
          const reading: IDBRequest<Kept | undefined> = writings.get(name);
          reading.onsuccess = () => {
            const next = change(reading.result);
            if (next) writings.put(next, name);
            else writings.delete(name);
            writings.transaction.oncomplete = () => resolve(next);
          };
          writings.transaction.onabort = () => reject(writings.transaction.error);
        });
      }),
  };
}

export function otherTabs(): Neighbours {
  const channel = new BroadcastChannel('sambung-tulisan');
  return {
    tell: (name) => channel.postMessage(name),
    hear: (listen) => {
      const heard = ({ data }: MessageEvent<string>) => listen(data);
      channel.addEventListener('message', heard);
      return () => channel.removeEventListener('message', heard);
    },
  };
}
