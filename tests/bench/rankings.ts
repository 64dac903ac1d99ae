import type { pointsOf } from '../../src/modules/matching/pairs.ts';
import type { Told } from '../../src/modules/matching/scoring.ts';
import type { Asked, Found, Market } from './askings.ts';
import { CRITERIA, RANKS } from './judge.ts';
import { mean, type Tiers, tiersOf } from './ndcg.ts';

type Points = typeof pointsOf;
type Criterion = (typeof CRITERIA)[number];
export type Rankings<K extends string> = Readonly<Record<K, Tiers>>;

export const ORDERS = ['suggestions', 'at random', 'newest first', 'largest rest first', 'smallest rest first'] as const;

/** What suggestions show, and orders that need no score, over all that the programme can fund. At random stands for the mean of all orders. */
export function ordersOf({ found }: Market, { eligible, shown }: Asked): Rankings<(typeof ORDERS)[number]> {
  const by = (value: (candidate: Found) => number) => tiersOf(eligible.map(({ of }) => value(found[of] as Found)));
  return {
    suggestions: shown.map((at) => [at]),
    'at random': [[...eligible.keys()]],
    'newest first': by(({ createdAt }) => createdAt),
    'largest rest first': by(({ remaining }) => remaining),
    'smallest rest first': by(({ remaining }) => -remaining),
  };
}

type Shares = Found['shares'];
const kept = ({ shares }: Found): Shares => shares;

/** The scores of all that the programme can fund, by other weights; what has none of the figures that they ask for has the mean of the others. */
export function scoresBy({ found }: Market, { eligible }: Asked, points: Points, of: Record<Criterion, number>, sharesOf = kept): number[] {
  const weights = CRITERIA.map((criterion) => of[criterion]);
  const scores = eligible.map((one) => points({ weights, shared: one.shared, has_home: true, shares: sharesOf(found[one.of] as Found) }).score);
  const known = scores.filter((score) => !Number.isNaN(score));
  return known.length === scores.length ? scores : scores.map((score) => (Number.isNaN(score) ? mean(known) : score));
}

/** The parts of criteria that a register may be silent about: how much of the criterion's points each is, in hundredths, and its share. */
const SILENT: Readonly<Record<'need' | 'capacity', readonly { readonly most: number; readonly share: (told: Told) => number | null }[]>> = {
  need: [{ most: 70, share: ({ poor }) => (poor === null ? null : Math.min(1, poor / 0.6)) }],
  capacity: [
    { most: 40, share: ({ classification }) => (classification === null ? null : RANKS[classification] / 4) },
    { most: 30, share: ({ aspects }) => (aspects === null ? null : aspects / 100) },
    { most: 30, share: ({ reports, punctual }) => (reports > 0 ? punctual / reports : null) },
  ],
};

/** Another way with what is unknown, to be compared: such a part of it is not left out, but given what others have of it on average. */
export function evened({ found }: Pick<Market, 'found'>, part: number): (candidate: Found) => Shares {
  const means = Object.entries(SILENT).map(([name, parts]) => ({
    name,
    parts: parts.map(({ most, share }) => ({ most, share, usual: mean(found.map(({ told }) => share(told)).filter((value) => value !== null)) })),
  }));
  const made = (candidate: Found): Shares => {
    const counted = means.flatMap(({ name, parts }) => {
      const silent = parts.filter(({ share }) => share(candidate.told) === null);
      const more = (of: (one: (typeof silent)[number]) => number) => part * silent.reduce((sum, one) => sum + of(one), 0);
      return [
        [name, Math.round((candidate.shares[name] as number) + more(({ most, usual }) => most * usual))],
        [`${name}_known`, Math.round((candidate.shares[`${name}_known`] as number) + more(({ most }) => most))],
      ] as const;
    });
    return { ...candidate.shares, ...Object.fromEntries(counted) };
  };
  const shares = new Map(found.map((candidate) => [candidate, made(candidate)]));
  return (candidate) => shares.get(candidate) as Shares;
}

/** NEED: hundredths of its points for a group that never received anything. */
const NEVER = 30;

/** Other ways to be compared with what is suggested; none of them is the product's. */
export const variantsOf = (market: Pick<Market, 'found'>): Readonly<Record<string, (candidate: Found) => Shares>> => ({
  'unknown as the average': evened(market, 1),
  'half of the unknown as the average': evened(market, 0.5),
  'never funded half as much': ({ shares, told }) => ({
    ...shares,
    need: (shares.need as number) - (told.never_funded ? NEVER / 2 : 0),
    need_known: (shares.need_known as number) - NEVER / 2,
  }),
});

/** By all criteria, without each, and by each alone; equals count as the mean of their orders. */
export function ablationOf(market: Market, asked: Asked, points: Points): Rankings<'all' | `without ${Criterion}` | `${Criterion} alone`> {
  const all = scoresBy(market, asked, points, asked.weights);
  // Else what is taken apart here would not be what is suggested.
  if (all.some((score, i) => Math.round(10 * score) !== asked.eligible[i]?.tenths))
    throw new Error('Scores that are worked out here are not those of suggestions');
  const ranked = (weights: Record<Criterion, number>) => tiersOf(scoresBy(market, asked, points, weights));
  const only = Object.fromEntries(CRITERIA.map((criterion) => [criterion, 0])) as Record<Criterion, number>;
  return Object.fromEntries([
    ['all', tiersOf(all)],
    ...CRITERIA.map((criterion) => [`without ${criterion}`, ranked({ ...asked.weights, [criterion]: 0 })]),
    ...CRITERIA.map((criterion) => [`${criterion} alone`, ranked({ ...only, [criterion]: 100 })]),
  ]) as Rankings<'all' | `without ${Criterion}` | `${Criterion} alone`>;
}
