import type { Locale } from './words.ts';

/** How days and instants are written. Days are `YYYY-MM-DD`, instants RFC 3339. */
export interface Calendar {
  /** `14 Maret 2028` */
  readonly day: (day: string) => string;
  /** `Senin` */
  readonly weekday: (day: string) => string;
  /** `14 Mar`: for days of the present year. */
  readonly dayShort: (day: string) => string;
  /** `1 Feb – 31 Juli 2027`, the year once where it is one. */
  readonly span: (first: string, last: string) => string;
  /** The day of an instant, in the zone of a region: `14 Maret 2028`. */
  readonly dayOf: (at: string, regionCode?: string) => string;
  /** `09.12`, in the zone of the region. */
  readonly timeOf: (at: string, regionCode?: string) => string;
}

/** Provinces of Waktu Indonesia Tengah and Timur; all others keep Waktu Indonesia Barat. */
const WITA = new Set(['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76']);
const WIT = new Set(['81', '82', '91', '92', '93', '94', '95', '96']);

export function zoneOf(regionCode = ''): string {
  const province = regionCode.slice(0, 2);
  if (WITA.has(province)) return 'Asia/Makassar';
  return WIT.has(province) ? 'Asia/Jayapura' : 'Asia/Jakarta';
}

/** Today in that region, `YYYY-MM-DD`. */
export const todayIn = (regionCode: string, now: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: zoneOf(regionCode) }).format(now);

/** From one day to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

export const daysLater = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

export function calendarIn(locale: Locale): Calendar {
  const language = locale === 'id' ? 'id-ID' : 'en-GB';
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options });
  const long = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const named = format({ weekday: 'long' });
  const brief = format({ day: 'numeric', month: 'short' });
  const of = (day: string) => new Date(day);
  const day = (d: string) => long.format(of(d));
  const localDay = (at: string, regionCode = '') => todayIn(regionCode, new Date(at));
  return {
    day,
    weekday: (d) => named.format(of(d)),
    dayShort: (d) => brief.format(of(d)),
    span: (first, last) => {
      if (first === last) return day(first);
      const start = first.slice(0, 4) === last.slice(0, 4) ? format({ day: 'numeric', month: 'long' }).format(of(first)) : day(first);
      return `${start} – ${day(last)}`;
    },
    dayOf: (at, regionCode) => day(localDay(at, regionCode)),
    timeOf: (at, regionCode) => {
      const time = new Intl.DateTimeFormat('en-GB', { timeZone: zoneOf(regionCode), hour: '2-digit', minute: '2-digit' }).format(new Date(at));
      return locale === 'id' ? time.replace(':', '.') : time;
    },
  };
}
