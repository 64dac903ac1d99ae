import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { createLog } from '../../src/log.ts';
import { buildServer, type Server, type ServerOptions } from '../../src/server.ts';
import { TestClock } from './clock.ts';

export interface TestServer extends Server {
  readonly url: string;
  readonly clock: TestClock;
  /** The database's owner: for what no application may do. */
  readonly admin: pg.Pool;
  /** Of the application's role, on this file's database. */
  readonly appUrl: string;
  /** The reads' statements since it was last emptied. */
  readonly statements: string[];
}

/** Answers are kept where a test wants them to be: most write past the server, and read at once. */
type Chosen = Pick<ServerOptions, 'compiles' | 'keepsAnswers'>;

let running: Promise<TestServer> | undefined;

/** The server of this test file, over a copy of the template that is its own; listening on a free port. Options count where it is first asked for. */
export const testServer = (options: Chosen = {}): Promise<TestServer> => {
  running ??= start(options);
  return running;
};

/** A database of its own, a copy of the template; gone when the file's tests are. Answers who it is for either role. */
export async function newDatabase(): Promise<{ adminUrl: string; appUrl: string; drop(): Promise<void> }> {
  const name = `t_${randomBytes(6).toString('hex')}`;
  const onCluster = async (statement: string) => {
    const cluster = new pg.Client({ connectionString: inject('clusterUrl') });
    await cluster.connect();
    await cluster.query(statement).finally(() => cluster.end());
  };
  await onCluster(`create database ${name} template template_sambung strategy file_copy`);
  const onDatabase = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  return { adminUrl: onDatabase(inject('clusterUrl')), appUrl: onDatabase(inject('appUrl')), drop: () => onCluster(`drop database ${name} with (force)`) };
}

async function start(options: Chosen): Promise<TestServer> {
  const { adminUrl, appUrl, drop } = await newDatabase();
  const admin = new pg.Pool({ connectionString: adminUrl, max: 3 });
  const clock = new TestClock();
  const statements: string[] = [];
  const dataDir = inject('dataDir');
  const server = await buildServer({
    config: { host: '127.0.0.1', port: 0, publicUrl: 'http://sambung.test', nodeEnv: 'test', dataDir, replicaUrls: [] },
    databaseUrl: appUrl,
    secretKey: readFileSync(join(dataDir, 'secret.key')),
    clock,
    log: createLog('test'),
    onStatement: (text) => statements.push(text),
    keepsAnswers: false,
    ...options,
  });
  const url = await server.app.listen({ host: '127.0.0.1', port: 0 });
  afterAll(async () => {
    await server.close();
    await admin.end();
    await drop();
  });
  return { ...server, url, clock, admin, appUrl, statements };
}
