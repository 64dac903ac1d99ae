import type { Amounts, Pairs } from './problem.ts';

/**
 * What a plan is worth: each rupiah counts by the score of its pair. What one kabupaten gathers counts less and less: up to half of an
 * equal part of all budgets in full, up to the whole part three quarters, beyond it half. In whole numbers: quarters of a tenth of a point.
 */
export const RATES = [4, 3, 2] as const;
/** So many units are the worth of one rupiah of full score. */
export const FULL_SCORE = 1000 * RATES[0];

/** Where in a kabupaten's weighted rupiah (score in tenths × rupiah) the next rate begins. */
export const breakpoints = ({ equalPart }: Pairs): readonly [bigint, bigint] => [BigInt(equalPart) * 500n, BigInt(equalPart) * 1000n];

/** What the weighted rupiah of one kabupaten come to. */
export function valueIn(weighted: bigint, [first, second]: readonly [bigint, bigint]): bigint {
  const least = (a: bigint, b: bigint) => (a < b ? a : b);
  const beyond = (limit: bigint) => (weighted > limit ? weighted - limit : 0n);
  return BigInt(RATES[0]) * least(weighted, first) + BigInt(RATES[1]) * least(beyond(first), second - first) + BigInt(RATES[2]) * beyond(second);
}

/** Weighted rupiah of each kabupaten. */
export function weightedOf(pairs: Pairs, amounts: Amounts): bigint[] {
  const weighted = Array.from({ length: pairs.kabupatenCount }, () => 0n);
  for (let pair = 0; pair < pairs.count; pair += 1)
    if (amounts[pair]) {
      const k = pairs.kabupaten[pairs.proposals[pair] as number] as number;
      weighted[k] = (weighted[k] as bigint) + BigInt(pairs.scores[pair] as number) * BigInt(amounts[pair] as number);
    }
  return weighted;
}

export function planWorth(pairs: Pairs, amounts: Amounts): bigint {
  const limits = breakpoints(pairs);
  return weightedOf(pairs, amounts).reduce((sum, weighted) => sum + valueIn(weighted, limits), 0n);
}
