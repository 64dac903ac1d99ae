import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { OperatorError } from '../operator-error.ts';
import { root } from '../root.ts';
import { readManifest, scriptsOf, stylesOf } from '../web/weight.ts';
import type { Assets } from './document.ts';

export interface WebBuild {
  /** The folders of the browser's files: this build's first, then earlier ones', for pages that are open still. */
  readonly folders: readonly string[];
  readonly assets: Assets;
  readonly app: typeof import('../web/server.tsx');
}

const output = join(root, '.build', 'web');

/** The newest build of the web app. Throws an OperatorError where there is none. */
export async function loadWebBuild(): Promise<WebBuild> {
  let name: string;
  try {
    name = readFileSync(join(output, 'current'), 'utf8');
  } catch {
    throw new OperatorError('the web app is not built; "npm run build" builds it');
  }
  const folder = join(output, name);
  const browser = join(folder, 'browser');
  const manifest = readManifest(browser);
  const font = readdirSync(join(browser, 'assets')).find((file) => file.endsWith('.woff2'));
  const preloads = new Map<string | undefined, readonly string[]>();
  return {
    folders: [name, ...earlier(name)].map((build) => join(output, build, 'browser')),
    assets: {
      styles: stylesOf(browser),
      script: manifest['client.tsx']?.file ?? '',
      font: `assets/${font}`,
      preloads: (source) => {
        const known = preloads.get(source) ?? scriptsOf(manifest, source).slice(1);
        preloads.set(source, known);
        return known;
      },
    },
    app: await import(pathToFileURL(join(folder, 'server', 'server.js')).href),
  };
}

const MOST_EARLIER = 3;

const earlier = (name: string): string[] =>
  readdirSync(output)
    .filter((build) => /^[0-9a-f]{16}$/.test(build) && build !== name)
    .map((build) => ({ build, at: statSync(join(output, build)).mtimeMs }))
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST_EARLIER)
    .map(({ build }) => build);
