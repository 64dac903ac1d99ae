import { createHash, type Hash, randomBytes } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import type { Context } from '../../context.ts';
import { File } from './file.ts';

/** Why bytes were not kept. */
export class NotKept extends Error {
  constructor(readonly because: 'WRONG_SIZE' | 'WRONG_TYPE' | 'ALREADY_STORED') {
    super(because);
  }
}

/** So many bytes at the beginning say what a file is. */
const TELLING = 4100;

/**
 * Keeps the bytes of a file as they arrive; throws NotKept when they are not what was announced, and keeps nothing then.
 * Whoever holds the signed link may: there is no viewer to ask.
 */
export async function receiveFile({ files, clock, em }: Pick<Context, 'files' | 'clock' | 'em'>, file: File, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const key = `${file.id}_${randomBytes(8).toString('hex')}`;
  const hash = createHash('sha256');
  await files.put(key, asAnnounced(file, bytes, hash));
  const kept = await em.nativeUpdate(File, { id: file.id, storedAt: null }, { storedAt: clock.now(), storedAs: key, sha256: hash.digest() });
  if (kept) return;
  await files.remove(key);
  throw new NotKept('ALREADY_STORED');
}

/** The same bytes, counted and hashed on their way; fails as soon as they are not of the size and the type announced. */
async function* asAnnounced(
  { byteSize, mediaType }: Pick<File, 'byteSize' | 'mediaType'>,
  bytes: AsyncIterable<Uint8Array>,
  hash: Hash,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  let beginning: Uint8Array | undefined = new Uint8Array();
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > byteSize) throw new NotKept('WRONG_SIZE');
    hash.update(chunk);
    if (!beginning) {
      yield chunk;
      continue;
    }
    beginning = Buffer.concat([beginning, chunk]);
    if (beginning.length < TELLING) continue;
    await requireType(beginning, mediaType);
    yield beginning;
    beginning = undefined;
  }
  if (size !== byteSize) throw new NotKept('WRONG_SIZE');
  if (!beginning) return;
  await requireType(beginning, mediaType);
  yield beginning;
}

async function requireType(beginning: Uint8Array, mediaType: string): Promise<void> {
  const found = await fileTypeFromBuffer(beginning);
  if (found?.mime !== mediaType) throw new NotKept('WRONG_TYPE');
}
