/**
 * What a camera writes into a picture beside the picture itself: the place, the time, the device, a preview. None of it is for
 * anybody else, so none of it leaves the phone; of a JPEG alone the way it is to be turned goes along.
 */
export function bare(bytes: Uint8Array<ArrayBuffer>, mediaType: string): Uint8Array<ArrayBuffer> | undefined {
  if (mediaType === 'image/jpeg') return bareJpeg(bytes);
  if (mediaType === 'image/png') return barePng(bytes);
  return mediaType === 'image/webp' ? bareWebp(bytes) : undefined;
}

const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

const textAt = (bytes: Uint8Array, at: number, length: number): string => String.fromCharCode(...bytes.subarray(at, at + length));
const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView => new DataView(buffer, byteOffset, byteLength);

const [COMMENT, START, END, SCAN, EXIF] = [0xfe, 0xd8, 0xd9, 0xda, 0xe1];

/** Without a colour profile (APP2) or Adobe's word on the colours (APP14) it would look another way; JFIF (APP0) has none of it. */
const isToldOfColours = (marker: number, bytes: Uint8Array, at: number): boolean =>
  marker === 0xe0 || marker === 0xee || (marker === 0xe2 && textAt(bytes, at, 11) === 'ICC_PROFILE');

/** Up to its end: what phones add behind it is another picture, or a film. Undefined where it is no whole JPEG. */
function bareJpeg(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  const view = viewOf(bytes);
  if (bytes.length < 4 || view.getUint16(0) !== 0xff00 + START) return undefined;
  const kept: Uint8Array[] = [];
  let turned = 1;
  let at = 2;
  while (at + 2 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] as number;
    if (marker === END) {
      return joined([bytes.subarray(0, 2), ...(turned > 1 ? [orientation(turned)] : []), ...kept, bytes.subarray(at, at + 2)]);
    }
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (at + 4 > bytes.length) return undefined;
    const next = at + 2 + view.getUint16(at + 2);
    const isApp = marker >= 0xe0 && marker <= 0xef;
    if (marker === EXIF) turned = orientationIn(bytes.subarray(at + 4, next)) ?? turned;
    const end = marker === SCAN ? endOfScan(bytes, next) : next;
    if (marker !== COMMENT && (!isApp || isToldOfColours(marker, bytes, at + 4))) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return undefined;
}

/** A scan goes on until a marker that is neither stuffing (00) nor a restart (D0 to D7). */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at + 1 < bytes.length) {
    const next = bytes[at + 1] as number;
    if (bytes[at] === 0xff && next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
    at++;
  }
  return bytes.length;
}

/** Which way the camera was held, from 1 to 8: tag 0x0112 of the first directory. */
function orientationIn(segment: Uint8Array): number | undefined {
  if (segment.length < 14 || textAt(segment, 0, 6) !== 'Exif\0\0') return undefined;
  const tiff = viewOf(segment.subarray(6));
  const little = tiff.getUint16(0) === 0x4949;
  const directory = tiff.getUint32(4, little);
  if (directory + 2 > tiff.byteLength) return undefined;
  for (let i = 0; i < tiff.getUint16(directory, little); i++) {
    const entry = directory + 2 + i * 12;
    if (entry + 12 > tiff.byteLength) return undefined;
    if (tiff.getUint16(entry, little) !== 0x0112) continue;
    const value = tiff.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** An EXIF segment that says nothing else. */
const orientation = (value: number): Uint8Array =>
  Uint8Array.of(0xff, EXIF, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0, 0, 0, 0, 0);

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const TOLD_IN_PNG = new Set(['eXIf', 'tEXt', 'iTXt', 'zTXt', 'tIME']);

function barePng(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  if (PNG.some((byte, i) => bytes[i] !== byte)) return undefined;
  const view = viewOf(bytes);
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const name = textAt(bytes, at + 4, 4);
    const end = at + 12 + view.getUint32(at);
    if (!TOLD_IN_PNG.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') return joined(kept);
    at = end;
  }
  return undefined;
}

const TOLD_IN_WEBP = new Set(['EXIF', 'XMP ']);

function bareWebp(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  if (textAt(bytes, 0, 4) !== 'RIFF' || textAt(bytes, 8, 4) !== 'WEBP') return undefined;
  const view = viewOf(bytes);
  const kept = [bytes.slice(0, 12)];
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at + 4, true);
    const chunk = bytes.slice(at, at + 8 + length + (length % 2));
    const name = textAt(bytes, at, 4);
    // The extended head says which of them there are.
    if (name === 'VP8X') chunk[8] = (chunk[8] as number) & ~0x0c;
    if (!TOLD_IN_WEBP.has(name)) kept.push(chunk);
    at += chunk.length;
  }
  const all = joined(kept);
  viewOf(all).setUint32(4, all.length - 8, true);
  return all;
}
