import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { programEnvironment } from './cluster.ts';
import type { Place } from './place.ts';
import { clearRemains } from './remains.ts';

/** Milliseconds before the nth restart of a database that died, and before every further one. */
const patience = [100, 500, 1000, 2000, 5000, 10_000];

/** PostgreSQL as a child of this process, brought back whenever it dies without having been asked to. */
export class Postmaster {
  readonly #place: Place;
  readonly #flags: readonly string[];
  readonly #log: Log;
  #child: ChildProcess | undefined;
  #stopping = new AbortController();
  #restarting: Promise<void> | undefined;
  #lastWords: string[] = [];

  constructor(place: Place, flags: readonly string[], log: Log) {
    this.#place = place;
    this.#flags = flags;
    this.#log = log;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Resolves when it accepts connections; rejects with its last words when it ends before that. */
  async start(): Promise<void> {
    await clearRemains(this.#place.cluster, this.#log);
    this.#stopping.signal.throwIfAborted();
    const child = spawn(join(this.#place.bin, 'postgres'), ['-D', this.#place.cluster, ...this.#flags], {
      ...this.#place.account,
      cwd: '/',
      env: programEnvironment,
      stdio: ['ignore', 'ignore', 'pipe'],
      // Away from the terminal's Ctrl-C, which would end it before the requests under way.
      detached: true,
    });
    this.#child = child;
    this.#lastWords = [];
    const endWithUs = () => child.kill('SIGINT');
    process.once('exit', endWithUs);
    child.once('exit', () => process.removeListener('exit', endWithUs));
    const ended = new Promise<never>((_, reject) => {
      child.once('error', reject);
      child.once('exit', () => reject(new Error(this.#lastWords.at(-1) ?? 'PostgreSQL ended without a word')));
    });
    ended.catch(() => {});
    // biome-ignore lint/style/noNonNullAssertion: stderr is a pipe
    createInterface(child.stderr!).on('line', (line) => this.#hear(line));
    await Promise.race([this.#ready(child), ended]);
    if (!isRunning(child)) await ended;
    child.once('exit', () => this.#died());
  }

  /** Its own "fast" shutdown: open transactions are rolled back, everything is written down. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    const child = this.#child;
    if (child) {
      await endWithin(child, 'SIGINT', 30_000);
      await endWithin(child, 'SIGQUIT', 10_000);
      await endWithin(child, 'SIGKILL', 5000);
    }
    await this.#restarting?.catch(() => {});
  }

  abandon(): void {
    this.#stopping.abort();
    if (this.#child && isRunning(this.#child)) this.#child.kill('SIGQUIT');
  }

  /** As pg_ctl does: the eighth line of its pid file says so. */
  async #ready(child: ChildProcess): Promise<void> {
    while (isRunning(child)) {
      await sleep(15);
      try {
        const lines = readFileSync(join(this.#place.cluster, 'postmaster.pid'), 'utf8').split('\n');
        if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return;
      } catch {
        // Not written yet.
      }
    }
    // The child's end rejects the race in start.
    await new Promise(() => {});
  }

  #died(): void {
    if (this.#stopping.signal.aborted || this.#restarting) return;
    this.#log.error('The database died and is being restarted');
    this.#restarting = this.#restart().finally(() => {
      this.#restarting = undefined;
    });
    this.#restarting.catch(() => {});
  }

  async #restart(): Promise<void> {
    const began = performance.now();
    for (let attempt = 0; ; attempt++) {
      await sleep(patience[attempt] ?? patience.at(-1), undefined, { signal: this.#stopping.signal });
      try {
        await this.start();
        this.#log.info(`The database is back after ${((performance.now() - began) / 1000).toFixed(1)} s`);
        return;
      } catch (error) {
        if (this.#stopping.signal.aborted) return;
        this.#log.error(`The database could not be restarted: ${(error as Error).message}`);
      }
    }
  }

  /** Its flags keep statements and values out of what it writes. */
  #hear(line: string): void {
    if (/^(FATAL|PANIC):/.test(line)) {
      this.#lastWords.push(line.replace(/^\w+:\s+/, ''));
      this.#lastWords.splice(0, this.#lastWords.length - 5);
    }
    if (line.startsWith('PANIC:')) this.#log.error(`PostgreSQL: ${line}`);
    else this.#log.debug(`PostgreSQL: ${line}`);
  }
}

const isRunning = (child: ChildProcess): boolean => child.pid !== undefined && child.exitCode === null && child.signalCode === null;

async function endWithin(child: ChildProcess, signal: NodeJS.Signals, milliseconds: number): Promise<void> {
  if (!isRunning(child)) return;
  child.kill(signal);
  const timer = new AbortController();
  await Promise.race([once(child, 'exit'), sleep(milliseconds, undefined, { signal: timer.signal }).catch(() => {})]);
  timer.abort();
}
