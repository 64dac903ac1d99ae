import type { Amounts, Pairs } from './problem.ts';

/** What of a plan is not kept, summed up anew in whole numbers without bounds; nothing where all of it is. */
export function faultsOf(pairs: Pairs, amounts: Amounts): string[] {
  const { budgets, needs, kabupaten, kabupatenCount, rules, tumbuh, neverFunded } = pairs;
  const faults: string[] = [];
  const zeros = (length: number) => Array.from({ length }, () => 0n);
  const [spent, given, gathered] = [zeros(budgets.length), zeros(needs.length), zeros(kabupatenCount)];
  let [toTumbuh, toNew] = [0n, 0n];
  for (let pair = 0; pair < pairs.count; pair += 1) {
    const amount = amounts[pair] as number;
    if (amount === 0) continue;
    if (!Number.isSafeInteger(amount)) return [`pair ${pair}: ${amount} is not whole rupiah`];
    if (amount < (pairs.lower[pair] as number) || amount > (pairs.upper[pair] as number)) faults.push(`pair ${pair}: ${amount} is no award of its programme`);
    const [p, q] = [pairs.programs[pair] as number, pairs.proposals[pair] as number];
    const k = kabupaten[q] as number;
    const rupiah = BigInt(amount);
    spent[p] = (spent[p] as bigint) + rupiah;
    given[q] = (given[q] as bigint) + rupiah;
    gathered[k] = (gathered[k] as bigint) + rupiah;
    if (tumbuh[q]) toTumbuh += rupiah;
    if (neverFunded[q]) toNew += rupiah;
  }
  const most = (what: string, sums: readonly bigint[], limit: (i: number) => number) => {
    for (const [i, sum] of sums.entries()) if (sum > BigInt(limit(i))) faults.push(`${what} ${i}: ${sum} is beyond ${limit(i)}`);
  };
  most('programme', spent, (p) => budgets[p] as number);
  most('proposal', given, (q) => needs[q] as number);
  if (rules.whole)
    for (const [q, sum] of given.entries()) if (sum > 0n && sum < BigInt(needs[q] as number)) faults.push(`proposal ${q}: ${sum} is not the whole of its need`);
  const cap = rules.kabupatenCap;
  if (cap !== null) most('kabupaten', gathered, () => cap);
  if (toTumbuh < BigInt(rules.tumbuhFloor)) faults.push(`TUMBUH: ${toTumbuh} is below the floor`);
  if (toNew < BigInt(rules.neverFundedFloor)) faults.push(`never funded: ${toNew} is below the floor`);
  return faults;
}
