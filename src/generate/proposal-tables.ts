import { Chance } from './chance.ts';
import { companyId, companyOf, csr, DAY, groupId, momentOf, type Place, type Proposal, programId, SETTLED, type Size, sum } from './country.ts';
import { day, type Each, type Filling, groupLexemes, instant, placeOf } from './filling.ts';
import type { Rows } from './rows.ts';
import { PROGRAM_NAMES, WORKS } from './words.ts';

export function proposals(size: Size, each: Each, by: string): Filling {
  const columns =
    'id karang_taruna_id region_code zone title summary background objectives sustainability focus_area starts_on ends_on beneficiaries status total requested committed approved disbursed received reached search_words created_by created_at submitted_at verified_at verified_by';
  const isSubmitted = (p: Proposal) => p.status !== 'DRAFT';
  const isVerified = (p: Proposal) => p.matches.length > 0 || p.status === 'VERIFIED';
  return {
    table: 'proposal',
    columns,
    rows: each((p) => {
      const { code, zone } = placeOf(size, p);
      const told = [
        `${p.title}, dikerjakan pemuda setempat.`,
        'Warga sudah lama membutuhkannya.',
        'Dipakai dan dirawat bersama sepanjang tahun.',
        'Hasilnya menutup biaya perawatan.',
      ];
      const counted = p.matches.reduce((sum, m) => sum + m.counted, 0);
      const approved = p.matches.reduce((sum, m) => (SETTLED.has(m.status) ? sum + m.counted : sum), 0);
      const received = p.matches.reduce((sum, m) => sum + m.received, 0);
      const submitted = isSubmitted(p) ? instant(p.createdAt + 2 * DAY) : null;
      const verified = isVerified(p) ? instant(p.createdAt + 6 * DAY) : null;
      return [
        [
          p.id,
          groupId(size, p.group),
          code,
          zone,
          p.title,
          ...told,
          p.focusArea,
          day(p.startsOn),
          day(p.startsOn + p.days * DAY),
          p.beneficiaries,
          p.status,
          sum(p.lines),
          csr(p.lines),
          counted,
          approved,
          received,
          received,
          p.status === 'CLOSED' ? p.beneficiaries : 0,
          `${size.lexemes.get(p.title)} ${groupLexemes(size, p.group)}`,
          by,
          instant(p.createdAt),
          submitted,
          verified,
          verified && by,
        ],
      ];
    }),
  };
}

export function programs(size: Size, companies: readonly Place[], committed: Float64Array, by: string): Filling[] {
  const areas = [...new Set(WORKS.map(([, area]) => area))];
  const columns =
    'id company_id zone title description focus_areas support_kinds fiscal_year budget committed minimum_award maximum_award opens_on closes_on status created_by created_at';
  return [
    { table: 'csr_program', columns, rows: rows() },
    {
      table: 'program_region',
      columns: 'program_id region_code',
      rows: Array.from({ length: size.programs }, (_, n) => [programId(size, n), (companies[companyOf(n)] as Place).code.slice(0, 2)]),
    },
  ];
  function* rows(): Rows {
    for (let n = 0; n < size.programs; n += 1) {
      const chance = new Chance(size.seed, 8, n);
      const used = committed[n] as number;
      const budget = Math.ceil((used * (1.2 + chance.next()) + 50_000_000) / 1_000_000) * 1_000_000;
      const at = momentOf(size, n, size.programs);
      const status = n % 20 === 0 ? 'DRAFT' : chance.next() < 0.6 ? 'OPEN' : 'CLOSED';
      const closes = status === 'OPEN' ? size.now + chance.between(20, 300) * DAY : at + 200 * DAY;
      yield [
        programId(size, n),
        companyId(size, companyOf(n)),
        (companies[companyOf(n)] as Place).zone,
        `${chance.one(PROGRAM_NAMES)} ${n + 1}`,
        'Dukungan bagi Karang Taruna yang bergerak bersama warga.',
        areas,
        ['CASH', 'GOODS', 'TRAINING', 'SERVICES'],
        new Date(at).getUTCFullYear(),
        budget,
        used,
        1_000_000,
        budget,
        day(at),
        day(closes),
        status,
        by,
        instant(at),
      ];
    }
  }
}
