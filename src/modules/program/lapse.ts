import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../database/lock.ts';
import { sql } from '../../database/sql.ts';
import { todayIn } from '../../database/today.ts';
import { announce } from '../../kernel/atomically.ts';
import { dayIn } from '../../kernel/calendar.ts';
import { lockKeys } from '../funding/funding-matches.ts';
import { CsrProgram } from './program.ts';

/** So many at a time. */
const BATCH = 500;

/** The uuids of programmes whose window is over and that do not say so yet. */
export async function findOver(em: EntityManager, now: Date): Promise<string[]> {
  // No day has begun anywhere that has not begun in the east: that bound is one that an index can use.
  const found = await execute<{ id: string }>(
    em,
    sql`select p.id from csr_program p where p.status = 'OPEN' and p.closes_on < ${dayIn('Asia/Jayapura', now)}::date and p.closes_on < ${todayIn(sql`p.zone`, now)} order by p.id limit ${BATCH}`,
  );
  return found.map(({ id }) => id);
}

/** Writes down in a transaction of its own that the window is over. */
export const writeDownOver = (em: EntityManager, id: string, now: Date): Promise<void> =>
  em.fork().transactional(async (fork) => {
    const inside = fork as EntityManager;
    await announce(inside, '', now);
    await lockKeys(inside, 'csr_program', [id]);
    (await inside.findOneOrFail(CsrProgram, { id })).lapse(now);
  });
