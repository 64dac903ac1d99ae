import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giniOf, lorenzOf, lowerHalfOf, pointsOf, type Share } from '../../../src/modules/statistics/lorenz.ts';

const share = fc.record({ population: fc.bigInt(0n, 50_000n), money: fc.bigInt(0n, 10n ** 15n) });
/** Somebody received something. */
const shares = fc.array(share, { minLength: 1, maxLength: 60 }).filter((of) => of.some(({ population, money }) => population > 0n && money > 0n));
const each = (...money: readonly number[]): Share[] => money.map((sum) => ({ population: 1n, money: BigInt(sum) }));
/** To the fourth decimal. */
const CLOSE = 0.000_051;

describe('how unevenly money is shared out', () => {
  it.each([
    ['evenly', each(7, 7, 7), 0],
    ['all to one of two', each(0, 9), 0.5],
    ['all to one of ten', each(0, 0, 0, 0, 0, 0, 0, 0, 0, 5), 0.9],
    ['one, two, three', each(1, 2, 3), 0.2222],
    [
      'all to a quarter of the people',
      [
        { population: 30n, money: 0n },
        { population: 10n, money: 5n },
      ],
      0.75,
    ],
    ['a place without anybody is left out', [...each(4, 4), { population: 0n, money: 900n }], 0],
    ['more money than a float holds', each(0, 0).concat({ population: 1n, money: 999_999_999_999_999_999n }), 0.6667],
  ] as const)('%s', (_how, of, gini) => {
    expect(giniOf(of)).toBe(gini);
  });

  it('cannot be said of nobody, nor of nothing', () => {
    for (const of of [[], each(0, 0), [{ population: 0n, money: 5n }]]) {
      expect(giniOf(of)).toBeNull();
      expect(lowerHalfOf(of)).toBeNull();
      expect(pointsOf(of, 10)).toEqual([]);
    }
  });

  it('lies between 0 and 1, whatever the order, and changes with no unit of money or of people', () => {
    fc.assert(
      fc.property(shares, fc.bigInt(1n, 1000n), fc.bigInt(1n, 1000n), (of, money, population) => {
        const gini = giniOf(of) as number;
        expect(gini).toBeGreaterThanOrEqual(0);
        expect(gini).toBeLessThanOrEqual(1);
        expect(giniOf(of.toReversed())).toBe(gini);
        expect(giniOf(of.map((one) => ({ population: one.population * population, money: one.money * money })))).toBe(gini);
      }),
    );
  });

  it('is 0 where each received the same, and the rest of the people where one place received all', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt(1n, 10_000n), { minLength: 1, maxLength: 40 }), fc.bigInt(1n, 10n ** 9n), fc.nat(), (populations, money, n) => {
        expect(giniOf(populations.map((population) => ({ population, money: population * money })))).toBe(0);
        const all = populations.reduce((sum, population) => sum + population, 0n);
        const at = n % populations.length;
        const one = populations.map((population, i) => ({ population, money: i === at ? money : 0n }));
        expect(Math.abs((giniOf(one) as number) - (1 - Number(populations[at]) / Number(all)))).toBeLessThan(CLOSE);
      }),
    );
  });

  it('is one less twice the area below the curve, and falls when the one with more gives to the one with less', () => {
    fc.assert(
      fc.property(shares, (of) => {
        const curve = lorenzOf(of);
        const { population, money } = curve.at(-1) as Share;
        const area = curve.slice(1).reduce((sum, { population: to, money: up }, i) => {
          const { population: from, money: down } = curve[i] as Share;
          return sum + ((Number(to - from) / Number(population)) * (Number(up + down) / Number(money))) / 2;
        }, 0);
        expect(Math.abs((giniOf(of) as number) - (1 - 2 * area))).toBeLessThan(CLOSE);
      }),
    );
    expect(giniOf(each(3, 9, 10))).toBeGreaterThan(giniOf(each(4, 9, 9)) as number);
  });
});

describe('the Lorenz curve', () => {
  it('goes from nothing to everything, never down and never bending down', () => {
    fc.assert(
      fc.property(shares, (of) => {
        const curve = lorenzOf(of);
        const counted = of.filter(({ population }) => population > 0n);
        const sum = (what: keyof Share) => counted.reduce((total, one) => total + one[what], 0n);
        expect([curve[0], curve.at(-1)]).toEqual([
          { population: 0n, money: 0n },
          { population: sum('population'), money: sum('money') },
        ]);
        for (let i = 2; i < curve.length; i += 1) {
          const [a, b, c] = [curve[i - 2], curve[i - 1], curve[i]] as [Share, Share, Share];
          expect((b.money - a.money) * (c.population - b.population)).toBeLessThanOrEqual((c.money - b.money) * (b.population - a.population));
        }
      }),
    );
  });

  it('is told by so many points at most, its ends among them, and below the line of equality', () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 2, max: 30 }), (of, most) => {
        const points = pointsOf(of, most);
        expect(points.length).toBeLessThanOrEqual(most);
        expect([points[0], points.at(-1)]).toEqual([
          { population: 0, money: 0 },
          { population: 1, money: 1 },
        ]);
        for (const { population, money } of points) expect(money).toBeLessThanOrEqual(population + CLOSE);
      }),
    );
  });

  it('gives the half that received least at most half, and between its corners what lies between', () => {
    expect(lowerHalfOf(each(0, 10))).toBe(0);
    expect(lowerHalfOf(each(5, 5, 5, 5))).toBe(0.5);
    expect(lowerHalfOf(each(1, 2, 3))).toBe(0.3333);
    fc.assert(
      fc.property(shares, (of) => {
        const half = lowerHalfOf(of) as number;
        expect(half).toBeGreaterThanOrEqual(0);
        expect(half).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});
