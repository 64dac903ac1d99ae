import type { MatchWeightsInput, ProgramOfPageFragment } from '../../generated/graphql.ts';
import type { Issue } from '../../parts/form/form-errors.ts';
import type { Words } from '../../words/words.ts';

/** In the order of the criteria. */
export const WEIGHT_NAMES = ['weighNeed', 'weighProximity', 'weighCapacity', 'weighReadiness', 'weighReach', 'weighEquity'] as const;
/** What each criterion weighs, as digits. */
export type Weights = Readonly<Record<(typeof WEIGHT_NAMES)[number], string>>;

/** Of programmes that set none of their own, as the API has them. */
export const STANDARD_WEIGHTS: Weights = {
  weighNeed: '20',
  weighProximity: '20',
  weighCapacity: '20',
  weighReadiness: '15',
  weighReach: '15',
  weighEquity: '10',
};

export const sumOfWeights = (weights: Weights): number => WEIGHT_NAMES.reduce((sum, name) => sum + Number(weights[name]), 0);

/** As they are recorded. */
export const weightsOf = ({ weights }: ProgramOfPageFragment): Weights =>
  Object.fromEntries(WEIGHT_NAMES.map((name, i) => [name, String(weights[i]?.weight ?? '')])) as unknown as Weights;

const isWeight = (digits: string) => Number(digits) >= 5 && Number(digits) <= 40;

/** What can be said of them without asking the server. */
export function weightIssues(values: Weights, t: Words['t']): Issue[] {
  const beyond = WEIGHT_NAMES.filter((name) => !isWeight(values[name])).map((name) => ({ path: [name], message: t('Isi angka 5 sampai 40.') }));
  const sum = sumOfWeights(values);
  return beyond.length > 0 || sum === 100 ? beyond : [{ path: ['weighNeed'], message: t('Jumlah keenam bobot harus 100, sekarang {n}.', { n: sum }) }];
}

/** As they are sent. */
export const sentWeights = (values: Weights): MatchWeightsInput => ({
  need: Number(values.weighNeed),
  proximity: Number(values.weighProximity),
  capacity: Number(values.weighCapacity),
  readiness: Number(values.weighReadiness),
  reach: Number(values.weighReach),
  equity: Number(values.weighEquity),
});
