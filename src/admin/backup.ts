import { cpSync, createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { keptTables } from '../database/kept-columns.ts';
import { OperatorError } from '../operator-error.ts';
import { command } from './command.ts';
import { connect } from './database.ts';

/** What stands beside the tables' rows in a backup. */
interface Manifest {
  readonly madeAt: string;
  /** The migrations that the rows fit to. */
  readonly migrations: readonly string[];
  /** In an order in which each refers only to those before it. */
  readonly tables: readonly { readonly name: string; readonly columns: readonly string[]; readonly rows: number }[];
}

const quoted = (columns: readonly string[]) => columns.map((c) => pg.escapeIdentifier(c)).join(', ');

export const backUp = command({
  name: 'back-up',
  summary: 'copy the rows, the files and the secret key into a new folder, while the server runs on; guard it like the key itself',
  options: { to: { value: 'folder', required: true, meaning: 'a folder that does not exist yet, or is empty' } },
  run: async ({ adminUrl, config, print }, { to }) => {
    if (existsSync(to) && readdirSync(to).length) throw new OperatorError('The folder of --to is not empty.');
    mkdirSync(to, { recursive: true, mode: 0o700 });
    const client = await connect(adminUrl);
    try {
      // One snapshot for all tables; files come after it, so those that its rows name are there.
      await client.query('begin transaction isolation level repeatable read read only');
      const tables: Manifest['tables'][number][] = [];
      for (const { name, columns } of await tablesOf(client)) {
        const copy = client.query(copyTo(`copy ${pg.escapeIdentifier(name)} (${quoted(columns)}) to stdout`));
        await pipeline(copy, createGzip(), createWriteStream(join(to, `${name}.gz`), { mode: 0o600 }));
        tables.push({ name, columns, rows: copy.rowCount });
      }
      const manifest: Manifest = { madeAt: new Date().toISOString(), migrations: await migrationsOf(client), tables };
      await client.query('commit');
      if (existsSync(join(config.dataDir, 'files'))) cpSync(join(config.dataDir, 'files'), join(to, 'files'), { recursive: true });
      cpSync(join(config.dataDir, 'secret.key'), join(to, 'secret.key'));
      writeFileSync(join(to, 'manifest.json'), JSON.stringify(manifest, null, 2), { mode: 0o600 });
      print(`Backed up ${tables.reduce((sum, t) => sum + t.rows, 0)} rows of ${tables.length} tables.`);
    } finally {
      await client.end();
    }
  },
});

export const restore = command({
  name: 'restore',
  summary: 'fill an empty installation from a backup; the server must be stopped',
  alone: true,
  options: { from: { value: 'folder', required: true, meaning: 'a folder that back-up has made' } },
  run: async ({ adminUrl, config, print }, { from }) => {
    if (!existsSync(join(from, 'manifest.json'))) throw new OperatorError('The folder of --from holds no whole backup.');
    const { migrations, tables, madeAt } = JSON.parse(readFileSync(join(from, 'manifest.json'), 'utf8')) as Manifest;
    const client = await connect(adminUrl);
    try {
      const { rowCount } = await client.query('select from person limit 1');
      if (rowCount) throw new OperatorError('This installation is in use: somebody has an account in it. Restore into an empty DATA_DIR.');
      if ((await migrationsOf(client)).join() !== migrations.join())
        throw new OperatorError('The backup was made by another version of Sambung; restore it with that one.');
      await client.query('begin');
      for (const { name, columns } of tables) {
        const table = pg.escapeIdentifier(name);
        // The rows bring their sums and their audit entries along: triggers would write them twice.
        await client.query(`alter table ${table} disable trigger user`);
        await pipeline(createReadStream(join(from, `${name}.gz`)), createGunzip(), client.query(copyFrom(`copy ${table} (${quoted(columns)}) from stdin`)));
        await client.query(`alter table ${table} enable trigger user`);
      }
      await client.query(`select setval(pg_get_serial_sequence(c.table_name, c.column_name), (xpath('/row/m/text()', query_to_xml(format('select coalesce(max(%I), 1) as m from %I', c.column_name, c.table_name), false, true, '')))[1]::text::bigint)
        from information_schema.columns c where c.table_schema = 'public' and c.column_default like 'nextval(%'`);
      await client.query('select search_learn_all(), recount_region_years(), recount_village_welfare()');
      if (existsSync(join(from, 'files'))) cpSync(join(from, 'files'), join(config.dataDir, 'files'), { recursive: true });
      // Before the commit: rows without the key that opens them would be lost.
      const key = join(config.dataDir, 'secret.key');
      writeFileSync(`${key}.restored`, readFileSync(join(from, 'secret.key')), { mode: 0o600 });
      renameSync(`${key}.restored`, key);
      await client.query('commit');
      print(`Restored what was backed up at ${madeAt}. Start the server.`);
    } finally {
      await client.end();
    }
  },
});

/** All tables but the regions, which every installation loads itself, and what is only counted from others; what a table refers to comes before it. */
async function tablesOf(client: pg.Client): Promise<{ name: string; columns: string[] }[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; needs: string[] }>(
    `
    select t.table_name as name,
      (select array_agg(c.column_name::text order by c.ordinal_position) from information_schema.columns c
        where c.table_schema = 'public' and c.table_name = t.table_name and c.is_generated = 'NEVER') as columns,
      coalesce((select array_agg(distinct f.confrelid::regclass::text) from pg_constraint f
        where f.contype = 'f' and f.conrelid = format('public.%I', t.table_name)::regclass and f.confrelid <> f.conrelid), '{}') as needs
    from information_schema.tables t
    where t.table_schema = 'public' and t.table_type = 'BASE TABLE' and t.table_name <> all ($1) order by 1`,
    [['region', 'migration', ...keptTables]],
  );
  const ordered: typeof rows = [];
  while (ordered.length < rows.length) {
    const next = rows.filter((r) => !ordered.includes(r) && r.needs.every((n) => n === 'region' || ordered.some((o) => o.name === n)));
    if (!next.length) throw new Error('Tables refer to each other in a circle');
    ordered.push(...next);
  }
  return ordered.map(({ name, columns }) => ({ name, columns }));
}

async function migrationsOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from migration order by id');
  return rows.map((row) => row.name);
}
