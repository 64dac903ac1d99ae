import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

/** What is derived from the installation's secret key: encryption of personal data at rest, and signatures of links and of inputs. */
export class Secrets {
  private readonly encryption: Buffer;
  private readonly signing: Buffer;

  constructor(key: Buffer) {
    this.encryption = Buffer.from(hkdfSync('sha256', key, '', 'personal data', 32));
    this.signing = Buffer.from(hkdfSync('sha256', key, '', 'links', 32));
  }

  /** AES-256-GCM: nonce, tag, ciphertext. `purpose` names the column, so that a value moved elsewhere does not open. */
  encrypt(plain: string, purpose: string): Buffer {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.encryption, nonce).setAAD(Buffer.from(purpose));
    const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]);
  }

  decrypt(sealed: Uint8Array, purpose: string): string {
    const bytes = Buffer.from(sealed);
    const decipher = createDecipheriv('aes-256-gcm', this.encryption, bytes.subarray(0, 12)).setAAD(Buffer.from(purpose));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  }

  /** A signature that fits into a link. */
  sign(text: string): string {
    return createHmac('sha256', this.signing).update(text).digest('base64url');
  }

  isSigned(text: string, signature: string): boolean {
    const expected = Buffer.from(this.sign(text));
    const given = Buffer.from(signature);
    return expected.length === given.length && timingSafeEqual(expected, given);
  }
}

/** An opaque token, and what of it is kept: tokens are long and random, so a plain SHA-256 suffices. */
export const newToken = (): string => randomBytes(32).toString('base64url');
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
