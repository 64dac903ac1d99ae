import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Embedded, startEmbedded } from '../../src/database/embedded.ts';
import { grantAppRole } from '../../src/database/grants.ts';
import { log, newDataDir } from './programs.ts';

describe("the application's role", { timeout: 60_000 }, () => {
  let database: Embedded;
  let owner: pg.Client;
  let app: pg.Client;

  beforeAll(async () => {
    database = await startEmbedded({ dataDir: newDataDir(), log, flags: ['-c', 'fsync=off'] });
    owner = new pg.Client(database.url('postgres'));
    await owner.connect();
    await owner.query(`
      create role app login password 'x';
      create table audit_entry (n int);
      create table migration (n int);
      create table region (code text);
      create table plan (id int generated always as identity primary key, title text, total bigint not null default 0);
      create table step (id serial primary key, title text);
      create table tally (n int, id serial);
      create table version (id int generated always as identity, text text);
      create table person (name text);
      create function noted() returns trigger language plpgsql security definer as $$ begin insert into audit_entry values (1); return null; end $$;
      create trigger noted after insert on person for each row execute function noted();
      create view plans as select * from plan;
      grant all on audit_entry to app`);
    await grantAppRole(owner, 'app', { kept: { plan: ['total'] }, keptTables: ['tally'], appendOnly: ['version'], lasting: ['person'] });
    app = new pg.Client(database.url('postgres').replace(/\/\/[^@]+@/, '//app:x@'));
    await app.connect();
  }, 60_000);

  afterAll(async () => {
    await app.end();
    await owner.end();
    await database.stop();
  });

  it.each([
    "insert into plan (title) values ('a')",
    "update plan set title = 'b'",
    'select total from plan for update',
    'select * from plans',
    'delete from plan',
    "insert into step (title) values ('a')",
    "insert into version (text) values ('a')",
    "insert into person values ('a')",
    "update person set name = 'b'",
    'select * from version',
    'select * from audit_entry',
    'select * from tally',
    'select * from region',
  ])('may: %s', async (sql) => {
    await expect(app.query(sql)).resolves.toBeDefined();
  });

  it.each([
    "insert into plan (title, total) values ('a', 1)",
    'update plan set total = 1',
    'truncate plan',
    "update version set text = 'b'",
    'delete from version',
    'delete from person',
    'create temp table mine (n int); create trigger mine after insert on mine for each row execute function noted()',
    'insert into audit_entry values (1)',
    'insert into tally (n) values (1)',
    'update tally set n = 1',
    'delete from tally',
    'update audit_entry set n = 1',
    'delete from audit_entry',
    "insert into region values ('11')",
    'select * from migration',
    'drop table plan',
  ])('may not: %s', async (sql) => {
    await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('is not granted around a misspelt column', async () => {
    await expect(grantAppRole(owner, 'app', { kept: { plan: ['totle'] } })).rejects.toThrow('plan.totle');
  });
});
