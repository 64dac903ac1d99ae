import pg from 'pg';
import type { Log } from '../log.ts';
import { hashPassword, oneTimePassword } from '../modules/identity/passwords.ts';
import { OperatorError } from '../operator-error.ts';
import type { Place, Size } from './country.ts';
import { copy, uuidAt } from './rows.ts';
import { fillings } from './tables.ts';
import { GROUP_NAMES, TITLES } from './words.ts';

export interface Wish {
  readonly proposals: number;
  readonly seed: number;
  readonly now: Date;
}

/** When a country is made, unless a test wishes otherwise: the same seed gives the same country on every day. */
export const GENERATED_AT = new Date('2026-11-01T00:00:00Z');

/** Rows in all, and in how many seconds they were written, indexes included. */
export interface Generated {
  readonly rows: number;
  readonly seconds: number;
}

const USERNAME = 'negeri.contoh';

/**
 * Fills the database with a plausible country, the same for the same wish, in one transaction: a board in every village that has
 * none, companies and programmes, so many proposals and all that hangs on them, every sum right. It has no audit entries: it
 * is for measuring. `url` is a superuser's, for the triggers that keep sums are switched off meanwhile.
 */
export async function generate(url: string, { proposals, seed, now }: Wish, log: Log): Promise<Generated> {
  const client = new pg.Client({ connectionString: url, application_name: 'sambung generate' });
  await client.connect();
  try {
    const began = performance.now();
    await client.query('begin');
    await client.query(`set local session_replication_role = replica; set local synchronous_commit = off; set local maintenance_work_mem = '512MB'`);
    const rows = await fill(client, { proposals, seed, now }, log);
    await client.query('commit');
    const seconds = (performance.now() - began) / 1000;
    await client.query('vacuum analyze');
    return { rows, seconds };
  } catch (error) {
    if ((error as { code?: string }).code === '42501')
      throw new OperatorError('To generate a country the database role must be a superuser, as that of the embedded one is.');
    throw error;
  } finally {
    await client.end();
  }
}

async function fill(client: pg.Client, { proposals, seed, now }: Wish, log: Log): Promise<number> {
  const [known] = (await client.query(`select 1 from person where username = $1`, [USERNAME])).rows;
  if (known) throw new OperatorError('A country was generated here already; take another DATA_DIR.');
  const by = uuidAt(now.getTime(), 1, 1);
  await client.query(`insert into person (id, name, username, password_hash, consented_at, created_at) values ($1, 'Negeri Contoh', $2, $4, $3, $3)`, [
    by,
    USERNAME,
    now,
    // Nobody ever signs in as that person.
    await hashPassword(oneTimePassword()),
  ]);
  await client.query(
    `insert into office (id, name, region_code, created_at) select gen_random_uuid(), 'Dinas Sosial ' || name, code, $1 from region r
     where level in ('PROVINCE', 'REGENCY') and not exists (select 1 from office o where o.region_code = r.code)`,
    [now],
  );
  const offices = new Map((await client.query(`select region_code, id from office`)).rows.map(({ region_code, id }) => [region_code as string, id as string]));
  const places = async (level: string, limit: number) =>
    (
      await client.query<Place>(
        `select code, zone from region r where level = $1 and not exists (select 1 from karang_taruna k where k.region_code = r.code and k.status in ('VERIFIED', 'SUSPENDED')) order by code limit $2`,
        [level, limit],
      )
    ).rows;
  const groups = [...(await places('VILLAGE', 100_000)), ...(await places('DISTRICT', 240))];
  const regencies = await places('REGENCY', 1000);
  const companies = Math.max(20, Math.round(proposals / 100));
  const size: Size = { seed, groups, proposals, programs: companies * 3, lexemes: await lexemesOf(client), now: now.getTime() };
  const seats = Array.from({ length: companies }, (_, n) => regencies[(n * 37) % regencies.length] as Place);
  const all = fillings(size, offices, seats, by);
  const indexes = await dropIndexes(
    client,
    all.map(({ table }) => table),
  );
  let rows = 0;
  for (const { table, columns, rows: of } of all) {
    const count = await copy(client, table, columns.split(' '), of);
    log.info(`${table}: ${count.toLocaleString('en')} rows`);
    rows += count;
  }
  await client.query('select recount_region_years()');
  log.info(`Building ${indexes.length} indexes …`);
  for (const definition of indexes) await client.query(definition);
  await client.query('select search_learn_all()');
  return rows;
}

async function lexemesOf(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ text: string; lexemes: string }>(
    `select t as text, search_lexemes(t)::text as lexemes from unnest($1::text[]) t
     union all select code, case when length(code) > 2 then search_words::text else '' end from region`,
    [[...TITLES, ...GROUP_NAMES]],
  );
  return new Map(rows.map(({ text, lexemes }) => [text, lexemes]));
}

/** What no constraint needs is built once at the end; answers how. */
async function dropIndexes(client: pg.Client, tables: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
     where i.indrelid = any ($1::regclass[]) and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)`,
    [tables],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map(({ definition }) => definition);
}
