import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/root.ts';
import { post, refusal } from '../api/raw.ts';
import { schema } from '../support/client.ts';

const manifest = Object.entries(JSON.parse(readFileSync(join(root, 'src/web/generated/persisted-documents.json'), 'utf8')) as Record<string, string>).map(
  ([hash, text]) => ({ hash: hash.replace('sha256:', ''), text }),
);

const ask = (hash: string, more: object = {}) => post({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } }, ...more });

describe('the operations of the app', () => {
  it('are each named by the hash of their text, and fit the schema', () => {
    expect(manifest.length).toBeGreaterThan(10);
    for (const { hash, text } of manifest) {
      expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
      expect(validate(schema(), parse(text)), text).toEqual([]);
    }
  });

  it('are each known to the server from its start, under the hash alone', async () => {
    for (const { hash, text } of manifest) {
      const answer = await ask(hash);
      const codes = (answer.body.errors ?? []).map((error: { extensions: { code: string } }) => error.extensions.code);
      // Without its variables it may be refused, but it is known.
      expect(codes, text).not.toContain('PERSISTED_QUERY_NOT_FOUND');
      expect(codes, text).not.toContain('INTERNAL_SERVER_ERROR');
    }
  });

  it('are not all that there may be: others are unknown until they are sent whole', async () => {
    const query = '{ region(code: "82") { code name } }';
    const hash = createHash('sha256').update(query).digest('hex');
    expect(refusal(await ask(hash))[0]).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await ask(hash, { query })).body.data.region.code).toBe('82');
    expect((await ask(hash)).body.data.region.code).toBe('82');
  });

  it('cannot be replaced: a known hash with another text is refused', async () => {
    const [{ hash }] = manifest as [(typeof manifest)[number]];
    expect(refusal(await ask(hash, { query: '{ __typename }' }))[0]).toBe('BAD_USER_INPUT');
  });
});
