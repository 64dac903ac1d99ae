import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { InlineConfig, Plugin } from 'vite';
import { iconSprite } from './icon-sprite.ts';
import { operationsApart } from './operations-apart.ts';
import { compiledEnglish } from './words/english.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * What screens share, in few files: each of them costs a phone a round trip, and small ones compress badly. What every page starts
 * with, what most screens show, and what forms are made of; the rest as it falls.
 */
const CHUNKS = [
  { name: 'core', tags: ['$initial' as const], priority: 3 },
  { name: 'usual', test: /src\/web\/(?:parts|data|words|screens)\//, minShareCount: 8, priority: 2 },
  { name: 'form', test: /src\/web\/(?:parts\/form|data)\//, minShareCount: 4, priority: 1 },
];

/** The browser's build: hashed assets, one stylesheet, a chunk per screen, and the manifest that tells the server their names. */
export const forBrowser = (outDir: string): InlineConfig => ({
  ...shared,
  plugins: [operationsApart(), ...shared.plugins],
  build: {
    outDir,
    emptyOutDir: true,
    manifest: 'manifest.json',
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { client: here('client.tsx') }, output: { codeSplitting: { groups: CHUNKS } } },
    reportCompressedSize: false,
  },
});

/** The same components for the server, which loads its libraries from node_modules. */
export const forServer = (outDir: string): InlineConfig => ({
  ...shared,
  // All that preact-iso wants of a browser while it renders on the server.
  define: { 'location.origin': '"http://localhost"' },
  ssr: { noExternal: ['preact-iso'] },
  build: {
    outDir,
    emptyOutDir: true,
    ssr: here('server.tsx'),
    target: 'node24',
    assetsInlineLimit: 0,
    rolldownOptions: { output: { entryFileNames: 'server.js' } },
  },
});

const shared = {
  root: here('.'),
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: { dedupe: ['preact'] },
  plugins: [iconSprite(), compiledEnglish(), layersFirst(), serviceWorker()],
} satisfies InlineConfig;

/** The service worker stands at the root under its own name; it knows the names of what it keeps, and its text changes with them. */
function serviceWorker(): Plugin {
  return {
    name: 'sambung-service-worker',
    // After the stylesheet is written, and the scripts that held nothing else are gone.
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      const files = Object.values(bundle);
      const scripts = new Map(files.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])));
      const first = new Set(files.flatMap((file) => (/\.(?:css|svg)$/.test(file.fileName) ? [file.fileName] : [])));
      const walk = (name: string) => {
        if (first.has(name)) return;
        first.add(name);
        scripts.get(name)?.imports.forEach(walk);
      };
      for (const { fileName, isEntry } of scripts.values()) if (isEntry) walk(fileName);
      const others = files.map(({ fileName }) => fileName).filter((name) => !first.has(name) && /\.(?:js|woff2)$/.test(name));
      const isSeldom = (name: string) => scripts.get(name)?.name.includes('english') === true;
      const listed = (names: Iterable<string>) => JSON.stringify([...names].sort().map((name) => `/${name}`));
      const source = readFileSync(here('service-worker.js'), 'utf8')
        .replace('__FIRST__', listed(first))
        .replace('__LATER__', listed(others.filter((name) => !isSeldom(name))))
        .replace('__SELDOM__', listed(others.filter(isSeldom)));
      const version = createHash('sha256').update(source).digest('hex').slice(0, 12);
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: source.replace('__VERSION__', version) });
    },
  };
}

/** Which rules win, from the weakest on. */
const LAYERS = '@layer tokens,base,parts,screens,last,print;';

/** The order of the layers is the stylesheet's first word, whichever chunk's rules come first. */
function layersFirst(): Plugin {
  return {
    name: 'sambung-layers',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = `${LAYERS}${file.source}`;
    },
  };
}
