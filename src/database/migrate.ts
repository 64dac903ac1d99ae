import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { migrations } from '../../migrations/index.ts';

/** Asked before the migrator is made, which takes longer than the rest of a start's preparations. */
export async function isMigrated(client: pg.Client): Promise<boolean> {
  const { rows: tables } = await client.query("select from pg_tables where schemaname = 'public' and tablename = 'migration'");
  if (tables.length === 0) return false;
  const { rows } = await client.query<{ name: string }>('select name from public.migration');
  const done = new Set(rows.map(({ name }) => name));
  return migrations.every(({ name }) => done.has(name));
}

/** Runs what is not run yet, all of it or nothing; returns the names. The model itself is not needed for that, so it is not loaded. */
export async function migrate(url: string): Promise<string[]> {
  const orm = await MikroORM.init({
    clientUrl: url,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: { migrationsList: [...migrations], tableName: 'migration', snapshot: false, silent: true },
    pool: { min: 0, max: 2 },
  });
  try {
    const done = await orm.migrator.up();
    return done.map(({ name }) => name);
  } finally {
    await orm.close(true);
  }
}
