import type { Highs, Model } from 'highs';
import { addSteps, Columns, entriesOf, modelOf, rowsOf, type Sought, unitOf } from './linear.ts';
import { type Amounts, isPossible, type Pairs } from './problem.ts';
import { breakpoints, FULL_SCORE, weightedOf } from './value.ts';

/** A solver's plan; its amounts are not yet whole rupiah. */
export interface Solved {
  readonly amounts: Amounts;
  /** In units of value: no better plan with these pairs free, as the solver says. */
  readonly bound: number;
}

export interface Search {
  readonly seconds: number;
  /** Close enough to the bound, as a share of the value. */
  readonly gap: number;
  /** A plan to begin with. */
  readonly start: Amounts | undefined;
  readonly onBound?: (bound: number) => void;
}

/** The best plan in which only the free pairs change: awards of nothing, or of what their programmes allow. 'none' where there is no plan at all. */
export function solveWhole(highs: Highs, sought: Sought, search: Search): Solved | 'none' | undefined {
  const { pairs, fixed } = sought;
  const unit = unitOf(pairs);
  const { semiContinuous, semiInteger, integer } = highs.constants.variableType;
  const free = sought.free.filter((pair) => isPossible(pairs, pair));
  const wholes = pairs.rules.whole ? [...new Set(free.map((pair) => pairs.proposals[pair] as number))] : [];
  const columns = new Columns();
  // Where a unit is one rupiah the amounts are whole; beyond, rounding costs less than a rupiah an award.
  const kind = unit === 1 ? semiInteger : semiContinuous;
  for (const pair of free) columns.add(entriesOf(pairs, pair), 0, [(pairs.lower[pair] as number) / unit, (pairs.upper[pair] as number) / unit], kind);
  for (const q of wholes) columns.add([[rowsOf(pairs).needs + q, -(pairs.needs[q] as number) / unit]], 0, [0, 1], integer);
  addSteps(columns, pairs, unit, 'kept');
  return highs.withModel(modelOf(highs, { ...sought, free, wholes }, columns, unit), (model) => {
    model.options.set({ output_flag: false, time_limit: Math.max(0.1, search.seconds), mip_rel_gap: search.gap, mip_abs_gap: 1e-6 });
    if (search.start) model.setSolution({ colValue: Float64Array.from(columnsOf(pairs, search.start, free, wholes, unit)) });
    const { mipLogging } = highs.constants.callbackType;
    model.run({
      [mipLogging]: ({ data }) => {
        search.onBound?.((data.mip_dual_bound ?? Number.POSITIVE_INFINITY) * unit * FULL_SCORE);
        return undefined;
      },
    });
    return answerOf(highs, model, { ...sought, free }, unit, fixed);
  });
}

function answerOf(highs: Highs, model: Model, { pairs, free }: Sought, unit: number, fixed: Amounts | undefined): Solved | 'none' | undefined {
  if (model.getModelStatus() === highs.constants.modelStatus.infeasible) return 'none';
  if (model.info.get('primal_solution_status') !== highs.constants.solutionStatus.feasible) return undefined;
  const { colValue } = model.getSolution();
  const amounts = fixed ? fixed.slice() : new Float64Array(pairs.count);
  free.forEach((pair, i) => {
    amounts[pair] = Math.max(0, (colValue[i] as number) * unit);
  });
  return { amounts, bound: Number(model.info.get('mip_dual_bound')) * unit * FULL_SCORE };
}

/** A plan as the model's columns. */
function* columnsOf(pairs: Pairs, plan: Amounts, free: readonly number[], wholes: readonly number[], unit: number): Iterable<number> {
  for (const pair of free) yield (plan[pair] as number) / unit;
  const funded = new Set(free.filter((pair) => (plan[pair] as number) > 0).map((pair) => pairs.proposals[pair]));
  for (const q of wholes) yield funded.has(q) ? 1 : 0;
  const [first, second] = breakpoints(pairs);
  for (const weighted of weightedOf(pairs, plan)) {
    const least = (limit: bigint) => (weighted < limit ? weighted : limit);
    for (const step of [least(first), least(second) - least(first), weighted - least(second)]) yield Number(step) / 1000 / unit;
  }
}
