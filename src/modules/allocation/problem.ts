/** What a plan has to keep, in whole rupiah. */
export interface AllocationRules {
  /** A proposal is funded as a whole or not at all, by one programme or by several together. */
  readonly whole: boolean;
  /** The most that all of a kabupaten's proposals may be given; null for no cap. */
  readonly kabupatenCap: number | null;
  /** The least that groups classified TUMBUH are given; 0 for no floor. */
  readonly tumbuhFloor: number;
  /** The least that villages are given that never received anything; 0 for no floor. */
  readonly neverFundedFloor: number;
}

/** The same as shares of what can be given, in hundredths, as people choose them. */
export interface AllocationShares {
  readonly whole: boolean;
  readonly kabupatenShare: number | null;
  readonly tumbuhShare: number;
  readonly neverFundedShare: number;
}

/** What can be given at all, in rupiah: all budgets, or all that is needed where that is less. */
export function givable({ budgets, needs }: Pick<AllocationProblem, 'budgets' | 'needs'>): bigint {
  const sum = (amounts: Float64Array) => amounts.reduce((all, amount) => all + BigInt(amount), 0n);
  const [budget, need] = [sum(budgets), sum(needs)];
  return budget < need ? budget : need;
}

export function rulesOf({ whole, kabupatenShare, tumbuhShare, neverFundedShare }: AllocationShares, total: bigint): AllocationRules {
  const share = (hundredths: number, round: bigint) => Number((total * BigInt(hundredths) + round) / 100n);
  return {
    whole,
    kabupatenCap: kabupatenShare === null ? null : share(kabupatenShare, 0n),
    tumbuhFloor: share(tumbuhShare, 99n),
    neverFundedFloor: share(neverFundedShare, 99n),
  };
}

/**
 * Programmes with budgets, proposals with needs, and how well each pair fits that could be funded. Amounts are whole rupiah in doubles: no
 * sum of them reaches 2^53. The pairs of proposal q are those from `starts[q]` up to `starts[q + 1]`.
 */
export interface AllocationProblem {
  readonly budgets: Float64Array;
  /** Each programme's smallest and largest award. */
  readonly least: Float64Array;
  readonly most: Float64Array;
  readonly needs: Float64Array;
  /** The place of each proposal's kabupaten among all of them. */
  readonly kabupaten: Int32Array;
  readonly kabupatenCount: number;
  /** An equal part of the money for each kabupaten, in rupiah: what goes beyond it counts less. */
  readonly equalPart: number;
  /** 1 or 0 for each proposal: its group is TUMBUH; its village never received anything. */
  readonly tumbuh: Uint8Array;
  readonly neverFunded: Uint8Array;
  readonly starts: Int32Array;
  readonly programs: Int32Array;
  /** Scores in tenths, 0 to 1,000. */
  readonly scores: Int16Array;
  readonly rules: AllocationRules;
}

/** An amount for each pair, in whole rupiah; most are 0. */
export type Amounts = Float64Array;

/** A problem with what follows from it for each pair. */
export interface Pairs extends AllocationProblem {
  readonly count: number;
  readonly proposals: Int32Array;
  /** The least and the most that a pair can be awarded, where it is awarded anything; a most below the least is no pair. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

export function pairsOf(problem: AllocationProblem): Pairs {
  const { budgets, least, most, needs, starts, programs, rules } = problem;
  const count = programs.length;
  const proposals = new Int32Array(count);
  const [lower, upper] = [new Float64Array(count), new Float64Array(count)];
  for (let q = 0; q < needs.length; q += 1)
    for (let pair = starts[q] as number; pair < (starts[q + 1] as number); pair += 1) {
      const p = programs[pair] as number;
      const need = needs[q] as number;
      proposals[pair] = q;
      // One that fills the whole rest may be smaller than the smallest: it is the only one then, so that offers can be made in any order.
      lower[pair] = Math.max(1, Math.min(least[p] as number, need));
      upper[pair] = Math.min(most[p] as number, need, budgets[p] as number, rules.kabupatenCap ?? Number.POSITIVE_INFINITY);
    }
  return { ...problem, count, proposals, lower, upper };
}

/** The same with other rules or budgets; a rupiah in them is worth the same. */
export const changed = (pairs: Pairs, change: Partial<Pick<AllocationProblem, 'rules' | 'budgets'>>): Pairs => pairsOf({ ...pairs, ...change });

export const isPossible = ({ lower, upper }: Pairs, pair: number): boolean => (lower[pair] as number) <= (upper[pair] as number);
