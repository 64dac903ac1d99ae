import { Chance } from './chance.ts';
import { companyId, DAY, groupId, KINDS, momentOf, type Place, type Size } from './country.ts';
import { day, type Filling, groupLexemes, groupName, instant } from './filling.ts';
import { type Rows, uuidAt } from './rows.ts';
import { COMPANY_MORE, COMPANY_NAMES, FAMILY, PEOPLE, WORKS } from './words.ts';

const CLASSES = [
  ['TUMBUH', 55],
  ['BERKEMBANG', 30],
  ['MAJU', 12],
  ['PERCONTOHAN', 3],
] as const;

export function groups(size: Size, received: Float64Array, by: string): Filling {
  const columns =
    'id name region_code zone description potentials status decree_number decree_date term_ends_on classification received search_words registered_by created_at';
  return { table: 'karang_taruna', columns, rows: rows() };
  function* rows(): Rows {
    for (const [n, { code, zone }] of size.groups.entries()) {
      const chance = new Chance(size.seed, 2, n);
      const decree = size.now - chance.between(30, 1500) * DAY;
      const name = `Karang Taruna ${groupName(size.seed, n)} ${code.slice(-4)}`;
      const potentials = [chance.one(WORKS)[0].toLowerCase(), 'gotong royong'];
      yield [
        groupId(size, n),
        name,
        code,
        zone,
        `Pemuda di wilayah ${code}.`,
        potentials,
        'VERIFIED',
        `141/${n}/SK`,
        day(decree),
        day(decree + 5 * 365 * DAY),
        classOf(size, n),
        received[n] as number,
        groupLexemes(size, n),
        by,
        instant(momentOf(size, 0, 1) - 400 * DAY + n * 60_000),
      ];
    }
  }
}

function classOf(size: Size, group: number): string | null {
  const chance = new Chance(size.seed, 4, group);
  return chance.next() < 0.3 ? null : chance.weighted(CLASSES);
}

export function officers(size: Size): Filling {
  return { table: 'officer', columns: 'id karang_taruna_id position name role', rows: rows() };
  function* rows(): Rows {
    for (let n = 0; n < size.groups.length; n += 1) {
      const chance = new Chance(size.seed, 3, n);
      for (const [i, role] of ['CHAIR', 'SECRETARY', 'TREASURER'].entries())
        yield [uuidAt(momentOf(size, 0, 1), KINDS.officer, n * 4 + i), groupId(size, n), i, `${chance.one(PEOPLE)} ${chance.one(FAMILY)}`, role];
    }
  }
}

export function assessments(size: Size, offices: ReadonlyMap<string, string>, by: string): Filling {
  const columns = 'id karang_taruna_id office_id assessed_by assessed_on classification scores created_at';
  return { table: 'assessment', columns, rows: rows() };
  function* rows(): Rows {
    for (const [n, { code }] of size.groups.entries()) {
      const classification = classOf(size, n);
      if (!classification) continue;
      const chance = new Chance(size.seed, 5, n);
      const score = () => chance.between(35, 90);
      const scores = { organisation: score(), people: score(), facilities: score(), administration: score(), partnership: score(), activities: score() };
      const at = size.now - chance.between(30, 700) * DAY;
      yield [
        uuidAt(at, KINDS.assessment, n),
        groupId(size, n),
        offices.get(code.slice(0, 5)) ?? null,
        by,
        day(at),
        classification,
        JSON.stringify(scores),
        instant(at),
      ];
    }
  }
}

export function companyTables(size: Size, offices: ReadonlyMap<string, string>, companies: readonly Place[], by: string): Filling[] {
  const all = companies.map((place, n) => ({ place, n, id: companyId(size, n), chance: new Chance(size.seed, 6, n) }));
  return [
    {
      table: 'company',
      columns: 'id name nib industry domicile_code zone status verified_by_office_id registered_by created_at',
      rows: all.map(({ place: { code, zone }, n, id, chance }) => [
        id,
        `PT ${chance.one(COMPANY_NAMES)} ${chance.one(COMPANY_MORE)} ${n + 1}`,
        String(9_000_000_000_000 + n),
        chance.one(['Pertambangan', 'Perkebunan', 'Perikanan', 'Energi', 'Perbankan']),
        code,
        zone,
        'VERIFIED',
        offices.get(code) ?? null,
        by,
        instant(momentOf(size, 0, 1) - 300 * DAY + n * 60_000),
      ]),
    },
    {
      table: 'company_region',
      columns: 'company_id region_code',
      rows: all.flatMap(({ place: { code }, n, id }) => operatingRegions(new Chance(size.seed, 11, n), code, companies).map((region) => [id, region])),
    },
  ];
}

/** Where the plants and people of a company are: at its seat for most, at the seats of some others too, or all over its province. */
function operatingRegions(chance: Chance, seat: string, seats: readonly Place[]): string[] {
  if (chance.next() < 0.1) return [seat.slice(0, 2)];
  const others = chance.next() < 0.3 ? chance.between(1, 8) : 0;
  return [...new Set([seat, ...Array.from({ length: others }, () => chance.one(seats).code)])];
}
