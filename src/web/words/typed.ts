import type { Locale } from './words.ts';

/** What people type as numbers and money, read as the API wants it. Nothing here meets a float. */

/** As many digits as the largest sum that Sambung writes. */
const MOST_DIGITS = 18;
const SIZES: Readonly<Record<string, number>> = { ribu: 3, rb: 3, juta: 6, jt: 6, miliar: 9, milyar: 9, triliun: 12 };
/** A whole figure, its thousands apart or not, and what stands behind the point. */
const FIGURE = /^(\d+|\d{1,3}(?:[.\s]\d{3})+|\d{1,3}(?:,\d{3})+)(?:[.,](\d{1,2}))?$/;

const digitsIn = (text: string): string => text.replace(/\D/g, '');
const withoutZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, '');

/** Digits with a separator between each three: `1.250.000`. */
export const grouped = (digits: string, separator: string): string => digits.replace(/\B(?=(\d{3})+$)/g, separator);

/**
 * Whole rupiah from `1250000`, `Rp 1.250.000`, `1.250.000,00`, `1,5 juta` or `Rp25jt`; undefined for anything else, and where
 * something less than a rupiah is meant.
 */
export function rupiahOf(text: string): string | undefined {
  const [, figure = '', size] = /^(?:rp\.?|idr)?\s*(\d[\d.,\s]*?)\s*(ribu|rb|juta|jt|mil[iy]ar|triliun)?(?:[.,]-)?$/i.exec(text.trim()) ?? [];
  const [, whole, rest = ''] = FIGURE.exec(figure) ?? [];
  if (whole === undefined) return undefined;
  const zeros = size ? (SIZES[size.toLowerCase()] as number) : 0;
  const decimals = rest.replace(/0+$/, '');
  if (decimals.length > zeros) return undefined;
  const amount = withoutZeros(digitsIn(whole) + decimals.padEnd(zeros, '0'));
  return amount.length > MOST_DIGITS ? undefined : amount;
}

/** A decimal of up to three places in the API's form, from `2,5` or `2.5`; `1.250` is what the reader's language makes of it. */
export function quantityOf(text: string, locale: Locale): string | undefined {
  const compact = text.replace(/\s/g, '');
  const [point, separator] = locale === 'id' ? [',', '.'] : ['.', ','];
  const groups = new RegExp(`^[1-9]\\d{0,2}(\\${separator}\\d{3})+(\\${point}\\d{1,3})?$`);
  const plain = groups.test(compact) ? compact.replaceAll(separator, '') : compact;
  const match = /^(\d{1,9})(?:[.,](\d{1,3}))?$/.exec(plain);
  if (!match) return undefined;
  const decimals = (match[2] ?? '').replace(/0+$/, '');
  return withoutZeros(match[1] as string) + (decimals && `.${decimals}`);
}

/** Above zero, as the API demands of quantities. */
export const isQuantity = (text: string): boolean => /^\d{1,9}(\.\d{1,3})?$/.test(text) && /[1-9]/.test(text);

/** As the API counts: without space around, and a letter of any script as one. */
export const lettersIn = (text: string): number => [...text.trim()].length;

export interface Edit {
  readonly digits: string;
  /** What the field shows, and where the caret stands in it. */
  readonly text: string;
  readonly caret: number;
}

export interface Grouping {
  readonly separator: string;
  /** As many digits fit. */
  readonly most?: number;
}

/**
 * A field after a key was pressed: `raw` is what the browser made of it. Deleting a separator deletes the digit beside it, since a
 * separator alone would grow back; the caret stays behind the digit that it stood behind.
 */
export function edited(before: string, raw: string, caret: number, { separator, most = MOST_DIGITS }: Grouping, forward = false): Edit {
  let digits = digitsIn(raw);
  let left = digitsIn(raw.slice(0, caret)).length;
  const hadSeparators = grouped(before, separator).length;
  if (digits === before && raw.length === hadSeparators - 1 && separator) {
    const at = forward ? left : left - 1;
    digits = digits.slice(0, Math.max(at, 0)) + digits.slice(at + 1);
    if (!forward) left--;
  }
  if (digits.length > most && before.length <= most) {
    const kept = digits.slice(0, left - (digits.length - most)) + digits.slice(left);
    left -= digits.length - most;
    digits = left >= 0 ? kept : before;
  }
  // An account's number may begin with zeros; an amount does not.
  const plain = separator ? withoutZeros(digits) : digits;
  left = Math.max(0, Math.min(left - (digits.length - plain.length), plain.length));
  return placed(plain, left, separator);
}

/** Digits as a field shows them, with the caret behind so many of them. */
export function placed(digits: string, left: number, separator: string): Edit {
  const text = grouped(digits, separator);
  let caret = 0;
  for (let seen = 0; seen < left; caret++) if (/\d/.test(text[caret] as string)) seen++;
  return { digits, text, caret };
}
