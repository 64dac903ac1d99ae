import type { Queries } from './queries.ts';

/** Milliseconds for which what was seen is taken to be so still. */
export const LOOKED_AT = 1000;
/** From this age on whoever asks has it looked at again, and does not wait for that. */
const SOON = 500;

/**
 * Which transactions a reading sees. A primary's snapshot names those that are not over: as long as its text is the same, nothing
 * was committed. In a standby that text leaves out which transactions are under way, so there it is how far the log is replayed.
 */
const VERSION = 'select case when pg_is_in_recovery() then pg_last_wal_replay_lsn()::text else pg_current_snapshot()::text end';

/**
 * What version the data has in those databases that a reading may go to, one or all of them. Each must be one server: behind an
 * address that leads to several, one server's version says nothing of another's.
 *
 * `seen()` answers a version that was looked at no earlier than LOOKED_AT before it was called; readings that begin later see at
 * least what that look saw. `forget()` makes whoever asks from now on look again: after a commit of our own.
 */
export class DataVersion {
  private last?: { readonly text: string; readonly at: number };
  private underWay?: { readonly text: Promise<string | undefined>; readonly at: number };

  constructor(private readonly databases: readonly Queries[]) {}

  /** Undefined where it cannot be known. */
  async seen(): Promise<string | undefined> {
    const now = performance.now();
    if (this.last && now - this.last.at < LOOKED_AT) {
      if (now - this.last.at >= SOON) this.look(now);
      return this.last.text;
    }
    return this.look(now);
  }

  forget(): void {
    this.last = undefined;
    this.underWay = undefined;
  }

  /** One look for all who ask meanwhile, unless it began too long ago for who asks now. */
  private look(now: number): Promise<string | undefined> {
    if (this.underWay && now - this.underWay.at < LOOKED_AT) return this.underWay.text;
    const looking = { at: now, text: this.ask() };
    this.underWay = looking;
    void looking.text.then((text) => {
      // Forgotten, or overtaken by a later one.
      if (this.underWay !== looking) return;
      this.underWay = undefined;
      this.last = text === undefined ? undefined : { text, at: looking.at };
    });
    return looking.text;
  }

  private async ask(): Promise<string | undefined> {
    try {
      const versions = await Promise.all(this.databases.map((database) => database.text({ text: VERSION, values: [] })));
      return versions.includes(null) ? undefined : JSON.stringify(versions);
    } catch {
      return undefined;
    }
  }
}
