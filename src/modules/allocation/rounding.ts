import { finished } from './greedy.ts';
import { Ledger } from './ledger.ts';
import type { Amounts, Pairs } from './problem.ts';

/**
 * A plan near amounts that are not whole, or that no award may have: the largest of them first, each as far as what is left allows;
 * then what is left over goes to whatever is worth most. Undefined where it does not reach the floors.
 */
export function rounded(pairs: Pairs, amounts: Amounts): Amounts | undefined {
  const ledger = new Ledger(pairs);
  const order = [...amounts.keys()].filter((pair) => (amounts[pair] as number) > 0);
  if (pairs.rules.whole) giveWholes(ledger, order, amounts);
  else {
    const isWhole = (pair: number) => (nearest(pairs, pair, amounts[pair] as number) === pairs.upper[pair] ? 1 : 0);
    order.sort((a, b) => isWhole(b) - isWhole(a) || (pairs.scores[b] as number) - (pairs.scores[a] as number) || a - b);
    for (const pair of order) {
      const amount = Math.min(ledger.room(pair), nearest(pairs, pair, amounts[pair] as number));
      if (amount >= (pairs.lower[pair] as number)) ledger.give(pair, amount);
    }
  }
  return finished(ledger);
}

/** Whole rupiah; a solver's least or most is met though it misses by its tolerance. */
function nearest({ lower, upper }: Pairs, pair: number, amount: number): number {
  const [least, most] = [lower[pair] as number, upper[pair] as number];
  const slack = Math.max(0.001, most * 1e-6);
  if (Math.abs(amount - most) <= slack) return most;
  if (Math.abs(amount - least) <= slack) return least;
  return Math.floor(amount + 0.001);
}

/** Proposals that are given all they need, as they were given it; those of which little is missing first. */
function giveWholes(ledger: Ledger, order: readonly number[], amounts: Amounts): void {
  const { pairs } = ledger;
  const byProposal = Map.groupBy(order, (pair) => pairs.proposals[pair] as number);
  const shareOf = (q: number, given: readonly number[]) => given.reduce((sum, pair) => sum + (amounts[pair] as number), 0) / (pairs.needs[q] as number);
  const nearlyAll = [...byProposal].map(([q, given]) => ({ q, given, share: shareOf(q, given) })).sort((a, b) => b.share - a.share || a.q - b.q);
  for (const { q, given, share } of nearlyAll) {
    if (share < 0.999) break;
    let missing = pairs.needs[q] as number;
    const wanted = given.map((pair) => ({ pair, amount: nearest(pairs, pair, amounts[pair] as number) }));
    for (const { amount } of wanted) missing -= amount;
    // What rounding left over or short: a few rupiah, borne by whichever award can.
    for (const one of wanted) {
      const amount = Math.min(pairs.upper[one.pair] as number, Math.max(pairs.lower[one.pair] as number, one.amount + missing));
      missing -= amount - one.amount;
      one.amount = amount;
    }
    if (missing !== 0) continue;
    const done: number[] = [];
    for (const { pair, amount } of wanted) {
      if (ledger.room(pair) < amount) break;
      ledger.give(pair, amount);
      done.push(pair);
    }
    if (done.length < wanted.length) for (const pair of done) ledger.takeBack(pair);
  }
}
