import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Staff } from './cast.ts';
import { tell } from './story.ts';

// The whole flow as a plain HTTP client does it, against a server of its own in an empty data directory:
// node tests/story/main.ts
const root = join(import.meta.dirname, '..', '..');
const dataDir = mkdtempSync(join(tmpdir(), 'sambung-story-'));
chmodSync(dataDir, 0o711);
const port = await new Promise<number>((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address() as { port: number };
    probe.close(() => resolve(port));
  });
});
const url = `http://127.0.0.1:${port}`;
const env = { PATH: process.env.PATH, NODE_ENV: 'production', DATA_DIR: dataDir, PORT: String(port) };
const server = spawn(process.execPath, ['src/start.js'], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });

const admin = (command: string, ...args: string[]): string =>
  execFileSync(process.execPath, ['src/start.js', 'admin', command, ...args], { cwd: root, env, encoding: 'utf8' });
const staffBy = (command: string, region: string, name: string, username: string, ...more: string[]): Staff => {
  const printed = admin(command, '--region', region, '--staff', name, '--username', username, ...more);
  return { login: username, password: printed.trim().split('\n').at(-1) as string };
};

try {
  for (let tries = 0; !(await fetch(`${url}/health/ready`).catch(() => undefined))?.ok; tries++) {
    if (tries > 300) throw new Error('The server did not become ready');
    await sleep(200);
  }
  const first = staffBy('create-office', '82.71', 'Hasna Albaar', 'hasna.albaar', '--name', 'Dinas Sosial Kota Ternate');
  const second = staffBy('appoint-staff', '82.71', 'Ikbal Marsaoly', 'ikbal.marsaoly');
  const province = staffBy('create-office', '82', 'Salma Kotta', 'salma.kotta', '--name', 'Dinas Sosial Provinsi Maluku Utara');
  await tell(url, { city: [first, second], province }, (line) => console.log(line));
  console.log(admin('verify-audit').trim());
} finally {
  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('exit', resolve));
  rmSync(dataDir, { recursive: true, force: true });
}
