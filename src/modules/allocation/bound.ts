import { isPossible, type Pairs } from './problem.ts';
import { breakpoints, RATES, valueIn } from './value.ts';

/**
 * What a rupiah more of each limit would be worth, in parts of a unit of value. Whatever the prices are, what `boundBy` makes of them is
 * a bound; the better they are, the lower it is.
 */
export interface Prices {
  readonly budgets: Float64Array;
  /** Of the caps of each kabupaten. */
  readonly caps: Float64Array;
  readonly tumbuhFloor: number;
  readonly neverFundedFloor: number;
  /** What a weighted rupiah is worth in each kabupaten: between the last and the first of the rates. */
  readonly rates: Float64Array;
}

/** So many parts are one unit: all prices are whole numbers. */
export const PARTS = 2 ** 20;

/** What a rupiah for the pair brings beyond what its limits cost, in parts: exact, for each number in it is whole and below 2^53. */
export function reducedWorth(pairs: Pairs, prices: Prices, pair: number): number {
  const q = pairs.proposals[pair] as number;
  const k = pairs.kabupaten[q] as number;
  return (
    (prices.rates[k] as number) * (pairs.scores[pair] as number) -
    (prices.budgets[pairs.programs[pair] as number] as number) -
    (prices.caps[k] as number) +
    (pairs.tumbuh[q] ? prices.tumbuhFloor : 0) +
    (pairs.neverFunded[q] ? prices.neverFundedFloor : 0)
  );
}

/** A bound, and what follows from it for each proposal: all in parts. */
export interface Bound {
  /** In units of value, rounded down. */
  readonly value: bigint;
  /** What the last rupiah for a proposal brings beyond its price, given all that it needs: a pair that brings less costs the difference. */
  readonly needs: Float64Array;
  /** What it costs at least to give the proposal anything: 0 where the bound does. */
  readonly losses: Float64Array;
}

/**
 * No plan is worth more than that, by Lagrange: the limits' worth at those prices, and of each proposal the most that its pairs bring
 * beyond their price. Over all pairs, in whole numbers without rounding: it needs no trust in whoever found the prices.
 */
export function boundBy(pairs: Pairs, prices: Prices): Bound {
  const { budgets, rules } = pairs;
  let parts = 0n;
  const add = (price: number, rupiah: number) => {
    if (price !== 0 && rupiah !== 0) parts += BigInt(price) * BigInt(rupiah);
  };
  for (const [p, budget] of budgets.entries()) add(prices.budgets[p] as number, budget);
  const cap = rules.kabupatenCap;
  if (cap !== null) for (const price of prices.caps) add(price, cap);
  add(-prices.tumbuhFloor, rules.tumbuhFloor);
  add(-prices.neverFundedFloor, rules.neverFundedFloor);
  for (const rate of prices.rates) parts += bestIn(BigInt(rate), pairs);
  const [needs, losses] = [new Float64Array(pairs.needs.length), new Float64Array(pairs.needs.length)];
  for (let q = 0; q < pairs.needs.length; q += 1) {
    const { brought, last } = bestFor(pairs, prices, q);
    needs[q] = last;
    if (brought !== undefined && brought > 0n) parts += brought;
    else losses[q] = brought === undefined ? Number.POSITIVE_INFINITY : -Number(brought);
  }
  return { value: parts / BigInt(PARTS), needs, losses };
}

/**
 * The most that a proposal's pairs bring beyond their price: those that bring most first, as far as its need goes. One that is funded as
 * a whole takes pairs that bring less than nothing too, and may bring less than nothing in all; undefined where they cannot give all of it.
 */
function bestFor(pairs: Pairs, prices: Prices, q: number): { readonly brought: bigint | undefined; readonly last: number } {
  const { starts, upper, rules } = pairs;
  const worths: { worth: number; most: number }[] = [];
  for (let pair = starts[q] as number; pair < (starts[q + 1] as number); pair += 1) {
    const worth = reducedWorth(pairs, prices, pair);
    if ((worth > 0 || rules.whole) && isPossible(pairs, pair)) worths.push({ worth, most: upper[pair] as number });
  }
  worths.sort((a, b) => b.worth - a.worth);
  let need = pairs.needs[q] as number;
  let brought = 0n;
  for (const { worth, most } of worths) {
    brought += BigInt(worth) * BigInt(Math.min(need, most));
    need -= Math.min(need, most);
    if (need === 0) return { brought, last: worth };
  }
  return { brought: rules.whole ? undefined : brought, last: 0 };
}

/** What a plan that gives to the pair is worth less than the bound at least, in units of value: its least award alone costs that. */
export function costOf(pairs: Pairs, prices: Prices, { needs, losses }: Bound, pair: number): number {
  if (!isPossible(pairs, pair)) return Number.POSITIVE_INFINITY;
  const q = pairs.proposals[pair] as number;
  const less = Math.max(0, (needs[q] as number) - reducedWorth(pairs, prices, pair));
  return (less * (pairs.lower[pair] as number) + (losses[q] as number)) / PARTS;
}

/** The most that a kabupaten's value can lie above its weighted rupiah at that rate: at a breakpoint, since the rates only fall. */
function bestIn(rate: bigint, pairs: Pairs): bigint {
  const limits = breakpoints(pairs);
  const above = (weighted: bigint) => valueIn(weighted, limits) * BigInt(PARTS) - rate * weighted;
  return [0n, ...limits].map(above).reduce((most, one) => (one > most ? one : most));
}

/** The prices as whole parts, and none that a bound does not allow: none of what is no limit. */
export function pricesOf({ rules }: Pairs, worths: Prices): Prices {
  const whole = (worth: number) => Math.max(0, Math.round(worth * PARTS));
  return {
    budgets: worths.budgets.map(whole),
    caps: worths.caps.map((worth) => (rules.kabupatenCap === null ? 0 : whole(worth))),
    tumbuhFloor: whole(worths.tumbuhFloor),
    neverFundedFloor: whole(worths.neverFundedFloor),
    rates: worths.rates.map((rate) => Math.min(RATES[0] * PARTS, Math.max(RATES[2] * PARTS, whole(rate)))),
  };
}
