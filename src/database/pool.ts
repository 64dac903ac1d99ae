import type { Pool } from 'pg';

/** Connections of one server, where DATABASE_POOL says nothing; the embedded database grants 60 to all who come. */
export const POOL = 20;

/**
 * Some of them read, more write: whoever waits for what others have locked keeps nobody from reading, and fewer readings at once get
 * more done on few cores.
 */
export function shares(all: number): { readonly reading: number; readonly writing: number } {
  const reading = Math.max(2, Math.floor(all * 0.4));
  return { reading, writing: all - reading };
}

/** Nothing of ours takes that long; what does is stuck, or asked for too much, and others wait for its connection. */
export const PATIENCE = {
  /** For a connection, when all are busy. */
  connectionTimeoutMillis: 15_000,
  /** A connection that rests is kept: what it has planned is worth more than its memory. */
  idleTimeoutMillis: 120_000,
  statement_timeout: 60_000,
  /** The sweep holds its lock by a transaction that does nothing else for as long as it works. */
  idle_in_transaction_session_timeout: 15 * 60_000,
};

/** Waiting for longer than this, people have tried again already. */
const LONG_MS = 3000;
/** More statements do not come to wait, however short a time it has been; a page has a dozen at once. */
const MOST_WAITING = 400;

/** How long whoever comes now would wait for a connection: found out by waiting in the same line. */
export class Line {
  #since: number | undefined;

  constructor(private readonly pool: Pool) {}

  isLong(): boolean {
    if (this.pool.waitingCount >= MOST_WAITING) return true;
    if (this.#since !== undefined) return performance.now() - this.#since > LONG_MS;
    if (this.pool.waitingCount > 0) void this.#queue();
    return false;
  }

  async #queue(): Promise<void> {
    this.#since = performance.now();
    try {
      (await this.pool.connect()).release();
    } catch {
      // The database is away, or nobody gets a connection in time: whoever comes next finds out anew.
    } finally {
      this.#since = undefined;
    }
  }
}
