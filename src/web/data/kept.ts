import type { Fault, Operation } from './operation.ts';
import type { Refused } from './use-action.ts';

/** What people write in several sittings. */
export type KeptKind = 'proposal' | 'report';

/** Writing that stays on this device until the server has all of it, and a little longer. */
export interface Kept {
  readonly format: 1;
  readonly kind: KeptKind;
  /** Its name among one person's writings; it never changes. */
  readonly key: string;
  /** How lists call it; empty until it has a name. */
  readonly title: string;
  /** Where writing goes on. */
  readonly href: string;
  /** When each part that the server does not have yet was last changed, in milliseconds. */
  readonly touched: Readonly<Record<string, number>>;
  /** The last change of any part. */
  readonly changedAt: number;
  /** What is on its way, or went and brought no answer back: it goes again as it is, under the same idempotency key. */
  readonly sending?: Sending;
  /** Why it waits for the person, although the server could be reached. Whatever is changed afterwards is tried again. */
  readonly halt?: Halt;
}

export interface Sending {
  /** Which of the sender's operations. */
  readonly what: string;
  readonly input: object;
  readonly key: string;
  /** When it first went, in milliseconds. */
  readonly at: number;
  /** The parts that go with it, as they were written then. */
  readonly carries: object;
  /** `changedAt` of what goes with it. */
  readonly changedAt: number;
}

export interface Halt {
  readonly problem?: Refused;
  readonly fault?: Fault;
  /** `changedAt` of what was refused. */
  readonly changedAt: number;
}

export type Outgoing = Pick<Sending, 'what' | 'input' | 'carries'>;

/** Something that has to be read from the server before the writing can go on. */
export interface Question {
  readonly operation: Operation<object, never>;
  readonly variables: object;
}

/** How one kind of writing reaches the server: all of it pure, so that it can be proved without a browser. */
export interface Sender<K extends Kept> {
  /** What is to be sent now: nothing while too little is written, or while the person has to choose. */
  next(kept: K): Outgoing | undefined;
  operation(what: string): Operation<object, { input: never }>;
  succeeded(kept: K, sending: Sending, result: object, now: number): K;
  refused(kept: K, sending: Sending, problem: Refused): K;
  question(kept: K, now: number): Question | undefined;
  answered(kept: K, answer: object, now: number): K;
}

/** When the oldest change was made that the server does not have; undefined when it has all. */
export const sinceOf = ({ touched }: Pick<Kept, 'touched'>): number | undefined => {
  const times = Object.values(touched);
  return times.length > 0 ? Math.min(...times) : undefined;
};

export const isUnsent = (kept: Kept): boolean => kept.sending !== undefined || sinceOf(kept) !== undefined;

export const isHalted = ({ halt, changedAt }: Kept): boolean => halt !== undefined && halt.changedAt === changedAt;

/** What a fault asks for: to try again by itself, to sign in, or to wait until something is changed. */
export function wayOf({ code }: Fault): 'again' | 'session' | 'stop' {
  if (code === 'UNAUTHENTICATED') return 'session';
  return ['OFFLINE', 'BROKEN', 'INTERNAL_SERVER_ERROR', 'RATE_LIMITED', 'PERSISTED_QUERY_NOT_FOUND'].includes(code) ? 'again' : 'stop';
}

/** Typing pauses before it is sent; whoever never pauses is sent all the same. */
const QUIET_MS = 2_000;
const LONGEST_UNSENT_MS = 15_000;
/** Between one try and the next. */
const PAUSES_MS = [2_000, 5_000, 15_000, 45_000, 120_000, 300_000];

/** Tries in vain, one after another, and when the last one was. */
export interface Tries {
  readonly failures: number;
  readonly lastAt: number;
}

/** Milliseconds until the next try; undefined when there is nothing to try. */
export function pauseBefore(kept: Kept, { failures, lastAt }: Tries, now: number): number | undefined {
  if (!isUnsent(kept) || isHalted(kept)) return undefined;
  const due = kept.sending && failures === 0 ? now : Math.min(kept.changedAt + QUIET_MS, (sinceOf(kept) ?? kept.changedAt) + LONGEST_UNSENT_MS);
  const rested = failures > 0 ? lastAt + (PAUSES_MS[Math.min(failures, PAUSES_MS.length) - 1] as number) : now;
  return Math.max(due, rested, now) - now;
}

/** Milliseconds after which the server may have forgotten an idempotency key (it keeps them for a day). */
const KEY_LASTS_MS = 20 * 3_600_000;

export const mayBeForgotten = (sending: Sending, now: number): boolean => now - sending.at > KEY_LASTS_MS;
