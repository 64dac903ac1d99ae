import { addDays, type LocalDate } from '../kernel/calendar.ts';
import { WelfareSnapshot } from '../modules/welfare/welfare-snapshot.ts';
import type { Group } from './groups.ts';
import type { Stage } from './stage.ts';

/** Households by decile, the poorest first: a poor village, one like the country, one that is better off. */
const VILLAGES = [
  [74, 61, 48, 39, 31, 22, 16, 11, 7, 4],
  [38, 41, 40, 39, 42, 37, 40, 38, 41, 39],
  [12, 15, 19, 26, 33, 41, 47, 52, 49, 38],
] as const;

/** What a register counts in a year is not the same in every quarter. */
const QUARTERS = 2;

const quarterOf = (day: LocalDate): LocalDate =>
  `${day.slice(0, 5)}${String(Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}-01` as LocalDate;

/** The welfare of the villages of the first three groups, in the last two quarters that are over. */
export async function welfare(stage: Stage, groups: readonly Group[]): Promise<void> {
  const { em } = stage.operator();
  let quarter = quarterOf(stage.day(0));
  for (let ago = 0; ago < QUARTERS; ago += 1) {
    quarter = quarterOf(addDays(quarter, -1));
    await em.insertMany(
      WelfareSnapshot,
      VILLAGES.map((counts, i) => ({
        region: (groups[i] as Group).village,
        quarter,
        households: counts.map((n, decile) => (decile < 4 ? n + 2 * ago : n)),
      })),
    );
  }
}
