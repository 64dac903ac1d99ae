import { describe, expect, it } from 'vitest';
import { boundBy, costOf, PARTS, pricesOf } from '../../../src/modules/allocation/bound.ts';
import { faultsOf } from '../../../src/modules/allocation/faults.ts';
import { FULL_SCORE, planWorth, valueIn } from '../../../src/modules/allocation/value.ts';
import { bestOfAll } from './brute-force.ts';
import { chance, problemOf, small } from './cases.ts';

describe('what no plan is worth more than', () => {
  it('holds whatever the prices are, and what a pair costs is not told too high', () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const pairs = small(seed);
      const best = bestOfAll(pairs);
      if (best === undefined) continue;
      const { next } = chance(seed + 10_000);
      const some = (length: number) => Float64Array.from({ length }, () => next() * FULL_SCORE);
      const prices = pricesOf(pairs, {
        budgets: some(pairs.budgets.length),
        caps: some(pairs.kabupatenCount),
        tumbuhFloor: next() * FULL_SCORE,
        neverFundedFloor: next() * FULL_SCORE,
        rates: Float64Array.from({ length: pairs.kabupatenCount }, () => next() * 6),
      });
      const bound = boundBy(pairs, prices);
      expect(bound.value, `seed ${seed}`).toBeGreaterThanOrEqual(best);
      for (let pair = 0; pair < pairs.count; pair += 1) {
        // The best plan that gives to the pair is worth no more than the bound less what the pair costs.
        const cost = costOf(pairs, prices, bound, pair);
        const forced = bestWith(pairs, pair);
        if (forced !== undefined) expect(Number(bound.value) - cost, `seed ${seed}, pair ${pair}`).toBeGreaterThanOrEqual(Number(forced) - 1);
      }
    }
  });

  it('is counted in whole parts, and knows no price of what is no limit', () => {
    const worths = { budgets: Float64Array.of(0.3), caps: Float64Array.of(-1, 2), tumbuhFloor: 0, neverFundedFloor: 0, rates: Float64Array.of(9) };
    const prices = (kabupatenCap: number | null) =>
      pricesOf(problemOf({ programs: [], proposals: [], kabupatenCount: 2, pairs: [], rules: { kabupatenCap } }), worths);
    expect(prices(5)).toMatchObject({
      budgets: Float64Array.of(Math.round(0.3 * PARTS)),
      caps: Float64Array.of(0, 2 * PARTS),
      rates: Float64Array.of(4 * PARTS),
    });
    expect(prices(null).caps).toEqual(Float64Array.of(0, 0));
  });
});

/** The best plan of those that give something to the pair. */
const bestWith = (pairs: ReturnType<typeof small>, pair: number) => bestOfAll(pairs, (amounts) => (amounts[pair] as number) > 0);

describe('the value of a plan', () => {
  it('counts each rupiah by its score, and what gathers in one kabupaten less and less', () => {
    // 100 rupiah over two kabupaten: an equal part is 50, and weighted by tenths of points 50,000.
    const limits = [25_000n, 50_000n] as const;
    expect([valueIn(20_000n, limits), valueIn(30_000n, limits), valueIn(60_000n, limits)]).toEqual([80_000n, 115_000n, 195_000n]);
    const place = { tumbuh: false, neverFunded: false };
    const pairs = problemOf({
      programs: [{ budget: 100, least: 0, most: 100 }],
      proposals: [
        { need: 60, kabupaten: 0, ...place },
        { need: 60, kabupaten: 1, ...place },
      ],
      kabupatenCount: 2,
      pairs: [[[0, 1000]], [[0, 500]]],
    });
    expect(planWorth(pairs, Float64Array.of(60, 40))).toBe(195_000n + 80_000n);
    expect(faultsOf(pairs, Float64Array.of(60, 40))).toEqual([]);
  });
});

describe('a plan that breaks a rule', () => {
  const place = { tumbuh: false, neverFunded: false };
  const pairs = problemOf({
    programs: [
      { budget: 10, least: 3, most: 8 },
      { budget: 10, least: 1, most: 10 },
    ],
    proposals: [
      { need: 9, kabupaten: 0, ...place, tumbuh: true },
      { need: 5, kabupaten: 1, ...place },
    ],
    kabupatenCount: 2,
    pairs: [
      [
        [0, 500],
        [1, 400],
      ],
      [
        [0, 300],
        [1, 200],
      ],
    ],
    rules: { kabupatenCap: 9, tumbuhFloor: 4 },
  });
  it.each([
    ['more than a budget', [8, 0, 3, 0], 'programme 0'],
    ['more than a need', [6, 4, 0, 0], 'proposal 0'],
    ['less than an award', [2, 3, 0, 0], 'no award'],
    ['more than an award', [9, 0, 0, 0], 'no award'],
    ['less than the floor', [0, 3, 5, 0], 'TUMBUH'],
    ['no whole rupiah', [4.5, 0, 0, 0], 'whole rupiah'],
    ['more than the cap', [6, 4, 0, 0], 'kabupaten 0'],
  ])('is told: %s', (_, amounts, fault) => {
    expect(faultsOf(pairs, Float64Array.from(amounts)).join()).toContain(fault);
  });
  it('is told of none that keeps them', () => {
    expect(faultsOf(pairs, Float64Array.of(5, 4, 5, 0))).toEqual([]);
  });
});
