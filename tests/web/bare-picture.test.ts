import { describe, expect, it } from 'vitest';
import { bare } from '../../src/web/data/bare-picture.ts';
import { shrunk } from '../../src/web/data/pictures.ts';

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const u16 = (n: number) => [n >> 8, n & 255];
const u32 = (n: number) => [...u16(n >>> 16), ...u16(n & 0xffff)];
const reversed = (bytes: readonly number[]) => [...bytes].reverse();
const segment = (marker: number, body: readonly number[]) => [0xff, marker, ...u16(body.length + 2), ...body];

const PLACE = ascii('-3.1234 128.5678');
const START = [0xff, 0xd8];
const END = [0xff, 0xd9];
const JFIF = segment(0xe0, ascii('JFIF\0'));
const COLOURS = segment(0xe2, ascii('ICC_PROFILE\0'));
const TABLE = segment(0xdb, [1, 2, 3]);
/** Stuffing and a restart belong to it. */
const SCAN = [...segment(0xda, [1, 0]), 9, 0xff, 0, 8, 0xff, 0xd3, 7];

/** What a camera writes: the make, then which way it was held, then where. */
function exif(turned: number, little = false): number[] {
  const [word, long] = little ? [(n: number) => reversed(u16(n)), (n: number) => reversed(u32(n))] : [u16, u32];
  const entry = (tag: number, value: number[]) => [...word(tag), ...word(3), ...long(1), ...value];
  const directory = [...word(2), ...entry(0x010f, long(0)), ...entry(0x0112, [...word(turned), 0, 0]), ...long(0)];
  return segment(0xe1, [...ascii('Exif\0\0'), ...ascii(little ? 'II' : 'MM'), ...word(42), ...long(8), ...directory, ...PLACE]);
}

const jpeg = (...parts: readonly number[][]) => Uint8Array.from([...START, ...parts.flat()]);
const told = (bytes: Uint8Array | undefined) => String.fromCharCode(...(bytes ?? []));
const bareJpeg = (...parts: readonly number[][]) => bare(jpeg(...parts), 'image/jpeg');

describe('a photo that leaves the phone', () => {
  it('does not say where it was taken, when, or by what', () => {
    const xmp = segment(0xe1, ascii('http://ns.adobe.com/xap/1.0/\0').concat(PLACE));
    const sent = bareJpeg(JFIF, exif(1), xmp, COLOURS, segment(0xed, PLACE), segment(0xfe, PLACE), TABLE, SCAN, END);
    expect(sent).toEqual(jpeg(JFIF, COLOURS, TABLE, SCAN, END));
  });

  it('stays the way up that it was, whatever the byte order', () => {
    for (const little of [false, true]) {
      const sent = bareJpeg(exif(6, little), TABLE, SCAN, END);
      expect(told(sent)).not.toContain(told(Uint8Array.from(PLACE)));
      expect([...(sent ?? [])].slice(2, 38)).toEqual([
        ...[0xff, 0xe1, 0, 34, ...ascii('Exif\0\0'), ...ascii('MM'), 0, 42, ...u32(8), ...u16(1)],
        ...[...u16(0x0112), ...u16(3), ...u32(1), 0, 6, 0, 0, ...u32(0)],
      ]);
      // What it says now says the same once more.
      expect(bare(sent as Uint8Array<ArrayBuffer>, 'image/jpeg')).toEqual(sent);
    }
  });

  it('ends where it ends: a preview or a film behind it stays here', () => {
    expect(bareJpeg(TABLE, SCAN, TABLE, SCAN, END, [...START, ...exif(1), ...END], PLACE)).toEqual(jpeg(TABLE, SCAN, TABLE, SCAN, END));
  });

  it('is looked at another way where it is no whole picture', () => {
    expect(bareJpeg(TABLE, SCAN)).toBeUndefined();
    expect(bareJpeg(TABLE, SCAN, [0xff])).toBeUndefined();
    expect(bareJpeg([0xff, 0xe1, 0xff, 0xff])).toBeUndefined();
    expect(bare(Uint8Array.from(ascii('%PDF-1.7')), 'image/jpeg')).toBeUndefined();
    expect(bare(Uint8Array.from(ascii('%PDF-1.7')), 'application/pdf')).toBeUndefined();
    // A directory that points beyond its own end says nothing.
    expect(bareJpeg(segment(0xe1, [...ascii('Exif\0\0MM'), 0, 42, ...u32(0xffff_ffff)]), SCAN, END)).toEqual(jpeg(SCAN, END));
  });

  it('as a PNG or a WebP says nothing either', () => {
    const chunk = (name: string, body: readonly number[]) => [...u32(body.length), ...ascii(name), ...body, 0, 0, 0, 0];
    const png = (...parts: readonly number[][]) => Uint8Array.from([0x89, ...ascii('PNG\r\n\x1a\n'), ...parts.flat()]);
    const [head, body, end] = [chunk('IHDR', [1]), chunk('IDAT', [2, 3]), chunk('IEND', [])];
    expect(bare(png(head, chunk('eXIf', PLACE), chunk('tEXt', PLACE), body, end, PLACE), 'image/png')).toEqual(png(head, body, end));
    expect(bare(png(head), 'image/png')).toBeUndefined();

    const part = (name: string, bytes: readonly number[]) => [...ascii(name), ...reversed(u32(bytes.length)), ...bytes, ...(bytes.length % 2 ? [0] : [])];
    const webp = (...parts: readonly number[][]) => {
      const all = [...ascii('WEBP'), ...parts.flat()];
      return Uint8Array.from([...ascii('RIFF'), ...reversed(u32(all.length)), ...all]);
    };
    const picture = part('VP8 ', [1, 2, 3]);
    const sent = bare(webp(part('VP8X', [0x2c, 0, 0, 0]), picture, part('EXIF', PLACE), part('XMP ', PLACE)), 'image/webp');
    expect(sent).toEqual(webp(part('VP8X', [0x20, 0, 0, 0]), picture));
  });

  it('is what is sent, also when it is small enough as it is', async () => {
    const sent = await shrunk(new Blob([jpeg(exif(1), TABLE, SCAN, END)], { type: 'image/jpeg' }));
    expect(sent.type).toBe('image/jpeg');
    expect(new Uint8Array(await sent.arrayBuffer())).toEqual(jpeg(TABLE, SCAN, END));
    const paper = new Blob(['%PDF-1.7'], { type: 'application/pdf' });
    expect(await shrunk(paper)).toBe(paper);
  });
});
