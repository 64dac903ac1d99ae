import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Which } from './serve.ts';

const built = join(import.meta.dirname, '..', '..', '.build', 'src');
/** A module of the built server. */
export const fromBuild = <T>(path: string): Promise<T> => import(join(built, path)) as Promise<T>;

/** A server in a process of its own. */
export interface Served {
  readonly url: string;
  readonly pid: number;
  /** Milliseconds of processor time that it has used, threads included. */
  cpu(): Promise<number>;
  /** Bytes. */
  memory(): Promise<{ readonly rss: number; readonly heapUsed: number }>;
  stop(): Promise<void>;
}

/** A generated country in a database of its own, and servers over it. */
export interface Country {
  readonly proposals: number;
  readonly dataDir: string;
  /** Of the database's owner, and of the application's role. */
  readonly adminUrl: string;
  readonly appUrl: string;
  readonly admin: pg.Pool;
  serve(which: Which): Promise<Served>;
}

/** Which country: how many proposals, and the folder that keeps it for the next time. */
export interface Wanted {
  readonly proposals: number;
  readonly folder: string;
}

/** Opens the country, generates it where there is none yet, and stops whatever runs over it in the end. */
export async function withCountry<T>({ proposals, folder }: Wanted, use: (country: Country) => Promise<T>): Promise<T> {
  const dataDir = join(folder, String(proposals));
  mkdirSync(dataDir, { recursive: true });
  chmodSync(dataDir, 0o711);
  const { createLog } = await fromBuild<typeof import('../../src/log.ts')>('log.js');
  const { Shutdown } = await fromBuild<typeof import('../../src/shutdown.ts')>('shutdown.js');
  const { readConfig } = await fromBuild<typeof import('../../src/config.ts')>('config.js');
  const { startDatabase } = await fromBuild<typeof import('../../src/database/start.ts')>('database/start.js');
  const { generate, GENERATED_AT } = await fromBuild<typeof import('../../src/generate/generate.ts')>('generate/generate.js');
  const { readSecretKey } = await fromBuild<typeof import('../../src/database/secret-key.ts')>('database/secret-key.js');
  const log = createLog('test');
  const shutdown = new Shutdown(log);
  const config = readConfig({ DATA_DIR: dataDir, NODE_ENV: 'development' });
  const { adminUrl, appUrl } = await startDatabase({ config, log, shutdown, by: 'npm run bench' });
  readSecretKey(dataDir);
  const admin = new pg.Pool({ connectionString: adminUrl, max: 4 });
  const running: Served[] = [];
  try {
    const { rows } = await admin.query('select count(*)::int as n from proposal');
    if (rows[0].n < proposals) {
      const { rows: written, seconds } = await generate(adminUrl, { proposals, seed: 1, now: GENERATED_AT }, log);
      console.error(`${written.toLocaleString('en')} rows generated in ${seconds.toFixed(1)} s`);
    }
    const serve = async (which: Which) => {
      const served = await startServer(which, { dataDir, adminUrl, appUrl });
      running.push(served);
      return served;
    };
    return await use({ proposals, dataDir, adminUrl, appUrl, admin, serve });
  } finally {
    await Promise.all(running.map((one) => one.stop()));
    await admin.end();
    await shutdown.close();
  }
}

/** A server over a database; whoever starts it stops it. */
export async function startServer(which: Which, { dataDir, adminUrl, appUrl }: Pick<Country, 'dataDir' | 'adminUrl' | 'appUrl'>): Promise<Served> {
  const child = fork(join(import.meta.dirname, 'serve.ts'), [which, dataDir, adminUrl, appUrl], {
    env: { ...process.env, GRAPHILE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const { url } = await answerOf<{ url: string }>(child);
  const ask = async <T>(what: string): Promise<T> => {
    const answer = answerOf<T>(child);
    child.send(what);
    return answer;
  };
  let stopped: Promise<void> | undefined;
  return {
    url,
    pid: child.pid as number,
    cpu: async () => (await ask<{ cpu: number }>('cpu')).cpu,
    memory: () => ask('memory'),
    stop: () => {
      stopped ??= (async () => {
        const gone = once(child, 'exit');
        child.send('stop');
        await gone;
      })();
      return stopped;
    },
  };
}

async function answerOf<T>(child: ChildProcess): Promise<T> {
  const waiting = new AbortController();
  const { signal } = waiting;
  try {
    const [answer] = await Promise.race([
      once(child, 'message', { signal }),
      once(child, 'exit', { signal }).then(([code]) => Promise.reject(new Error(`A server ended with ${code}`))),
    ]);
    return answer as T;
  } finally {
    waiting.abort();
  }
}
