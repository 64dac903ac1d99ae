import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { OperatorError } from '../operator-error.ts';
import { root } from '../root.ts';
import { readManifest, scriptsOf, stylesOf } from '../web/weight.ts';
import type { Assets } from './document.ts';

export interface WebBuild {
  /** The folder of the browser's files. */
  readonly browser: string;
  readonly assets: Assets;
  readonly app: typeof import('../web/server.tsx');
}

/** The newest build of the web app. Throws an OperatorError where there is none. */
export async function loadWebBuild(): Promise<WebBuild> {
  const output = join(root, '.build', 'web');
  let folder: string;
  try {
    folder = join(output, readFileSync(join(output, 'current'), 'utf8'));
  } catch {
    throw new OperatorError('the web app is not built; "npm run build" builds it');
  }
  const browser = join(folder, 'browser');
  const manifest = readManifest(browser);
  const font = readdirSync(join(browser, 'assets')).find((file) => file.endsWith('.woff2'));
  const preloads = new Map<string | undefined, readonly string[]>();
  return {
    browser,
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
