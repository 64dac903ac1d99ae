import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from './log.ts';

interface Undo<T> {
  /** Clean, and awaited. */
  close(started: T): Promise<void>;
  /** At once, for whoever will not wait. */
  abandon?(started: T): void;
}

/** A Ctrl-C reaches this process twice, from the terminal and from npm: only a later signal means impatience. */
const secondThought = 1000;

/** The way out: what was started is closed in reverse order, whether a signal, an error or the end of the work asks for it. */
export class Shutdown {
  readonly #log: Log;
  readonly #opened: { close(): Promise<void>; abandon(): void }[] = [];
  #opening: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | undefined;

  constructor(log: Log) {
    this.#log = log;
  }

  /** Starts one thing and remembers how to undo it. Never resolves once the shutdown has begun, so that nothing is started any more. */
  async open<T>(start: () => Promise<T>, { close, abandon }: Undo<T>): Promise<T> {
    if (this.#closing) return new Promise(() => {});
    const opening = start().then((started) => {
      this.#opened.unshift({ close: () => close(started), abandon: () => abandon?.(started) });
      return started;
    });
    this.#opening = opening.catch(() => {});
    const started = await opening.catch((error) => {
      if (this.#closing) return new Promise<never>(() => {});
      throw error;
    });
    return this.#closing ? new Promise(() => {}) : started;
  }

  /** From now on SIGTERM and SIGINT close everything and exit with 0, and an error that nobody caught does so with 1. */
  listen(): void {
    let first: number | undefined;
    const onSignal = (signal: string) => {
      if (first === undefined) {
        first = performance.now();
        this.#log.info(`Stopping (${signal})`);
        void this.exit(0);
      } else if (performance.now() - first > secondThought) this.#exitAtOnce(1);
    };
    process.on('SIGTERM', onSignal).on('SIGINT', onSignal);
    process.on('uncaughtException', (error) => {
      this.#log.fatal({ err: error }, 'Stopping after an error that nothing caught');
      void this.exit(1);
    });
    // Whoever read the log may leave before the server does.
    process.stdout.on('error', () => {});
  }

  /** Closes everything, then ends the process. */
  async exit(code: number): Promise<never> {
    await this.close();
    process.exit(code);
  }

  /** Closes everything; nothing is started any more. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await Promise.race([this.#opening, sleep(10_000)]);
    for (const { close } of this.#opened) {
      await close().catch((error: unknown) => this.#log.error({ err: error }, 'Something did not close cleanly'));
    }
  }

  #exitAtOnce(code: number): never {
    for (const { abandon } of this.#opened) abandon();
    process.exit(code);
  }
}
