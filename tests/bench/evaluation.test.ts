import { describe, expect, it } from 'vitest';
import { Chance } from '../../src/generate/chance.ts';
import { pointsOf } from '../../src/modules/matching/pairs.ts';
import { STANDARD_WEIGHTS } from '../../src/modules/program/match-weights.ts';
import type { Asked, Found } from './askings.ts';
import { exposures } from './fairness.ts';
import { Judge, TASTES } from './judge.ts';
import { interval, mean, ndcg, type Tiers, tiersOf } from './ndcg.ts';
import { ablationOf, evened, ordersOf } from './rankings.ts';

const oneByOne = (order: readonly number[]): Tiers => order.map((at) => [at]);
const shuffled = (count: number, seed: number): number[] => {
  const chance = new Chance(seed);
  return Array.from({ length: count }, (_, at) => [chance.next(), at] as const)
    .sort(([a], [b]) => a - b)
    .map(([, at]) => at);
};

/** So many proposals of nowhere, each with figures by chance; of some a register is silent. */
const found: Found[] = Array.from({ length: 600 }, (_, n) => {
  const chance = new Chance(9, n);
  const [poor, aspects, papers, reports] = [chance.next(), chance.between(30, 90), chance.below(5), chance.below(4)];
  const [need, capacity] = [Math.round(70 * Math.min(1, poor / 0.6)), Math.round(20 + 0.3 * aspects + 10 * reports)];
  const [readiness, reach, equity] = [chance.between(0, 100), chance.between(1, 100), chance.between(0, 100)];
  const isSilent = n % 3 === 0;
  return {
    id: String(n).padStart(4, '0'),
    group: `g${n}`,
    kabupaten: `82.${String((n % 20) + 1).padStart(2, '0')}`,
    code: `82.${String((n % 20) + 1).padStart(2, '0')}.01.2001`,
    villages: [],
    remaining: chance.between(1, 100),
    createdAt: chance.below(1000),
    told: {
      poor: isSilent ? null : poor,
      poor_around: null,
      never_funded: false,
      classification: isSilent ? null : 'BERKEMBANG',
      aspects: isSilent ? null : aspects,
      reports: isSilent ? 0 : 3,
      punctual: isSilent ? 0 : reports,
      papers,
      co_funding: readiness / 100,
      times_median: reach / 50,
      received_here: 100 - equity,
      received_around: 50,
    },
    shares: {
      ...{ need: isSilent ? 0 : need, need_known: isSilent ? 30 : 100, capacity: isSilent ? 0 : capacity, capacity_known: isSilent ? 0 : 100 },
      ...{ readiness, readiness_known: 100, reach, reach_known: 100, equity, equity_known: 100 },
    },
  };
});
const pairs = found.map((candidate, of) => ({
  of,
  shared: of % 5,
  tenths: pointsOf({ weights: null, shared: of % 5, has_home: true, shares: candidate.shares }).score * 10,
}));
const eligible = pairs.map((pair) => ({ ...pair, tenths: Math.round(pair.tenths) })).sort((a, b) => b.tenths - a.tenths || a.of - b.of);
const asked: Asked = { n: 0, weights: STANDARD_WEIGHTS, ownWeights: null, reach: 'everywhere', eligible, shown: [...eligible.keys()].slice(0, 50) };
const market = { found, asked: [asked] };
const judge = new Judge(found, 1);
const { grades, expected } = judge.verdict(asked, 'all alike', 'tell half');

