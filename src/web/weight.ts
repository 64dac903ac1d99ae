import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Kilobytes, gzip: what a phone on 50 KB/s still opens in a breath. */
const MOST_SCRIPT_KB = 60;
const MOST_STYLE_KB = 15;

/** Screens that phones open first. */
const LIGHT = /^screens\/(public\/home|entrance|officer)/;

interface Chunk {
  readonly file: string;
  readonly src?: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

export type Manifest = Readonly<Record<string, Chunk>>;

export const readManifest = (browser: string): Manifest => JSON.parse(readFileSync(join(browser, 'manifest.json'), 'utf8'));

/** The scripts that a screen loads before it answers: the entry, the screen, and all that both import. */
export function scriptsOf(manifest: Manifest, source?: string): string[] {
  const files = new Set<string>();
  const walk = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(walk);
  };
  walk('client.tsx');
  if (source) walk(`screens/${source}`);
  return [...files];
}

export const stylesOf = (browser: string): string[] =>
  readdirSync(join(browser, 'assets'))
    .filter((file) => file.endsWith('.css'))
    .map((file) => `assets/${file}`);

/** Kilobytes of 1024 bytes, gzip. */
export const weigh = (browser: string, files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(browser, file)), { level: 9 }).length, 0) / 1024;

interface Weights {
  readonly styles: number;
  /** Of each screen, by its key in the manifest. */
  readonly scripts: ReadonlyMap<string, number>;
}

function weightsOf(browser: string): Weights {
  const manifest = readManifest(browser);
  const screens = Object.keys(manifest).filter((key) => key.startsWith('screens/'));
  const scripts = new Map(screens.map((key) => [key, weigh(browser, scriptsOf(manifest, key.slice('screens/'.length)))]));
  return { styles: weigh(browser, stylesOf(browser)), scripts };
}

/** Throws when a build is heavier than promised, and says which screen. */
export function refuseHeavy(browser: string): void {
  const { styles, scripts } = weightsOf(browser);
  if (styles > MOST_STYLE_KB) throw new Error(`The stylesheet weighs ${styles.toFixed(1)} KB, more than ${MOST_STYLE_KB}`);
  for (const [key, weight] of scripts) {
    if (LIGHT.test(key) && weight > MOST_SCRIPT_KB) throw new Error(`The scripts of ${key} weigh ${weight.toFixed(1)} KB, more than ${MOST_SCRIPT_KB}`);
  }
}

/** In one line: the stylesheet, and the heaviest screens with all that they load. */
export function weightLine(browser: string): string {
  const { styles, scripts } = weightsOf(browser);
  const heaviest = [...scripts].sort(([, a], [, b]) => b - a);
  const light = heaviest.find(([key]) => LIGHT.test(key));
  const said = ([key, weight]: readonly [string, number]) => `${weight.toFixed(1)} KB of scripts for ${key}`;
  const screens = [light && `${said(light)} (at most ${MOST_SCRIPT_KB})`, heaviest[0] !== light && heaviest[0] && said(heaviest[0])];
  return ['Gzip', `${styles.toFixed(1)} KB of styles (at most ${MOST_STYLE_KB})`, ...screens].filter(Boolean).join(', ').replace(',', ':');
}
