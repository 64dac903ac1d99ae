import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { OperatorError } from './operator-error.ts';

/** The right to use a data directory; the kernel takes it back when the process ends, however that happens. */
export interface Hold {
  release(): void;
}

export class DataDirInUse extends OperatorError {}

/** Keeps the locks from the garbage collector, which would open them. */
const held = new Set<DatabaseSync>();

/**
 * Takes the data directory for this process, or throws DataDirInUse. The lock is the kernel's own on an SQLite file, since
 * Node has no flock: it cannot go stale, a reused process id cannot fake it, and of two that start at once one wins.
 */
export function holdDataDir(dataDir: string, by: string): Hold {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = new DatabaseSync(join(dataDir, 'lock'));
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode !== 5) throw error;
    throw new DataDirInUse(`The data directory ${dataDir} is in use by ${describeHolder(dataDir)}; stop that first, or choose another DATA_DIR.`);
  }
  held.add(lock);
  writeFileSync(join(dataDir, 'holder'), `${by}, process ${process.pid}`);
  return {
    release() {
      if (held.delete(lock)) lock.close();
    },
  };
}

function describeHolder(dataDir: string): string {
  try {
    return readFileSync(join(dataDir, 'holder'), 'utf8') || 'another process';
  } catch {
    return 'another process';
  }
}

/** The text of a file that only the owner may read; made by `create` when it is not there yet. */
export function ownFile(path: string, create: () => string | Buffer): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  try {
    writeFileSync(path, create(), { mode: 0o600, flag: 'wx', flush: true });
    chmodSync(path, 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(path);
}
