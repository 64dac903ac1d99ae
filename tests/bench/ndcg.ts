import { Chance } from '../../src/generate/chance.ts';

/** Places of a page that a person looks at. */
export const LOOKED_AT = 10;

/** What is ranked, by its place in some list: best first, equals together. */
export type Tiers = readonly (readonly number[])[];

/** How much of its worth something at that place (0 the first) keeps: who reads on is less likely with every line. */
export const discount = (place: number): number => 1 / Math.log2(place + 2);
const gain = (grade: number): number => 2 ** grade - 1;

/**
 * Normalised discounted cumulative gain of the first places: 1 where nothing could stand better, 0 where nothing of worth is among them. `grades`:
 * the worth of everything that could be ranked, 0 to 3. Gains 2^grade − 1, discounts 1 / log₂(place + 1); Järvelin & Kekäläinen, Cumulated gain-based
 * evaluation of IR techniques (ACM TOIS 20, 2002), gains as in Burges et al. 2005. Equals count as the mean of all their orders (McSherry & Najork 2008).
 */
export function ndcg(ranked: Tiers, grades: ArrayLike<number>, places = LOOKED_AT): number {
  let [found, place] = [0, 0];
  for (const tier of ranked) {
    if (place >= places) break;
    const worth = tier.reduce((sum, i) => sum + gain(grades[i] as number), 0) / tier.length;
    for (const end = Math.min(places, place + tier.length); place < end; place += 1) found += worth * discount(place);
  }
  const most = ideal(grades, places);
  return most === 0 ? 0 : found / most;
}

/** What the best order of all has. */
function ideal(grades: ArrayLike<number>, places: number): number {
  const best = Float64Array.from(grades).sort().reverse().subarray(0, places);
  return best.reduce((sum, grade, place) => sum + gain(grade) * discount(place), 0);
}

/** The best of those scores, equals together, as many as fill the places and no more tiers than that. */
export function tiersOf(scores: ArrayLike<number>, places = LOOKED_AT): number[][] {
  const order = Array.from({ length: scores.length }, (_, i) => i).sort((a, b) => (scores[b] as number) - (scores[a] as number));
  const tiers: number[][] = [];
  for (const [place, i] of order.entries()) {
    const isEqual = place > 0 && scores[i] === scores[order[place - 1] as number];
    if (isEqual) tiers.at(-1)?.push(i);
    else if (place >= places) break;
    else tiers.push([i]);
  }
  return tiers;
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Around a mean, the bounds between which 95 in 100 means of as many values lie that are drawn from these, with replacement (Efron's bootstrap). */
export function interval(values: readonly number[], seed: number, draws = 2000): readonly [number, number] {
  const chance = new Chance(seed, values.length);
  const means = Array.from({ length: draws }, () => mean(values.map(() => chance.one(values)))).sort((a, b) => a - b);
  return [means[Math.floor(draws * 0.025)] as number, means[Math.ceil(draws * 0.975) - 1] as number];
}
