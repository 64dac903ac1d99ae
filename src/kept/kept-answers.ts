import { LRUCache } from 'lru-cache';
import type { DataVersion } from '../database/data-version.ts';
import type { Clock } from '../kernel/calendar.ts';
import type { KeptAnswer } from './kept-answer.ts';

/** Milliseconds of the clock for which an answer is given: what dates alone change has no version. */
export const GIVEN_FOR = 5000;

/** Bytes of all that is kept, and of one answer. */
const MOST_KEPT = 32 * 2 ** 20;
const LARGEST_KEPT = 4 * 2 ** 20;
const LONGEST_KEY = 2000;
/** Bytes that an entry takes beside its texts. */
const ENTRY = 500;

export type What = 'page' | 'query';
/** `refused`: made, and not to be kept; `unsure`: the data's version could not be known. */
export type Outcome = 'given' | 'made' | 'refused' | 'too-large' | 'unsure';
export type OnKept = (what: What, outcome: Outcome) => void;

/** What was kept; or else the turn to make it, which must be settled: with what was made, or with nothing where others may not have it. */
export interface Turn {
  readonly given?: KeptAnswer;
  settle(made?: KeptAnswer): void;
}

interface Made {
  readonly version: string;
  readonly at: number;
}

/**
 * Answers to nobody in particular, given again while nothing has changed.
 *
 * An answer is made with the version V that was looked at before its reading began, so it holds at least what V holds. It is given
 * only to a request whose own look, at most LOOKED_AT (1 s) before it came, was V too; what V holds and what that look saw is the
 * same, so **the answer holds all that was committed a second before the request**. A commit of this process forgets the look: the
 * next request looks anew, and sees it. Dates that pass have no version: a query's answer is at most GIVEN_FOR (5 s) behind the
 * clock, and a page, which may be made of such answers, at most twice that.
 */
export class KeptAnswers {
  private readonly entries: LRUCache<string, Made & { readonly answer: KeptAnswer }>;
  private readonly underWay = new Map<string, Made & { readonly answer: Promise<KeptAnswer | undefined> }>();

  constructor(
    private readonly version: DataVersion,
    private readonly clock: Clock,
    private readonly onKept: OnKept,
    most = MOST_KEPT,
  ) {
    this.entries = new LRUCache({
      maxSize: most,
      maxEntrySize: LARGEST_KEPT,
      sizeCalculation: ({ answer }, key) => answer.size + key.length * 2 + ENTRY,
    });
  }

  /** Bytes, at most. */
  get size(): number {
    return this.entries.calculatedSize;
  }

  /** The key says everything on which the answer depends. One asker makes it; who asks for the same meanwhile waits for that. */
  async ask(what: What, key: string): Promise<Turn> {
    const at = this.clock.now().getTime();
    if (key.length > LONGEST_KEY) return this.alone(what, 'too-large');
    const version = await this.version.seen();
    if (version === undefined) return this.alone(what, 'unsure');
    const isGood = (made: Made | undefined) => made?.version === version && this.isYoung(made.at);
    const known = this.entries.get(key);
    if (known && isGood(known)) return this.give(what, known.answer);
    const others = this.underWay.get(key);
    if (!others || !isGood(others)) return this.turn(what, key, { version, at });
    const theirs = await others.answer;
    return theirs ? this.give(what, theirs) : this.alone(what, 'refused');
  }

  private turn(what: What, key: string, made: Made): Turn {
    const { promise, resolve } = Promise.withResolvers<KeptAnswer | undefined>();
    const mine = { ...made, answer: promise };
    this.underWay.set(key, mine);
    let isSettled = false;
    return {
      settle: (answer) => {
        if (isSettled) return;
        isSettled = true;
        if (this.underWay.get(key) === mine) {
          this.underWay.delete(key);
          if (answer) this.entries.set(key, { ...made, answer });
        }
        this.onKept(what, !answer ? 'refused' : answer.size > LARGEST_KEPT ? 'too-large' : 'made');
        resolve(answer);
      },
    };
  }

  private give(what: What, given: KeptAnswer): Turn {
    this.onKept(what, 'given');
    return { given, settle: () => {} };
  }

  /** Who makes it for themselves. */
  private alone(what: What, why: Outcome): Turn {
    this.onKept(what, why);
    return { settle: () => {} };
  }

  /** Also not of a future that a clock has come back from. */
  private isYoung(at: number): boolean {
    const age = this.clock.now().getTime() - at;
    return age >= 0 && age < GIVEN_FOR;
  }
}
