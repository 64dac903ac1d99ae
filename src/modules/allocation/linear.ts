import type { ColumnData, Highs, Model, ModelData, VariableType } from 'highs';
import { type Prices, pricesOf } from './bound.ts';
import type { Amounts, Pairs } from './problem.ts';
import { breakpoints, FULL_SCORE, RATES } from './value.ts';

/** What a rupiah costs that is missing of a floor, in rupiah of full score: more than any plan would pay to avoid it. */
const MISSING = 100;

/** Amounts of these pairs are sought; all others stay as they are fixed. */
export interface Sought {
  readonly pairs: Pairs;
  readonly free: readonly number[];
  readonly fixed?: Amounts;
  /** Proposals, of pairs that are free, that are funded as a whole or not at all: each has a column that says whether. */
  readonly wholes?: readonly number[];
}

/** How many rupiah are one in the model: numbers that differ by ten powers are bad for its arithmetic. */
export function unitOf({ upper }: Pairs): number {
  const most = upper.reduce((a, b) => Math.max(a, b), 1);
  return most <= 1000 ? 1 : 10 ** (Math.ceil(Math.log10(most)) - 3);
}

/** The rows of the model, in their order. */
export function rowsOf(pairs: Pairs) {
  const needs = pairs.budgets.length;
  const values = needs + pairs.needs.length;
  const caps = values + pairs.kabupatenCount;
  const floors = caps + pairs.kabupatenCount;
  return { budgets: 0, needs, values, caps, floors, count: floors + 2 };
}

/** Columns put together one after another. */
export class Columns {
  readonly #starts: number[] = [0];
  readonly #indices: number[] = [];
  readonly #values: number[] = [];
  readonly #costs: number[] = [];
  readonly #lower: number[] = [];
  readonly #upper: number[] = [];
  readonly #kinds: VariableType[] = [];

  add(entries: readonly (readonly [row: number, value: number])[], cost: number, [lower, upper]: readonly [number, number], kind: VariableType = 0): void {
    for (const [row, value] of entries) {
      this.#indices.push(row);
      this.#values.push(value);
    }
    this.#starts.push(this.#indices.length);
    this.#costs.push(cost);
    this.#lower.push(lower);
    this.#upper.push(upper);
    this.#kinds.push(kind);
  }

  get count(): number {
    return this.#costs.length;
  }
  get kinds(): readonly VariableType[] {
    return this.#kinds;
  }

  /** As the solver takes them. */
  over(rows: number): Omit<ColumnData, 'count'> {
    const [starts, indices, values] = [Int32Array.from(this.#starts), Int32Array.from(this.#indices), Float64Array.from(this.#values)];
    return {
      cost: Float64Array.from(this.#costs),
      lower: Float64Array.from(this.#lower),
      upper: Float64Array.from(this.#upper),
      matrix: { format: 'csc', numCols: this.count, numRows: rows, starts, indices, values },
    };
  }
}

/** What a pair's rupiah go into. */
export function entriesOf(pairs: Pairs, pair: number): [number, number][] {
  const rows = rowsOf(pairs);
  const q = pairs.proposals[pair] as number;
  const k = pairs.kabupaten[q] as number;
  const entries: [number, number][] = [
    [rows.budgets + (pairs.programs[pair] as number), 1],
    [rows.needs + q, 1],
    [rows.values + k, (pairs.scores[pair] as number) / 1000],
    [rows.caps + k, 1],
  ];
  if (pairs.tumbuh[q]) entries.push([rows.floors, 1]);
  if (pairs.neverFunded[q]) entries.push([rows.floors + 1, 1]);
  return entries;
}

/** What every model has beside the pairs: what the weighted rupiah of each kabupaten come to; and where floors may be missed, by how much they are. */
export function addSteps(columns: Columns, pairs: Pairs, unit: number, floors: 'kept' | 'missed'): void {
  const rows = rowsOf(pairs);
  const [first, second] = breakpoints(pairs).map((limit) => Number(limit) / 1000 / unit) as [number, number];
  const widths = [first, second - first, Number.POSITIVE_INFINITY];
  for (let k = 0; k < pairs.kabupatenCount; k += 1)
    RATES.forEach((rate, step) => {
      columns.add([[rows.values + k, -1]], rate / RATES[0], [0, widths[step] as number]);
    });
  if (floors === 'missed') for (const floor of [0, 1]) columns.add([[rows.floors + floor, 1]], -MISSING, [0, Number.POSITIVE_INFINITY]);
}

/** Bounds of the rows where only those pairs are free. */
function boundsOf({ pairs, fixed, wholes }: Sought, unit: number): { readonly lower: number[]; readonly upper: number[] } {
  const rows = rowsOf(pairs);
  const { rules } = pairs;
  const lower = new Array<number>(rows.count).fill(Number.NEGATIVE_INFINITY);
  const upper = new Array<number>(rows.count).fill(Number.POSITIVE_INFINITY);
  pairs.budgets.forEach((budget, p) => {
    upper[rows.budgets + p] = budget / unit;
  });
  pairs.needs.forEach((need, q) => {
    upper[rows.needs + q] = need / unit;
  });
  for (let k = 0; k < pairs.kabupatenCount; k += 1) {
    lower[rows.values + k] = 0;
    if (rules.kabupatenCap !== null) upper[rows.caps + k] = rules.kabupatenCap / unit;
  }
  lower[rows.floors] = rules.tumbuhFloor / unit;
  lower[rows.floors + 1] = rules.neverFundedFloor / unit;
  fixed?.forEach((amount, pair) => {
    if (amount === 0) return;
    for (const [row, value] of entriesOf(pairs, pair)) {
      const taken = (value * amount) / unit;
      lower[row] = (lower[row] as number) - taken;
      upper[row] = (upper[row] as number) - taken;
    }
  });
  for (const q of wholes ?? []) {
    lower[rows.needs + q] = 0;
    upper[rows.needs + q] = 0;
  }
  return { lower, upper };
}

export function modelOf(highs: Highs, sought: Sought, columns: Columns, unit: number): ModelData {
  const { lower, upper } = boundsOf(sought, unit);
  const { cost, lower: colLower, upper: colUpper, matrix } = columns.over(lower.length);
  return {
    numCols: columns.count,
    numRows: lower.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: cost,
    colLower,
    colUpper,
    rowLower: lower,
    rowUpper: upper,
    matrix,
    ...(columns.kinds.some((kind) => kind !== 0) && { integrality: columns.kinds }),
  };
}

/** What the solver says that each limit is worth; and each need, in units of value, which the bound finds anew over all pairs. */
export function pricesIn(model: Model, pairs: Pairs): { readonly prices: Prices; readonly needs: Float64Array } {
  const rows = rowsOf(pairs);
  const { rowDual } = model.getSolution();
  // Units of value for a rupiah, in place of units of the model.
  const slice = (from: number, to: number, sign = 1) => rowDual.slice(from, to).map((dual) => sign * dual * FULL_SCORE);
  const floors = slice(rows.floors, rows.count, -1);
  const prices = pricesOf(pairs, {
    budgets: slice(rows.budgets, rows.needs),
    caps: slice(rows.caps, rows.floors),
    tumbuhFloor: floors[0] as number,
    neverFundedFloor: floors[1] as number,
    rates: rowDual.slice(rows.values, rows.caps).map((dual) => -dual * RATES[0]),
  });
  return { prices, needs: slice(rows.needs, rows.values) };
}
