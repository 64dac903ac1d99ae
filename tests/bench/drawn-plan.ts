import type { AllocationProblem } from '../../src/modules/allocation/problem.ts';

/** Numbers by chance, the same for the same seed. */
function chance(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
}

const MILLION = 1_000_000;
const AREAS = 10;
const PROVINCE = 14;

/**
 * Programmes and proposals by chance, in the proportions of the country: budgets around a thousand million, awards from one to 250 million or
 * without limit, one to four areas (a fifth take all), two fifths fund everywhere, the others in their province; needs of 13 to 165 million, half of
 * them in kabupaten that few companies are near. About a fifth of all pairs could be funded.
 */
export function drawnPlan(programs: number, proposals: number, seed: number): Omit<AllocationProblem, 'rules'> {
  const next = chance(seed);
  const one = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
  const kabupatenCount = Math.ceil(proposals / 33) + 30;
  const calls = Array.from({ length: programs }, () => {
    const isEverywhere = next() < 0.4;
    const budget = Math.round(300 * Math.exp((next() + next() + next() - 1.5) * 1.5)) * MILLION;
    const least = one([1, 5, 10, 20]) * MILLION;
    const most = Math.max(least, Math.min(budget, one([50, 100, 250, 1000]) * MILLION));
    const all = next() < 0.2;
    const areas = new Set(Array.from({ length: all ? AREAS : 1 + Math.floor(next() * 4) }, (_, i) => (all ? i : Math.floor(next() * AREAS))));
    return { budget, least, most, areas, home: Math.floor(next() * kabupatenCount), isEverywhere };
  });
  const asked = Array.from({ length: proposals }, () => ({
    need: Math.round(50 + Math.exp(next() * 3) * 80) * (MILLION / 10),
    kabupaten: Math.floor(next() * next() * kabupatenCount),
    area: Math.floor(next() * AREAS),
    tumbuh: next() < 0.5,
    neverFunded: next() < 0.5,
    worth: 250 + Math.floor(next() * 500),
  }));
  const provinceOf = (kabupaten: number) => Math.floor(kabupaten / PROVINCE);
  const [starts, pairs, scores] = [[0], [] as number[], [] as number[]];
  for (const { kabupaten, area, worth } of asked) {
    for (const [p, call] of calls.entries()) {
      const isNear = provinceOf(call.home) === provinceOf(kabupaten);
      if (!call.areas.has(area) || !(call.isEverywhere || isNear)) continue;
      pairs.push(p);
      scores.push(Math.min(1000, worth + (call.home === kabupaten ? 100 : isNear ? 50 : 0) + Math.floor(next() * 37)));
    }
    starts.push(pairs.length);
  }
  const budgets = Float64Array.from(calls, ({ budget }) => budget);
  return {
    budgets,
    least: Float64Array.from(calls, ({ least }) => least),
    most: Float64Array.from(calls, ({ most }) => most),
    needs: Float64Array.from(asked, ({ need }) => need),
    kabupaten: Int32Array.from(asked, ({ kabupaten }) => kabupaten),
    kabupatenCount,
    equalPart: Math.floor(budgets.reduce((sum, budget) => sum + budget, 0) / kabupatenCount),
    tumbuh: Uint8Array.from(asked, ({ tumbuh }) => Number(tumbuh)),
    neverFunded: Uint8Array.from(asked, ({ neverFunded }) => Number(neverFunded)),
    starts: Int32Array.from(starts),
    programs: Int32Array.from(pairs),
    scores: Int16Array.from(scores),
  };
}
