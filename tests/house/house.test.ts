import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/root.ts';

interface Source {
  readonly path: string;
  readonly text: string;
  /** Paths of our own that it imports: as values, and as types alone. */
  readonly values: readonly string[];
  readonly types: readonly string[];
}

const IMPORT = /^(?:import|export)\s+(type\s+)?([^;]*?)\s*from\s+'(\.[^']+)';/gms;
/** For what a file does, and when it is wanted. */
const BARE_IMPORT = /(?<!typeof )\bimport\s*\(?\s*'(\.[^']+)'/g;

function read(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const found = [...text.matchAll(IMPORT)].map(([, type, names, from]) => ({
    path: normalize(join(dirname(path), from as string)),
    type: Boolean(type) || /^\{(\s*type\s+[\w\s]+,?)+\s*\}$/.test(names as string),
  }));
  const bare = [...text.matchAll(BARE_IMPORT)].map(([, from]) => normalize(join(dirname(path), from as string)));
  return { path, text, values: [...found.filter((f) => !f.type).map((f) => f.path), ...bare], types: found.filter((f) => f.type).map((f) => f.path) };
}

const isGenerated = (path: string) => path.startsWith('src/web/generated/');
const sources = globSync(['src/**/*.{ts,tsx}', 'migrations/**/*.ts'], { cwd: root })
  .filter((path) => !isGenerated(path))
  .sort()
  .map(read);
const styles = globSync('src/web/**/*.css', { cwd: root }).map(read);
const tests = globSync('tests/**/*.ts', { cwd: root }).sort().map(read);
const moduleOf = (path: string) => /^src\/modules\/([^/]+)\//.exec(path)?.[1];
const isUseCase = ({ text, path }: Source) => path.startsWith('src/modules/') && /\batomically\(/.test(text);
const useCases = new Set(sources.filter(isUseCase).map((s) => s.path));
const ends = (path: string, ...endings: string[]) => endings.some((e) => path.endsWith(e));

describe('the house', () => {
  it('keeps every file under 250 lines', () => {
    const long = [...sources, ...tests, ...styles].filter((s) => s.text.split('\n').length > 251).map((s) => `${s.path}: ${s.text.split('\n').length - 1}`);
    expect(long).toEqual([]);
  });

  it('lets the web app know generated documents and its own files only', () => {
    const faults = sources
      .filter((s) => s.path.startsWith('src/web/'))
      .flatMap((s) => [...s.values, ...s.types].filter((i) => !i.startsWith('src/web/')).map((i) => `${s.path} → ${i}`));
    expect(faults).toEqual([]);
  });

  it('lets the kernel know nothing of ours but a request as a type', () => {
    const faults = sources
      .filter((s) => s.path.startsWith('src/kernel/'))
      .flatMap((s) =>
        [...s.values.filter((i) => !i.startsWith('src/kernel/')), ...s.types.filter((i) => !i.startsWith('src/kernel/') && i !== 'src/context.ts')].map(
          (i) => `${s.path} → ${i}`,
        ),
      );
    expect(faults).toEqual([]);
  });

  it('lets policies know entities and the viewer only', () => {
    const faults = sources
      .filter((s) => s.path.endsWith('-policy.ts'))
      .flatMap((s) =>
        s.values
          .filter((i) => ends(i, '-resolver.ts', '-graphql.ts', '-inputs.ts', '-results.ts') || useCases.has(i) || i.startsWith('src/api/'))
          .map((i) => `${s.path} → ${i}`),
      );
    expect(faults).toEqual([]);
  });

  it('lets GraphQL types know no use case, and no reads but the listings they declare', () => {
    const faults = sources
      .filter((s) => s.path.endsWith('-graphql.ts'))
      .flatMap((s) => s.values.filter((i) => useCases.has(i) || i.endsWith('-resolver.ts') || i.endsWith('-policy.ts')).map((i) => `${s.path} → ${i}`));
    expect(faults).toEqual([]);
  });

  it('lets no use case call another: transactions do not nest', () => {
    const faults = sources.filter((s) => useCases.has(s.path)).flatMap((s) => s.values.filter((i) => useCases.has(i)).map((i) => `${s.path} → ${i}`));
    expect(faults).toEqual([]);
  });

  it('lets use cases know no GraphQL types and no resolvers', () => {
    const faults = sources
      .filter((s) => useCases.has(s.path))
      .flatMap((s) => s.values.filter((i) => ends(i, '-graphql.ts', '-resolver.ts', '-results.ts')).map((i) => `${s.path} → ${i}`));
    expect(faults).toEqual([]);
  });

  it('lets resolvers use the use cases of their own module only', () => {
    const faults = sources
      .filter((s) => s.path.endsWith('-resolver.ts'))
      .flatMap((s) => s.values.filter((i) => useCases.has(i) && moduleOf(i) !== moduleOf(s.path)).map((i) => `${s.path} → ${i}`));
    expect(faults).toEqual([]);
  });

  it('has every use case authorise, or say why not', () => {
    const silent = sources.filter((s) => useCases.has(s.path) && !/\bauthorize\w*\(|[Aa]uthoris|Whoever is signed in/.test(s.text)).map((s) => s.path);
    expect(silent).toEqual([]);
  });

  it('lets the web app know its own files alone, and its parts no screens', () => {
    const web = sources.filter((s) => s.path.startsWith('src/web/'));
    const strange = web.flatMap((s) => [...s.values, ...s.types].filter((i) => !i.startsWith('src/web/')).map((i) => `${s.path} → ${i}`));
    expect(strange).toEqual([]);
    const low = web.filter(({ path }) => /^src\/web\/(?:data|words|parts|generated)\//.test(path));
    expect(low.flatMap((s) => s.values.filter((i) => i.startsWith('src/web/screens/')).map((i) => `${s.path} → ${i}`))).toEqual([]);
  });

  it('lets the server know of the web app what both sides say alike, and types', () => {
    const shared = ['data/http.ts', 'data/operation.ts', 'generated/graphql.ts', 'title.ts', 'way-back.ts', 'weight.ts', 'compress.ts', 'vite.config.ts'];
    const server = sources.filter((s) => !s.path.startsWith('src/web/'));
    const knowing = (values: readonly string[]) => values.filter((i) => i.startsWith('src/web/'));
    expect(
      server.flatMap((s) => knowing(s.values).map((i) => `${s.path} → ${i}`)).filter((fault) => !shared.some((i) => fault.endsWith(`→ src/web/${i}`))),
    ).toEqual([]);
    const insides = server.filter(({ path }) => /^src\/(?:kernel|database|modules|admin|demo)\//.test(path));
    expect(insides.flatMap((s) => knowing([...s.values, ...s.types]).map((i) => `${s.path} → ${i}`))).toEqual([]);
  });

  it('asks the clock for the time: no new Date() in the modules', () => {
    const faults = sources.filter((s) => s.path.startsWith('src/modules/') && /new Date\(\)|Date\.now\(\)/.test(s.text)).map((s) => s.path);
    expect(faults).toEqual([]);
  });

  it('has no skipped test', () => {
    expect(tests.filter((s) => /\b(it|test|describe)\.(skip|only|todo)\b/.test(s.text)).map((s) => s.path)).toEqual([]);
  });
});
