import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Embedded, startEmbedded } from '../../src/database/embedded.ts';
import { isReady, log, newDataDir, readyServer, runAdmin, startServer } from './programs.ts';

describe('a server on another PostgreSQL', { timeout: 60_000 }, () => {
  const dataDir = newDataDir();
  let other: Embedded;
  let admin: pg.Client;
  const urlOf = (role: string, database: string) => `postgresql://${role}:secret@127.0.0.1:${other.port}/${database}`;

  beforeAll(async () => {
    other = await startEmbedded({ dataDir: newDataDir(), log, flags: ['-c', 'fsync=off'] });
    admin = new pg.Client(other.url('postgres'));
    await admin.connect();
    for (const statement of [
      "create role plain login password 'secret'",
      "create role maker login createrole password 'secret'",
      "create role guest login createrole password 'secret'",
      'create database plain owner plain',
      'create database maker owner maker',
    ]) {
      await admin.query(statement);
    }
  }, 60_000);

  afterAll(async () => {
    await admin.end();
    await other.stop();
  });

  const complaintAbout = async (url: string) => {
    const server = await startServer(dataDir, { DATABASE_URL: url });
    expect(await server.exit).toBe(1);
    expect(server.complaint.split('\n')).toHaveLength(1);
    expect(server.complaint).not.toContain('secret');
    return server.complaint;
  };

  it('is told what a role without CREATEROLE lacks', async () => {
    expect(await complaintAbout(urlOf('plain', 'plain'))).toContain('The role "plain" of DATABASE_URL may not create roles (it lacks CREATEROLE)');
  });

  it('is told what a role that does not own the database lacks', async () => {
    expect(await complaintAbout(urlOf('guest', 'maker'))).toContain('alter database "maker" owner to "guest"');
  });

  it.each([
    ['a wrong password', () => urlOf('plain', 'plain').replace('secret', 'secret2'), 'the password is wrong'],
    ['a database that is not there', () => urlOf('plain', 'nowhere'), 'that database does not exist'],
    ['a port on which nothing listens', () => urlOf('plain', 'plain').replace(/:\d+\//, ':1/'), 'nothing listens at that host and port'],
  ])('is told about %s', async (_, url, what) => {
    expect(await complaintAbout(url())).toContain(what);
  });

  it('runs on a role without CREATEROLE once the application has its role', async () => {
    const { output } = await runAdmin(dataDir, 'show-app-role');
    await admin.query(output);
    const server = await readyServer(dataDir, { DATABASE_URL: urlOf('plain', 'plain') });
    expect(await isReady(server.url)).toBe(true);
    expect(await server.kill('SIGTERM')).toBe(0);
  });

  it('runs on a role with CREATEROLE, beside another installation of the same cluster', async () => {
    const server = await readyServer(newDataDir(), { DATABASE_URL: urlOf('maker', 'maker') });
    expect(await isReady(server.url)).toBe(true);
    expect(await server.kill('SIGTERM')).toBe(0);
    const { rows } = await admin.query("select count(*)::int as n from pg_roles where rolname like 'sambung_app_%'");
    expect(rows[0].n).toBe(2);
  });
});
