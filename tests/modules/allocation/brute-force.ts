import type { Pairs } from '../../../src/modules/allocation/problem.ts';
import { planWorth } from '../../../src/modules/allocation/value.ts';

/** The worth of the best plan of all there are, or of those that are wanted, by trying each; undefined where there is none. For a handful of pairs and rupiah. */
export function bestOfAll(pairs: Pairs, isWanted: (amounts: Float64Array) => boolean = () => true): bigint | undefined {
  const { rules, programs, proposals, kabupaten } = pairs;
  const amounts = new Float64Array(pairs.count);
  const [budgets, needs] = [[...pairs.budgets], [...pairs.needs]];
  const caps = new Array<number>(pairs.kabupatenCount).fill(rules.kabupatenCap ?? Number.POSITIVE_INFINITY);
  let best: bigint | undefined;
  const tryFrom = (pair: number): void => {
    if (pair === pairs.count) {
      if (isKept() && isWanted(amounts)) {
        const value = planWorth(pairs, amounts);
        if (best === undefined || value > best) best = value;
      }
      return;
    }
    const [p, q] = [programs[pair] as number, proposals[pair] as number];
    const k = kabupaten[q] as number;
    const most = Math.min(pairs.upper[pair] as number, budgets[p] as number, needs[q] as number, caps[k] as number);
    const give = (amount: number) => {
      amounts[pair] = amount;
      budgets[p] = (budgets[p] as number) - amount;
      needs[q] = (needs[q] as number) - amount;
      caps[k] = (caps[k] as number) - amount;
    };
    tryFrom(pair + 1);
    for (let amount = pairs.lower[pair] as number; amount <= most; amount += 1) {
      give(amount);
      tryFrom(pair + 1);
      give(-amount);
      amounts[pair] = 0;
    }
  };
  const isKept = (): boolean => {
    let [tumbuh, fresh] = [0, 0];
    for (let pair = 0; pair < pairs.count; pair += 1) {
      const [q, amount] = [proposals[pair] as number, amounts[pair] as number];
      if (pairs.tumbuh[q]) tumbuh += amount;
      if (pairs.neverFunded[q]) fresh += amount;
    }
    const isWhole = needs.every((left, q) => left === 0 || left === pairs.needs[q]);
    return tumbuh >= rules.tumbuhFloor && fresh >= rules.neverFundedFloor && (isWhole || !rules.whole);
  };
  tryFrom(0);
  return best;
}
