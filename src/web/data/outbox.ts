import { isHalted, isUnsent, type Kept, type KeptKind, pauseBefore, type Question, type Sender, type Tries, wayOf } from './kept.ts';
import type { KeptShelf } from './kept-shelf.ts';
import type { Fault, Operation, Outcome } from './operation.ts';
import { newKey } from './unanswered.ts';
import type { Refused } from './use-action.ts';

// biome-ignore lint/suspicious/noExplicitAny: each kind of writing has a shape of its own, and its sender knows it
type AnySender = Sender<any>;
export type Senders = Readonly<Partial<Record<KeptKind, () => Promise<AnySender>>>>;

/** The way to the server: `Store`, and stand-ins of the wire in tests. */
export interface Wire {
  change(operation: Operation<object, { input: never }>, variables: { input: never }, idempotencyKey: string): Promise<Outcome<object>>;
  ask(operation: Operation<object, never>, variables: object): Promise<{ readonly data?: object; readonly fault?: Fault }>;
}

/** Runs `work` unless another tab already does, where the browser can tell. */
export type Alone = (name: string, work: () => Promise<void>) => Promise<void>;

export interface OutboxParts {
  readonly shelf: KeptShelf;
  readonly wire: Wire;
  readonly senders: Senders;
  readonly alone: Alone;
  /** Milliseconds. */
  readonly now: () => number;
  /** Calls back after so many milliseconds, unless stopped. */
  readonly later: (work: () => void, ms: number) => () => void;
}

/** What is happening to one writing now. */
export interface Progress extends Tries {
  readonly busy: boolean;
  /** Why the last try brought nothing. */
  readonly fault?: Fault;
  /** `changedAt` of what was last sent, or found to be nothing to send. */
  readonly settled?: number;
}

interface Step {
  readonly fault?: Fault;
  readonly settled?: number;
}

const AT_REST: Progress = { busy: false, failures: 0, lastAt: 0 };
/** Enough for a delivery, what has to be read after it, and one more of each. */
const MOST_ROUNDS = 4;

/**
 * Sends this person's writings, each by itself and one thing after another: a pause after typing, with growing pauses while the
 * server is not reached, and under the same idempotency key until there is an answer. Decisions never come here.
 */
export class Outbox {
  private readonly progress = new Map<string, Progress>();
  private readonly timers = new Map<string, () => void>();
  private readonly listeners = new Set<() => void>();
  private readonly underWay = new Map<string, Promise<void>>();

  constructor(private readonly parts: OutboxParts) {
    parts.shelf.watch((key) => {
      this.plan(key);
      this.tell();
    });
  }

  progressOf(key: string): Progress {
    return this.progress.get(key) ?? AT_REST;
  }

  /** Hears of every change of progress or writing. */
  watch(listen: () => void): () => void {
    this.listeners.add(listen);
    return () => this.listeners.delete(listen);
  }

  private tell(): void {
    for (const listen of this.listeners) listen();
  }

  private put(key: string, progress: Progress): void {
    this.progress.set(key, progress);
    this.tell();
  }

  private plan(key: string): void {
    this.timers.get(key)?.();
    this.timers.delete(key);
    const kept = this.parts.shelf.peek(key);
    // Another tab had more luck.
    if (kept && !isUnsent(kept) && this.progressOf(key).fault) this.progress.set(key, AT_REST);
    const progress = this.progressOf(key);
    if (!kept || progress.busy || progress.fault?.code === 'UNAUTHENTICATED') return;
    if (!kept.sending && progress.settled === kept.changedAt) return;
    const pause = pauseBefore(kept, progress, this.parts.now());
    if (pause !== undefined)
      this.timers.set(
        key,
        this.parts.later(() => void this.send(key), pause),
      );
  }

  /** The signal is back, or the person is: everything that waits is tried now. */
  async wake(): Promise<void> {
    const all = await this.parts.shelf.all();
    for (const { key } of all) if (!this.progressOf(key).busy) this.progress.set(key, AT_REST);
    await Promise.all(all.filter((kept) => isUnsent(kept) && !isHalted(kept)).map(({ key }) => this.send(key)));
    this.tell();
  }

  /** Tries again what was refused, as the person asks. */
  async again(key: string): Promise<void> {
    await this.parts.shelf.change(key, (kept) => kept && { ...kept, halt: undefined });
    await this.send(key);
  }

