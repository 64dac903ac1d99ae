import type { Highs } from 'highs';
import { type Allocated, allocate } from './allocate.ts';
import { PARTS } from './bound.ts';
import { type AllocationRule, type Conflict, conflictIn, rulesIn, without } from './conflicts.ts';
import { faultsOf } from './faults.ts';
import { type Amounts, changed, type Pairs } from './problem.ts';
import { relax } from './relaxation.ts';
import { FULL_SCORE } from './value.ts';

/** For so long a plan is sought: the solver's last step takes a little longer, and it is to be there within half a minute. */
export const SOLVER_SECONDS = 28;

/** What is told of a plan beside its awards. Worths are rupiah of full score: what a rupiah for a pair of score 100 counts. */
export interface Outcome {
  readonly state: 'FOUND' | 'INFEASIBLE' | 'NOT_FOUND';
  readonly amounts?: Amounts;
  readonly value?: bigint;
  readonly bound?: bigint;
  readonly greedy?: { readonly value: bigint; readonly given: bigint } | undefined;
  /** What a million rupiah more would be worth: of each programme's budget, of each kabupaten's cap, of the floors, were they lower. */
  readonly perMillion?: {
    readonly budgets: readonly number[];
    readonly caps: readonly number[];
    readonly tumbuhFloor: number;
    readonly neverFundedFloor: number;
  };
  /** What the plan could be worth more, about, without each of the rules. */
  readonly costs?: readonly { readonly rule: AllocationRule; readonly value: bigint }[];
  /** The same with a tenth more of every budget, and of the caps and floors with it. */
  readonly tenthMore?: { readonly value: bigint; readonly bound: bigint; readonly given: bigint; readonly proposals: number } | undefined;
  readonly conflict?: Conflict | undefined;
}

export interface Steps {
  readonly seconds: number;
  readonly gap: number;
  /** The same problem with a tenth more of every budget. */
  readonly tenthMore: Pairs;
  readonly onProgress: (step: 'PLAN' | 'PRICES', value: bigint | undefined, bound: bigint | undefined) => void;
}

/** The whole answer: the plan, checked anew in whole numbers, and what it tells of its rules. */
export function outcomeOf(highs: Highs, pairs: Pairs, { seconds, gap, tenthMore, onProgress }: Steps): Outcome {
  const told = (value: bigint | undefined, bound: bigint | undefined) => onProgress('PLAN', value && inRupiah(value), bound && inRupiah(bound));
  const found = allocate(highs, pairs, { seconds, gap, onProgress: told });
  const until = performance.now() + seconds * 1000;
  const left = () => (until - performance.now()) / 1000;
  if (found === 'none' || found === undefined) {
    const conflict = conflictIn(highs, pairs, left);
    return { state: conflict ? 'INFEASIBLE' : 'NOT_FOUND', conflict };
  }
  const faults = faultsOf(pairs, found.amounts);
  if (faults.length > 0) throw new Error(`A plan that breaks its rules: ${faults.slice(0, 3).join('; ')}`);
  onProgress('PRICES', inRupiah(found.value), inRupiah(found.bound));
  return {
    state: 'FOUND',
    amounts: found.amounts,
    value: inRupiah(found.value),
    bound: inRupiah(found.bound),
    greedy: found.greedy && { value: inRupiah(found.greedy.value), given: givenBy(found.greedy.amounts) },
    perMillion: perMillion(found),
    costs: costsOf(highs, pairs, found, left),
    tenthMore: withMore(highs, tenthMore, found, gap, left),
  };
}

/** Value in rupiah of full score, rounded down. */
export const inRupiah = (value: bigint): bigint => value / BigInt(FULL_SCORE);

export const givenBy = (amounts: Amounts): bigint => amounts.reduce((sum, amount) => (amount > 0 ? sum + BigInt(amount) : sum), 0n);

function perMillion({ relaxed: { prices } }: Allocated): NonNullable<Outcome['perMillion']> {
  const worth = (price: number) => Math.round((price / PARTS / FULL_SCORE) * 1_000_000);
  return {
    budgets: [...prices.budgets].map(worth),
    caps: [...prices.caps].map(worth),
    tumbuhFloor: worth(prices.tumbuhFloor),
    neverFundedFloor: worth(prices.neverFundedFloor),
  };
}

/** Relaxation against relaxation: the one without the rule is worth that much more. */
function costsOf(highs: Highs, pairs: Pairs, { relaxed }: Allocated, left: () => number): { rule: AllocationRule; value: bigint }[] {
  return rulesIn(pairs.rules).flatMap((rule) => {
    const free = relax(highs, changed(pairs, { rules: without(pairs.rules, rule) }), left);
    if (!free) return [];
    return [{ rule, value: inRupiah(BigInt(Math.max(0, Math.round(free.value - relaxed.value)))) }];
  });
}

function withMore(highs: Highs, more: Pairs, { amounts, value }: Allocated, gap: number, left: () => number): Outcome['tenthMore'] {
  const found = allocate(highs, more, { seconds: Math.min(10, left()), gap });
  if (!found || found === 'none') return undefined;
  // The plan itself is one of those with more, unless a floor has grown beyond it.
  const best = found.value >= value || faultsOf(more, amounts).length > 0 ? found : { amounts, value };
  const funded = new Set([...best.amounts.keys()].filter((pair) => (best.amounts[pair] as number) > 0).map((pair) => more.proposals[pair]));
  return { value: inRupiah(best.value), bound: inRupiah(found.bound), given: givenBy(best.amounts), proposals: funded.size };
}
