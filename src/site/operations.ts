import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { root } from '../root.ts';

const MANIFEST = join(root, 'src', 'web', 'generated', 'persisted-documents.json');
const PREFIX = 'apq:';

type Cache = Exclude<ApolloServerOptions<BaseContext>['cache'], 'bounded' | undefined>;

/** The web app's own operations, by hash, always there; what other clients persist is kept in `others` for as long as it lasts. */
export function knownOperations(others: Cache): Cache {
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, string>;
  const known = new Map(Object.entries(manifest).map(([hash, text]) => [hash.replace('sha256:', ''), text]));
  const bare = (key: string) => (key.startsWith(PREFIX) ? key.slice(PREFIX.length) : key);
  return {
    get: async (key) => known.get(bare(key)) ?? others.get(key),
    set: (key, value, options) => others.set(key, value, options),
    delete: (key) => others.delete(key),
  };
}