  /** Sends all there is to send of one writing; answers when nothing more can be done now. */
  send(key: string): Promise<void> {
    const under = this.underWay.get(key) ?? this.sendAlone(key).finally(() => this.underWay.delete(key));
    this.underWay.set(key, under);
    return under;
  }

  /** As `send`, for whoever waits for it: until all of it is there, or something is in the way. */
  async flush(key: string): Promise<void> {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      await this.send(key);
      const kept = this.parts.shelf.peek(key);
      if (!kept || !isUnsent(kept) || isHalted(kept) || this.progressOf(key).fault) return;
    }
  }

  private async sendAlone(key: string): Promise<void> {
    const { shelf, alone, now } = this.parts;
    this.timers.get(key)?.();
    const before = this.progressOf(key);
    // Until it is known to be otherwise, another tab is at it.
    let after: Progress = { busy: false, failures: Math.max(before.failures, 1), lastAt: now() };
    await alone(`sambung ${shelf.viewerId} ${key}`, async () => {
      this.put(key, { ...before, busy: true });
      const { fault, settled } = await this.sendAll(key).catch((error): Step => ({ fault: { code: 'BROKEN', message: String(error) } }));
      const isFailure = fault !== undefined && wayOf(fault) !== 'stop';
      after = isFailure ? { busy: false, failures: before.failures + 1, lastAt: now(), fault } : { busy: false, failures: 0, lastAt: now(), settled };
    });
    this.put(key, after);
    this.plan(key);
  }

  /** One delivery, and all that has to be asked for it; what is typed meanwhile waits for its own pause. */
  private async sendAll(key: string): Promise<Step> {
    const { shelf, senders, now } = this.parts;
    let kept = await shelf.reread(key);
    let done: Step = {};
    for (let step = 0; kept && !isHalted(kept) && step < MOST_ROUNDS; step++) {
      const sender = await senders[kept.kind]?.();
      // Of a newer app than this one: that will send it.
      if (!sender) return { settled: kept.changedAt };
      const question = sender.question(kept, now());
      done = question ? await this.ask(kept, sender, question) : await this.deliver(kept, sender);
      kept = shelf.peek(key);
      if (done.fault || done.settled !== undefined) return done;
    }
    return done;
  }

  private async ask(kept: Kept, sender: AnySender, { operation, variables }: Question): Promise<Step> {
    const { shelf, wire, now } = this.parts;
    const { data, fault } = await wire.ask(operation, variables);
    const at = now();
    await shelf.change(kept.key, (k) => {
      if (!k || (fault && wayOf(fault) !== 'stop')) return k;
      return fault ? { ...k, halt: { fault, changedAt: kept.changedAt } } : sender.answered(k, data as object, at);
    });
    return { fault };
  }

  private async deliver(kept: Kept, sender: AnySender): Promise<Step> {
    const { shelf, wire, now } = this.parts;
    const at = now();
    const key = newKey();
    // What is sent, and its key, are on the disk before they leave: whatever happens now, the same goes again.
    let looked: number | undefined;
    const ready = await shelf.change(kept.key, (k) => {
      looked = k?.changedAt;
      const outgoing = k && !k.sending && sender.next(k);
      return outgoing ? { ...k, sending: { ...outgoing, key, at, changedAt: k.changedAt } } : k;
    });
    const sending = ready?.sending;
    // Not what there is by now: what was typed while the disk wrote has not been looked at.
    if (!sending) return { settled: looked };
    const { data, fault } = await wire.change(sender.operation(sending.what), { input: sending.input as never }, sending.key);
    const answeredAt = now();
    const [result] = Object.values(data ?? {}) as ({ __typename: string } & object)[];
    const isDone = result?.__typename.endsWith('Success');
    const after = await shelf.change(kept.key, (k) => {
      // Another tab had the same answer before, or the answer has yet to come.
      if (k?.sending?.key !== sending.key || (fault && wayOf(fault) !== 'stop')) return k;
      const { sending: _, halt: __, ...rest } = k;
      if (fault) return { ...rest, halt: { fault, changedAt: sending.changedAt } };
      if (isDone) return sender.succeeded(rest, sending, result as object, answeredAt);
      const problem = result as unknown as Refused;
      return sender.refused({ ...rest, halt: { problem, changedAt: sending.changedAt } }, sending, problem);
    });
    // After a refusal the rest may still go, and what the answer leaves open has to be asked.
    const isSettled = after && isDone && !sender.question(after, answeredAt);
    return { fault, settled: isSettled ? sending.changedAt : undefined };
  }
}
