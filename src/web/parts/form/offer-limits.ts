export interface OfferRoom {
  /** The smallest and the largest award of the programme. */
  readonly minimumAward: string;
  readonly maximumAward: string;
  /** What the programme still has, and what the proposal still needs. */
  readonly available: string;
  readonly remaining: string;
}

export interface OfferLimits {
  readonly smallest: bigint;
  readonly largest: bigint;
  /** What makes the largest: the need, the programme's money, or its rule. */
  readonly by: 'need' | 'money' | 'rule';
  /** Whether anything can be offered at all. */
  readonly possible: boolean;
}

const least = (...amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => (b < a ? b : a));

/** Between what and what may be offered. An offer that fills the whole rest may be smaller than the smallest award. */
export function offerLimits({ minimumAward, maximumAward, available, remaining }: OfferRoom): OfferLimits {
  const [minimum, maximum, money, need] = [BigInt(minimumAward), BigInt(maximumAward), BigInt(available), BigInt(remaining)];
  const largest = least(maximum, money, need);
  const floor = minimum > 0n ? minimum : 1n;
  const smallest = least(floor, need);
  const by = largest === need ? 'need' : largest === money ? 'money' : 'rule';
  return { smallest, largest, by, possible: largest >= smallest && largest > 0n };
}

/** One to three amounts to tap on, the largest first. */
export function quickAmounts({ smallest, largest }: OfferLimits): bigint[] {
  const middle = (smallest + largest) / 2n;
  // Round figures of its own size: millions between millions.
  const step = 10n ** BigInt(Math.max(0, String(largest - smallest).length - 2));
  const round = (middle / step) * step;
  return [...new Set([largest, round, smallest])].filter((amount) => amount >= smallest && amount <= largest);
}
