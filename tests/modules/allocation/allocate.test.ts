import { describe, expect, it } from 'vitest';
import { allocate } from '../../../src/modules/allocation/allocate.ts';
import { faultsOf } from '../../../src/modules/allocation/faults.ts';
import { loadSolver } from '../../../src/modules/allocation/solver.ts';
import { planWorth } from '../../../src/modules/allocation/value.ts';
import { bestOfAll } from './brute-force.ts';
import { small } from './cases.ts';

const highs = await loadSolver();

describe('a plan', () => {
  it('is the best of all there are, in a thousand small cases, and says so where there is none', () => {
    let [some, none, better] = [0, 0, 0];
    for (let seed = 0; seed < 1000; seed += 1) {
      const pairs = small(seed);
      const best = bestOfAll(pairs);
      const plan = allocate(highs, pairs, { seconds: 20, gap: 0 });
      if (best === undefined) {
        expect(plan, `seed ${seed}`).toBe('none');
        none += 1;
        continue;
      }
      if (plan === 'none' || plan === undefined) throw new Error(`seed ${seed}: ${plan} for ${best}`);
      expect({ seed, value: plan.value, faults: faultsOf(pairs, plan.amounts) }).toEqual({ seed, value: best, faults: [] });
      expect(plan.value).toBe(planWorth(pairs, plan.amounts));
      expect(plan.bound, `seed ${seed}`).toBeGreaterThanOrEqual(best);
      if (plan.greedy) expect(faultsOf(pairs, plan.greedy.amounts)).toEqual([]);
      if (!plan.greedy || plan.value > plan.greedy.value) better += 1;
      some += 1;
    }
    // Else the cases would say little.
    expect(Math.min(some, none, better)).toBeGreaterThan(80);
  });
});
