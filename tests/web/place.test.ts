import { describe, expect, it } from 'vitest';
import { deadlineOf } from '../../src/web/parts/deadline.ts';
import { placeName, regionName } from '../../src/web/words/place.ts';
import { wordsIn } from '../../src/web/words/words.ts';

describe('the name of a place', () => {
  const above = [
    { code: '82', name: 'Maluku Utara' },
    { code: '82.06', name: 'Kabupaten Halmahera Timur' },
    { code: '82.06.10', name: 'Kota Maba' },
  ];

  it('says what it is, by its code', () => {
    expect(regionName({ code: '82.06.10.2003', name: 'Wailukum' })).toBe('Desa Wailukum');
    expect(regionName({ code: '82.71.02.1004', name: 'Soa' })).toBe('Kel. Soa');
    expect(above.map(regionName)).toEqual(['Maluku Utara', 'Kab. Halmahera Timur', 'Kec. Kota Maba']);
    expect(regionName({ code: '82.71', name: 'Kota Ternate' })).toBe('Kota Ternate');
  });

  it('adds what people know it by', () => {
    expect(placeName({ code: '82.06.10.2003', name: 'Wailukum', ancestors: above })).toBe('Desa Wailukum, Kab. Halmahera Timur');
    expect(placeName({ ...(above[1] as (typeof above)[1]), ancestors: above.slice(0, 1) })).toBe('Kab. Halmahera Timur, Maluku Utara');
    expect(placeName({ code: '82', name: 'Maluku Utara', ancestors: [] })).toBe('Maluku Utara');
    expect(placeName({ code: '82.06.10.2003', name: 'Wailukum' })).toBe('Desa Wailukum');
  });
});

describe('a deadline', () => {
  const said = (dueOn: string, kind?: string) => deadlineOf(wordsIn('id'), dueOn, '2026-11-22', kind);

  it('counts its last day in', () => {
    expect(said('2026-12-10', 'ANSWER_OFFER')).toEqual({ word: 'jawab dalam 18 hari', overdue: false });
    expect(said('2026-11-23')).toEqual({ word: 'dalam 1 hari', overdue: false });
    expect(said('2026-11-22')).toEqual({ word: 'hari ini batasnya', overdue: false });
    expect(said('2026-11-19')).toEqual({ word: 'lewat 3 hari', overdue: true });
  });
});
