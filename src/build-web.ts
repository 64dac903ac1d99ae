import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

const output = join(root, '.build', 'web');
/** Names the folder of the newest build. */
const current = join(output, 'current');

const sources = (): string[] =>
  globSync('src/web/**/*', { cwd: root })
    .filter((file) => statSync(join(root, file)).isFile())
    .sort();

/** By content, like the server's. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of [...sources(), 'package-lock.json']) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

/** Builds the web app for the browser and for the server into a folder of its own, whole or not at all; throws when it is too heavy. */
export async function buildWebWhenStale(): Promise<{ seconds: number } | undefined> {
  const name = fingerprint();
  const folder = join(output, name);
  if (existsSync(folder)) {
    if (readFileSync(current, 'utf8') !== name) point(name);
    return undefined;
  }
  const began = performance.now();
  // Vite decides by it what is left out of a build.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  const draft = `${folder}.${process.pid}`;
  try {
    const [{ build }, { forBrowser, forServer }, { refuseHeavy }] = await Promise.all([
      import('vite'),
      import('./web/vite.config.ts'),
      import('./web/weight.ts'),
    ]);
    await build(forBrowser(join(draft, 'browser')));
    await build(forServer(join(draft, 'server')));
    refuseHeavy(join(draft, 'browser'));
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
  point(name);
  return { seconds: (performance.now() - began) / 1000 };
}

/** What the newest build asks of a phone. */
export const weighWeb = async (): Promise<string> => (await import('./web/weight.ts')).weightLine(join(output, readFileSync(current, 'utf8'), 'browser'));

const DAY_MS = 86_400_000;

/** Builds of the last day stay: servers that run may still read from them, and pages that are open. */
function point(name: string): void {
  mkdirSync(output, { recursive: true });
  const draft = `${current}.${process.pid}`;
  writeFileSync(draft, name);
  renameSync(draft, current);
  for (const folder of readdirSync(output)) {
    const path = join(output, folder);
    if (/^[0-9a-f]{16}$/.test(folder) && folder !== name && Date.now() - statSync(path).mtimeMs > DAY_MS) rmSync(path, { recursive: true, force: true });
  }
}
