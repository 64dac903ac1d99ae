import type { Highs, Model } from 'highs';
import { type Bound, boundBy, PARTS, type Prices, reducedWorth } from './bound.ts';
import { addSteps, Columns, entriesOf, modelOf, pricesIn, rowsOf, unitOf } from './linear.ts';
import { type Amounts, isPossible, type Pairs } from './problem.ts';
import { FULL_SCORE } from './value.ts';

/** So many pairs are given to the solver at once; of more, the best of each proposal first, and whatever the prices then ask for. */
const ALL_AT_ONCE = 60_000;
const FIRST_OF_PROPOSAL = 10;
const MORE_OF_PROPOSAL = 6;
/** The rest of the way to the bound is not worth another round. */
const CLOSE = 0.0002;

/** The best plan if awards could be of any size, and proposals funded as a whole in part. */
export interface Relaxed {
  /** Not whole rupiah. */
  readonly amounts: Amounts;
  /** In units of value. */
  readonly value: number;
  readonly prices: Prices;
  readonly bound: Bound;
  /** Rupiah that no plan can give of the floors. */
  readonly missing: { readonly tumbuh: number; readonly neverFunded: number };
}

/** Finds prices by which the bound is as low as time allows; undefined where there is no time for any. */
export function relax(highs: Highs, pairs: Pairs, secondsLeft: () => number): Relaxed | undefined {
  const unit = unitOf(pairs);
  const columns = new Columns();
  addSteps(columns, pairs, unit, 'missed');
  const wholes = isTight(pairs) ? [...pairs.needs.keys()] : [];
  for (const q of wholes) columns.add([[rowsOf(pairs).needs + q, -(pairs.needs[q] as number) / unit]], 0, [0, 1]);
  return highs.withModel(modelOf(highs, { pairs, free: [], wholes }, columns, unit), (model) => {
    const chosen: { readonly pair: number; readonly column: number }[] = [];
    const known = new Uint8Array(pairs.count);
    let best: Relaxed | undefined;
    let more = firstOf(pairs);
    for (;;) {
      let column = addShares(model, pairs, more, unit);
      for (const pair of more) {
        known[pair] = 1;
        chosen.push({ pair, column });
        column += 1;
      }
      if (!isSolved(highs, model, secondsLeft())) return best;
      const { prices, needs } = pricesIn(model, pairs);
      const bound = boundBy(pairs, prices);
      const found = { ...answerOf(model, pairs, chosen, unit), prices, bound };
      best = best && best.bound.value < bound.value ? { ...found, prices: best.prices, bound: best.bound } : found;
      if (Number(best.bound.value) - best.value <= CLOSE * Number(best.bound.value)) return best;
      more = asked(pairs, prices, needs, known);
      if (more.length === 0) return best;
    }
  });
}

/** Whether a proposal that is funded in part takes of each pair its part at most, where it may only be funded as a whole: a lower bound, too slow for many. */
const isTight = (pairs: Pairs): boolean => pairs.rules.whole && pairs.count <= ALL_AT_ONCE;

/** Adds pairs in whatever amounts; answers for the first one's column. */
function addShares(model: Model, pairs: Pairs, more: readonly number[], unit: number): number {
  const { numRows: rows, numCols: first } = model.getDimensions();
  const limited = isTight(pairs) ? more.filter((pair) => (pairs.upper[pair] as number) < (pairs.needs[pairs.proposals[pair] as number] as number)) : [];
  const rowOf = new Map(limited.map((pair, i) => [pair, rows + i]));
  if (limited.length > 0)
    model.addRows({
      lower: new Float64Array(limited.length).fill(Number.NEGATIVE_INFINITY),
      upper: new Float64Array(limited.length),
      matrix: {
        format: 'csr',
        numRows: limited.length,
        numCols: first,
        starts: Int32Array.from({ length: limited.length + 1 }, (_, i) => i),
        indices: Int32Array.from(limited, (pair) => wholeColumn(pairs, pairs.proposals[pair] as number)),
        values: Float64Array.from(limited, (pair) => -(pairs.upper[pair] as number) / unit),
      },
    });
  const added = new Columns();
  for (const pair of more) {
    const row = rowOf.get(pair);
    const entries = entriesOf(pairs, pair);
    if (row !== undefined) entries.push([row, 1]);
    added.add(entries, 0, [0, largestOf(pairs, pair) / unit]);
  }
  if (more.length > 0) model.addCols(added.over(rows + limited.length));
  return first;
}

