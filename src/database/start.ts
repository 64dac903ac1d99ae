import type { Config } from '../config.ts';
import { DataDirInUse, holdDataDir } from '../data-dir.ts';
import type { Log } from '../log.ts';
import { OperatorError } from '../operator-error.ts';
import type { Shutdown } from '../shutdown.ts';
import { runningEmbedded, startEmbedded } from './embedded.ts';
import { ensureDatabase, joinPrepared, prepareDatabase } from './prepare.ts';

export interface Database {
  /** Of the role that owns the tables. */
  readonly adminUrl: string;
  /** Of the application's lesser role. */
  readonly appUrl: string;
}

interface Start {
  readonly config: Config;
  readonly log: Log;
  readonly shutdown: Shutdown;
  /** Named to whoever finds the data directory in use. */
  readonly by: string;
  /** Called once the database has begun to start, for what needs none. */
  readonly meanwhile?: () => void;
}

/** The name in the embedded cluster. */
const name = 'sambung';

/** The database of this installation, ready for use by this process alone; its end is left to `shutdown`. */
export async function startDatabase(start: Start): Promise<Database> {
  const adminUrl = await openDatabase(start);
  const { log, shutdown, config } = start;
  return shutdown.open(async () => ({ adminUrl, ...(await prepareDatabase({ adminUrl, dataDir: config.dataDir, log })) }), { close: async () => {} });
}

/** The same for a process that may come second: while a server runs, its database. */
export async function joinDatabase(start: Start): Promise<Database> {
  try {
    return await startDatabase(start);
  } catch (error) {
    if (!(error instanceof DataDirInUse)) throw error;
    const { dataDir, databaseUrl } = start.config;
    const adminUrl = databaseUrl ?? runningEmbedded(dataDir)?.(name);
    if (!adminUrl) throw new OperatorError('The server is starting for the first time; try again when it is ready.');
    return { adminUrl, ...(await joinPrepared(adminUrl, dataDir)) };
  }
}

async function openDatabase({ config, log, shutdown, by, meanwhile }: Start): Promise<string> {
  const { dataDir, databaseUrl } = config;
  if (databaseUrl) {
    meanwhile?.();
    await shutdown.open(async () => holdDataDir(dataDir, by), { close: async (hold) => hold.release() });
    return databaseUrl;
  }
  const embedded = await shutdown.open(() => startEmbedded({ dataDir, log, by, meanwhile }), {
    close: (started) => started.stop(),
    abandon: (started) => started.abandon(),
  });
  await shutdown.open(() => ensureDatabase(embedded.url('postgres'), name), { close: async () => {} });
  return embedded.url(name);
}
