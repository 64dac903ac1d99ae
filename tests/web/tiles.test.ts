import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { inOrderOfNeed, lookOf } from '../../src/web/parts/tiles/districts.ts';
import { PROVINCES, rowFor } from '../../src/web/parts/tiles/provinces.ts';

const file = createRequire(import.meta.url).resolve('idn-area-data/data/provinces.csv');
const official = readFileSync(file, 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(',') as [string, string]);

describe('the tiles of the provinces', () => {
  it('are all 38, each once, by code and by name', () => {
    expect(official).toHaveLength(38);
    expect(PROVINCES.map(({ code, name }) => [code, name]).sort()).toEqual(official.sort());
  });

  it('have a place and letters of their own', () => {
    expect(new Set(PROVINCES.map(({ column, row }) => `${column} ${row}`)).size).toBe(38);
    expect(new Set(PROVINCES.map(({ letters }) => letters)).size).toBe(38);
    for (const { column, row, letters } of PROVINCES) {
      expect(letters).toMatch(/^[A-Z]{2}$/);
      expect([column >= 1 && column <= 16, row >= 1 && row <= 8]).toEqual([true, true]);
    }
  });

  it('stand in the order in which they are read', () => {
    const order = PROVINCES.map(({ column, row }) => row * 100 + column);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('find their row by name, else by code', () => {
    const papua = PROVINCES.find(({ letters }) => letters === 'PA');
    if (!papua) throw new Error('Papua has no tile');
    const rows = [{ region: { code: '91', name: 'Papua Barat' } }, { region: { code: '94', name: 'Papua' } }];
    expect(rowFor(rows, papua)).toBe(rows[1]);
    expect(rowFor([{ region: { code: '91', name: 'Provinsi Papua' } }], papua)?.region.code).toBe('91');
  });
});

describe('the tiles of villages', () => {
  const village = (amount: string | null) => ({ code: '82.06.01.2001', name: 'Wailukum', amount });

  it('tell no group, never funded, and four shades', () => {
    const amounts = [null, '0', '1', '29999999', '30000000', '59999999', '60000000', '99999999', '100000000'];
    expect(amounts.map((amount) => lookOf(village(amount)))).toEqual([
      'none',
      'never',
      ...['funded-1', 'funded-1', 'funded-2', 'funded-2', 'funded-3', 'funded-3', 'funded-4'],
    ]);
  });

  it('put those first where the least was funded', () => {
    const district = (name: string, ...amounts: (string | null)[]) => ({ code: name, name, villages: amounts.map(village) });
    const ordered = inOrderOfNeed([district('All', '5', '6'), district('Half', '0', '6'), district('Few', '0', null), district('Many', '0', '0', '0')]);
    expect(ordered.map(({ name, funded, groups }) => [name, funded, groups])).toEqual([
      ['Many', 0, 3],
      ['Few', 0, 1],
      ['Half', 1, 2],
      ['All', 2, 2],
    ]);
  });
});
