const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((all, amount) => all + amount, 0n);

/** Whole percents of each part, rounded so that together they are 100 (largest remainder); all 0 where there is nothing. */
export function percentsOf(amounts: readonly bigint[]): number[] {
  const whole = sum(amounts);
  if (whole === 0n) return amounts.map(() => 0);
  const floors = amounts.map((amount) => Number((amount * 100n) / whole));
  const missing = 100 - floors.reduce((a, b) => a + b, 0);
  const rest = (i: number) => ((amounts[i] ?? 0n) * 100n) % whole;
  const favoured = new Set([...amounts.keys()].sort((a, b) => (rest(b) > rest(a) ? 1 : rest(b) < rest(a) ? -1 : a - b)).slice(0, missing));
  return floors.map((floor, i) => (favoured.has(i) ? floor + 1 : floor));
}

/** What comes to each group; nothing where there is none. */
export const perGroup = (amount: string, groups: number): bigint | undefined => (groups > 0 ? BigInt(amount) / BigInt(groups) : undefined);

export interface Span {
  /** Where it begins, and how wide it is: percents to three decimals, as SVG attributes take them. */
  readonly x: string;
  readonly width: string;
}

const exact = (part: bigint, whole: bigint): number => Number((part * 100_000n) / whole) / 1000;

/** Parts of a bar, one after the other. What is more than the whole is cut. */
export function spansOf(amounts: readonly bigint[], whole: bigint = sum(amounts)): Span[] {
  let before = 0n;
  return amounts.map((amount) => {
    const [from, to] = [before, before + amount].map((edge) => (whole > 0n ? Math.min(100, exact(edge, whole)) : 0)) as [number, number];
    before += amount;
    return { x: `${from}%`, width: `${Math.round((to - from) * 1000) / 1000}%` };
  });
}

/** How wide a part of a bar is. */
export const widthOf = (part: bigint, whole: bigint): string => spansOf([part], whole)[0]?.width ?? '0%';

/** Which of `shades` equally full classes each amount falls into, from 0; equal amounts share one, and what is not above 0 has none. */
export function quantilesOf(amounts: readonly bigint[], shades: number): (number | undefined)[] {
  const sorted = amounts.filter((amount) => amount > 0n).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return amounts.map((amount) => (amount > 0n ? Math.floor((sorted.indexOf(amount) * shades) / sorted.length) : undefined));
}
