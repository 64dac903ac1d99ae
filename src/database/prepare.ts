import pg from 'pg';
import type { Log } from '../log.ts';
import { OperatorError } from '../operator-error.ts';
import { appRole, appUrlOf, ensureAppRole } from './app-role.ts';
import { grantAppRole } from './grants.ts';
import { appendOnly, keptColumns, keptTables, lasting } from './kept-columns.ts';
import { loadRegions } from './regions.ts';
import { readSecretKey } from './secret-key.ts';

/** Any number, the same for all: two servers that prepare one database do so one after the other. */
const turn = 7_826_226_864;

export interface Preparation {
  /** Of the role that owns the tables. */
  readonly adminUrl: string;
  readonly dataDir: string;
  readonly log: Log;
}

/** Brings a database to this version: tables, the application's lesser role with its rights, regions. Does nothing twice. */
export async function prepareDatabase({ adminUrl, dataDir, log }: Preparation): Promise<{ appUrl: string }> {
  const role = appRole(readSecretKey(dataDir));
  const admin = await connect(adminUrl);
  try {
    await refuseOld(admin);
    await admin.query('select pg_advisory_lock($1)', [turn]);
    await migrateOrExplain(admin, adminUrl, log);
    await ensureAppRole(admin, adminUrl, role);
    await grantAppRole(admin, role.name, { kept: keptColumns, keptTables, appendOnly, lasting });
    await loadRegions(admin, log);
  } finally {
    await admin.end();
  }
  return { appUrl: appUrlOf(adminUrl, role) };
}

/** The way into a database that another process prepares or has prepared; waits for it. */
export async function joinPrepared(adminUrl: string, dataDir: string): Promise<{ appUrl: string }> {
  const admin = await connect(adminUrl);
  try {
    await admin.query('select pg_advisory_lock_shared($1)', [turn]);
  } finally {
    await admin.end();
  }
  return { appUrl: appUrlOf(adminUrl, appRole(readSecretKey(dataDir))) };
}

/** In the embedded cluster; others come with theirs. */
export async function ensureDatabase(superUrl: string, name: string): Promise<void> {
  const client = await connect(superUrl);
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: 'sambung prepare' });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    throw new OperatorError(`The database of DATABASE_URL cannot be reached: ${reasonOf(error)}`);
  }
  return client;
}

/** Without what the driver or the server quote, which may be parts of the address. */
function reasonOf(error: unknown): string {
  const { code, errors } = error as { code?: string; errors?: { code?: string }[] };
  const known: Record<string, string> = {
    ECONNREFUSED: 'nothing listens at that host and port',
    ENOTFOUND: 'that host is unknown',
    EAI_AGAIN: 'that host is unknown',
    ETIMEDOUT: 'no answer from that host',
    '28P01': 'the password is wrong',
    '28000': 'the server does not let that role in',
    '3D000': 'that database does not exist',
    '53300': 'the server has too many connections',
    '57P03': 'the server is starting or shutting down',
  };
  const found = code ?? errors?.[0]?.code ?? '';
  return known[found] ?? (found ? `error ${found}` : 'no answer in 10 seconds, or an answer that is not PostgreSQL');
}

async function refuseOld(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ number: number; version: string }>(
    "select current_setting('server_version_num')::int as number, current_setting('server_version') as version",
  );
  if ((rows[0]?.number ?? 0) < 150_000) throw new OperatorError(`PostgreSQL 15 or newer is needed; the one of DATABASE_URL is ${rows[0]?.version}.`);
}

async function migrateOrExplain(admin: pg.Client, adminUrl: string, log: Log): Promise<void> {
  const { rows } = await admin.query<{ me: string; database: string; may: boolean }>(
    "select current_user as me, current_database() as database, has_schema_privilege('public', 'create') as may",
  );
  const { me, database, may } = rows[0] as { me: string; database: string; may: boolean };
  if (!may) {
    throw new OperatorError(
      `The role "${me}" of DATABASE_URL may not create tables; have an administrator run: alter database "${database}" owner to "${me}";`,
    );
  }
  try {
    // With what it needs of the ORM, which is read while the database starts.
    const { isMigrated, migrate } = await import('./migrate.ts');
    const done = (await isMigrated(admin)) ? [] : await migrate(adminUrl);
    if (done.length > 0) log.info(`Migrated the database: ${done.join(', ')}`);
  } catch (error) {
    const { code, message } = rootOf(error);
    if (code !== '42501') throw error;
    throw new OperatorError(
      `The role "${me}" of DATABASE_URL lacks a right that the migrations need (${message}); have an administrator run: alter database "${database}" owner to "${me}";`,
    );
  }
}

/** The driver's own error under the ORM's, whose message repeats the statement. */
function rootOf(error: unknown): { code?: string; message: string } {
  const cause = (error as { cause?: unknown }).cause;
  return cause instanceof Error ? rootOf(cause) : (error as { code?: string; message: string });
}
