import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { createLog } from '../../src/log.ts';
import { buildServer, type Server } from '../../src/server.ts';
import { TestClock } from './clock.ts';

export interface TestServer extends Server {
  readonly url: string;
  readonly clock: TestClock;
  /** The database's owner: for what no application may do. */
  readonly admin: pg.Pool;
  /** The reads' statements since it was last emptied. */
  readonly statements: string[];
}

let running: Promise<TestServer> | undefined;

/** The server of this test file, over this worker's copy of the template; listening on a free port. */
export const testServer = (): Promise<TestServer> => {
  running ??= start();
  return running;
};

async function start(): Promise<TestServer> {
  const database = `worker_${process.env.VITEST_POOL_ID ?? process.pid}`;
  const onDatabase = (url: string) => Object.assign(new URL(url), { pathname: `/${database}` }).href;
  const cluster = new pg.Client({ connectionString: inject('clusterUrl') });
  await cluster.connect();
  const { rowCount } = await cluster.query('select from pg_database where datname = $1', [database]);
  if (!rowCount) await cluster.query(`create database ${database} template template_sambung`);
  await cluster.end();
  const admin = new pg.Pool({ connectionString: onDatabase(inject('clusterUrl')), max: 3 });
  const clock = new TestClock();
  const statements: string[] = [];
  const dataDir = inject('dataDir');
  const server = await buildServer({
    config: { host: '127.0.0.1', port: 0, publicUrl: 'http://sambung.test', nodeEnv: 'test', dataDir, replicaUrls: [] },
    databaseUrl: onDatabase(inject('appUrl')),
    secretKey: readFileSync(join(dataDir, 'secret.key')),
    clock,
    log: createLog('test'),
    onStatement: (text) => statements.push(text),
  });
  const url = await server.app.listen({ host: '127.0.0.1', port: 0 });
  afterAll(async () => {
    await server.close();
    await admin.end();
  });
  return { ...server, url, clock, admin, statements };
}
