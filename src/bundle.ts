import { existsSync, globSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';
import { placeWhole } from './whole-file.ts';

const built = join(root, '.build');
const output = join(built, 'server');
/** What was bundled, and the files of it. */
const stamp = join(output, 'stamp');

/** What stays where npm put it: programs of the machine, and code that looks for files beside itself. */
const left = ['@node-rs/argon2', 'altair-static', 'pg-native'];

/** Packages written for `require` find it, and where they lie. */
const banner = `import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;`;

/**
 * Puts the built server and every package it uses into a few files: finding, reading and compiling two thousand modules one by
 * one was half of a start. What is fetched only where it is wanted stays apart. Does nothing where that is done already.
 */
export async function bundleWhenStale(): Promise<{ seconds: number } | undefined> {
  const version = readFileSync(join(built, 'stamp'), 'utf8');
  const [before, ...earlier] = existsSync(stamp) ? readFileSync(stamp, 'utf8').split('\n') : [];
  if (before === version) return undefined;
  const began = performance.now();
  const files = await bundled();
  for (const { path, text } of files) placeWhole(path, text);
  const paths = files.map(({ path }) => path);
  removeOld(new Set([stamp, ...paths]), earlier);
  placeWhole(stamp, [version, ...paths].join('\n'));
  return { seconds: (performance.now() - began) / 1000 };
}

/** Entries come last: they name the others. */
async function bundled(): Promise<{ readonly path: string; readonly text: string }[]> {
  const { build, stop } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { main: join(built, 'src/main.js'), admin: join(built, 'src/admin/main.js'), generate: join(built, 'src/generate/main.js') },
    outdir: output,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // The model and the schema know their classes by name.
    keepNames: true,
    sourcemap: 'linked',
    sourcesContent: false,
    banner: { js: banner },
    external: left,
    write: false,
    logLevel: 'silent',
  });
  // Else esbuild's own process would stay for as long as this one.
  await stop();
  const isEntry = (path: string) => /[\\/](?:main|admin|generate)\.js$/.test(path);
  return outputFiles.map(({ path, text }) => ({ path, text })).sort((a, b) => Number(isEntry(a.path)) - Number(isEntry(b.path)));
}

const DAY_MS = 86_400_000;

/** Servers that run still fetch parts of the bundle they were started from, for a day from now; what V8 kept of it is of no use to the next. */
function removeOld(kept: ReadonlySet<string>, earlier: readonly string[]): void {
  const now = new Date();
  for (const file of earlier) if (existsSync(file)) utimesSync(file, now, now);
  for (const file of [...globSync(`${output}/*`), ...globSync(`${built}/compiled/*/*`)]) {
    const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
    if (!kept.has(file) && now.getTime() - mtimeMs > DAY_MS) rmSync(file, { force: true });
  }
}

if (import.meta.main) {
  const done = await bundleWhenStale();
  if (done) console.log(`Bundled the server in ${done.seconds.toFixed(1)} s`);
}
