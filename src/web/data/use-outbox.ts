import { createContext } from 'preact';
import { useContext, useEffect, useReducer, useState } from 'preact/hooks';
import { lastVisitorId } from '../last-visit.ts';
import { deviceCupboard } from './cupboard.ts';
import { type Draft, DraftsContext } from './drafts.ts';
import { isHalted, isUnsent, type Kept, sinceOf } from './kept.ts';
import { KeptShelf, otherTabs } from './kept-shelf.ts';
import { type Alone, Outbox, type Progress, type Senders, type Wire } from './outbox.ts';

/** Writings and their way to the server, of whoever is signed in; nothing on the server. */
export interface Writings {
  readonly shelf: KeptShelf;
  readonly outbox: Outbox;
}

export const WritingsContext = createContext<Writings | undefined>(undefined);
export const useWritings = (): Writings | undefined => useContext(WritingsContext);

/** Web Locks where there are some; where not, the idempotency key alone sees to it that nothing happens twice. */
const alone: Alone = async (name, work) => {
  if (!navigator.locks) return work();
  await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await work();
  });
};

/** On a phone that several share: what one wrote is never sent under the name of another who has signed in since. */
function inNameOf(viewerId: string, wire: Wire): Wire {
  const isOthers = () => (lastVisitorId() ?? viewerId) !== viewerId;
  const over = { fault: { code: 'UNAUTHENTICATED', message: '' } };
  return {
    change: async (...sent) => (isOthers() ? over : wire.change(...sent)),
    ask: async (...asked) => (isOthers() ? over : wire.ask(...asked)),
  };
}

/** What is kept without anything unsent is forgotten after a week. */
const REST_MS = 7 * 86_400_000;

/** Nobody in particular writes nothing. Begins to send what waits. */
export function writingsOf(viewerId: string | null, wire: Wire, senders: Senders): Writings | undefined {
  if (!viewerId || !('indexedDB' in globalThis) || !('BroadcastChannel' in globalThis)) return undefined;
  const shelf = new KeptShelf(viewerId, deviceCupboard('sambung-tulisan'), otherTabs());
  const later = (work: () => void, ms: number) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  };
  const outbox = new Outbox({ shelf, wire: inNameOf(viewerId, wire), senders, alone, now: Date.now, later });
  const wake = () => {
    if (document.visibilityState === 'visible') void outbox.wake();
  };
  addEventListener('online', wake);
  addEventListener('pageshow', wake);
  document.addEventListener('visibilitychange', wake);
  void shelf.all().then(async (all) => {
    for (const kept of all) if (!isUnsent(kept) && kept.changedAt < Date.now() - REST_MS) await shelf.change(kept.key, () => undefined);
    wake();
  });
  return { shelf, outbox };
}

/** Nothing that this person wrote stays on the device. */
export async function forgetWritings({ shelf }: Writings): Promise<void> {
  for (const { key } of await shelf.all()) await shelf.change(key, () => undefined);
}

export interface KeptNow<K extends Kept> {
  /** Undefined while it is looked for. */
  readonly isFound: boolean;
  readonly kept?: K;
  readonly progress: Progress;
}

const NOTHING: Progress = { busy: false, failures: 0, lastAt: 0 };

/** One writing as it is now, whichever tab changes it. */
export function useKept<K extends Kept>(key: string | undefined): KeptNow<K> {
  const writings = useWritings();
  const [found, setFound] = useState<string>();
  const [, render] = useReducer((n: number) => n + 1, 0);
  useEffect(() => {
    if (!writings || !key) return undefined;
    const stop = writings.outbox.watch(() => render(undefined));
    void writings.shelf.reread(key).then(() => setFound(key));
    return stop;
  }, [writings, key]);
  if (!writings || !key) return { isFound: false, progress: NOTHING };
  return { isFound: found === key, kept: writings.shelf.peek(key) as K | undefined, progress: writings.outbox.progressOf(key) };
}

/** Something that the server does not have yet. */
export interface Unsent {
  readonly key: string;
  /** Empty until it has a name. */
  readonly title: string;
  readonly href: string;
  /** When the oldest change was made, in milliseconds. */
  readonly since: number;
  /** `sending`: goes by itself as soon as it can; `stopped`: the person has to look; `form`: waits until the person sends it. */
  readonly state: 'sending' | 'stopped' | 'form';
}

/** All that waits on this device, the newest first: writings that send themselves, and forms that were begun. */
export function useUnsent(): readonly Unsent[] {
  const writings = useWritings();
  const drafts = useContext(DraftsContext);
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const [forms, setForms] = useState<readonly Draft[]>([]);
  useEffect(() => {
    const look = () => void writings?.shelf.all().then(setKept);
    look();
    void drafts?.list().then(setForms);
    let timer: ReturnType<typeof setTimeout>;
    const stop = writings?.outbox.watch(() => {
      clearTimeout(timer);
      timer = setTimeout(look, 300);
    });
    return () => {
      clearTimeout(timer);
      stop?.();
    };
  }, [writings, drafts]);
  const own = kept.filter(isUnsent).map((k): Unsent => ({ ...named(k), since: sinceOf(k) ?? k.changedAt, state: isHalted(k) ? 'stopped' : 'sending' }));
  const begun = forms.map((form): Unsent => ({ ...named({ title: '', href: '/', ...form }), since: form.at, state: 'form' }));
  return [...own, ...begun].sort((a, b) => b.since - a.since);
}

const named = ({ key, title, href }: Pick<Unsent, 'key' | 'title' | 'href'>) => ({ key, title, href });
