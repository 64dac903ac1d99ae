import { csr, DAY, groupId, type Proposal, SETTLED, type Size, sum } from './country.ts';
import { day, type Each, type Filling, groupLexemes, instant, placeOf } from './filling.ts';

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
