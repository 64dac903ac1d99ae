import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { DataVersion } from '../../src/database/data-version.ts';
import { startEmbedded } from '../../src/database/embedded.ts';
import { Queries } from '../../src/database/queries.ts';
import { createLog } from '../../src/log.ts';

/** A primary, and a standby that replays what it does. */
async function pair(): Promise<{ primary: string; standby: string }> {
  const log = createLog('test');
  const folder = mkdtempSync(join(tmpdir(), 'sambung-standby-'));
  chmodSync(folder, 0o711);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [one, other] = [join(folder, 'primary'), join(folder, 'standby')];
  execFileSync('mkdir', ['-m', '711', one]);
  const flags = ['-c', 'fsync=off'];
  await (await startEmbedded({ dataDir: one, log, flags })).stop();
  execFileSync('cp', ['-a', one, other]);
  rmSync(join(other, 'postgres.port'));
  writeFileSync(join(other, 'postgres', 'standby.signal'), '');
  const primary = await startEmbedded({ dataDir: one, log, flags });
  onTestFinished(() => primary.stop());
  const { port, username, password } = new URL(primary.url('postgres'));
  const conninfo = `primary_conninfo=host=127.0.0.1 port=${port} user=${username} password=${password}`;
  const standby = await startEmbedded({ dataDir: other, log, flags: [...flags, '-c', conninfo] });
  onTestFinished(() => standby.stop());
  return { primary: primary.url('postgres'), standby: standby.url('postgres') };
}

it('the version of a standby changes with every commit that it shows, also of one among several that are under way', async () => {
  const { primary, standby } = await pair();
  const [writing, reading] = [new pg.Pool({ connectionString: primary }), new pg.Pool({ connectionString: standby })];
  // Both databases may end before the last of their connections.
  for (const pool of [writing, reading]) pool.on('error', () => {});
  onTestFinished(async () => void (await Promise.all([writing.end(), reading.end()])));
  await writing.query('create table shown (n int)');
  const [one, two] = [await writing.connect(), await writing.connect()];
  await one.query('begin');
  await one.query('insert into shown values (1)');
  await two.query('begin');
  await two.query('insert into shown values (2)');
  await writing.query('insert into shown values (3)');

  const version = new DataVersion([new Queries(reading)]);
  /** Once the standby shows so many rows. */
  const whenShown = async (rows: number) => {
    for (let i = 0; i < 400; i++) {
      const shown = await reading.query('select count(*)::int as n from shown').catch(() => undefined);
      if (shown?.rows[0].n === rows) {
        version.forget();
        return { version: await version.seen(), snapshot: (await reading.query('select pg_current_snapshot()::text as text')).rows[0].text };
      }
      await new Promise((done) => setTimeout(done, 25));
    }
    throw new Error(`The standby never showed ${rows} rows`);
  };
  const before = await whenShown(1);
  await two.query('commit');
  const after = await whenShown(2);
  // What would be enough on a primary says nothing here.
  expect(after.snapshot).toBe(before.snapshot);
  expect(after.version).not.toBe(before.version);
  await one.query('commit');
  expect((await whenShown(3)).version).not.toBe(after.version);
  one.release();
  two.release();
}, 60_000);
