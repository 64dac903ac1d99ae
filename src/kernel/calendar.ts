/** A calendar day, YYYY-MM-DD. Days compare as text. */
export type LocalDate = string;
/** One of Indonesia's three time zones. */
export type Zone = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';

/** Says what time it is. Tests turn it by hand. */
export interface Clock {
  now(): Date;
}
export const systemClock: Clock = { now: () => new Date() };

// Indonesia keeps no daylight saving time, so a zone is a fixed number of hours.
const HOURS: Record<Zone, number> = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 };
export const ZONES = Object.keys(HOURS) as Zone[];

/** The day it is in that zone. */
export const dayIn = (zone: Zone, now: Date): LocalDate => new Date(now.getTime() + HOURS[zone] * 3_600_000).toISOString().slice(0, 10);

/** When that day begins in that zone. */
export const startOf = (zone: Zone, day: LocalDate): Date => new Date(Date.parse(`${day}T00:00:00Z`) - HOURS[zone] * 3_600_000);

/** That many days later; earlier when negative. */
export const addDays = (day: LocalDate, days: number): LocalDate => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** True for a day that the calendar has. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

export const daysFrom = (now: Date, days: number): Date => new Date(now.getTime() + days * 86_400_000);
