import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { buildWebWhenStale, weighWeb } from './build-web.ts';
import { bundleWhenStale } from './bundle.ts';
import { root } from './root.ts';
import { placeWhole } from './whole-file.ts';

const output = join(root, '.build');
const stamp = join(output, 'stamp');

/** Every source of the server, with the web app's that it shares; the web app has its own build. */
const sources = (): string[] =>
  ['src', 'migrations']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .sort();

/** By content: a checkout, a copy or an archive may give new text an old date. */
function fingerprint(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [...files, 'tsconfig.json', 'package-lock.json']) {
    hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

export const isStale = (): boolean => !existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint(sources());

/** Transpiles the sources one by one into `.build/`; throws with esbuild's message on a syntax error. */
export async function build(): Promise<{ files: number; seconds: number }> {
  const began = performance.now();
  const { transform, stop } = await import('esbuild');
  const lexer = await import('es-module-lexer');
  await lexer.init;
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));

  const files = sources();
  const before = fingerprint(files);
  const written = await Promise.all(
    files.map(async (file) => {
      const target = join(output, file.replace(/\.ts$/, '.js'));
      const { code, map } = await transform(readFileSync(join(root, file), 'utf8'), {
        loader: 'ts',
        format: 'esm',
        target: 'node24',
        sourcemap: 'external',
        sourcesContent: false,
        sourcefile: relative(dirname(target), join(root, file)),
        tsconfigRaw: { compilerOptions },
        logLevel: 'silent',
      });
      const script = pointAtBuilt(code, lexer.parse(code)[0]);
      placeWhole(target, `${script}//# sourceMappingURL=${target.slice(target.lastIndexOf('/') + 1)}.map\n`);
      placeWhole(`${target}.map`, map);
      return target;
    }),
  );
  // Else esbuild's own process would stay for as long as this one.
  await stop();
  removeLeftovers(new Set(written));
  placeWhole(stamp, before);
  return { files: files.length, seconds: (performance.now() - began) / 1000 };
}

export async function buildWhenStale(): Promise<void> {
  // Not into the output, which may be a command's that is piped on.
  if (isStale()) {
    const { files, seconds } = await build();
    console.error(`Built ${files} files in ${seconds.toFixed(1)} s`);
  }
  const bundled = await bundleWhenStale();
  if (bundled) console.error(`Bundled the server in ${bundled.seconds.toFixed(1)} s`);
  const web = await buildWebWhenStale();
  if (web) console.error(`Built the web app in ${web.seconds.toFixed(1)} s`);
}

interface Specifier {
  readonly n: string | undefined;
  readonly s: number;
  readonly e: number;
}

/** `./x.ts` becomes `./x.js`. By a lexer, since the same text may stand in a string; same length, so the source map stays true. */
function pointAtBuilt(code: string, specifiers: readonly Specifier[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { n, s, e } of specifiers) {
    if (!n || !/^\.\.?\/.*\.ts$/.test(n)) continue;
    pieces.push(code.slice(done, s), code.slice(s, e).replace(/\.ts(['"`]?)$/, '.js$1'));
    done = e;
  }
  return pieces.join('') + code.slice(done);
}

function removeLeftovers(kept: ReadonlySet<string>): void {
  for (const file of globSync('{src,migrations}/**/*.{js,js.map}', { cwd: output })) {
    if (!kept.has(join(output, file.replace(/\.map$/, '')))) rmSync(join(output, file), { force: true });
  }
}

if (import.meta.main) {
  const { files, seconds } = await build();
  console.log(`Built ${files} files in ${seconds.toFixed(1)} s`);
  const web = await buildWebWhenStale();
  if (web) console.log(`Built the web app in ${web.seconds.toFixed(1)} s`);
  console.log(await weighWeb());
}
