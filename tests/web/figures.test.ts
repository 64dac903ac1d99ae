import { describe, expect, it } from 'vitest';
import { daysBetween, daysLater, todayIn, zoneOf } from '../../src/web/words/dates.ts';
import { percentOf } from '../../src/web/words/figures.ts';
import { wordsIn } from '../../src/web/words/words.ts';
import { sql } from '../support/people.ts';

const indonesian = wordsIn('id');
const english = wordsIn('en');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('money in words', () => {
  it.each([
    ['0', 'Rp 0'],
    ['999', 'Rp 999'],
    ['1250000', 'Rp 1.250.000'],
    ['999999999999999999', 'Rp 999.999.999.999.999.999'],
  ])('writes %s in full', (amount, said) => expect(plain(indonesian.rupiah(amount))).toBe(said));

  it.each([
    ['950000', 'Rp 950.000'],
    ['1000000', 'Rp 1 juta'],
    ['21150000', 'Rp 21,1 juta'],
    ['999999999', 'Rp 999,9 juta'],
    ['214600000000', 'Rp 214,6 miliar'],
    ['3000000000000', 'Rp 3 triliun'],
  ])('writes %s in short, never more than it is', (amount, said) => expect(plain(indonesian.rupiahShort(amount))).toBe(said));

  it.each([
    ['5000000', '200000000', 'Rp 5–200 juta'],
    ['15500000', '75000000', 'Rp 15,5–75 juta'],
    ['500000000', '1500000000', 'Rp 500 juta – Rp 1,5 miliar'],
    ['500000', '900000', 'Rp 500.000 – Rp 900.000'],
    ['900000', '2000000', 'Rp 900.000 – Rp 2 juta'],
    ['5000000', '5000000', 'Rp 5 juta'],
  ])('writes from %s to %s with its unit once', (least, most, said) => expect(plain(indonesian.rupiahRange(least, most))).toBe(said));

  it('speaks English with its own marks', () => {
    expect(plain(english.rupiah('1250000'))).toBe('Rp 1,250,000');
    expect(plain(english.rupiahShort('214600000000'))).toBe('Rp 214.6 billion');
    expect(english.quantity('1234.5')).toBe('1,234.5');
    expect(indonesian.quantity('1234.5')).toBe('1.234,5');
  });

  it.each([
    [93n, 118n, 79],
    [1n, 1000n, 1],
    [999n, 1000n, 99],
    [1000n, 1000n, 100],
    [3n, 2n, 150],
    [0n, 5n, 0],
    [5n, 0n, 0],
  ])('says of %s in %s that it is %s percent', (part, whole, percent) => expect(percentOf(part, whole)).toBe(percent));
});

describe('days in words', () => {
  it('writes days, spans and times', () => {
    expect(indonesian.day('2028-03-14')).toBe('14 Maret 2028');
    expect(indonesian.span('2027-02-01', '2027-07-31')).toBe('1 Februari – 31 Juli 2027');
    expect(indonesian.span('2026-12-06', '2027-03-12')).toBe('6 Desember 2026 – 12 Maret 2027');
    expect(indonesian.span('2027-02-01', '2027-02-01')).toBe('1 Februari 2027');
    expect(indonesian.timeOf('2026-11-22T00:12:00Z', '82.71')).toBe('09.12');
    expect(english.timeOf('2026-11-22T00:12:00Z', '82.71')).toBe('09:12');
  });

  it('knows what day it is where a group lives', () => {
    const evening = new Date('2026-11-22T15:30:00Z');
    expect([todayIn('11', evening), todayIn('73.71', evening), todayIn('82.71', evening)]).toEqual(['2026-11-22', '2026-11-22', '2026-11-23']);
  });

  it('counts days over the turn of a year', () => {
    expect(daysBetween('2026-12-30', '2027-01-02')).toBe(3);
    expect(daysBetween('2027-01-02', '2026-12-30')).toBe(-3);
    expect(daysLater('2026-12-30', 3)).toBe('2027-01-02');
  });

  it('keeps the zones that the server keeps, in every province', async () => {
    const provinces = await sql("select code, zone from region where level = 'PROVINCE'");
    expect(provinces).toHaveLength(38);
    expect(provinces.map(({ code }) => [code, zoneOf(String(code))])).toEqual(provinces.map(({ code, zone }) => [code, zone]));
  });
});

describe('sentences', () => {
  it('fills braces in both languages, and says what has no English as it stands', () => {
    const words = wordsIn('en', { 'Masih kurang {uang}': ['Still short of ', ['uang']] });
    expect(words.t('Masih kurang {uang}', { uang: 'Rp 5' })).toBe('Still short of Rp 5');
    expect(indonesian.t('Masih kurang {uang}', { uang: 'Rp 5' })).toBe('Masih kurang Rp 5');
    expect(words.t('Belum {apa}', { apa: 'ada' })).toBe('Belum ada');
  });

  it('takes no mark from what people wrote', () => {
    const said = indonesian.t('Kata <b>{nama}</b>', { nama: 'PT </b><a>X</a>' });
    expect(said.match(/<\/?[ab]>/g)).toEqual(['<b>', '</b>']);
  });
});
