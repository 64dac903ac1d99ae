import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/root.ts';

const manifest = Object.entries(JSON.parse(readFileSync(join(root, 'src/web/generated/persisted-documents.json'), 'utf8')) as Record<string, string>);

/** What a query of the app is asked for by: its hash. */
export function persistedQuery(name: string) {
  const found = manifest.find(([, text]) => new RegExp(`\\bquery ${name}\\b`).test(text));
  if (!found) throw new Error(`The app has no query ${name}`);
  return { persistedQuery: { version: 1, sha256Hash: found[0].replace('sha256:', '') } };
}
