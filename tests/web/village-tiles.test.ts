import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { VillageTiles } from '../../src/web/parts/tiles/village-tiles.tsx';

const rows = (file: string) =>
  readFileSync(createRequire(import.meta.url).resolve(`idn-area-data/data/${file}.csv`), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(',') as [string, string, string]);

/** Of ten groups, three have been funded; every other village has no group. */
const amountOf = (i: number) => (i % 2 ? null : i % 10 < 6 ? String(i % 10 < 2 ? 0 : (i % 100) * 1_500_000) : '0');

describe('the tiles of the largest kabupaten', () => {
  const villages = rows('villages').filter(([code]) => code.startsWith('11.08.'));
  const districts = rows('districts')
    .filter(([, regency]) => regency === '11.08')
    .map(([code, , name]) => ({
      code,
      name,
      villages: villages.filter(([, district]) => district === code).map(([village, , title], i) => ({ code: village, name: title, amount: amountOf(i) })),
    }));
  const html = renderToString(h(VillageTiles, { districts }));

  it('are one link a village, each with its name', () => {
    expect(villages.length).toBeGreaterThan(800);
    expect(html.match(/<a href="\/wilayah\/11\.08\.\d\d\.\d{4}"><b>[^<]+<\/b><\/a>/g)).toHaveLength(villages.length);
  });

  it('stay light', () => {
    expect(html.length).toBeLessThan(60_000);
    expect(gzipSync(html).length).toBeLessThan(8_500);
  });
});
