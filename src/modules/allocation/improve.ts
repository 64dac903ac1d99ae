import type { Highs } from 'highs';
import type { Amounts, Pairs } from './problem.ts';
import { rounded } from './rounding.ts';
import { planWorth } from './value.ts';
import { solveWhole } from './whole-numbers.ts';

/** So many pairs are sought at once: the solver is through with those in about a second. */
const NEIGHBOURS = 1500;
const SECONDS_EACH = 3;

/** A plan and its worth. */
export interface Valued {
  readonly amounts: Amounts;
  readonly value: bigint;
}

/**
 * Betters a plan piece by piece: a programme and those that compete with it for the same proposals share out theirs anew, while all
 * others stay; then the next programme's turn, until a whole round betters nothing, or there is no time for that plan.
 */
export function improve(highs: Highs, pairs: Pairs, open: readonly number[], plan: Valued, secondsFor: (best: Valued) => number): Valued {
  const { byProgram, byProposal } = grouped(pairs, open);
  const order = [...byProgram.keys()];
  let best = plan;
  let since = 0;
  for (let turn = 0; since < order.length; turn += 1) {
    const seconds = Math.min(SECONDS_EACH, secondsFor(best));
    if (seconds <= 0) break;
    const seed = order[turn % order.length] as number;
    const free = around(seed);
    since += 1;
    const fixed = best.amounts.slice();
    for (const pair of free) fixed[pair] = 0;
    const found = solveWhole(highs, { pairs, free, fixed }, { seconds, gap: 1e-5, start: best.amounts });
    const amounts = found && found !== 'none' ? rounded(pairs, found.amounts) : undefined;
    const value = amounts ? planWorth(pairs, amounts) : 0n;
    if (amounts && value > best.value) {
      best = { amounts, value };
      since = 0;
    }
  }
  return best;

  function around(seed: number): number[] {
    const together = new Set([seed]);
    let free = freeOf(together);
    for (const rival of rivals(seed)) {
      const more = freeOf(new Set([...together, rival]));
      if (more.length > NEIGHBOURS) break;
      together.add(rival);
      free = more;
    }
    return free;
  }

  /** Other programmes by how many proposals they compete for. */
  function rivals(seed: number): number[] {
    const shared = new Map<number, number>();
    for (const pair of byProgram.get(seed) ?? [])
      for (const other of byProposal.get(pairs.proposals[pair] as number) ?? []) {
        const p = pairs.programs[other] as number;
        if (p !== seed) shared.set(p, (shared.get(p) ?? 0) + 1);
      }
    return [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([p]) => p);
  }

  /** Their pairs of the proposals that nobody else gives to, where those must be funded as a whole. */
  function freeOf(together: ReadonlySet<number>): number[] {
    const free = [...together].flatMap((p) => byProgram.get(p) ?? []);
    if (!pairs.rules.whole) return free;
    return free.filter((pair) =>
      (byProposal.get(pairs.proposals[pair] as number) ?? []).every((other) => best.amounts[other] === 0 || together.has(pairs.programs[other] as number)),
    );
  }
}

function grouped(pairs: Pairs, open: readonly number[]) {
  return {
    byProgram: Map.groupBy(open, (pair) => pairs.programs[pair] as number),
    byProposal: Map.groupBy(open, (pair) => pairs.proposals[pair] as number),
  };
}
