import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ownFile } from '../data-dir.ts';
import { OperatorError } from '../operator-error.ts';

const length = 32;

/** The 32 bytes from which this installation derives its secrets. Made at the first call; losing them loses what they encrypt. */
export function readSecretKey(dataDir: string): Buffer {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = join(dataDir, 'secret.key');
  const key = ownFile(path, () => randomBytes(length));
  if (key.length !== length) throw new OperatorError(`${path} is damaged: it must hold ${length} bytes. Restore it from a backup.`);
  return key;
}

/** A secret for one purpose, which tells nothing about the key or about those for other purposes. */
export const deriveSecret = (key: Buffer, purpose: string): Buffer => createHmac('sha256', key).update(purpose).digest();
