import { type Fault, hashOf, type Operation, type Outcome, type Transport } from './operation.ts';

/** An answer as it is known now. */
export interface Entry<Data = unknown> {
  readonly data?: Data;
  readonly fault?: Fault;
  /** When `data` was the server's, in milliseconds. */
  readonly at: number;
  /** Another answer is on its way. */
  readonly busy: boolean;
}

/** Answers kept beyond a reload, for when there is no signal. */
export interface Shelf {
  find(key: string): Promise<{ data: unknown; at: number } | undefined>;
  keep(key: string, data: unknown, at: number): void;
}

const MOST_ENTRIES = 200;

/**
 * What the app knows of the server, by operation and variables. Every change by the viewer makes all of it old: what is on
 * screen is asked for again, the rest is dropped. So no list is ever forgotten when something new belongs into it.
 */
export class Store {
  private readonly entries = new Map<string, Entry>();
  private readonly asked = new Map<string, Promise<Entry>>();
  private readonly listeners = new Map<string, Set<() => void>>();
  private readonly refreshers = new Map<string, () => void>();
  private readonly signalListeners = new Set<() => void>();
  private epoch = 0;
  signal: { reached: boolean; lastReached: number };

  constructor(
    private readonly transport: Transport,
    private readonly shelf?: Shelf,
    private readonly now: () => number = Date.now,
  ) {
    this.signal = { reached: true, lastReached: now() };
  }

  static key(operation: Operation<unknown, never>, variables: object): string {
    return `${hashOf(operation).slice(0, 16)}${JSON.stringify(variables)}`;
  }

  peek<Data>(key: string): Entry<Data> | undefined {
    return this.entries.get(key) as Entry<Data> | undefined;
  }

  /** Asks the server, once for all who ask at the same time; an answer that was already known stays until then. */
  ask<Data, Variables extends object>(operation: Operation<Data, Variables>, variables: Variables): Promise<Entry<Data>> {
    const key = Store.key(operation, variables);
    const under = this.asked.get(key);
    if (under) return under as Promise<Entry<Data>>;
    const known = this.entries.get(key);
    if (known) this.put(key, { ...known, busy: true });
    const answer = this.answer(key, hashOf(operation), variables).finally(() => this.asked.delete(key));
    this.asked.set(key, answer);
    return answer as Promise<Entry<Data>>;
  }

  private async answer(key: string, hash: string, variables: object): Promise<Entry> {
    const { epoch } = this;
    const outcome = await this.send(hash, variables);
    // A change came between: what was read may be from before it.
    if (epoch !== this.epoch) return this.answer(key, hash, variables);
    if (!outcome.fault) {
      const entry = { data: outcome.data, at: this.now(), busy: false };
      this.shelf?.keep(key, entry.data, entry.at);
      return this.put(key, entry);
    }
    const known = this.entries.get(key) ?? (outcome.fault.code === 'OFFLINE' ? await this.shelf?.find(key) : undefined);
    return this.put(key, { data: known?.data, at: known?.at ?? 0, fault: outcome.fault, busy: false });
  }

  private async send(hash: string, variables: object, idempotencyKey?: string): Promise<Outcome<unknown>> {
    const outcome = await this.transport(hash, variables, idempotencyKey);
    const reached = outcome.fault?.code !== 'OFFLINE';
    this.signal = { reached, lastReached: reached ? this.now() : this.signal.lastReached };
    for (const tell of this.signalListeners) tell();
    return outcome;
  }

  /** Hears whether the server was reached; answers the way to stop hearing. */
  onSignal(tell: () => void): () => void {
    this.signalListeners.add(tell);
    return () => this.signalListeners.delete(tell);
  }

  private put(key: string, entry: Entry): Entry {
    this.entries.delete(key);
    this.entries.set(key, entry);
    if (this.entries.size > MOST_ENTRIES) {
      const oldest = [...this.entries.keys()].find((k) => !this.listeners.has(k));
      if (oldest) this.entries.delete(oldest);
    }
    for (const tell of this.listeners.get(key) ?? []) tell();
    return entry;
  }

  /** Hears of every new answer; `refresh` is how to ask again. Answers the way to stop hearing. */
  watch(key: string, tell: () => void, refresh: () => void): () => void {
    const heard = this.listeners.get(key) ?? new Set();
    this.listeners.set(key, heard.add(tell));
    this.refreshers.set(key, refresh);
    return () => {
      heard.delete(tell);
      if (heard.size > 0) return;
      this.listeners.delete(key);
      this.refreshers.delete(key);
    };
  }

  async change<Data, Variables extends object>(operation: Operation<Data, Variables>, variables: Variables, idempotencyKey: string): Promise<Outcome<Data>> {
    const outcome = (await this.send(hashOf(operation), variables, idempotencyKey)) as Outcome<Data>;
    if (!outcome.fault) this.refresh();
    return outcome;
  }

  /** Everything known is old now. */
  refresh(): void {
    this.epoch++;
    for (const key of [...this.entries.keys()]) if (!this.listeners.has(key)) this.entries.delete(key);
    this.askAgain();
  }

  /** Asks for what is on screen; the rest stays as it was known. */
  askAgain(): void {
    for (const again of this.refreshers.values()) again();
  }

  /** What a page was rendered from, to be sent with it; faults are asked again. */
  dehydrate(): Record<string, unknown> {
    return Object.fromEntries([...this.entries].filter(([, { fault }]) => !fault).map(([key, { data }]) => [key, data]));
  }

  hydrate(answers: Readonly<Record<string, unknown>>): void {
    for (const [key, data] of Object.entries(answers)) {
      this.entries.set(key, { data, at: this.now(), busy: false });
      this.shelf?.keep(key, data, this.now());
    }
  }
}
