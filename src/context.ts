import type { EntityManager } from '@mikro-orm/postgresql';
import type { Reads } from './database/reads.ts';
import type { KeptAnswer } from './kept/kept-answer.ts';
import type { Clock } from './kernel/calendar.ts';
import type { Secrets } from './kernel/secrets.ts';
import type { Locale } from './kernel/text.ts';
import type { FileStore } from './modules/document/file-store.ts';
import type { Viewer } from './modules/identity/viewer.ts';

/** The key that a client gave its mutation, and what it stands for. */
export interface IdempotencyKey {
  readonly key: string;
  /** The mutation's field. */
  readonly field: string;
  /** Of the input, by a key of ours: an input may hold a password, which nobody shall find by trying. */
  readonly inputHash: string;
}

/** What does not change from one request to the next. */
export interface Deployment {
  readonly clock: Clock;
  readonly secrets: Secrets;
  readonly files: FileStore;
  /** Where the outside world reaches this server, without a slash at the end. */
  readonly publicUrl: string;
  /** Amounts and periods that change between regions and years. */
  readonly settings: Settings;
  /** How much wider than written the limits on use are: 1, and 100 in development. The one on wrong passwords stays. */
  readonly limitFactor: number;
}

/** Figures that regulations change; whole rupiah and days. */
export interface Settings {
  /** From this sum of live matches on a proposal on, the province approves. */
  readonly provinceDecidesFrom: bigint;
  /** From this amount on, who verified the proposal does not approve its match. */
  readonly fourEyesFrom: bigint;
}

export const SETTINGS: Settings = { provinceDecidesFrom: 500_000_000n, fourEyesFrom: 100_000_000n };

/** One request. */
export interface Context extends Deployment {
  readonly viewer: Viewer;
  /** For writes; every transaction forks it. */
  readonly em: EntityManager;
  /** For reads: batched, and hidden from whoever may not see. */
  readonly reads: Reads;
  readonly locale: Locale;
  /** The client's address, for limits on guessing. */
  readonly address: string;
  idempotency?: IdempotencyKey;
  /** Hears of the answer that is given to others too: it goes out as whoever asks over HTTP may keep it. */
  readonly sharesAnswer?: (answer: KeptAnswer) => void;
  /** Set by signing in and out in a same-origin browser. */
  readonly session: { readonly token?: string; readonly wantsCookie: boolean; setCookie(token: string | null): void };
}
