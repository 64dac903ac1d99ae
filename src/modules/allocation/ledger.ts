import { type Amounts, isPossible, type Pairs } from './problem.ts';
import { breakpoints, RATES } from './value.ts';

/** What is left of budgets, needs and caps while a plan is made up. */
export class Ledger {
  readonly pairs: Pairs;
  readonly amounts: Amounts;
  readonly budgets: Float64Array;
  readonly needs: Float64Array;
  readonly caps: Float64Array;
  tumbuh = 0;
  neverFunded = 0;
  readonly #weighted: Float64Array;
  readonly #limits: readonly number[];

  constructor(pairs: Pairs) {
    this.pairs = pairs;
    this.amounts = new Float64Array(pairs.count);
    this.budgets = pairs.budgets.slice();
    this.needs = pairs.needs.slice();
    this.caps = new Float64Array(pairs.kabupatenCount).fill(pairs.rules.kabupatenCap ?? Number.POSITIVE_INFINITY);
    this.#weighted = new Float64Array(pairs.kabupatenCount);
    this.#limits = breakpoints(pairs).map(Number);
  }

  kabupatenOf(pair: number): number {
    return this.pairs.kabupaten[this.pairs.proposals[pair] as number] as number;
  }

  /** How much more the pair could be given; 0 where that would be less than an award may be. */
  room(pair: number): number {
    const { pairs } = this;
    if (!isPossible(pairs, pair)) return 0;
    const given = this.amounts[pair] as number;
    const more = Math.min(
      (pairs.upper[pair] as number) - given,
      this.budgets[pairs.programs[pair] as number] as number,
      this.needs[pairs.proposals[pair] as number] as number,
      this.caps[this.kabupatenOf(pair)] as number,
    );
    return given + more >= (pairs.lower[pair] as number) ? more : 0;
  }

  /** Less than nothing takes back. */
  give(pair: number, amount: number): void {
    const { pairs } = this;
    const [p, q, k] = [pairs.programs[pair] as number, pairs.proposals[pair] as number, this.kabupatenOf(pair)];
    this.amounts[pair] = (this.amounts[pair] as number) + amount;
    this.budgets[p] = (this.budgets[p] as number) - amount;
    this.needs[q] = (this.needs[q] as number) - amount;
    this.caps[k] = (this.caps[k] as number) - amount;
    this.#weighted[k] = (this.#weighted[k] as number) + (pairs.scores[pair] as number) * amount;
    if (pairs.tumbuh[q]) this.tumbuh += amount;
    if (pairs.neverFunded[q]) this.neverFunded += amount;
  }

  takeBack(pair: number): void {
    this.give(pair, -(this.amounts[pair] as number));
  }

  /** What the next rupiah for the pair is worth. */
  worth(pair: number): number {
    const weighted = this.#weighted[this.kabupatenOf(pair)] as number;
    const rate = weighted < (this.#limits[0] as number) ? RATES[0] : weighted < (this.#limits[1] as number) ? RATES[1] : RATES[2];
    return (this.pairs.scores[pair] as number) * rate;
  }

  /** Rupiah that are still missing of the floors. */
  get missing(): { readonly tumbuh: number; readonly neverFunded: number } {
    const { tumbuhFloor, neverFundedFloor } = this.pairs.rules;
    return { tumbuh: Math.max(0, tumbuhFloor - this.tumbuh), neverFunded: Math.max(0, neverFundedFloor - this.neverFunded) };
  }

  get isComplete(): boolean {
    return this.missing.tumbuh === 0 && this.missing.neverFunded === 0;
  }
}
