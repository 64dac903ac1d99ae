import { describe, expect, it } from 'vitest';
import { NONE, picking } from '../../src/web/parts/form/regions-picked.ts';

const NORTH_MALUKU = { code: '82', name: 'Maluku Utara' };
const TERNATE = { code: '82.71', name: 'Kota Ternate' };
const TIDORE = { code: '82.72', name: 'Kota Tidore Kepulauan' };
const codes = (regions: readonly { code: string }[]) => regions.map(({ code }) => code);

describe('regions picked one after another', () => {
  it('are in the list at once, and take the place of the wider one on the way there', () => {
    const province = picking([], NONE, NORTH_MALUKU);
    expect(codes(province.regions)).toEqual(['82']);
    const city = picking(province.regions, province.picked, TERNATE);
    expect(codes(city.regions)).toEqual(['82.71']);
    expect(codes(picking(city.regions, NONE, NORTH_MALUKU).regions)).toEqual(['82']);
  });

  it('bring back those whose place was only taken on the way', () => {
    const province = picking([TERNATE], NONE, NORTH_MALUKU);
    expect(codes(province.regions)).toEqual(['82']);
    expect(codes(picking(province.regions, province.picked, TIDORE).regions).sort()).toEqual(['82.71', '82.72']);
    expect(codes(picking(province.regions, province.picked).regions)).toEqual(['82.71']);
  });

  it('are not put below a wider one, and leave it there when they become another', () => {
    const city = picking([NORTH_MALUKU], NONE, TERNATE);
    expect(codes(city.regions)).toEqual(['82']);
    expect(city.picked.isAdded).toBe(false);
    expect(codes(picking(city.regions, city.picked).regions)).toEqual(['82']);
  });
});
