import { createContext } from 'preact';
import { type Cupboard, deviceCupboard } from './cupboard.ts';
import { KeptFiles } from './kept-files.ts';

/** What somebody typed and did not send yet. */
export interface Draft<Values = unknown> {
  /** Drafts of another format are of an older app, and are left alone. */
  readonly format: 1;
  readonly key: string;
  readonly values: Values;
  /** In milliseconds. */
  readonly at: number;
  /** How lists call it, and where writing goes on; a draft without them is not listed. */
  readonly title?: string;
  readonly href?: string;
}

export type DraftAbout = Pick<Draft, 'title' | 'href'>;

/** How tabs hear of each other's drafts: by name. */
export interface TabChannel {
  postMessage(name: string): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

interface DraftParts {
  readonly cupboard: Cupboard;
  readonly channel?: TabChannel;
  /** Whether the person is writing in this tab: then its text is the newer one. */
  readonly inFront: () => boolean;
  readonly now: () => number;
}

/** Typing is written down when it pauses this long. */
const PAUSE_MS = 300;

/**
 * One person's unsent forms on this device. What was kept is in memory at once, on the device after a pause or when the page is
 * left; where the device takes nothing more, memory still has it.
 */
export class Drafts {
  private readonly latest = new Map<string, Draft>();
  private readonly waiting = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly listeners = new Map<string, Set<(draft: Draft) => void>>();
  /** The device takes nothing more: drafts live as long as this page. */
  full = false;

  constructor(
    readonly viewerId: string,
    private readonly parts: DraftParts,
    readonly files: KeptFiles,
  ) {
    if (parts.channel) parts.channel.onmessage = ({ data }) => void this.hear(String(data));
  }

  private nameOf(key: string): string {
    return `${this.viewerId} ${key}`;
  }

  async find<Values>(key: string): Promise<Draft<Values> | undefined> {
    const known = this.latest.get(key) ?? (await this.parts.cupboard.find(this.nameOf(key)).catch(() => undefined));
    return isDraft(known) ? (known as Draft<Values>) : undefined;
  }

  keep(key: string, values: unknown, about: DraftAbout = {}): void {
    this.latest.set(key, { format: 1, key, values, at: this.parts.now(), ...about });
    clearTimeout(this.waiting.get(key));
    this.waiting.set(
      key,
      setTimeout(() => void this.write(key), PAUSE_MS),
    );
  }

  /** Everything that still waits is written now. */
  async flush(): Promise<void> {
    await Promise.all([...this.waiting.keys()].map((key) => this.write(key)));
  }

  private async write(key: string): Promise<void> {
    clearTimeout(this.waiting.get(key));
    this.waiting.delete(key);
    const draft = this.latest.get(key);
    if (!draft) return;
    try {
      await this.parts.cupboard.put(this.nameOf(key), draft);
      this.full = false;
      this.parts.channel?.postMessage(this.nameOf(key));
    } catch {
      this.full = true;
    }
  }

  /** It was sent, or is not wanted any more. */
  async forget(key: string): Promise<void> {
    clearTimeout(this.waiting.get(key));
    this.waiting.delete(key);
    this.latest.delete(key);
    await this.parts.cupboard.remove(this.nameOf(key)).catch(() => undefined);
  }

  /** All that have a title, the newest first. */
  async list(): Promise<Draft[]> {
    const kept = await this.parts.cupboard.all(this.nameOf('')).catch(() => []);
    const drafts = new Map(kept.flatMap(([, draft]) => (isDraft(draft) ? [[draft.key, draft]] : [])));
    for (const [key, draft] of this.latest) drafts.set(key, draft);
    return [...drafts.values()].filter(({ title }) => title).sort((a, b) => b.at - a.at);
  }

  /** Nothing that this person typed stays on the device. */
  async clear(): Promise<void> {
    const kept = await this.parts.cupboard.all(this.nameOf('')).catch(() => []);
    const keys = kept.map(([name]) => name.slice(this.nameOf('').length));
    await Promise.all([...new Set([...keys, ...this.latest.keys()])].map((key) => this.forget(key)));
    await this.files.clear();
  }

  /** Hears of newer text from another tab; answers the way to stop hearing. */
  watch(key: string, tell: (draft: Draft) => void): () => void {
    const heard = this.listeners.get(key) ?? new Set();
    this.listeners.set(key, heard.add(tell));
    return () => heard.delete(tell);
  }

  private async hear(name: string): Promise<void> {
    const key = name.startsWith(this.nameOf('')) ? name.slice(this.nameOf('').length) : undefined;
    if (key === undefined || this.parts.inFront()) return;
    const draft = await this.parts.cupboard.find(name).catch(() => undefined);
    if (!isDraft(draft) || draft.at <= (this.latest.get(key)?.at ?? 0)) return;
    clearTimeout(this.waiting.get(key));
    this.waiting.delete(key);
    this.latest.set(key, draft);
    for (const tell of this.listeners.get(key) ?? []) tell(draft);
  }
}

const isDraft = (thing: unknown): thing is Draft => (thing as Draft | undefined)?.format === 1;

/** Nobody in particular keeps nothing: the device may be anybody's. */
export function draftsOf(viewerId: string | null): Drafts | undefined {
  if (!viewerId || !('indexedDB' in globalThis)) return undefined;
  const drafts = new Drafts(
    viewerId,
    {
      cupboard: deviceCupboard('sambung-draf'),
      channel: 'BroadcastChannel' in globalThis ? new BroadcastChannel('sambung-draf') : undefined,
      inFront: () => document.hasFocus(),
      now: Date.now,
    },
    new KeptFiles(viewerId, deviceCupboard('sambung-berkas')),
  );
  addEventListener('pagehide', () => void drafts.flush());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void drafts.flush();
  });
  return drafts;
}

/** The drafts of whoever is signed in; nothing on the server. */
export const DraftsContext = createContext<Drafts | undefined>(undefined);
