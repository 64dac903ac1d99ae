import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { execute } from './database/lock.ts';
import { sql } from './database/sql.ts';
import type { Clock } from './kernel/calendar.ts';
import type { Log } from './log.ts';
import { sealHeads } from './modules/audit/seal.ts';
import { findLapsed, writeDown } from './modules/funding/lapse.ts';
import { forget } from './modules/identity/forget.ts';
import { keepStandings } from './modules/matching/keep-standings.ts';
import { findOver, writeDownOver } from './modules/program/lapse.ts';
import { foldRegionYears } from './modules/statistics/region-years.ts';

const EVERY_MS = 30_000;

/**
 * Writes down what dates have ended, each in a short transaction of its own; answers how much that was. Of several servers
 * one does it: the lock is held by a transaction that does nothing else, and goes with the connection.
 */
export const sweep = (orm: MikroORM, clock: Clock, log: Log, isStopped: () => boolean = () => false): Promise<number> =>
  orm.em.fork().transactional(async (holder) => {
    const [lock] = await execute<{ held: boolean }>(holder as EntityManager, sql`select pg_try_advisory_xact_lock(hashtext('sambung.sweep')) as held`);
    if (!lock?.held) return 0;
    const em = orm.em.fork();
    const now = clock.now();
    const matches = await eachOf(
      () => findLapsed(em, now),
      (match) => writeDown(em, match, now),
      log,
      isStopped,
    );
    const programs = await eachOf(
      () => findOver(em, now),
      (program) => writeDownOver(em, program, now),
      log,
      isStopped,
    );
    await forget(em, now);
    await sealHeads(em, now);
    await foldRegionYears(em);
    await keepStandings(em, now, log, isStopped);
    return matches + programs;
  });

/**
 * Batch after batch until there is none, or none that succeeds: one that fails is told, and tried again with the next sweep.
 * A server that stops does not wait for the rest.
 */
async function eachOf<T>(find: () => Promise<T[]>, writeDownOne: (one: T) => Promise<void>, log: Log, isStopped: () => boolean): Promise<number> {
  let all = 0;
  for (;;) {
    let done = 0;
    for (const one of await find()) {
      if (isStopped()) return all + done;
      try {
        await writeDownOne(one);
        done++;
      } catch (err) {
        log.error({ err }, 'The sweep could not write down what a date has ended');
      }
    }
    if (done === 0) return all;
    all += done;
  }
}

/** Sweeps now and every half minute; `stop` waits for the sweep that is under way. */
export function startSweeping(orm: MikroORM, clock: Clock, log: Log): { stop(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let underWay: Promise<unknown> = Promise.resolve();
  const run = () => {
    underWay = sweep(orm, clock, log, () => isStopped)
      .catch((err: unknown) => log.error({ err }, 'The sweep failed'))
      .finally(() => {
        if (!isStopped) timer = setTimeout(run, EVERY_MS);
      });
  };
  run();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await underWay;
    },
  };
}
