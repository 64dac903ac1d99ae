import { Chance } from '../../src/generate/chance.ts';
import type { Classification } from '../../src/modules/karang-taruna/karang-taruna.ts';
import type { Told } from '../../src/modules/matching/scoring.ts';
import type { MatchCriterion, Weights } from '../../src/modules/program/match-weights.ts';
import { mean } from './ndcg.ts';

/** A proposal that seeks funds, with the figures that are kept of it. */
export interface Candidate {
  readonly id: string;
  readonly group: string;
  readonly kabupaten: string;
  readonly told: Told;
}

/** A programme that asks: its place in the sample, and of each proposal that it can fund which one, and the smallest region shared with its company (0 none, 4 the village). */
export interface Asking {
  readonly n: number;
  readonly weights: Weights;
  readonly eligible: readonly { readonly of: number; readonly shared: number }[];
}

export const CRITERIA = ['NEED', 'PROXIMITY', 'CAPACITY', 'READINESS', 'REACH', 'EQUITY'] as const satisfies readonly MatchCriterion[];
type Own = Exclude<MatchCriterion, 'PROXIMITY'>;

export const RANKS: Record<Classification, number> = { TUMBUH: 1, BERKEMBANG: 2, MAJU: 3, PERCONTOHAN: 4 };
/** What can be read of each truth in the registers, each sign as telling as the others; null where no register holds it. */
const SIGNS: Record<Own, readonly ((told: Told) => number | null)[]> = {
  NEED: [({ poor }) => poor, ({ never_funded }) => Number(never_funded)],
  CAPACITY: [
    ({ classification }) => classification && RANKS[classification],
    ({ aspects }) => aspects,
    ({ reports, punctual }) => (reports > 0 ? punctual / reports : null),
  ],
  READINESS: [({ papers }) => papers, ({ co_funding }) => co_funding],
  REACH: [({ times_median: times }) => (times === null ? null : Math.log(times))],
  EQUITY: [({ received_here: here, received_around: around }) => (here === null || around === null ? null : -Math.log((here + 1) / (around + 1)))],
};
/** Whose truth it is: proposals of one group, or one kabupaten, share it. */
const TRUE_OF: Record<Own, (candidate: Candidate) => string> = {
  NEED: ({ group }) => group,
  CAPACITY: ({ group }) => group,
  READINESS: ({ id }) => id,
  REACH: ({ id }) => id,
  EQUITY: ({ kabupaten }) => kabupaten,
};
const OWN = Object.keys(SIGNS) as Own[];

/** How near people of a company feel a place to be, by the smallest region that they share. */
const FELT = [-0.5, 0.5, 1.5, 2, 2.5] as const;

/** What somebody's choice goes by, on average; people differ. */
export const TASTES = ['all alike', 'need first', 'ability first', 'nearness first', 'anything', 'as the programme weighs'] as const;
export type Taste = (typeof TASTES)[number];
const LEANINGS: Readonly<Record<string, Partial<Weights>>> = {
  'all alike': {},
  'need first': { NEED: 4, EQUITY: 2 },
  'ability first': { CAPACITY: 4, READINESS: 2 },
  'nearness first': { PROXIMITY: 4 },
};

/** How much of what is true the figures tell: the share of its variance. */
export const TELLING = { 'tell much': 0.8, 'tell half': 0.5, 'tell little': 0.25 } as const;
export type Telling = keyof typeof TELLING;

/** What no register knows, an idea or an acquaintance, weighs so much beside all criteria together. */
const UNTOLD = 0.4;
/** Nobody gives to a group that they think unable, whatever else speaks for it: about one in ten. */
const UNABLE = -1.3;
/** Of what a programme can fund, such a share is worth so much at least, and so many. */
const GRADES = [
  { grade: 1, share: 0.2, least: 20 },
  { grade: 2, share: 0.05, least: 8 },
  { grade: 3, share: 0.01, least: 3 },
] as const;

/** From nothing but chance: about 0, with a variance of 1. */
export function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance.next())) * Math.cos(2 * Math.PI * chance.next());
}

/** A number of its own for each text. */
export function hashed(text: string): number {
  let hash = 2_166_136_261;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619);
  return hash;
}

/** Signs of all candidates about 0, with a variance of 1. */
function standardised(values: readonly (number | null)[]): (number | null)[] {
  const known = values.filter((value) => value !== null);
  const middle = mean(known);
  const spread = Math.sqrt(mean(known.map((value) => (value - middle) ** 2))) || 1;
  return values.map((value) => (value === null ? null : (value - middle) / spread));
}

