import fc from 'fast-check';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { LorenzChart } from '../../src/web/parts/charts/lorenz-chart.tsx';
import { inDistricts } from '../../src/web/parts/tiles/districts.ts';
import { ProvinceTiles } from '../../src/web/parts/tiles/province-tiles.tsx';
import { placesOf, planEquityHref, type SpreadsOfPlan, spreadsIn } from '../../src/web/screens/plan/plan-equity-values.ts';

type Place = readonly [code: string, before: bigint, after: bigint];
const spread = (places: readonly Place[], of: (place: Place) => bigint) => ({
  places: places.map((place) => ({
    region: { id: `reg_${place[0]}`, code: place[0], name: place[0] },
    population: 2,
    received: String(of(place)),
    each: String(of(place) / 2n),
  })),
});
const spreads = (places: readonly Place[]) =>
  ({ before: spread(places, ([, before]) => before), after: spread(places, ([, , after]) => after) }) as unknown as SpreadsOfPlan;

describe('the places of a plan', () => {
  it('have what it gives them to the last rupiah, however large the sums', () => {
    const [place] = placesOf(spreads([['82.71', 900_719_925_474_099_301n, 900_719_925_474_099_303n]]));
    expect(place).toMatchObject({ received: 900_719_925_474_099_301n, given: 2n, eachBefore: 450_359_962_737_049_650n, eachAfter: 450_359_962_737_049_651n });
  });

  it('stand with those that receive first, and where least had come before on top', () => {
    const places: Place[] = [
      ['01', 0n, 0n],
      ['02', 90n, 95n],
      ['03', 10n, 10n],
      ['04', 0n, 40n],
      ['05', 0n, 60n],
    ];
    expect(placesOf(spreads(places)).map(({ region }) => region.code)).toEqual(['05', '04', '02', '01', '03']);
  });

  it('stand in the same order in whatever order they came', () => {
    const amount = fc.bigInt(0n, 3n);
    const some = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[0-9]{2}$/), amount, amount), { selector: ([code]) => code, maxLength: 8 });
    fc.assert(
      fc.property(some, (drawn) => {
        const places: Place[] = drawn.map(([code, before, more]) => [code, before, before + more]);
        expect(placesOf(spreads(places.toReversed()))).toEqual(placesOf(spreads(places)));
      }),
    );
  });
});

describe('a view of a plan', () => {
  it('has its address; what is usual is not named', () => {
    expect(planEquityHref('/rencana/alc_1', { ukuran: 'kelompok', peta: 'sesudah' })).toBe('/rencana/alc_1');
    expect(planEquityHref('/rencana/alc_1', { ukuran: 'keluarga', peta: 'sebelum' })).toBe('/rencana/alc_1?ukuran=keluarga&peta=sebelum');
    expect(planEquityHref('/rencana/alc_1', { ukuran: '"><script>' })).toBe('/rencana/alc_1');
  });

  it('keeps whose part is in sight, and the plan beside it', () => {
    const query = { bagian: 'cmp_1', dengan: 'alc_2', ukuran: 'keluarga' };
    expect(planEquityHref('/rencana/alc_1', { ...query, peta: 'sebelum' })).toBe('/rencana/alc_1?bagian=cmp_1&dengan=alc_2&ukuran=keluarga&peta=sebelum');
    expect(planEquityHref('/rencana/alc_1', { ...query, ukuran: 'kelompok' })).toBe('/rencana/alc_1?bagian=cmp_1&dengan=alc_2');
  });

  it('is of the measure that was asked for, or of none', () => {
    const equity = { before: { perGroup: 1 }, after: { perGroup: 2 } };
    expect(spreadsIn(equity, 'kelompok')).toEqual({ before: 1, after: 2 });
    expect(spreadsIn(equity, 'keluarga')).toBeUndefined();
  });
});

describe('a Lorenz curve beside an earlier one', () => {
  const line = (money: number) => [0, 0.5, 1].map((population) => ({ population, money: population === 0.5 ? money : population }));
  const sides = { population: 'Kelompok', money: 'Bagian dana' };

  it('is told from it by how it is drawn, and both are named', () => {
    const html = renderToString(h(LorenzChart, { points: line(0.3), before: line(0.1), label: 'Kurva', sides }));
    const [earlier, later] = html.match(/<polyline[^>]*>/g) ?? [];
    expect(earlier).toContain('points="0,260 130,234 260,0"');
    expect(earlier).toContain('stroke-dasharray');
    expect(later).toContain('points="0,260 130,182 260,0"');
    expect(later).not.toContain('stroke-dasharray');
    expect(html.replace(/<[^>]*>/g, ' ')).toMatch(/sebelum\s+sesudah\s+bila semua menerima sama/);
  });

  it('stands alone without it, and needs no names', () => {
    const html = renderToString(h(LorenzChart, { points: line(0.3), label: 'Kurva', sides }));
    expect(html.match(/<polyline/g)).toHaveLength(1);
    expect(html).not.toContain('legend');
  });
});

it('provinces have one shade for one amount, before and after', () => {
  const shadeOf = (amount: bigint, beside: readonly bigint[]) =>
    /class="(shade-\d)"/.exec(renderToString(h(ProvinceTiles, { rows: [{ region: { code: '82', name: 'Maluku Utara' }, each: amount }], beside })))?.[1];
  expect([shadeOf(10n, [20n]), shadeOf(20n, [10n]), shadeOf(10n, [10n])]).toEqual(['shade-1', 'shade-3', 'shade-1']);
});

it('villages lie in their kecamatan, each with its name, in the order in which they came', () => {
  const village = (code: string) => ({ code, name: code, amount: null });
  const villages = ['82.71.01.1001', '82.71.02.1001', '82.71.01.1002'].map(village);
  expect(inDistricts(villages, (code) => `Kec. ${code}`)).toEqual([
    { code: '82.71.01', name: 'Kec. 82.71.01', villages: [villages[0], villages[2]] },
    { code: '82.71.02', name: 'Kec. 82.71.02', villages: [villages[1]] },
  ]);
});
