import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll } from 'vitest';
import { buildWhenStale } from '../../src/build.ts';
import { clearRemains, isDatabaseOn } from '../../src/database/remains.ts';
import { createLog } from '../../src/log.ts';
import { root } from '../../src/root.ts';

export const log = createLog('test', { write: () => true } as unknown as NodeJS.WritableStream);

const folders: string[] = [];
const running = new Set<Program>();

afterAll(async () => {
  await Promise.all([...running].map((program) => program.kill('SIGTERM')));
  for (const folder of folders) {
    await clearRemains(join(folder, 'postgres'), log);
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

export function newDataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sambung-test-'));
  chmodSync(folder, 0o711);
  folders.push(folder);
  return folder;
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  return port;
}

/** A real process of the built program, with nothing of this process's environment but the path. */
export class Program {
  readonly child: ChildProcess;
  readonly exit: Promise<number | NodeJS.Signals>;
  output = '';
  errors = '';

  constructor(file: string, args: readonly string[], env: Record<string, string>) {
    this.child = spawn(process.execPath, [join(root, '.build', file), ...args], {
      cwd: tmpdir(),
      env: { PATH: process.env.PATH, NODE_ENV: 'production', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.setEncoding('utf8').on('data', (text) => (this.output += text));
    this.child.stderr?.setEncoding('utf8').on('data', (text) => (this.errors += text));
    running.add(this);
    this.exit = once(this.child, 'close').then(([code, signal]) => {
      running.delete(this);
      return code ?? signal;
    });
  }

  /** What operators get to read when something is wrong: the lines on standard error. */
  get complaint(): string {
    return this.errors.trim();
  }

  kill(signal: NodeJS.Signals): Promise<number | NodeJS.Signals> {
    this.child.kill(signal);
    return this.exit;
  }

  async says(text: string): Promise<void> {
    await until(() => {
      if (this.child.exitCode !== null) throw new Error(`It ended without saying "${text}":\n${this.output}${this.errors}`);
      return this.output.includes(text);
    });
  }
}

export interface Server extends Program {
  readonly url: string;
}

/** Not waited for; `isReady` does. */
export async function startServer(dataDir: string, env: Record<string, string> = {}): Promise<Server> {
  await buildWhenStale();
  const port = String(await freePort());
  const program = new Program('server/main.js', [], { DATA_DIR: dataDir, PORT: port, ...env });
  return Object.assign(program, { url: `http://127.0.0.1:${env.PORT ?? port}` });
}

export async function readyServer(dataDir: string, env: Record<string, string> = {}): Promise<Server> {
  const server = await startServer(dataDir, env);
  await server.says('Sambung is ready at');
  return server;
}

export async function runAdmin(dataDir: string, ...args: string[]): Promise<Program & { code: number | NodeJS.Signals }> {
  await buildWhenStale();
  const program = new Program('server/admin.js', args, { DATA_DIR: dataDir });
  return Object.assign(program, { code: await program.exit });
}

/** The postmaster of that data directory, dead or alive. */
export const databasePid = (dataDir: string): number => Number.parseInt(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8'), 10);

export const hasDatabase = (dataDir: string): boolean =>
  existsSync(join(dataDir, 'postgres/postmaster.pid')) && isDatabaseOn(join(dataDir, 'postgres'), databasePid(dataDir));

export async function until(holds: () => boolean | Promise<boolean>, milliseconds = 60_000): Promise<void> {
  const deadline = performance.now() + milliseconds;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error('It did not come true in time');
    await sleep(25);
  }
}

export const isReady = async (url: string): Promise<boolean> => (await fetch(`${url}/health/ready`).catch(() => undefined))?.status === 200;
