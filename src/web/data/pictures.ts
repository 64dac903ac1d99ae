import { bare } from './bare-picture.ts';

/** Pictures are as large as a reader needs, before they cost anybody's credit. */
const LONGEST_SIDE = 1600;
const QUALITY = 0.82;
const SMALL_ENOUGH = 300_000;

/** Types that the API takes. */
export const MEDIA_TYPES = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'];

/** Fits into a square of `LONGEST_SIDE`, never larger than it is. */
export function fitted(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** `IMG_1.HEIC` that became a JPEG is `IMG_1.jpg`. */
export const renamed = (name: string, mediaType: string): string => (mediaType === 'image/jpeg' ? `${name.replace(/\.[a-z0-9]{1,5}$/i, '')}.jpg` : name);

/** Too large to send as it is, or of a type that only this device can read. */
export const isToShrink = ({ type, size }: { readonly type: string; readonly size: number }): boolean =>
  type.startsWith('image/') && (size >= SMALL_ENOUGH || !MEDIA_TYPES.includes(type));

/**
 * A picture as it is sent: a JPEG small enough for a phone's signal, or as it is without what the camera wrote into it. What cannot
 * be read as a picture, and anything else, stays as it is: the API looks at it.
 */
export async function shrunk(file: Blob): Promise<Blob> {
  if (!file.type.startsWith('image/')) return file;
  const plain = await withoutTraces(file);
  if (!isToShrink(file) && plain) return plain;
  const small = await drawn(file);
  if (!small) return plain ?? file;
  return plain && plain.size <= small.size ? plain : small;
}

/** Undefined for what is no whole picture of a type that is sent. */
async function withoutTraces(file: Blob): Promise<Blob | undefined> {
  const bytes = bare(new Uint8Array(await file.arrayBuffer()), file.type);
  return bytes && new Blob([bytes], { type: file.type });
}

/** Drawn anew as a JPEG; undefined where this device cannot read it. */
async function drawn(file: Blob): Promise<Blob | undefined> {
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return undefined;
  const { width, height } = fitted(picture.width, picture.height);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const brush = canvas.getContext('2d');
  if (!brush) return undefined;
  // What a PNG leaves open would be black in a JPEG.
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, width, height);
  brush.drawImage(picture, 0, 0, width, height);
  picture.close();
  return (await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', QUALITY))) ?? undefined;
}
