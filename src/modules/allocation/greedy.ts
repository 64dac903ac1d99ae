import { Ledger } from './ledger.ts';
import type { Amounts, Pairs } from './problem.ts';
import { FULL_SCORE } from './value.ts';

/**
 * The plan that somebody would make who always takes what is worth most next: for the floors first, then for all. Undefined where it
 * does not reach the floors, though another plan may.
 */
export function greedy(pairs: Pairs): Amounts | undefined {
  return finished(new Ledger(pairs));
}

/** With what is left given away as well, for the floors first; undefined where they are not reached. */
export function finished(ledger: Ledger): Amounts | undefined {
  if (!ledger.isComplete) fill(ledger, 0, (pair) => countsFor(ledger, pair));
  fill(ledger, 1);
  return ledger.isComplete ? ledger.amounts : undefined;
}

/** Gives what is left, always to the pair of those wanted whose next rupiah is worth most, and at least that; the first of the proposals where they are equal. */
function fill(ledger: Ledger, least: number, wanted: (pair: number) => boolean = () => true): void {
  const { pairs } = ledger;
  // Worths are whole numbers and only fall: a list for each, from the top, in which what has fallen moves down.
  const lists: number[][] = Array.from({ length: FULL_SCORE + 1 }, () => []);
  for (let pair = 0; pair < pairs.count; pair += 1) if (ledger.room(pair) > 0) (lists[ledger.worth(pair)] as number[]).push(pair);
  const give = pairs.rules.whole ? giveWhole : giveOne;
  for (let worth = FULL_SCORE; worth >= least; worth -= 1) {
    const list = lists[worth] as number[];
    for (const pair of list) {
      const now = ledger.worth(pair);
      if (now < worth) (lists[now] as number[]).push(pair);
      else if (wanted(pair)) give(ledger, pair);
    }
    lists[worth] = [];
  }
}

function giveOne(ledger: Ledger, pair: number): void {
  const room = ledger.room(pair);
  if (room > 0) ledger.give(pair, room);
}

/** The whole need or nothing: what this programme cannot give, the others of the proposal do, the best first. */
function giveWhole(ledger: Ledger, first: number): void {
  const { pairs } = ledger;
  const q = pairs.proposals[first] as number;
  const need = ledger.needs[q] as number;
  if (need === 0 || need > (ledger.caps[pairs.kabupaten[q] as number] as number)) return;
  const others: number[] = [];
  for (let pair = pairs.starts[q] as number; pair < (pairs.starts[q + 1] as number); pair += 1) if (pair !== first && ledger.room(pair) > 0) others.push(pair);
  others.sort((a, b) => (pairs.scores[b] as number) - (pairs.scores[a] as number) || a - b);
  const given: number[] = [];
  for (const pair of [first, ...others]) {
    const room = ledger.room(pair);
    if (room === 0) continue;
    ledger.give(pair, leaving(ledger, pair, room));
    given.push(pair);
    if (ledger.needs[q] === 0) return;
  }
  for (const pair of given) ledger.takeBack(pair);
}

/** Less than it could give, where the rest would else be too small for any other. */
function leaving(ledger: Ledger, pair: number, room: number): number {
  const { pairs } = ledger;
  const q = pairs.proposals[pair] as number;
  const rest = (ledger.needs[q] as number) - room;
  if (rest <= 0) return room;
  let least = Number.POSITIVE_INFINITY;
  for (let other = pairs.starts[q] as number; other < (pairs.starts[q + 1] as number); other += 1)
    if (other !== pair && ledger.amounts[other] === 0 && ledger.room(other) > 0) least = Math.min(least, pairs.lower[other] as number);
  const kept = room - Math.max(0, least - rest);
  return Number.isFinite(least) && kept >= (pairs.lower[pair] as number) ? kept : room;
}

/** Whether a rupiah for the pair helps a floor that is not reached. */
function countsFor({ missing, pairs }: Ledger, pair: number): boolean {
  const q = pairs.proposals[pair] as number;
  return (missing.tumbuh > 0 && pairs.tumbuh[q] === 1) || (missing.neverFunded > 0 && pairs.neverFunded[q] === 1);
}
