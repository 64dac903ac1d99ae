import type { Highs } from 'highs';
import { costOf } from './bound.ts';
import { greedy } from './greedy.ts';
import { improve, type Valued } from './improve.ts';
import type { Amounts, Pairs } from './problem.ts';
import { type Relaxed, relax } from './relaxation.ts';
import { rounded } from './rounding.ts';
import { planWorth } from './value.ts';
import { solveWhole } from './whole-numbers.ts';

/** So many pairs for each programme are sought in whole numbers first, then twice as many, and so on; never more than the solver can bear. */
const CORE_OF_PROGRAM = 20;
const SOUGHT_AT_ONCE = 20_000;

export interface Allocated extends Valued {
  /** No plan is worth more. */
  readonly bound: bigint;
  /** The greedy plan, where there is one. */
  readonly greedy: Valued | undefined;
  readonly relaxed: Relaxed;
}

export interface Effort {
  readonly seconds: number;
  /** Close enough to the bound, as a share of it. */
  readonly gap: number;
  readonly onProgress?: (value: bigint | undefined, bound: bigint) => void;
}

/** The best plan that time allows, and what no plan is worth more than. 'none' where no plan keeps the rules; undefined where none was found. */
export function allocate(highs: Highs, pairs: Pairs, { seconds, gap, onProgress }: Effort): Allocated | 'none' | undefined {
  const until = performance.now() + seconds * 1000;
  const left = () => (until - performance.now()) / 1000;
  const simple = valued(pairs, greedy(pairs));
  const relaxed = relax(highs, pairs, left);
  if (!relaxed) return undefined;
  let bound = relaxed.bound.value;
  let best: Valued | undefined;
  const take = (plan: Valued | undefined) => {
    if (plan && (!best || plan.value > best.value)) best = plan;
    onProgress?.(best?.value, bound);
  };
  const isClose = (plan: Valued | undefined) => plan !== undefined && Number(bound - plan.value) <= gap * Number(bound);
  take(simple);
  take(valued(pairs, rounded(pairs, relaxed.amounts)));
  for (let size = CORE_OF_PROGRAM * pairs.budgets.length; !isClose(best) && left() > 0; size *= 2) {
    const open = openPairs(pairs, relaxed, best && relaxed.bound.value - best.value);
    const isAll = size >= open.length;
    if (Math.min(size, open.length) > SOUGHT_AT_ONCE) {
      if (best) take(improve(highs, pairs, open, best, (plan) => (isClose(plan) ? 0 : left())));
      break;
    }
    const found = solveWhole(highs, { pairs, free: coreOf(open, size, best) }, { seconds: isAll ? left() : left() / 3, gap: gap / 4, start: best?.amounts });
    if (found && found !== 'none') {
      take(valued(pairs, rounded(pairs, found.amounts)));
      // What the solver says of all pairs that could be in a better plan holds of every plan.
      if (isAll && found.bound < Number(bound)) bound = BigInt(Math.ceil(found.bound * (1 + 1e-9)));
    }
    if (isAll) {
      if (found === 'none' && !best) return 'none';
      break;
    }
    if (best && !isClose(best)) {
      const half = left() / 2;
      take(improve(highs, pairs, open, best, (plan) => (isClose(plan) ? 0 : left() - half)));
    }
  }
  return best && { ...best, bound: bound < best.value ? best.value : bound, greedy: simple, relaxed };
}

const valued = (pairs: Pairs, amounts: Amounts | undefined): Valued | undefined => amounts && { amounts, value: planWorth(pairs, amounts) };

/** Pairs that could be in a plan better than the best, of which `gain` is known to be the most that is left to gain; the likeliest first. */
function openPairs(pairs: Pairs, { prices, bound }: Relaxed, gain: bigint | undefined): number[] {
  const most = gain === undefined ? Number.POSITIVE_INFINITY : Number(gain + 1n) * (1 + 1e-9);
  const open: { pair: number; cost: number }[] = [];
  for (let pair = 0; pair < pairs.count; pair += 1) {
    const cost = costOf(pairs, prices, bound, pair);
    if (cost <= most && Number.isFinite(cost)) open.push({ pair, cost });
  }
  return open.sort((a, b) => a.cost - b.cost || a.pair - b.pair).map(({ pair }) => pair);
}

/** The likeliest pairs, and those of the plan to begin with. */
function coreOf(open: readonly number[], size: number, best: Valued | undefined): number[] {
  const core = new Set(open.slice(0, size));
  best?.amounts.forEach((amount, pair) => {
    if (amount > 0) core.add(pair);
  });
  return [...core];
}
