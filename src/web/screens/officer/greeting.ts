import { zoneOf } from '../../words/dates.ts';
import type { Words } from '../../words/words.ts';

/** By the hour of the reader's own region. */
export function greeting(now: string, regionCode: string, { t }: Words): string {
  const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone: zoneOf(regionCode), hour: '2-digit', hourCycle: 'h23' }).format(new Date(now)));
  if (hour < 4 || hour >= 18) return t('Selamat malam');
  if (hour < 11) return t('Selamat pagi');
  return hour < 15 ? t('Selamat siang') : t('Selamat sore');
}

/** The name that people are called by; titles before it stay away from a greeting. */
export const firstName = (name: string): string => name.split(/\s+/).find((word) => !word.endsWith('.')) ?? name;
