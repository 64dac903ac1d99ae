import type { Highs } from 'highs';
import { allocate } from './allocate.ts';
import { type AllocationRules, changed, type Pairs } from './problem.ts';
import { relax } from './relaxation.ts';

/** The rules that a plan may not be able to keep together. */
export const ALLOCATION_RULES = ['TUMBUH_FLOOR', 'NEVER_FUNDED_FLOOR', 'KABUPATEN_CAP', 'WHOLE'] as const;
export type AllocationRule = (typeof ALLOCATION_RULES)[number];

/** The same without those that are not named. */
const only = (rules: AllocationRules, kept: readonly AllocationRule[]): AllocationRules => ({
  tumbuhFloor: kept.includes('TUMBUH_FLOOR') ? rules.tumbuhFloor : 0,
  neverFundedFloor: kept.includes('NEVER_FUNDED_FLOOR') ? rules.neverFundedFloor : 0,
  kabupatenCap: kept.includes('KABUPATEN_CAP') ? rules.kabupatenCap : null,
  whole: kept.includes('WHOLE') && rules.whole,
});

export const without = (rules: AllocationRules, rule: AllocationRule): AllocationRules =>
  only(
    rules,
    ALLOCATION_RULES.filter((other) => other !== rule),
  );

/** Those that a plan was asked to keep. */
export const rulesIn = ({ tumbuhFloor, neverFundedFloor, kabupatenCap, whole }: AllocationRules): AllocationRule[] =>
  ALLOCATION_RULES.filter(
    (rule) => ({ TUMBUH_FLOOR: tumbuhFloor > 0, NEVER_FUNDED_FLOOR: neverFundedFloor > 0, KABUPATEN_CAP: kabupatenCap !== null, WHOLE: whole })[rule],
  );

/** Rules that cannot be kept together, none of which could be left out of them; and how much of the floors among them is the most that can be reached while all but other floors are kept. */
export interface Conflict {
  readonly rules: readonly AllocationRule[];
  readonly reachable: { readonly tumbuh: number | null; readonly neverFunded: number | null };
}

/** Why no plan keeps all the rules: the fewest that cannot be kept together. Undefined where it could not be found out in time. */
export function conflictIn(highs: Highs, pairs: Pairs, secondsLeft: () => number): Conflict | undefined {
  for (const kept of subsets(rulesIn(pairs.rules))) {
    if (secondsLeft() <= 0) return undefined;
    const fewer = changed(pairs, { rules: only(pairs.rules, kept) });
    const relaxed = relax(highs, fewer, secondsLeft);
    if (!relaxed) return undefined;
    // Less than a rupiah is the solver's tolerance.
    const isMissed = relaxed.missing.tumbuh >= 1 || relaxed.missing.neverFunded >= 1;
    if (!isMissed && allocate(highs, fewer, { seconds: secondsLeft(), gap: 1 }) !== 'none') continue;
    // Whoever lowers the floor to that much is not to be refused by the next rule, as far as a relaxation can tell.
    const others = rulesIn(pairs.rules).filter((rule) => kept.includes(rule) || !rule.endsWith('FLOOR'));
    const { missing } = relax(highs, changed(pairs, { rules: only(pairs.rules, others) }), secondsLeft) ?? relaxed;
    const reached = (rule: AllocationRule, floor: number, missed: number) => (isMissed && kept.includes(rule) ? Math.round(floor - missed) : null);
    return {
      rules: kept,
      reachable: {
        tumbuh: reached('TUMBUH_FLOOR', fewer.rules.tumbuhFloor, missing.tumbuh),
        neverFunded: reached('NEVER_FUNDED_FLOOR', fewer.rules.neverFundedFloor, missing.neverFunded),
      },
    };
  }
  return undefined;
}

/** Those without a floor can always be kept, by giving nothing; the fewest first. */
function subsets(rules: readonly AllocationRule[]): AllocationRule[][] {
  let all: AllocationRule[][] = [[]];
  for (const rule of rules) all = all.concat(all.map((set) => [...set, rule]));
  return all.filter((set) => set.some((rule) => rule.endsWith('FLOOR'))).sort((a, b) => a.length - b.length);
}
