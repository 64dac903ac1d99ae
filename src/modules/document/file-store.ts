import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Keeps bytes by key. Small on purpose: an object store takes over by these three. Keys are made here, never by users:
 * lower-case letters, digits and underscores.
 */
export interface FileStore {
  /** Keeps all of the bytes, or none when reading them fails. */
  put(key: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  /** Null when nothing is kept under the key. */
  open(key: string): Promise<Readable | null>;
  /** Does nothing when nothing is kept under the key. */
  remove(key: string): Promise<void>;
}

const KEY = /^[a-z0-9_]{8,100}$/;

/** Files in a folder of this machine, spread over 65,536 folders by the end of their key, which is random. */
export function diskStore(folder: string): FileStore {
  const pathOf = (key: string) => {
    if (!KEY.test(key)) throw new Error('Not a key of the file store');
    return join(folder, key.slice(-2), key.slice(-4, -2), key);
  };
  return {
    async put(key, bytes) {
      const path = pathOf(key);
      const arriving = `${path}.arriving`;
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      try {
        await pipeline(Readable.from(bytes, { objectMode: false }), createWriteStream(arriving, { flags: 'wx', mode: 0o600, flush: true }));
        await rename(arriving, path);
        await flushFolder(dirname(path));
      } catch (error) {
        await rm(arriving, { force: true });
        throw error;
      }
    },
    async open(key) {
      const file = await open(pathOf(key)).catch(absent);
      return file && createReadStream('', { fd: file });
    },
    remove: (key) => rm(pathOf(key), { force: true }),
  };
}

/** A rename survives a loss of power only when its folder is written too. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
