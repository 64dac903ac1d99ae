import type { Clock } from '../../src/kernel/calendar.ts';

/** A clock that goes on as real time does and can be moved by hand. */
export class TestClock implements Clock {
  private offset = 0;

  now(): Date {
    return new Date(Date.now() + this.offset);
  }
  advanceDays(days: number): void {
    this.offset += days * 86_400_000;
  }
  advanceHours(hours: number): void {
    this.offset += hours * 3_600_000;
  }
  /** Back to real time. */
  reset(): void {
    this.offset = 0;
  }
}
