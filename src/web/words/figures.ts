import type { Locale } from './words.ts';

/** How numbers and money are written. Rupiah come and go as strings of digits, and never as floats. */
export interface Figures {
  /** `Rp 1.250.000`, with a space that does not break. */
  readonly rupiah: (amount: string | bigint) => string;
  /** `Rp 214,6 miliar`: rounded down, for overviews only. */
  readonly rupiahShort: (amount: string | bigint) => string;
  /** `Rp 15–75 juta`, `Rp 500 juta – Rp 1,5 miliar`: rounded down like the above. */
  readonly rupiahRange: (least: string | bigint, most: string | bigint) => string;
  /** `4.812` */
  readonly count: (n: number | bigint) => string;
  /** `79%`; 0 of 0 is 0. */
  readonly percent: (part: string | bigint, whole: string | bigint) => string;
  /** `2,5`, from the API's `2.5`. */
  readonly quantity: (q: string) => string;
}

const STEPS: readonly [bigint, Record<Locale, string>][] = [
  [1_000_000_000_000n, { id: 'triliun', en: 'trillion' }],
  [1_000_000_000n, { id: 'miliar', en: 'billion' }],
  [1_000_000n, { id: 'juta', en: 'million' }],
];

/** Whole percents of a part, to the nearest; but 100 is only said of the whole, and 0 only of nothing. */
export function percentOf(part: string | bigint, whole: string | bigint): number {
  const [some, all] = [BigInt(part), BigInt(whole)];
  if (all <= 0n || some <= 0n) return 0;
  const nearest = Number((some * 200n + all) / (2n * all));
  return some < all ? Math.min(Math.max(nearest, 1), 99) : nearest;
}

/** Quantity × unit price in whole rupiah, half a rupiah rounded up: the same rule by which the server keeps its books. */
export function amountOf(quantity: string, unitPrice: string | bigint): bigint {
  const [units = '0', decimals = ''] = quantity.split('.');
  return (BigInt(units + decimals.padEnd(3, '0')) * BigInt(unitPrice) + 500n) / 1000n;
}

export function figuresIn(locale: Locale): Figures {
  const grouped = locale === 'id' ? '.' : ',';
  const point = locale === 'id' ? ',' : '.';
  const count = (n: number | bigint | string) => String(n).replace(/\B(?=(\d{3})+$)/g, grouped);
  const rupiah = (amount: string | bigint) => `Rp\u00a0${count(BigInt(amount))}`;
  const rupiahShort = (amount: string | bigint) => {
    const whole = BigInt(amount);
    const [size, name] = STEPS.find(([least]) => whole >= least) ?? [];
    if (!size || !name) return rupiah(whole);
    const tenths = (whole * 10n) / size;
    const rest = tenths % 10n;
    return `Rp\u00a0${count(tenths / 10n)}${rest ? `${point}${rest}` : ''}\u00a0${name[locale]}`;
  };
  return {
    count,
    rupiah,
    rupiahShort,
    rupiahRange: (least, most) => {
      const [from, to] = [rupiahShort(least), rupiahShort(most)];
      if (from === to) return to;
      const unit = /\u00a0\D+$/.exec(to)?.[0];
      // `Rp 5–200 juta`: what both have in common is said once.
      return unit && from.endsWith(unit) ? `${from.slice(0, -unit.length)}–${to.slice('Rp\u00a0'.length)}` : `${from} – ${to}`;
    },
    percent: (part, whole) => `${percentOf(part, whole)}%`,
    quantity: (q) => {
      const [units = '0', rest] = q.split('.');
      return rest ? `${count(units)}${point}${rest}` : count(units);
    },
  };
}
