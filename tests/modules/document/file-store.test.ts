import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { diskStore } from '../../../src/modules/document/file-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'sambung-files-'));
afterAll(() => rmSync(folder, { recursive: true }));
const store = diskStore(folder);
const filesIn = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile());
async function* chunks(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text);
}

describe('the store on disk', () => {
  it('gives back what it keeps, and spreads it over folders', async () => {
    await store.put('fil_0198aa_00ffee', chunks('isi ', 'berkas'));
    expect((await buffer((await store.open('fil_0198aa_00ffee')) as Readable)).toString()).toBe('isi berkas');
    const path = join(folder, 'ee', 'ff', 'fil_0198aa_00ffee');
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('keeps nothing of what broke off', async () => {
    const before = filesIn().length;
    async function* broken() {
      yield Buffer.from('setengah');
      throw new Error('broken off');
    }
    await expect(store.put('fil_0198aa_00dddd', broken())).rejects.toThrow('broken off');
    expect(await store.open('fil_0198aa_00dddd')).toBeNull();
    expect(filesIn()).toHaveLength(before);
  });

  it('forgets what is removed, and does not mind what never was', async () => {
    await store.put('fil_0198aa_00cccc', chunks('x'));
    await store.remove('fil_0198aa_00cccc');
    await store.remove('fil_0198aa_00cccc');
    expect(await store.open('fil_0198aa_00cccc')).toBeNull();
  });

  it.each(['../../etc/passwd', 'fil_/../../x', 'FIL_ABCDEFGH', ''])('has no place for the key %j', async (key) => {
    await expect(store.put(key, chunks('x'))).rejects.toThrow('Not a key');
    await expect(store.open(key)).rejects.toThrow('Not a key');
  });
});
