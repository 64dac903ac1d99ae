import type { Exchange } from './cupboard.ts';
import type { Kept } from './kept.ts';

type Change = (kept: Kept | undefined) => Kept | undefined;

/** How tabs tell each other which writing has changed. */
export interface Neighbours {
  tell(name: string): void;
  hear(listen: (name: string) => void): () => void;
}

/** Writings of another format are of an older app, and are left alone. */
const keptOf = (thing: unknown): Kept | undefined => ((thing as Kept | undefined)?.format === 1 ? (thing as Kept) : undefined);

interface Open {
  /** What the disk held last. */
  stored?: Kept;
  /** Changes that are not on the disk yet, the oldest first; they stay while the disk takes nothing. */
  readonly pending: Change[];
  writing?: Promise<void>;
  /** How often it was written: what was read before the last time is old. */
  written: number;
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
    private readonly disk: Exchange,
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
    const open = this.open.get(key) ?? { pending: [], written: 0 };
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
    const before = new Map([...this.open].map(([key, { written }]) => [key, written]));
    const things = await this.disk.all(this.nameOf('')).catch(() => undefined);
    const stored = new Map((things ?? []).map(([, thing]) => keptOf(thing)).flatMap((kept) => (kept ? [[kept.key, kept]] : [])));
    for (const key of things ? new Set([...stored.keys(), ...this.open.keys()]) : []) {
      this.take(key, stored.get(key), before.get(key) ?? 0);
    }
    const all = [...this.open.keys()].map((key) => this.peek(key)).filter((kept) => kept !== undefined);
    return all.sort((a, b) => b.changedAt - a.changedAt);
  }

  /** Looks again at the disk: a tab in the background may have missed what others did. */
  async reread(key: string): Promise<Kept | undefined> {
    const { written, stored } = this.opened(key);
    const found = await this.disk.find(this.nameOf(key)).then(keptOf, () => stored);
    this.take(key, found, written);
    this.say(key);
    return this.peek(key);
  }

  /** What was read stands, unless something was written meanwhile. */
  private take(key: string, stored: Kept | undefined, written: number): void {
    const open = this.opened(key);
    if (!open.writing && open.written === written) open.stored = stored;
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
        open.stored = keptOf(await this.disk.change(this.nameOf(key), (thing) => taken.reduce((kept, change) => change(kept), keptOf(thing))));
      } catch {
        this.broken = true;
        break;
      }
      this.broken = false;
      open.written++;
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
