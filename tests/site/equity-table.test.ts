import { describe, expect, it } from 'vitest';
import { asCsv } from '../../src/site/equity-table.ts';
import { query } from '../support/client.ts';
import { active, received } from '../support/world.ts';
import { asItIs, visit } from './visiting.ts';

const rowsIn = (text: string) =>
  text
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .map((line) => line.split(';'));

describe('the table of who received how much', () => {
  it('says what the API says, in the way of Indonesian spreadsheets', async () => {
    const deal = await active({ amount: 8_000_000 });
    await received(deal, 7_500_000);
    const { status, headers, text } = await visit('/pemerataan.csv?within=82');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(headers.get('content-disposition')).toBe('attachment; filename="pemerataan-82.csv"');
    expect((await asItIs('/pemerataan.csv')).bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const [head, ...rows] = rowsIn(text);
    expect(head?.slice(0, 2)).toEqual(['"Kode"', '"Wilayah"']);
    expect(rows.pop()).toEqual(['']);
    const { statistics } = await query(
      null,
      '{ statistics(within: "82") { byRegion { region { code name } villages neverFunded committed disbursed received karangTarunas } } }',
    );
    expect(rows).toHaveLength(statistics.byRegion.length);
    for (const [n, { region, villages, neverFunded, committed, disbursed, received: got, karangTarunas }] of statistics.byRegion.entries()) {
      const row = rows[n] as string[];
      expect([row[0], row[1], row[2], row[5], row[8], row[9], row[10], row[11], row[12]]).toEqual([
        region.code.replace('.', ''),
        `"${region.name}"`,
        String(villages),
        String(neverFunded),
        committed,
        disbursed,
        got,
        karangTarunas ? String(BigInt(got) / BigInt(karangTarunas)) : '""',
        '""',
      ]);
    }
    expect(rows.some((row) => row[9] === '7500000')).toBe(true);
  });

  it('holds the whole country without a region, one year with one, and what is left open in a form', async () => {
    expect(rowsIn((await visit('/pemerataan.csv')).text)).toHaveLength(40);
    const { headers, text } = await visit('/pemerataan.csv?within=&tahun=2020');
    expect(headers.get('content-disposition')).toBe('attachment; filename="pemerataan-2020.csv"');
    expect(
      rowsIn(text)
        .slice(1, -1)
        .every((row) => row[9] === '0'),
    ).toBe(true);
  });

  it('speaks the reader’s language', async () => {
    expect((await visit('/pemerataan.csv?within=82', { headers: { cookie: 'bahasa=en' } })).text).toContain('"Never funded"');
  });

  it.each([
    ['/pemerataan.csv?within=ternate', 400, 'kode Kemendagri'],
    ['/pemerataan.csv?within=82%0d%0ax', 400, 'kode Kemendagri'],
    ['/pemerataan.csv?within=82&within=81', 400, 'kode Kemendagri'],
    ['/pemerataan.csv?tahun=26', 400, 'empat angka'],
    ['/pemerataan.csv?tahun=2026&tahun=2027', 400, 'empat angka'],
    ['/pemerataan.csv?tahun=-1', 400, 'empat angka'],
    ['/pemerataan.csv?within=99', 404, 'Tidak ada wilayah'],
  ])('%s is refused in plain words', async (path, status, words) => {
    const answer = await visit(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'text/plain; charset=utf-8']);
    expect(answer.text).toContain(words);
  });

  it('is no place for formulas, quotes or lines of their own', () => {
    const row = {
      villages: 1,
      villagesWithoutGroup: 1,
      karangTarunas: 0,
      neverFunded: 0,
      proposals: 0,
      requested: '0',
      committed: '0',
      disbursed: '0',
      received: '0',
      poorHouseholds: null,
      receivedPerPoorHousehold: null,
    };
    const named = (name: string) => rowsIn(asCsv([{ ...row, region: { code: '11.01.01.2001', name } }], 'id'))[1]?.slice(0, 2);
    expect(named('=HYPERLINK("http://x")')).toEqual(['1101012001', '"\'=HYPERLINK(""http://x"")"']);
    for (const start of ['+', '-', '@', '\t', '\r']) expect(named(`${start}1`)?.[1]).toMatch(/^"'/);
    expect(named('Ra"as')?.[1]).toBe('"Ra""as"');
    expect(named('Kota 2026')?.[1]).toBe('"Kota 2026"');
  });
});
