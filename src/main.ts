import { setTimeout as sleep } from 'node:timers/promises';
import { type Config, localUrl, readConfig } from './config.ts';
import { readSecretKey } from './database/secret-key.ts';
import { startDatabase } from './database/start.ts';
import { demoAccountsTable } from './demo-accounts.ts';
import { systemClock } from './kernel/calendar.ts';
import { createLog } from './log.ts';
import { OperatorError } from './operator-error.ts';
import type { Server } from './server.ts';
import { Shutdown } from './shutdown.ts';

const log = createLog(process.env.NODE_ENV === 'production' ? 'production' : 'development');
const shutdown = new Shutdown(log);
shutdown.listen();

try {
  await start(readConfig(process.env));
} catch (error) {
  if (error instanceof OperatorError) console.error(`sambung: ${error.message}`);
  else log.fatal({ err: error }, 'The start failed');
  await shutdown.exit(error instanceof OperatorError ? error.exitCode : 1);
}

async function start(config: Config): Promise<void> {
  const began = performance.now();
  // Most of the code is read while the database starts.
  const load = () => import('./server.ts');
  const { appUrl } = await startDatabase({ config, log, shutdown, by: 'a server', meanwhile: () => void load().catch(() => {}) });
  const { buildServer } = await load();
  const secretKey = readSecretKey(config.dataDir);
  const server = await shutdown.open(() => buildServer({ config, databaseUrl: appUrl, secretKey, clock: systemClock, log }), { close: stopServer });
  if (config.nodeEnv !== 'production') await shutdown.open(() => loadDemoInto(server), { close: async () => {} });
  await listen(server, config);
  log.info(`Sambung is ready at ${localUrl(config)} after ${((performance.now() - began) / 1000).toFixed(1)} s`);
  if (config.nodeEnv !== 'production') console.log(demoAccountsTable());
}

async function listen({ app }: Server, { host, port }: Config): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new OperatorError(`PORT ${port} of ${host} is in use by another program; stop that, or set another PORT.`);
    if (code === 'EACCES') throw new OperatorError(`PORT ${port} may not be used by this user; set one above 1023.`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') throw new OperatorError(`HOST ${host} is no address of this machine.`);
    throw error;
  }
}

/** Takes no more requests and finishes those under way, for ten seconds at most; then the pools. */
async function stopServer({ app, close }: Server): Promise<void> {
  const closed = app.close().then(() => true);
  // A connection that was busy when the closing began is kept alive after its answer, unless it is told otherwise.
  for (let tick = 0; !(await Promise.race([closed, sleep(50)])); tick++) {
    if (tick < 200) app.server.closeIdleConnections();
    else app.server.closeAllConnections();
  }
  await close();
}

/** Fetched only where it is wanted: production never loads the demo's code. */
async function loadDemoInto(server: Server): Promise<void> {
  const { loadDemo } = await import('./demo/index.ts');
  await loadDemo(server, log);
}
