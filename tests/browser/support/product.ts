import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { runningEmbedded } from '../../../src/database/embedded.ts';
import { root } from '../../../src/root.ts';
import { type Find, finder } from './country.ts';

export interface Product {
  readonly url: string;
  readonly find: Find;
}

/** Starts the product as a newcomer does, with the demo, in a place of its own; all of it is gone afterwards. */
export async function withProduct(use: (product: Product) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'sambung-pictures-'));
  chmodSync(dataDir, 0o711);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: String(port) };
  const server = spawn(process.execPath, ['src/start.js'], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  server.stdout.on('data', (text) => {
    said = `${said}${text}`.slice(-2000);
  });
  const ended = once(server, 'exit');
  try {
    for (let tries = 0; !(await fetch(`${url}/health/ready`).catch(() => undefined))?.ok; tries++) {
      if (tries > 600 || server.exitCode !== null) throw new Error(`The server did not become ready; its last words: ${said}`);
      await sleep(200);
    }
    const database = new pg.Client({ connectionString: runningEmbedded(dataDir)?.('sambung') });
    await database.connect();
    await use({ url, find: finder(async (statement) => (await database.query(statement)).rows) }).finally(() => database.end());
  } finally {
    server.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  return port;
}
