import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { root } from '../../src/root.ts';
import { launch } from './support/chromium.ts';

// Draws the pictures of src/site/marks anew: node tests/browser/marks.ts

const folder = join(root, 'src', 'site', 'marks');
const base64 = (file: string) => readFileSync(file).toString('base64');
const font = createRequire(import.meta.url).resolve('@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2');
const braid = `data:image/svg+xml;base64,${base64(join(root, 'src/web/assets/braid.svg'))}`;
const mark = readFileSync(join(folder, 'lambang.svg'), 'utf8');

const STYLE = `
  @font-face { font-family: Jakarta; font-weight: 200 800; src: url(data:font/woff2;base64,${base64(font)}) }
  * { margin: 0; box-sizing: border-box }
  body { font-family: Jakarta; color: #1B1F1F; word-spacing: .05em }
  .card { inline-size: 1200px; block-size: 630px; background: #F6F4EE; display: grid; grid-template-rows: 1fr auto; overflow: hidden }
  .card > div { padding: 76px 84px 0; display: flex; flex-direction: column; gap: 64px }
  .word { display: flex; align-items: center; gap: 22px; font-size: 46px; font-weight: 750; letter-spacing: -.022em }
  .word svg { inline-size: 76px }
  h1 { font-size: 72px; line-height: 1.16; font-weight: 750; letter-spacing: -.022em; max-inline-size: 17em }
  h1 u { text-decoration: none; white-space: nowrap; border-block-end: 9px solid #F2B33A }
  .braid { block-size: 96px; background: url(${braid}) 50% 0 / auto 192px repeat-x }
  .full { inline-size: 512px; block-size: 512px; background: #F6F4EE; display: grid; place-items: center }
  .full svg { inline-size: 290px }
  .bare svg { display: block; inline-size: 100vw }
`;

const card = (sentence: string) => `<main class="card"><div><p class="word">${mark} Sambung</p><h1>${sentence}</h1></div><p class="braid"></p></main>`;

const PICTURES = [
  { name: 'lambang-192.png', width: 192, height: 192, body: `<main class="bare">${mark}</main>` },
  { name: 'lambang-512.png', width: 512, height: 512, body: `<main class="bare">${mark}</main>` },
  { name: 'lambang-penuh-512.png', width: 512, height: 512, body: `<main class="full">${mark}</main>` },
  { name: 'kartu.png', width: 1200, height: 630, body: card('Rencana pemuda desa, <u>tersambung</u> dengan dana perusahaan.') },
  { name: 'kartu-proposal.png', width: 1200, height: 630, body: card('Satu rencana desa: apa yang dibuat, dan berapa yang <u>masih kurang</u>.') },
];

/** RGBA, row by row, as the browser itself reads its picture. */
const pixelsOf = async (page: Page, png: Buffer): Promise<Buffer> =>
  Buffer.from(
    await page.evaluate(async (text) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${text}`)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      return new Promise<string>((done) => {
        const reader = new FileReader();
        reader.onload = () => done(String(reader.result).split(',')[1] as string);
        reader.readAsDataURL(new Blob([data as BlobPart]));
      });
    }, png.toString('base64')),
    'base64',
  );

/** A PNG of the 256 colours that occur most; every other becomes the nearest of them. Flat pictures lose nothing that is seen. */
function paletted(pixels: Buffer, width: number, height: number): Buffer {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) counts.set(pixels.readUInt32BE(at), (counts.get(pixels.readUInt32BE(at)) ?? 0) + 1);
  const palette = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 256)
    .map(([colour]) => colour);
  const channels = (colour: number) => [colour >>> 24, (colour >>> 16) & 255, (colour >>> 8) & 255, colour & 255] as const;
  const places = new Map(palette.map((colour, n) => [colour, n]));
  const distance = (a: number, b: number) => channels(a).reduce((sum, value, n) => sum + (value - (channels(b)[n] as number)) ** 2, 0);
  const nearest = (colour: number) => palette.reduce((best, known, n) => (distance(colour, known) < distance(colour, palette[best] as number) ? n : best), 0);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = pixels.readUInt32BE(4 * (y * width + x));
      const place = places.get(colour) ?? nearest(colour);
      places.set(colour, place);
      rows[y * (width + 1) + 1 + x] = place;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits of depth, by palette.
  head.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => channels(colour).slice(0, 3)))),
    chunk('tRNS', Buffer.from(palette.map((colour) => channels(colour)[3]))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

const browser = await launch();
for (const { name, width, height, body } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(`<!doctype html><html lang="id"><style>${STYLE}</style>${body}</html>`);
  await page.evaluate(() => document.fonts.ready);
  const picture = paletted(await pixelsOf(page, await page.screenshot({ omitBackground: true })), width, height);
  writeFileSync(join(folder, name), picture);
  console.log(`${name}: ${(picture.length / 1024).toFixed(1)} KB`);
}
await browser.close();
