import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { runningEmbedded } from '../../src/database/embedded.ts';
import { root } from '../../src/root.ts';
import { freePort } from '../browser/support/product.ts';

/** The product as its users start it, in a process of its own, with its own database. */
export interface Product {
  readonly url: string;
  readonly pid: number;
  /** From the command to the first answered query over HTTP, in seconds. */
  readonly seconds: number;
  /** Of the database's owner. */
  readonly adminUrl: string;
  stop(): Promise<void>;
}

const QUERY = '{ proposals(first: 5) { nodes { id title karangTaruna { name } } } }';

/** Waits until a query is answered. `home` is where the program lies. */
export async function startProduct(dataDir: string, env: Record<string, string> = {}, home = root): Promise<Product> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const child = spawn(process.execPath, ['src/start.js'], {
    cwd: home,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', DATA_DIR: dataDir, PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', (line) => {
      said = `${said}\n${line}`.slice(-2000);
      if (/"level":[56]0/.test(line)) console.error(line);
    });
  }
  const ended = once(child, 'exit');
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`It ended before it was ready: ${said}`);
    await sleep(10);
  }
  return {
    url,
    pid: child.pid as number,
    seconds: (performance.now() - began) / 1000,
    adminUrl: runningEmbedded(dataDir)?.('sambung') ?? '',
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function answers(url: string): Promise<boolean> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: QUERY }) }).catch(() => undefined);
  return response?.status === 200 && Array.isArray(((await response.json()) as { data?: { proposals?: { nodes?: unknown } } }).data?.proposals?.nodes);
}

/** What a running product uses, in MB, milliseconds and pieces. */
export interface Use {
  readonly rss: number;
  readonly heap: number;
  /** Of buffers and the like, outside the heap. */
  readonly external: number;
  /** Of the event loop since it was last asked: all but one turn in a hundred, and the longest. */
  readonly lagP99: number;
  readonly lagMax: number;
  readonly handles: number;
  readonly connections: number;
  /** Of all of the database's processes, without what they share. */
  readonly database: number;
  /** Seconds of processor time so far. */
  readonly cpu: number;
}

export async function useOf({ url, pid }: Product): Promise<Use> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const metric = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  const mb = (bytes: number) => bytes / 2 ** 20;
  const processes = descendants(pid);
  return {
    rss: mb(metric('process_resident_memory_bytes')),
    heap: mb(metric('nodejs_heap_size_used_bytes')),
    external: mb(metric('nodejs_external_memory_bytes')),
    lagP99: metric('nodejs_eventloop_lag_p99_seconds') * 1000,
    lagMax: metric('nodejs_eventloop_lag_max_seconds') * 1000,
    handles: metric('nodejs_active_resources_total'),
    // The rest are PostgreSQL's own: the postmaster and its seven helpers.
    connections: processes.filter((each) => commandOf(each).includes('sambung_app')).length,
    database: processes.reduce((sum, each) => sum + privateMemory(each), 0),
    cpu: metric('process_cpu_seconds_total'),
  };
}

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // It has just ended.
    return '';
  }
};
const commandOf = (pid: number): string => read(`/proc/${pid}/cmdline`);
const privateMemory = (pid: number): number => Number(/RssAnon:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;

function descendants(pid: number): number[] {
  const children = readdirSync('/proc').filter(
    (name) => /^\d+$/.test(name) && Number(/^PPid:\s+(\d+)$/m.exec(read(join('/proc', name, 'status')))?.[1]) === pid,
  );
  return children.map(Number).flatMap((child) => [child, ...descendants(child)]);
}
