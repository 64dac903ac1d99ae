import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { runningEmbedded } from '../../src/database/embedded.ts';
import { databasePid, hasDatabase, isReady, newDataDir, readyServer, type Server, until } from './programs.ts';

describe('a server whose processes are killed', { timeout: 60_000 }, () => {
  const dataDir = newDataDir();
  let server: Server;
  let written = 0;

  /** Acknowledged to us, so never to be lost. */
  async function write(): Promise<void> {
    const client = new pg.Client(runningEmbedded(dataDir)?.('sambung'));
    await client.connect();
    await client.query('create schema if not exists test; create table if not exists test.kept (n int primary key)');
    await client.query('insert into test.kept values ($1)', [++written]);
    await client.end();
  }

  async function countWritten(): Promise<number> {
    const client = new pg.Client(runningEmbedded(dataDir)?.('sambung'));
    await client.connect();
    const { rows } = await client.query('select count(*)::int as n from test.kept');
    await client.end();
    return rows[0].n;
  }

  it('runs', async () => {
    server = await readyServer(dataDir);
    await write();
  });

  it('killed alone leaves an orphan, which the next one takes down first', async () => {
    const orphan = databasePid(dataDir);
    expect(await server.kill('SIGKILL')).toBe('SIGKILL');
    expect(hasDatabase(dataDir)).toBe(true);
    await write();
    server = await readyServer(dataDir);
    expect(server.output).toContain(`Shutting down the database of a server that died (process ${orphan})`);
    expect(databasePid(dataDir)).not.toBe(orphan);
    expect(await countWritten()).toBe(written);
  });

  it('brings its database back when that is killed alone', async () => {
    for (let time = 0; time < 2; time++) {
      await write();
      const before = databasePid(dataDir);
      process.kill(before, 'SIGKILL');
      await until(() => hasDatabase(dataDir) && databasePid(dataDir) !== before);
      await until(() => isReady(server.url));
      expect(await countWritten()).toBe(written);
    }
    expect(server.output).toContain('The database died and is being restarted');
  });

  it('starts again when both were killed', async () => {
    await write();
    process.kill(databasePid(dataDir), 'SIGKILL');
    await server.kill('SIGKILL');
    server = await readyServer(dataDir);
    expect(await countWritten()).toBe(written);
  });

  it('leaves alone a stranger that has got the process id of its dead database', async () => {
    await write();
    process.kill(databasePid(dataDir), 'SIGKILL');
    await server.kill('SIGKILL');
    const stranger = spawn('sleep', ['60'], { stdio: 'ignore' });
    const file = join(dataDir, 'postgres/postmaster.pid');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(stranger.pid)));
    server = await readyServer(dataDir);
    expect(await countWritten()).toBe(written);
    expect(stranger.exitCode ?? stranger.signalCode).toBe(null);
    stranger.kill();
    expect(await server.kill('SIGTERM')).toBe(0);
    expect(hasDatabase(dataDir)).toBe(false);
  });
});
