/** A place: how many of its population, and what came to them in whole rupiah. Neither is below zero. */
export interface Share {
  readonly population: bigint;
  readonly money: bigint;
}

/** Decimals of what is rounded, once, at the end. */
const PARTS = 10_000n;

/** Those in which there is somebody, the ones that received least for each of them first. */
const inOrder = (shares: readonly Share[]): Share[] =>
  shares
    .filter(({ population }) => population > 0n)
    .sort((a, b) => {
      const [one, other] = [a.money * b.population, b.money * a.population];
      return one < other ? -1 : one > other ? 1 : 0;
    });

/**
 * The corners of the Lorenz curve, in whole numbers: how many received least, and what they received together, from nobody and nothing to
 * everybody and everything. What lies between two corners was shared out evenly: one place, of which nothing more is known. Never bends down.
 */
export function lorenzOf(shares: readonly Share[]): Share[] {
  let [population, money] = [0n, 0n];
  const corners = inOrder(shares).map((share) => {
    population += share.population;
    money += share.money;
    return { population, money };
  });
  return [{ population: 0n, money: 0n }, ...corners];
}

/** The whole of a curve; nothing where there is nobody, or nobody received anything: of nothing no share can be said. */
const wholeOf = (curve: readonly Share[]): Share | undefined => {
  const whole = curve.at(-1);
  return whole && whole.population > 0n && whole.money > 0n ? whole : undefined;
};

/**
 * How unevenly money is shared out: 0 where everybody received the same, towards 1 the fewer received all of it (1 − 1/n where one of n did).
 * It is one less twice the area below the Lorenz curve, exact to its fourth decimal; null where there is nobody or no money.
 */
export function giniOf(shares: readonly Share[]): number | null {
  const curve = lorenzOf(shares);
  const whole = wholeOf(curve);
  if (!whole) return null;
  const square = whole.population * whole.money;
  const twiceBelow = curve
    .slice(1)
    .reduce((sum, { population, money }, i) => sum + (population - (curve[i] as Share).population) * (money + (curve[i] as Share).money), 0n);
  return rounded(square - twiceBelow, square);
}

/** What share of the money came to the half of the population that received least, to its fourth decimal; null as above. */
export function lowerHalfOf(shares: readonly Share[]): number | null {
  const curve = lorenzOf(shares);
  const whole = wholeOf(curve);
  if (!whole) return null;
  const next = curve.findIndex(({ population }) => 2n * population >= whole.population);
  const [from, to] = [curve[next - 1] as Share, curve[next] as Share];
  const across = 2n * (to.population - from.population);
  const within = whole.population - 2n * from.population;
  return rounded(from.money * across + (to.money - from.money) * within, across * whole.money);
}

/** One corner in shares of the whole. */
export interface LorenzPoint {
  readonly population: number;
  readonly money: number;
}

/** The curve in shares of the whole, by so many of its corners at most, the first and the last among them; none where of nothing a share would be said. */
export function pointsOf(shares: readonly Share[], most: number): LorenzPoint[] {
  const curve = lorenzOf(shares);
  const whole = wholeOf(curve);
  if (!whole) return [];
  const last = curve.length - 1;
  const steps = Math.min(last, most - 1);
  return Array.from({ length: steps + 1 }, (_, i) => {
    const { population, money } = curve[Math.round((i * last) / steps)] as Share;
    return { population: rounded(population, whole.population), money: rounded(money, whole.money) };
  });
}

/** A share of a whole, half up. */
const rounded = (part: bigint, whole: bigint): number => Number((2n * PARTS * part + whole) / (2n * whole)) / Number(PARTS);
