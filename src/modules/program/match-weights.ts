import { when } from '../../api/rules.ts';
import { raw, sql } from '../../database/sql.ts';
import type { Telling } from '../../database/telling.ts';
import type { Issue } from '../../kernel/problem.ts';

/** What eligible pairs are ranked by, in the order in which it is told. */
export const MATCH_CRITERIA = ['NEED', 'PROXIMITY', 'CAPACITY', 'READINESS', 'REACH', 'EQUITY'] as const;
export type MatchCriterion = (typeof MATCH_CRITERIA)[number];

/** The most points of each criterion where all its data is there; together 100. */
export type Weights = Readonly<Record<MatchCriterion, number>>;

/** Of programmes that set none of their own. */
export const STANDARD_WEIGHTS: Weights = { NEED: 20, PROXIMITY: 20, CAPACITY: 20, READINESS: 15, REACH: 15, EQUITY: 10 };

/** What one criterion may weigh in a programme: none can be left out, and none decides alone. */
export const WEIGHT_BOUNDS = { least: 5, most: 40, sum: 100 } as const;

/** As a programme keeps its own: in the order of the criteria; null where it set none. */
export type KeptWeights = readonly number[] | null;

export const weightsOf = (own: KeptWeights | undefined): Weights =>
  own ? (Object.fromEntries(MATCH_CRITERIA.map((criterion, i) => [criterion, own[i]])) as unknown as Weights) : STANDARD_WEIGHTS;

const keptWeights = (weights: Weights): number[] => MATCH_CRITERIA.map((criterion) => weights[criterion]);

export const sameWeights = (one: KeptWeights, other: KeptWeights | undefined): boolean =>
  String(keptWeights(weightsOf(one))) === String(keptWeights(weightsOf(other)));

/** As an input names them. */
export type NamedWeights = Readonly<Record<Lowercase<MatchCriterion>, number>>;

const inOrder = (named: NamedWeights): number[] => MATCH_CRITERIA.map((criterion) => named[criterion.toLowerCase() as Lowercase<MatchCriterion>]);

/** As a programme keeps what an input names: null for the standard, which may change. */
export function toKeep(named: NamedWeights): number[] | null {
  const weights = inOrder(named);
  return sameWeights(weights, null) ? null : weights;
}

/** Each is within its bounds by the form; here that they share out all the points. */
export function unevenWeights(named: NamedWeights | null | undefined): Issue | undefined {
  const sum = named ? inOrder(named).reduce((total, weight) => total + weight, 0) : WEIGHT_BOUNDS.sum;
  return when(sum !== WEIGHT_BOUNDS.sum, ['weights'], {
    id: `Jumlah keenam bobot harus ${WEIGHT_BOUNDS.sum}, sekarang ${sum}.`,
    en: `The six weights must add up to ${WEIGHT_BOUNDS.sum}; they are ${sum} now.`,
  });
}

const STANDARD = raw(MATCH_CRITERIA.map((criterion, i) => `(${i + 1}, '${criterion}', ${STANDARD_WEIGHTS[criterion]})`).join(', '));
/** What each criterion weighs in a programme. */
export const WEIGHTS_TOLD: Telling = {
  rows: (_asker, t) => sql`select s.criterion, coalesce(${raw(t)}.weights[s.place], s.weight)::int as weight, s.place
    from (values ${STANDARD}) s (place, criterion, weight)`,
  order: ['place'],
};
