import type { Locale } from './words.ts';

const UNITS: Readonly<Record<Locale, readonly string[]>> = {
  id: ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas'],
  en: [
    ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen'],
    ...['fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  ],
};
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Names of a thousand, a million and so on, up to 10^18. */
const POWERS: Readonly<Record<Locale, readonly string[]>> = {
  id: ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun', 'kuintiliun'],
  en: ['', 'thousand', 'million', 'billion', 'trillion', 'quadrillion', 'quintillion'],
};

const rest = (n: number, said: (n: number) => string): string => (n ? ` ${said(n)}` : '');

function indonesian(n: number): string {
  if (n < 12) return UNITS.id[n] as string;
  if (n < 20) return `${UNITS.id[n - 10]} belas`;
  if (n < 100) return `${UNITS.id[Math.floor(n / 10)]} puluh${rest(n % 10, indonesian)}`;
  return `${n < 200 ? 'seratus' : `${UNITS.id[Math.floor(n / 100)]} ratus`}${rest(n % 100, indonesian)}`;
}

function english(n: number): string {
  if (n < 20) return UNITS.en[n] as string;
  if (n < 100) return `${TENS[Math.floor(n / 10)]}${n % 10 ? `-${UNITS.en[n % 10]}` : ''}`;
  return `${UNITS.en[Math.floor(n / 100)]} hundred${rest(n % 100, english)}`;
}

/** An amount in words, as documents want it (terbilang): `empat puluh sembilan juta rupiah`. From 0 to 10^18. */
export function spelled(amount: bigint, locale: Locale = 'id'): string {
  if (amount < 0n || amount > 10n ** 18n) throw new RangeError(`No words for ${amount}`);
  const said: string[] = [];
  for (let left = amount, power = 0; left > 0n; left /= 1000n, power++) {
    const three = Number(left % 1000n);
    if (!three) continue;
    const name = POWERS[locale][power] as string;
    if (locale === 'id') said.unshift(three === 1 && power === 1 ? 'seribu' : `${indonesian(three)} ${name}`.trim());
    else said.unshift(`${english(three)} ${name}`.trim());
  }
  return `${said.join(' ') || (UNITS[locale][0] as string)} rupiah`;
}
