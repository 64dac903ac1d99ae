import type { AddressInfo } from 'node:net';
import { fromBuild } from './country.ts';

// A server in a process of its own, for measuring: node serve.ts WHICH DATA_DIR ADMIN_URL APP_URL. It tells its parent where it listens, and what it has used when it is asked.

/** `sambung` is the product as it is; `unkept` makes every answer anew; `resolved` answers every query by resolvers; the others are what it is compared with. */
export type Which = 'sambung' | 'unkept' | 'resolved' | 'limit' | 'postgraphile';

interface Running {
  readonly port: number;
  close(): Promise<void>;
}

const [which, dataDir, adminUrl, appUrl] = process.argv.slice(2) as [Which, string, string, string];

async function sambung(options: { readonly compiles?: boolean; readonly keepsAnswers?: boolean } = {}): Promise<Running> {
  const { buildServer } = await fromBuild<typeof import('../../src/server.ts')>('server.js');
  const { readConfig } = await fromBuild<typeof import('../../src/config.ts')>('config.js');
  const { readSecretKey } = await fromBuild<typeof import('../../src/database/secret-key.ts')>('database/secret-key.js');
  const { createLog } = await fromBuild<typeof import('../../src/log.ts')>('log.js');
  const { GENERATED_AT } = await fromBuild<typeof import('../../src/generate/generate.ts')>('generate/generate.js');
  // The country stays what it was made: nothing of it lapses between one run and the next.
  const began = Date.now();
  const clock = { now: () => new Date(GENERATED_AT.getTime() + Date.now() - began) };
  const config = readConfig({ DATA_DIR: dataDir, NODE_ENV: 'production', DATABASE_POOL: process.env.DATABASE_POOL });
  const server = await buildServer({ config, databaseUrl: appUrl, secretKey: readSecretKey(dataDir), clock, log: createLog('test'), ...options });
  await server.app.listen({ host: '127.0.0.1', port: 0 });
  return { port: (server.app.server.address() as AddressInfo).port, close: () => server.close() };
}

const servers: Record<Which, () => Promise<Running>> = {
  sambung: () => sambung(),
  unkept: () => sambung({ keepsAnswers: false }),
  resolved: () => sambung({ compiles: false }),
  limit: async () => (await import('./peers/limit.ts')).limitServer(appUrl),
  postgraphile: async () => (await import('./peers/postgraphile.ts')).postgraphileServer(adminUrl),
};

const running = await servers[which]();
process.on('message', async (asked) => {
  if (asked === 'cpu') {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: (user + system) / 1000 });
  }
  if (asked === 'memory') {
    const { rss, heapUsed } = process.memoryUsage();
    process.send?.({ rss, heapUsed });
  }
  if (asked === 'stop') {
    await running.close();
    process.exit(0);
  }
});
// Whoever started it is gone.
process.on('disconnect', () => process.exit(1));
process.send?.({ url: `http://127.0.0.1:${running.port}` });
