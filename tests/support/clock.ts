import type { Clock } from '../../src/kernel/calendar.ts';

const HOUR = 3_600_000;

/** From 15:00 to 17:00 UTC it is not the same day everywhere in Indonesia; what happens today is asked about at another hour then. */
function toTheSameDay(): number {
  const hour = (Date.now() % (24 * HOUR)) / HOUR;
  return hour >= 14.5 && hour < 17 ? (17 - hour) * HOUR : 0;
}

/** A clock that goes on as real time does and can be moved by hand. */
export class TestClock implements Clock {
  private readonly start = toTheSameDay();
  private offset = this.start;

  now(): Date {
    return new Date(Date.now() + this.offset);
  }
  advanceDays(days: number): void {
    this.offset += days * 24 * HOUR;
  }
  advanceHours(hours: number): void {
    this.offset += hours * HOUR;
  }
  /** Back to where it began, and the time that has passed since. */
  reset(): void {
    this.offset = this.start;
  }
}
