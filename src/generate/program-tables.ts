import { MATCH_CRITERIA, STANDARD_WEIGHTS, WEIGHT_BOUNDS } from '../modules/program/match-weights.ts';
import { Chance } from './chance.ts';
import { companyId, companyOf, DAY, momentOf, type Place, programId, type Size } from './country.ts';
import { day, type Filling, instant } from './filling.ts';
import type { Rows } from './rows.ts';
import { PROGRAM_NAMES, WORKS } from './words.ts';

/** How far programmes reach. */
const REACHES = [
  ['NATIONAL', 20],
  ['PROVINCE', 40],
  ['REGENCIES', 25],
  ['PROVINCES', 15],
] as const;
const CLASSES = [
  [null, 80],
  ['TUMBUH', 6],
  ['BERKEMBANG', 10],
  ['MAJU', 4],
] as const;
const AREAS = [...new Set(WORKS.map(([, area]) => area))];

export function programs(size: Size, companies: readonly Place[], committed: Float64Array, by: string): Filling[] {
  const columns =
    'id company_id zone title description focus_areas support_kinds fiscal_year budget committed minimum_award maximum_award minimum_classification weights opens_on closes_on status created_by created_at';
  const seats = [...new Set(companies.map(({ code }) => code))];
  return [
    { table: 'csr_program', columns, rows: rows() },
    { table: 'program_region', columns: 'program_id region_code', rows: regions() },
  ];
  function* rows(): Rows {
    for (let n = 0; n < size.programs; n += 1) {
      const chance = new Chance(size.seed, 8, n);
      const used = committed[n] as number;
      const budget = Math.ceil((used * (1.2 + chance.next()) + 50_000_000) / 1_000_000) * 1_000_000;
      const at = momentOf(size, n, size.programs);
      const status = n % 20 === 0 ? 'DRAFT' : chance.next() < 0.6 ? 'OPEN' : 'CLOSED';
      const closes = status === 'OPEN' ? size.now + chance.between(20, 300) * DAY : at + 200 * DAY;
      const title = `${chance.one(PROGRAM_NAMES)} ${n + 1}`;
      const wish = new Chance(size.seed, 9, n);
      yield [
        programId(size, n),
        companyId(size, companyOf(n)),
        (companies[companyOf(n)] as Place).zone,
        title,
        'Dukungan bagi Karang Taruna yang bergerak bersama warga.',
        areasOf(wish),
        ['CASH', 'GOODS', 'TRAINING', 'SERVICES'],
        new Date(at).getUTCFullYear(),
        budget,
        used,
        1_000_000,
        budget,
        wish.weighted(CLASSES),
        weightsOf(wish),
        day(at),
        day(closes),
        status,
        by,
        instant(at),
      ];
    }
  }
  function* regions(): Rows {
    for (let n = 0; n < size.programs; n += 1) {
      const seat = (companies[companyOf(n)] as Place).code;
      for (const code of regionsOf(new Chance(size.seed, 10, n), seat, seats)) yield [programId(size, n), code];
    }
  }
}

/** All areas for every fourth, one to four for the others. */
function areasOf(chance: Chance): string[] {
  if (chance.next() < 0.25) return AREAS;
  const count = chance.between(1, 4);
  return among(chance, AREAS, count);
}

/** Where a programme of a company with that seat funds; nothing for everywhere. */
function regionsOf(chance: Chance, seat: string, seats: readonly string[]): string[] {
  const [own, provinces] = [seat.slice(0, 2), [...new Set(seats.map((code) => code.slice(0, 2)))]];
  const around = seats.filter((code) => code !== seat && code.startsWith(`${own}.`));
  const further: Record<(typeof REACHES)[number][0], () => string[]> = {
    NATIONAL: () => [],
    PROVINCE: () => [own],
    REGENCIES: () => [seat, ...among(chance, around, chance.between(0, 3))],
    PROVINCES: () => [
      own,
      ...among(
        chance,
        provinces.filter((code) => code !== own),
        chance.between(1, 6),
      ),
    ],
  };
  return further[chance.weighted(REACHES)]();
}

/** Every fifth weighs in its own way: shared out by fives, at random. Null for the standard. */
function weightsOf(chance: Chance): readonly string[] | null {
  if (chance.next() >= 0.2) return null;
  const { least, most, sum } = WEIGHT_BOUNDS;
  const weights: number[] = MATCH_CRITERIA.map(() => least);
  for (let left = sum - least * weights.length; left > 0; left -= least) {
    const open = weights.flatMap((weight, i) => (weight < most ? [i] : []));
    const i = chance.one(open);
    weights[i] = (weights[i] as number) + least;
  }
  const isStandard = MATCH_CRITERIA.every((criterion, i) => weights[i] === STANDARD_WEIGHTS[criterion]);
  return isStandard ? null : weights.map(String);
}

/** So many of them, or all where there are no more. */
function among<T>(chance: Chance, of: readonly T[], count: number): T[] {
  const left = [...of];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(chance.below(left.length), 1)[0] as T);
}