describe('NDCG', () => {
  it('is what a hand works out of the gains 7, 3, 7, 0, 1, 3', () => {
    expect(ndcg(oneByOne([0, 1, 2, 3, 4, 5]), [3, 2, 3, 0, 1, 2])).toBeCloseTo(13.84826 / 14.59539, 5);
  });

  it('is 1 where the best stand first, less where they stand last, 0 where nothing of worth is among the first or anywhere', () => {
    const worth = [3, 3, 2, 2, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    const order = [...worth.keys()];
    expect(ndcg(oneByOne(order), worth)).toBe(1);
    expect(ndcg(oneByOne(order.slice(0, 7).reverse()), worth)).toBeCloseTo(0.6, 1);
    expect(ndcg(oneByOne(order.reverse()), worth)).toBe(0);
    expect(ndcg(oneByOne([0, 1]), [0, 0])).toBe(0);
  });

  it('counts equals as the mean of their orders, also of those that the tenth place parts', () => {
    const worth = Array.from({ length: 14 }, (_, i) => i % 4);
    const tier = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
    const all = Array.from({ length: 4000 }, (_, seed) => oneByOne([...tier(0, 8), ...shuffled(6, seed).map((i) => i + 8)]));
    expect(ndcg([...oneByOne(tier(0, 8)), tier(8, 14)], worth)).toBeCloseTo(mean(all.map((order) => ndcg(order, worth))), 2);
  });

  it('asks for equal scores together, as many as the places need', () => {
    expect(tiersOf([5, 9, 5, 7, 5, 1], 3)).toEqual([[1], [3], [0, 2, 4]]);
    expect(tiersOf([5, 9, 5, 7, 5, 1], 2)).toEqual([[1], [3]]);
  });
});

it('the interval of a mean is the same each time, around the mean, and narrower for more values', () => {
  const values = Array.from({ length: 40 }, (_, i) => (i * 7) % 11);
  const [least, most] = interval(values, 3);
  expect(interval(values, 3)).toEqual([least, most]);
  expect(least).toBeLessThan(mean(values));
  expect(most).toBeGreaterThan(mean(values));
  const [less, more] = interval([...values, ...values, ...values, ...values], 3);
  expect(more - less).toBeLessThan(0.7 * (most - least));
});

describe('the judge', () => {
  it('chooses the same with the same seed, something else with another, and by every taste', () => {
    expect(new Judge(found, 1).verdict(asked, 'all alike', 'tell half').grades).toEqual(grades);
    const others = [
      new Judge(found, 2).verdict(asked, 'all alike', 'tell half').grades,
      ...TASTES.slice(1).map((taste) => judge.verdict(asked, taste, 'tell half').grades),
    ];
    for (const other of others) expect(other).not.toEqual(grades);
  });

  it('gives few the best grade', () => {
    const count = (least: number) => grades.filter((grade) => grade >= least).length;
    expect([count(3), count(2), count(1)]).toEqual([6, 30, 120]);
  });

  it('is found out the better, the more the figures tell', () => {
    const judges = [1, 2, 3, 4, 5, 6].map((seed) => new Judge(found, seed));
    const worth = (['tell little', 'tell half', 'tell much'] as const).map((telling) =>
      mean(
        judges.map((one) => {
          const verdict = one.verdict(asked, 'all alike', telling);
          return ndcg(tiersOf(verdict.expected), verdict.grades);
        }),
      ),
    ) as [number, number, number];
    expect(worth[0]).toBeLessThan(worth[1]);
    expect(worth[1]).toBeLessThan(worth[2]);
  });
});

describe('a ranking', () => {
  const random = ndcg(ordersOf(market, asked)['at random'], grades);

  it('at random stands for the mean of many that are shuffled', () => {
    const many = Array.from({ length: 1500 }, (_, seed) => ndcg(oneByOne(shuffled(eligible.length, seed)), grades));
    expect(Math.abs(mean(many) - random)).toBeLessThan(0.01);
  });

  it('that is broken is worth less: the wrong way round, or with its scores mixed up', () => {
    const right = ndcg(tiersOf(expected), grades);
    expect(right).toBeGreaterThan(3 * random);
    expect(ndcg(tiersOf(expected.map((value) => -value)), grades)).toBeLessThan(random);
    const mixed = Array.from({ length: 200 }, (_, seed) => ndcg(tiersOf(shuffled(eligible.length, seed).map((at) => expected[at] as number)), grades));
    expect(Math.abs(mean(mixed) - random)).toBeLessThan(0.02);
  });

  it('is taken apart by the very scores of suggestions, and refuses others', () => {
    const apart = ablationOf(market, asked, pointsOf);
    expect(apart.all.flat().slice(0, 5)).toEqual([0, 1, 2, 3, 4]);
    const nearest = [...eligible.keys()].filter((at) => eligible[at]?.shared === 4);
    expect(apart['PROXIMITY alone'][0]).toEqual(nearest);
    const wrong = { ...asked, eligible: eligible.map((one) => ({ ...one, tenths: one.tenths + 1 })) };
    expect(() => ablationOf(market, wrong, pointsOf)).toThrow();
  });

  it('that counts what is unknown as the average changes nothing of what is known', () => {
    const [shares, half] = [evened(market, 1), evened(market, 0.5)];
    const [silent, known] = [found[0], found[1]] as [Found, Found];
    expect(shares(known)).toEqual(known.shares);
    const usual = mean(found.filter(({ told }) => told.poor !== null).map(({ told }) => 70 * Math.min(1, (told.poor as number) / 0.6)));
    expect(shares(silent)).toMatchObject({ need: Math.round(usual), need_known: 100, capacity_known: 100, reach: silent.shares.reach });
    expect(half(silent)).toMatchObject({ need: Math.round(usual / 2), need_known: 65, capacity_known: 50, reach: silent.shares.reach });
  });
});

it('who is shown is told beside how many they are, the first places counting more', () => {
  const order = { ...asked, eligible: eligible.slice(0, 4).map((one, at) => ({ ...one, of: [0, 1, 2, 4][at] as number })), shown: [0, 1] };
  const [known, none] = exposures(market, [order], [[1, 2]]).filter(({ kind }) => kind === 'welfare figures');
  expect([known?.group, none?.group]).toEqual(['known', 'none']);
  expect([none?.eligible, none?.deserving, none?.shown]).toEqual([0.25, 0, 0.5]);
  expect(none?.top).toBeCloseTo(1 / (1 + 1 / Math.log2(3)), 10);
  const money = [found[0], found[1]].map((one) => (one as Found).remaining) as [number, number];
  expect(none?.money).toBeCloseTo(money[0] / (money[0] + money[1]), 10);
});
