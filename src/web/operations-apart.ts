import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const NAME = '\0operation:';
const IMPORT = /^import \{([^}]*)\} from '[./]+\/generated\/graphql\.ts';/gm;
const DOCUMENT = /^export const (\w+) = (\{.*?\}) as unknown as /gm;

/** Each screen carries its own operations alone. Their hashes cannot be compressed: all of them together weigh as much as a screen. */
export function operationsApart(): Plugin {
  let documents: ReadonlyMap<string, string>;
  return {
    name: 'sambung-operations',
    enforce: 'pre',
    buildStart() {
      const text = readFileSync(fileURLToPath(new URL('generated/graphql.ts', import.meta.url)), 'utf8');
      documents = new Map([...text.matchAll(DOCUMENT)].map(([, name, document]) => [name as string, document as string]));
    },
    resolveId: (id) => (id.startsWith(NAME) ? id : undefined),
    load(id) {
      if (!id.startsWith(NAME)) return undefined;
      const name = id.slice(NAME.length);
      const document = documents.get(name);
      if (!document) throw new Error(`There is no operation ${name}; "npm run operations" makes them`);
      return `export default ${document};`;
    },
    transform(code, id) {
      if (!/\/src\/web\/.*\.tsx?$/.test(id)) return undefined;
      const apart = code.replace(IMPORT, (_all, names: string) =>
        valuesIn(names)
          .map((name) => `import ${name} from ${JSON.stringify(NAME + name)};`)
          .join(' '),
      );
      return apart === code ? undefined : { code: apart, map: null };
    },
  };
}

const valuesIn = (names: string): string[] =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '));
