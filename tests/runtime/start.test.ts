import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { appRole } from '../../src/database/app-role.ts';
import { runningEmbedded } from '../../src/database/embedded.ts';
import { readSecretKey } from '../../src/database/secret-key.ts';
import { freePort, hasDatabase, isReady, newDataDir, readyServer, type Server, startServer } from './programs.ts';

describe('a server on its own database', { timeout: 60_000 }, () => {
  const dataDir = newDataDir();
  let server: Server;

  const rowsOf = async (sql: string) => {
    const client = new pg.Client(runningEmbedded(dataDir)?.('sambung'));
    await client.connect();
    const { rows } = await client.query({ text: sql, rowMode: 'array' });
    await client.end();
    return rows;
  };

  it('starts from nothing', async () => {
    server = await readyServer(dataDir);
    expect(await isReady(server.url)).toBe(true);
    expect(server.output).toContain('38 provinces, 514 regencies, 7,285 districts, 83,762 villages');
  });

  it('holds all regions, each in its zone, quotes and commas as they are', async () => {
    expect(await rowsOf('select level, count(*)::int from region group by 1 order by 2')).toEqual([
      ['PROVINCE', 38],
      ['REGENCY', 514],
      ['DISTRICT', 7285],
      ['VILLAGE', 83_762],
    ]);
    expect(await rowsOf("select code from region where level = 'PROVINCE' and zone = 'Asia/Makassar' order by 1")).toEqual(
      ['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76'].map((code) => [code]),
    );
    expect(await rowsOf("select code from region where level = 'PROVINCE' and zone = 'Asia/Jayapura' order by 1")).toEqual(
      ['81', '82', '91', '92', '93', '94', '95', '96'].map((code) => [code]),
    );
    expect(await rowsOf("select name, parent_code, zone from region where code = '82.71'")).toEqual([['Kota Ternate', '82', 'Asia/Jayapura']]);
    expect(await rowsOf("select name from region where code in ('14.02.09.2010', '35.29.22') order by code")).toEqual([['Lambang Sari I, II, III'], ['Ra"as']]);
    expect(await rowsOf('select count(*)::int from region c join region p on p.code = c.parent_code where left(c.code, length(p.code)) = p.code')).toEqual([
      [91_561],
    ]);
  });

  it('keeps its data checked, its passwords hashed, and itself to this machine', async () => {
    expect(
      await rowsOf(
        "select name, setting from pg_settings where name in ('data_checksums', 'fsync', 'listen_addresses', 'server_encoding', 'password_encryption') order by 1",
      ),
    ).toEqual([
      ['data_checksums', 'on'],
      ['fsync', 'on'],
      ['listen_addresses', '127.0.0.1'],
      ['password_encryption', 'scram-sha-256'],
      ['server_encoding', 'UTF8'],
    ]);
  });

  it('lets the application read the regions and write none, and know nothing of migrations', async () => {
    const { name, password } = appRole(readSecretKey(dataDir));
    const url = new URL(runningEmbedded(dataDir)?.('sambung') ?? '');
    const client = new pg.Client({ host: url.hostname, port: Number(url.port), user: name, password, database: 'sambung' });
    await client.connect();
    await expect(client.query('select from region limit 1')).resolves.toMatchObject({ rowCount: 1 });
    await expect(client.query("update region set name = 'x'")).rejects.toMatchObject({ code: '42501' });
    await expect(client.query('select from migration')).rejects.toMatchObject({ code: '42501' });
    await expect(client.query('create table mine (x int)')).rejects.toMatchObject({ code: '42501' });
    await client.end();
  });

  it('has its data directory to itself', async () => {
    const second = await startServer(dataDir);
    expect(await second.exit).toBe(1);
    expect(second.complaint).toBe(
      `sambung: The data directory ${dataDir} is in use by a server, process ${server.child.pid}; stop that first, or choose another DATA_DIR.`,
    );
    expect(await isReady(server.url)).toBe(true);
  });

  it('finishes the request under way at SIGTERM, then takes its database down and leaves with 0', async () => {
    const { port } = new URL(server.url);
    const body = JSON.stringify({ query: '{ __typename }' });
    const request = connect(Number(port), '127.0.0.1');
    let answer = '';
    request.setEncoding('utf8').on('data', (text) => (answer += text));
    await once(request, 'connect');
    request.write(`POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`);
    await sleep(200);
    server.child.kill('SIGTERM');
    await sleep(400);
    expect(server.child.exitCode).toBe(null);
    await expect(fetch(`${server.url}/health/live`)).rejects.toThrow();
    request.write(body.slice(5));
    expect(await server.exit).toBe(0);
    expect(answer).toMatch(/^HTTP\/1\.1 [24]/);
    expect(hasDatabase(dataDir)).toBe(false);
    expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false);
  });

  it('starts again with its data, without loading anything twice', async () => {
    server = await readyServer(dataDir);
    expect(server.output).not.toContain('Loaded the regions');
    expect(await rowsOf('select count(*)::int from region')).toEqual([[91_599]]);
    expect(await server.kill('SIGINT')).toBe(0);
  });

  it('says in one line that its port is taken, and leaves no database behind', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    server = await startServer(dataDir, { PORT: String(port) });
    expect(await server.exit).toBe(1);
    expect(server.complaint).toBe(`sambung: PORT ${port} of 127.0.0.1 is in use by another program; stop that, or set another PORT.`);
    expect(hasDatabase(dataDir)).toBe(false);
    other.close();
  });
});

describe('two servers that start on one data directory at once', { timeout: 60_000 }, () => {
  it('end as one', async () => {
    const dataDir = newDataDir();
    const servers = await Promise.all([startServer(dataDir), startServer(dataDir), startServer(dataDir)]);
    const fates = await Promise.all(
      servers.map((server) =>
        server.says('Sambung is ready at').then(
          () => 'ready',
          () => server.exit.then(() => server.complaint),
        ),
      ),
    );
    expect(fates.filter((line) => line === 'ready')).toHaveLength(1);
    expect(fates.filter((line) => line.includes('is in use by'))).toHaveLength(2);
  });
});

describe('a server that is told to stop before it is ready', { timeout: 60_000 }, () => {
  it('stops, and starts afresh later', async () => {
    const dataDir = newDataDir();
    const server = await startServer(dataDir);
    await server.says('Created the database');
    expect(await server.kill('SIGTERM')).toBe(0);
    expect(hasDatabase(dataDir)).toBe(false);
    const again = await readyServer(dataDir);
    expect(await again.kill('SIGTERM')).toBe(0);
  });
});
