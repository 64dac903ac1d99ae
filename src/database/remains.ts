import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { OperatorError } from '../operator-error.ts';

/**
 * Clears what an earlier server or database left behind: a database that still runs, processes of one that died, a pid file
 * whose process is gone or has become another program. Ends nothing but PostgreSQL on this very data folder.
 */
export async function clearRemains(cluster: string, log: Log): Promise<void> {
  const pid = recordedPid(cluster);
  if (pid !== undefined && isDatabaseOn(cluster, pid)) {
    log.warn(`Shutting down the database of a server that died (process ${pid})`);
    await end(cluster, pid, 'SIGINT', 30_000);
    await end(cluster, pid, 'SIGQUIT', 10_000);
    if (isDatabaseOn(cluster, pid)) throw new OperatorError(`The database of a server that died (process ${pid}) does not end; end it by hand.`);
  }
  // Its processes notice within moments that their parent is gone, except in the middle of a long query.
  for (const survivor of processesOn(cluster)) {
    await until(() => !isDatabaseOn(cluster, survivor), 3000);
    await end(cluster, survivor, 'SIGQUIT', 5000);
  }
  // PostgreSQL itself will not start while the recorded id belongs to any process of the same user.
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

/** The first line of PostgreSQL's own pid file. */
function recordedPid(cluster: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(join(cluster, 'postmaster.pid'), 'utf8'), 10);
    return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Whether that process is PostgreSQL with its feet in that folder, which the number alone does not prove. */
export function isDatabaseOn(cluster: string, pid: number): boolean {
  try {
    if (process.platform === 'linux') {
      return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres' && readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
    }
    const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return command.includes('postgres') && `${command.trim()} `.includes(` -D ${cluster} `);
  } catch {
    return false;
  }
}

/** Elsewhere than on Linux a child of PostgreSQL does not show its folder, so none is proven. */
const processesOn = (cluster: string): number[] =>
  process.platform !== 'linux'
    ? []
    : readdirSync('/proc')
        .map(Number)
        .filter((pid) => pid > 0 && isDatabaseOn(cluster, pid));

/** Asks who it is once more right before the signal, since ids are reused. */
async function end(cluster: string, pid: number, signal: NodeJS.Signals, patience: number): Promise<void> {
  if (!isDatabaseOn(cluster, pid)) return;
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
  await until(() => !isDatabaseOn(cluster, pid), patience);
}

async function until(holds: () => boolean, patience: number): Promise<void> {
  const deadline = performance.now() + patience;
  while (!holds() && performance.now() < deadline) await sleep(20);
}
