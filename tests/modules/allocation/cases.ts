import { type AllocationProblem, type Pairs, pairsOf } from '../../../src/modules/allocation/problem.ts';

/** Numbers by chance that are the same for the same seed. */
export function chance(seed: number) {
  let state = (seed + 1) * 0x9e3779b1;
  const next = (): number => {
    state = Math.imul(state ^ (state >>> 15), state | 1);
    state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
    return ((state ^ (state >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    upTo: (most: number): number => Math.floor(next() * (most + 1)),
    between: (least: number, most: number) => least + Math.floor(next() * (most - least + 1)),
  };
}

export interface Drawn {
  readonly programs: readonly { readonly budget: number; readonly least: number; readonly most: number }[];
  readonly proposals: readonly { readonly need: number; readonly kabupaten: number; readonly tumbuh: boolean; readonly neverFunded: boolean }[];
  readonly kabupatenCount: number;
  /** The score of each pair that could be funded, by proposal. */
  readonly pairs: readonly (readonly (readonly [program: number, score: number])[])[];
  readonly rules?: Partial<AllocationProblem['rules']>;
}

export function problemOf({ programs, proposals, kabupatenCount, pairs, rules }: Drawn): Pairs {
  const flat = pairs.flat();
  const starts = [0];
  for (const of of pairs) starts.push((starts.at(-1) as number) + of.length);
  const total = programs.reduce((sum, { budget }) => sum + budget, 0);
  return pairsOf({
    budgets: Float64Array.from(programs, (p) => p.budget),
    least: Float64Array.from(programs, (p) => p.least),
    most: Float64Array.from(programs, (p) => p.most),
    needs: Float64Array.from(proposals, (q) => q.need),
    kabupaten: Int32Array.from(proposals, (q) => q.kabupaten),
    kabupatenCount,
    equalPart: Math.floor(total / kabupatenCount),
    tumbuh: Uint8Array.from(proposals, (q) => Number(q.tumbuh)),
    neverFunded: Uint8Array.from(proposals, (q) => Number(q.neverFunded)),
    starts: Int32Array.from(starts),
    programs: Int32Array.from(flat, ([program]) => program),
    scores: Int16Array.from(flat, ([, score]) => score),
    rules: { whole: false, kabupatenCap: null, tumbuhFloor: 0, neverFundedFloor: 0, ...rules },
  });
}

/** A few programmes, proposals and rupiah, so that all plans can be tried. */
export function small(seed: number): Pairs {
  const { next, upTo, between } = chance(seed);
  const programs = Array.from({ length: between(2, 3) }, () => {
    const budget = between(2, 9);
    const most = between(1, budget);
    return { budget, most, least: upTo(most) };
  });
  const kabupatenCount = between(1, 3);
  const proposals = Array.from({ length: between(2, 5) }, () => ({
    need: between(1, 6),
    kabupaten: upTo(kabupatenCount - 1),
    tumbuh: next() < 0.4,
    neverFunded: next() < 0.4,
  }));
  let count = 0;
  const pairs = proposals.map(() =>
    programs.flatMap((_, p): [number, number][] => {
      if (next() > 0.8 || count === 8) return [];
      count += 1;
      return [[p, upTo(1000)]];
    }),
  );
  const total = programs.reduce((sum, { budget }) => sum + budget, 0);
  return problemOf({
    programs,
    proposals,
    kabupatenCount,
    pairs,
    rules: {
      whole: next() < 0.5,
      kabupatenCap: next() < 0.4 ? between(1, total) : null,
      tumbuhFloor: next() < 0.3 ? upTo(Math.ceil(total / 3)) : 0,
      neverFundedFloor: next() < 0.3 ? upTo(Math.ceil(total / 3)) : 0,
    },
  });
}
