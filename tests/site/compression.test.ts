import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { testServer } from '../support/server.ts';
import { asItIs, BROWSER, filesIn, visit } from './visiting.ts';

const SMALLEST = {
  br: (text: Buffer) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }).length,
  gzip: (text: Buffer) => gzipSync(text, { level: 9 }).length,
};
const UNPACKED = { br: brotliDecompressSync, gzip: gunzipSync };

describe.each([
  ['br', 'gzip, deflate, br, zstd'],
  ['gzip', 'gzip'],
] as const)('to who takes %s', (encoding, accepted) => {
  it.each(['/', '/proposal', '/luring', '/sitemap-umum.xml', '/pemerataan.csv?within=82'])('%s comes packed', async (path) => {
    const [plain, packed] = [await asItIs(path, BROWSER), await asItIs(path, { ...BROWSER, 'accept-encoding': accepted })];
    expect(plain.headers['content-encoding']).toBeUndefined();
    // Below a kilobyte it is not worth while.
    if (plain.bytes.length < 1024) return;
    expect(packed.headers['content-encoding']).toBe(encoding);
    expect(packed.headers.vary).toContain('accept-encoding');
    expect(packed.bytes.length).toBeLessThan(plain.bytes.length * 0.6);
    const unpacked = UNPACKED[encoding](packed.bytes);
    expect(unpacked.length).toBeGreaterThan(plain.bytes.length * 0.9);
  });

  it('every file of the app comes as small as the build could make it', async () => {
    const files = filesIn((await visit('/')).text).filter((file) => /\.(js|css)$/.test(file));
    expect(files.length).toBeGreaterThan(2);
    for (const file of [...files, '/sw.js']) {
      const [plain, packed] = [await asItIs(file), await asItIs(file, { 'accept-encoding': accepted })];
      if (plain.bytes.length < 512) continue;
      expect(packed.headers['content-encoding'], file).toBe(encoding);
      expect(packed.headers['content-type']).toBe(plain.headers['content-type']);
      expect(packed.headers['cache-control']).toBe(plain.headers['cache-control']);
      expect(UNPACKED[encoding](packed.bytes).equals(plain.bytes)).toBe(true);
      expect(packed.bytes.length, file).toBeLessThanOrEqual(SMALLEST[encoding](plain.bytes));
    }
  });

  it('the API answers packed', async () => {
    const { url } = await testServer();
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': accepted },
      body: JSON.stringify({ query: '{ regions(level: REGENCY, first: 100) { nodes { id code name } } }' }),
    });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    // Unpacked on its way, by `fetch`.
    expect(((await response.json()) as { data: { regions: { nodes: unknown[] } } }).data.regions.nodes).toHaveLength(100);
  });
});

it('letters and pictures are packed already', async () => {
  const font = filesIn((await visit('/')).text).find((file) => file.endsWith('.woff2')) ?? '';
  for (const path of [font, '/kartu.png']) expect((await asItIs(path, { 'accept-encoding': 'br, gzip' })).headers['content-encoding'], path).toBeUndefined();
});
