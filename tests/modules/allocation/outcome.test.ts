import { describe, expect, it } from 'vitest';
import { conflictIn } from '../../../src/modules/allocation/conflicts.ts';
import { outcomeOf } from '../../../src/modules/allocation/outcome.ts';
import { type AllocationShares, changed, givable, type Pairs, rulesOf } from '../../../src/modules/allocation/problem.ts';
import { loadSolver } from '../../../src/modules/allocation/solver.ts';
import { type Drawn, problemOf } from './cases.ts';

const highs = await loadSolver();
const MILLION = 1_000_000;

/** Two programmes, three kabupaten, six proposals; in millions of rupiah. */
const drawn = (rules: Drawn['rules'] = {}): Pairs =>
  problemOf({
    programs: [
      { budget: 100 * MILLION, least: 5 * MILLION, most: 40 * MILLION },
      { budget: 50 * MILLION, least: 10 * MILLION, most: 50 * MILLION },
    ],
    proposals: [0, 1, 2, 3, 4, 5].map((q) => ({ need: (20 + 5 * q) * MILLION, kabupaten: q % 3, tumbuh: q === 5, neverFunded: q >= 4 })),
    kabupatenCount: 3,
    pairs: [0, 1, 2, 3, 4, 5].map((q) => [[0, 900 - 100 * q] as [number, number], ...(q % 2 ? [[1, 600 - 50 * q] as [number, number]] : [])]),
    rules: rules ?? {},
  });
const steps = (pairs: Pairs) => ({
  seconds: 20,
  gap: 0,
  tenthMore: changed(pairs, { budgets: pairs.budgets.map((b) => Math.round(b * 1.1)) }),
  onProgress: () => {},
});

describe('what is told of a plan', () => {
  it('names what each rule costs, what budgets are worth at the margin, and what a tenth more would bring', () => {
    const pairs = drawn({ tumbuhFloor: 40 * MILLION, kabupatenCap: 50 * MILLION });
    const told = outcomeOf(highs, pairs, steps(pairs));
    const free = outcomeOf(highs, drawn(), steps(drawn()));
    expect([told.state, free.state]).toEqual(['FOUND', 'FOUND']);
    expect(told.value as bigint).toBeLessThan(free.value as bigint);
    expect(told.costs?.map(({ rule }) => rule)).toEqual(['TUMBUH_FLOOR', 'KABUPATEN_CAP']);
    // Each alone costs no more than both together.
    const both = (free.bound as bigint) - (told.value as bigint);
    for (const { value } of told.costs ?? []) expect(value).toBeLessThanOrEqual(both + 1n);
    expect(told.costs?.some(({ value }) => value > 0n)).toBe(true);
    expect(told.tenthMore?.value as bigint).toBeGreaterThan(told.value as bigint);
    // Three kabupaten, and the cap on each, bind before the budgets do.
    expect(told.tenthMore?.given).toBe(150n * BigInt(MILLION));
    expect(told.greedy?.value as bigint).toBeLessThanOrEqual(told.value as bigint);
    // A million more for the first programme: the price says what it brings.
    const richer = changed(drawn(), { budgets: Float64Array.of(101 * MILLION, 50 * MILLION) });
    const more = outcomeOf(highs, richer, steps(richer));
    const [price] = free.perMillion?.budgets ?? [];
    expect(Number((more.value as bigint) - (free.value as bigint)) / (price as number)).toBeCloseTo(1, 1);
  });

  it('has a price for the cap of a kabupaten with one proposal as for one with several', () => {
    const pairs = problemOf({
      programs: [{ budget: 100 * MILLION, least: 0, most: 100 * MILLION }],
      proposals: [0, 0, 1].map((kabupaten) => ({ need: 20 * MILLION, kabupaten, tumbuh: false, neverFunded: false })),
      kabupatenCount: 2,
      pairs: [[[0, 500]], [[0, 500]], [[0, 800]]],
      rules: { kabupatenCap: 5 * MILLION },
    });
    expect(outcomeOf(highs, pairs, steps(pairs)).perMillion?.caps).toEqual([500_000, 800_000]);
  });

  it.each([
    ['a floor above what groups need', { tumbuhFloor: 46 * MILLION }, ['TUMBUH_FLOOR'], { tumbuh: 45 * MILLION, neverFunded: null }],
    [
      'a floor above what groups need, of which a cap leaves less',
      { tumbuhFloor: 46 * MILLION, kabupatenCap: 12 * MILLION },
      ['TUMBUH_FLOOR'],
      { tumbuh: 12 * MILLION, neverFunded: null },
    ],
    [
      'a floor and a cap',
      { tumbuhFloor: 40 * MILLION, kabupatenCap: 30 * MILLION },
      ['TUMBUH_FLOOR', 'KABUPATEN_CAP'],
      { tumbuh: 30 * MILLION, neverFunded: null },
    ],
    [
      'a floor, a cap and whole proposals',
      { tumbuhFloor: 40 * MILLION, whole: true, kabupatenCap: 44 * MILLION },
      ['TUMBUH_FLOOR', 'KABUPATEN_CAP', 'WHOLE'],
      { tumbuh: null, neverFunded: null },
    ],
  ])('says why there is none: %s', (_, rules, named, reachable) => {
    const pairs = drawn(rules);
    const conflict = conflictIn(highs, pairs, () => 20);
    expect(conflict).toEqual({ rules: named, reachable });
    expect(outcomeOf(highs, pairs, steps(pairs))).toMatchObject({ state: 'INFEASIBLE', conflict: { rules: named } });
  });
});

describe('shares of what can be given', () => {
  it('are whole rupiah: a cap rounds down, a floor up', () => {
    const shares: AllocationShares = { whole: false, kabupatenShare: 33, tumbuhShare: 33, neverFundedShare: 0 };
    expect(rulesOf(shares, 101n)).toEqual({ whole: false, kabupatenCap: 33, tumbuhFloor: 34, neverFundedFloor: 0 });
    expect([
      givable({ budgets: Float64Array.of(7, 5), needs: Float64Array.of(20) }),
      givable({ budgets: Float64Array.of(7, 5), needs: Float64Array.of(2, 3) }),
    ]).toEqual([12n, 5n]);
    expect(rulesOf({ ...shares, kabupatenShare: null }, 900_000_000_000_000n).tumbuhFloor).toBe(297e12);
  });
});
