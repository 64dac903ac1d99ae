import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** As @fastify/compress does it for everything else. */
const PACKING = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
};
export type Encoding = keyof typeof PACKING;

/** Bytes; less is not worth packing. */
const WORTH_PACKING = 1024;

export const weakTag = (text: string): string => `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;

/** The body of an answer, and what is made of it once: its tag, and its packed forms. */
export class KeptAnswer {
  private readonly packed = new Map<Encoding, Promise<Buffer | undefined>>();

  constructor(
    readonly text: string,
    private ownTag?: string,
  ) {}

  get tag(): string {
    this.ownTag ??= weakTag(this.text);
    return this.ownTag;
  }

  /** Undefined where that is not worth while. */
  packedAs(encoding: Encoding): Promise<Buffer | undefined> {
    if (this.text.length < WORTH_PACKING) return Promise.resolve(undefined);
    let packed = this.packed.get(encoding);
    if (!packed) {
      packed = this.pack(encoding);
      this.packed.set(encoding, packed);
    }
    return packed;
  }

  /** Bytes of memory at most: two for each letter, and one in each packed form, which is not kept where it is longer. */
  get size(): number {
    return this.text.length * 4;
  }

  private async pack(encoding: Encoding): Promise<Buffer | undefined> {
    const bytes = await PACKING[encoding](Buffer.from(this.text)).catch(() => undefined);
    return bytes && bytes.length <= this.text.length ? bytes : undefined;
  }
}
