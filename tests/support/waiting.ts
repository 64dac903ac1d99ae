import { sql } from './people.ts';

/** Until so many of the application's statements wait for a lock. */
export async function waiting(count: number): Promise<void> {
  for (let i = 0; i < 200; i++) {
    const [row] = await sql<{ n: number }>(`select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
    if ((row?.n ?? 0) >= count) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error(`There were never ${count} that waited`);
}
