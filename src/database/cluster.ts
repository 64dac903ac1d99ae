import { execFile } from 'node:child_process';
import { chownSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Log } from '../log.ts';
import { OperatorError } from '../operator-error.ts';
import type { Account, Place } from './place.ts';

const major = '18';

/** What PostgreSQL's programs see of the environment: nothing of PGPORT and its like, which would change what they do. */
export const programEnvironment = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };

/** Makes the data folder when there is none: whole or not at all, however often it is interrupted. */
export async function ensureCluster({ cluster, bin, account }: Place, password: string, log: Log): Promise<void> {
  const version = join(cluster, 'PG_VERSION');
  if (existsSync(version)) {
    const made = readFileSync(version, 'utf8').trim();
    if (made !== major) throw new OperatorError(`${cluster} was made by PostgreSQL ${made}, but this is ${major}; dump it there and restore it here.`);
    return;
  }
  const began = performance.now();
  for (const leftover of globSync(`${cluster}.new-*`)) rmSync(leftover, { recursive: true, force: true });
  const draft = `${cluster}.new-${process.pid}`;
  const passwordFile = join(dirname(cluster), 'initdb-password');
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(account, draft, passwordFile);
  try {
    // The builtin locale sorts alike on every machine, so an index survives a move to another one.
    const choices = [
      '--username=postgres',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--no-locale',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--data-checksums',
      '--no-instructions',
    ];
    await run(join(bin, 'initdb'), [`--pgdata=${draft}`, ...choices], account);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, cluster);
  log.info(`Created the database in ${cluster} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

function giveTo(account: Account, ...paths: string[]): void {
  if (account.uid === undefined) return;
  for (const path of paths) chownSync(path, account.uid, account.gid);
}

async function run(program: string, args: string[], account: Account): Promise<void> {
  const running = promisify(execFile)(program, args, { ...account, cwd: '/', env: programEnvironment, maxBuffer: 1 << 24 });
  const end = () => running.child.kill();
  process.once('exit', end);
  try {
    await running;
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    const reason = stderr?.split('\n').find((line) => /error|fatal|could not|cannot/i.test(line)) ?? message;
    throw new OperatorError(`The database could not be created: ${reason.trim()}`);
  } finally {
    process.removeListener('exit', end);
  }
}