/** What a pair can be awarded but for the cap, which has a row of its own: a bound of the column would take its price away. */
const largestOf = ({ most, needs, budgets, programs, proposals }: Pairs, pair: number): number => {
  const [p, q] = [programs[pair] as number, proposals[pair] as number];
  return Math.min(most[p] as number, needs[q] as number, budgets[p] as number);
};

/** Before them stand the three steps of each kabupaten and what is missing of the two floors. */
const wholeColumn = (pairs: Pairs, q: number): number => 3 * pairs.kabupatenCount + 2 + q;

function isSolved(highs: Highs, model: Model, seconds: number): boolean {
  if (seconds <= 0) return false;
  model.zeroAllClocks();
  model.options.set({ output_flag: false, time_limit: seconds, solver: 'simplex' });
  model.run();
  return model.getModelStatus() === highs.constants.modelStatus.optimal;
}

function firstOf(pairs: Pairs): number[] {
  if (pairs.count <= ALL_AT_ONCE) return [...new Int32Array(pairs.count).keys()].filter((pair) => isPossible(pairs, pair));
  return bestOfEach(pairs, FIRST_OF_PROPOSAL, (pair) => (isPossible(pairs, pair) ? 1 + (pairs.scores[pair] as number) : 0));
}

/** Pairs that would better the relaxation at these prices. */
function asked(pairs: Pairs, prices: Prices, needs: Float64Array, known: Uint8Array): number[] {
  const least = PARTS * FULL_SCORE * 1e-7;
  return bestOfEach(pairs, MORE_OF_PROPOSAL, (pair) =>
    known[pair] || !isPossible(pairs, pair) ? 0 : reducedWorth(pairs, prices, pair) - (needs[pairs.proposals[pair] as number] as number) * PARTS - least,
  );
}

/** The few pairs of each proposal that are worth most, of those worth anything. */
function bestOfEach(pairs: Pairs, most: number, worthOf: (pair: number) => number): number[] {
  const chosen: number[] = [];
  const best: { pair: number; worth: number }[] = [];
  for (let q = 0; q < pairs.needs.length; q += 1) {
    best.length = 0;
    for (let pair = pairs.starts[q] as number; pair < (pairs.starts[q + 1] as number); pair += 1) {
      const worth = worthOf(pair);
      if (worth <= 0 || (best.length === most && worth <= (best[most - 1] as { worth: number }).worth)) continue;
      if (best.length === most) best.pop();
      const place = best.findIndex((other) => other.worth < worth);
      best.splice(place === -1 ? best.length : place, 0, { pair, worth });
    }
    for (const { pair } of best) chosen.push(pair);
  }
  return chosen;
}

function answerOf(model: Model, pairs: Pairs, chosen: readonly { readonly pair: number; readonly column: number }[], unit: number) {
  const { colValue } = model.getSolution();
  const amounts = new Float64Array(pairs.count);
  for (const { pair, column } of chosen) amounts[pair] = Math.max(0, (colValue[column] as number) * unit);
  const floors = 3 * pairs.kabupatenCount;
  const [tumbuh, neverFunded] = [(colValue[floors] as number) * unit, (colValue[floors + 1] as number) * unit];
  return { amounts, value: model.getObjectiveValue() * unit * FULL_SCORE, missing: { tumbuh, neverFunded } };
}
