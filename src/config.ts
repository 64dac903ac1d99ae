import { accessSync, constants, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { OperatorError } from './operator-error.ts';

const environments = ['production', 'development', 'test'] as const;

export interface Config {
  readonly host: string;
  readonly port: number;
  /** Where people reach the server, without a slash at the end. */
  readonly publicUrl: string;
  readonly nodeEnv: (typeof environments)[number];
  /** Absolute. */
  readonly dataDir: string;
  /** Of another PostgreSQL; the embedded one is used without it. Holds a password: never to be shown. */
  readonly databaseUrl?: string;
  readonly replicaUrls: readonly string[];
  /** The most connections to each database. */
  readonly databasePool?: number;
}

/** Throws an OperatorError that names the variable and never repeats its value, which may be a secret in the wrong place. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = (name: string) => env[name]?.trim() || undefined;
  const nodeEnv = environments.find((known) => known === (given('NODE_ENV') ?? 'development'));
  if (!nodeEnv) throw wrong('NODE_ENV', `is none of ${environments.join(', ')}`);
  const host = readHost(given('HOST') ?? '127.0.0.1');
  const port = readPort(given('PORT') ?? '4000');
  const databaseUrl = given('DATABASE_URL');
  const replicaUrls = (given('DATABASE_REPLICA_URLS') ?? '')
    .split(',')
    .map((url) => url.trim())
    .filter(Boolean);
  if (replicaUrls.length > 0 && !databaseUrl) throw wrong('DATABASE_REPLICA_URLS', 'needs DATABASE_URL: the embedded database has no replicas');
  return {
    host,
    port,
    publicUrl: readPublicUrl(given('PUBLIC_URL') ?? localUrl({ host, port })),
    nodeEnv,
    dataDir: readDataDir(given('DATA_DIR') ?? '.sambung'),
    databaseUrl: databaseUrl && readDatabaseUrl('DATABASE_URL', databaseUrl),
    replicaUrls: replicaUrls.map((url) => readDatabaseUrl('DATABASE_REPLICA_URLS', url)),
    databasePool: readPool(given('DATABASE_POOL')),
  };
}

const wrong = (name: string, what: string) => new OperatorError(`${name} ${what}`);

function readPort(value: string): number {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port < 1 || port > 65_535) throw wrong('PORT', 'is not a number from 1 to 65535');
  return port;
}

/** One is held by the sweep while it writes by others. */
function readPool(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const size = Number(value);
  if (!/^\d{1,3}$/.test(value) || size < 4 || size > 200) throw wrong('DATABASE_POOL', 'is not a number from 4 to 200');
  return size;
}

function readHost(value: string): string {
  const host = value.replace(/^\[(.+)\]$/, '$1');
  if (!/^[A-Za-z0-9._:%-]+$/.test(host)) throw wrong('HOST', 'is neither an address nor a host name');
  return host;
}

/** The server's own address, whatever name the outside world has for it. */
export const localUrl = ({ host, port }: Pick<Config, 'host' | 'port'>): string => `http://${reachable(host)}:${port}`;

/** A wildcard is an address to listen on, not one to go to. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function readPublicUrl(value: string): string {
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol)) throw wrong('PUBLIC_URL', 'is not an http or https address');
  if (url.username || url.password || url.search || url.hash) throw wrong('PUBLIC_URL', 'may hold a host, a port and a path only');
  return url.href.replace(/\/+$/, '');
}

function readDatabaseUrl(name: string, value: string): string {
  const url = URL.parse(value);
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) throw wrong(name, 'is not of the form postgresql://user:password@host:port/database');
  if (!/^\/[^/]+$/.test(url.pathname)) throw wrong(name, 'names no database; its form is postgresql://user:password@host:port/database');
  return value;
}

function readDataDir(value: string): string {
  const folder = resolve(value);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) throw wrong('DATA_DIR', 'is not a folder');
  try {
    accessSync(nearestExisting(folder), constants.W_OK | constants.X_OK);
  } catch {
    throw wrong('DATA_DIR', 'is not writable for the user that runs Sambung');
  }
  return folder;
}

function nearestExisting(path: string): string {
  return statSync(path, { throwIfNoEntry: false }) ? path : nearestExisting(dirname(path));
}
