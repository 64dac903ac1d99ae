import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './root.ts';

const home = join(root, '.build', 'web');

export interface WebBuilding {
  /** Where builds are kept, each in a folder of its name. */
  readonly output: string;
  /** Puts the whole app into that folder, or throws. */
  readonly build: (folder: string) => Promise<void>;
}

const sources = (): string[] =>
  readdirSync(join(root, 'src/web'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();

/** By content, like the server's. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of [...sources(), 'package-lock.json']) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

/** Builds the web app for the browser and for the server into a folder of its own, whole or not at all; throws when it is too heavy. */
export async function buildWebWhenStale({ output, build }: WebBuilding = { output: home, build: buildApp }): Promise<{ seconds: number } | undefined> {
  const name = fingerprint();
  const folder = join(output, name);
  if (existsSync(folder)) {
    point(output, name);
    return undefined;
  }
  const began = performance.now();
  const draft = `${folder}.${process.pid}`;
  try {
    await build(draft);
    place(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  point(output, name);
  return { seconds: (performance.now() - began) / 1000 };
}

async function buildApp(folder: string): Promise<void> {
  // Vite decides by it what is left out of a build.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    const [{ build }, { forBrowser, forServer }, { refuseHeavy }, { compress }] = await Promise.all([
      import('vite'),
      import('./web/vite.config.ts'),
      import('./web/weight.ts'),
      import('./web/compress.ts'),
    ]);
    await build(forBrowser(join(folder, 'browser')));
    await build(forServer(join(folder, 'server')));
    refuseHeavy(join(folder, 'browser'));
    await compress(join(folder, 'browser'));
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}

/** Another start may have built the same meanwhile; then that is taken. */
function place(draft: string, folder: string): void {
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** What the newest build asks of a phone. */
export const weighWeb = async (): Promise<string> =>
  (await import('./web/weight.ts')).weightLine(join(home, readFileSync(join(home, 'current'), 'utf8'), 'browser'));

const DAY_MS = 86_400_000;

/** `current` names the newest build. What it named until now, and builds of the last day, stay: servers that run still read from them. */
function point(output: string, name: string): void {
  const current = join(output, 'current');
  const before = existsSync(current) ? readFileSync(current, 'utf8') : undefined;
  if (before === name) return;
  const now = new Date();
  if (before && existsSync(join(output, before))) utimesSync(join(output, before), now, now);
  const draft = `${current}.${process.pid}`;
  writeFileSync(draft, name);
  renameSync(draft, current);
  // With what starts left that were ended while they built.
  for (const folder of readdirSync(output)) {
    const path = join(output, folder);
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: now.getTime() };
    if (folder !== 'current' && folder !== name && now.getTime() - mtimeMs > DAY_MS) rmSync(path, { recursive: true, force: true });
  }
}