export interface Verdict {
  /** 0 to 3, in the order of what the programme can fund. */
  readonly grades: Uint8Array;
  /** What somebody would expect who knows the taste and sees the same figures, and no more. */
  readonly expected: Float64Array;
}

/** Somebody who knows the villages and the groups themselves, and of whom no register says what they choose. The same seed makes the same choices. */
export class Judge {
  private readonly signs: Readonly<Record<Own, readonly (readonly (number | null)[])[]>>;
  private readonly truths = new Map<Telling, Record<Own, Float64Array>>();

  readonly candidates: readonly Candidate[];
  private readonly seed: number;

  constructor(candidates: readonly Candidate[], seed: number) {
    this.candidates = candidates;
    this.seed = seed;
    this.signs = Object.fromEntries(OWN.map((own) => [own, SIGNS[own].map((read) => standardised(candidates.map(({ told }) => read(told))))])) as never;
  }

  /** What each proposal is worth to whoever chooses for the programme. */
  verdict({ n, weights, eligible }: Asking, taste: Taste, telling: Telling): Verdict {
    const wish = this.wishOf(n, weights, taste);
    const truth = this.truthOf(telling);
    const [told, untold] = [Math.sqrt(TELLING[telling]), Math.sqrt(1 - TELLING[telling])];
    const worth = new Float64Array(eligible.length);
    const expected = new Float64Array(eligible.length);
    for (const [i, { of, shared }] of eligible.entries()) {
      const { id, kabupaten } = this.candidates[of] as Candidate;
      const felt = normal(new Chance(this.seed, 20, n, hashed(kabupaten)));
      let value = wish.PROXIMITY * (told * (FELT[shared] as number) + untold * felt);
      let guess = wish.PROXIMITY * told * (FELT[shared] as number);
      for (const own of OWN) {
        value += wish[own] * (truth[own][of] as number);
        guess += wish[own] * told * this.shown(own, of, () => 0);
      }
      expected[i] = guess;
      worth[i] = (truth.CAPACITY[of] as number) < UNABLE ? -Infinity : value + UNTOLD * normal(new Chance(this.seed, 21, n, hashed(id)));
    }
    return { grades: gradesOf(worth), expected };
  }

  /** What the signs of it say together; those that are missing are as good as others', on average. */
  private shown(own: Own, of: number, missing: () => number): number {
    const signs = this.signs[own];
    return signs.reduce((sum, sign) => sum + (sign[of] ?? missing()), 0) / Math.sqrt(signs.length);
  }

  private truthOf(telling: Telling): Record<Own, Float64Array> {
    const known = this.truths.get(telling);
    if (known) return known;
    const [told, untold] = [Math.sqrt(TELLING[telling]), Math.sqrt(1 - TELLING[telling])];
    const truth = Object.fromEntries(
      OWN.map((own, k) => [
        own,
        Float64Array.from(this.candidates, (candidate, of) => {
          const chance = new Chance(this.seed, 22, k, hashed(TRUE_OF[own](candidate)));
          const rest = normal(chance);
          return told * this.shown(own, of, () => normal(chance)) + untold * rest;
        }),
      ]),
    ) as Record<Own, Float64Array>;
    this.truths.set(telling, truth);
    return truth;
  }

  /** What weighs how much with the people of one programme; the squares add up to 1. */
  private wishOf(n: number, weights: Weights, taste: Taste): Weights {
    const chance = new Chance(this.seed, 23, n);
    const centre: Partial<Weights> = taste === 'as the programme weighs' ? weights : (LEANINGS[taste] ?? {});
    const drawn = CRITERIA.map((criterion) =>
      taste === 'anything' ? -Math.log(1 - chance.next()) : (centre[criterion] ?? 1) * Math.exp(0.5 * normal(chance)),
    );
    const length = Math.hypot(...drawn);
    return Object.fromEntries(CRITERIA.map((criterion, i) => [criterion, (drawn[i] as number) / length])) as unknown as Weights;
  }
}

function gradesOf(worth: Float64Array): Uint8Array {
  const order = Array.from(worth.keys())
    .filter((i) => worth[i] !== -Infinity)
    .sort((a, b) => (worth[b] as number) - (worth[a] as number));
  const grades = new Uint8Array(worth.length);
  for (const { grade, share, least } of GRADES) for (const i of order.slice(0, Math.max(least, Math.round(share * worth.length)))) grades[i] = grade;
  return grades;
}
