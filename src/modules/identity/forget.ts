import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../database/lock.ts';
import { sql } from '../../database/sql.ts';
import { daysFrom } from '../../kernel/calendar.ts';

/** Removes what has served its time: sessions that are over, old idempotency records and counts, files that never came. */
export async function forget(em: EntityManager, now: Date): Promise<void> {
  const yesterday = daysFrom(now, -1).toISOString();
  await execute(em, sql`delete from session where expires_at <= ${now.toISOString()}::timestamptz`);
  await execute(em, sql`delete from idempotency_record where made_at <= ${yesterday}::timestamptz`);
  await execute(em, sql`delete from sign_in_attempt where at <= ${yesterday}::timestamptz`);
  await execute(em, sql`delete from file where stored_at is null and created_at <= ${yesterday}::timestamptz`);
}
