import type { PlaceLink } from '../parts/shell/work-place.tsx';
import { ROLES, VERIFICATION_STATES, type WorkKind } from '../words/states.ts';
import type { Words } from '../words/words.ts';
import { type Me, waitingOf } from './me.ts';

type Link = Omit<PlaceLink, 'current'>;

/** The ways in the rail, and the four on a phone, of whoever works here. */
export function placeLinks(me: Me, { t }: Words): { rail: Link[]; tabs: Link[] } {
  const home: Link = { href: '/beranda', word: t('Beranda'), icon: 'house', count: me.at === 'company' ? me.waiting : undefined };
  const funds: Link = { href: '/pendanaan', word: t('Pendanaan'), icon: 'wallet' };
  const papers: Link = { href: '/dokumen', word: t('Dokumen'), icon: 'printer' };
  if (me.at === 'office') {
    const code = me.offices[0]?.region.code ?? '';
    const queue: Link = { href: '/antrean', word: t('Antrean'), icon: 'list', count: me.waitingAtOffice };
    const groups: Link = { href: `/karang-taruna?wilayah=${code}`, word: t('Karang Taruna'), icon: 'users' };
    const proposals: Link = { href: `/proposal?wilayah=${code}&status=semua`, word: t('Proposal'), icon: 'file-text' };
    const reports: Link = { href: '/laporan', word: t('LPJ'), icon: 'check' };
    const own = me.groups.length + me.companies.length > 0;
    const rail: Link[] = [
      ...(own ? [{ ...home, count: me.waiting - me.waitingAtOffice }] : []),
      queue,
      groups,
      proposals,
      funds,
      reports,
      { href: `/pemerataan?within=${code}`, word: t('Pemerataan'), icon: 'scale' },
      { href: '/statistik', word: t('Statistik'), icon: 'chart-column' },
      { href: '/keputusan', word: t('Keputusan'), icon: 'badge-check' },
      papers,
    ];
    return { rail, tabs: [queue, groups, proposals, reports] };
  }
  if (me.at === 'company') {
    const programs: Link = { href: '/program-kami', word: t('Program'), icon: 'list' };
    const search: Link = { href: '/proposal', word: t('Cari proposal'), icon: 'search' };
    const reports: Link = { href: '/laporan', word: t('Laporan'), icon: 'chart-column' };
    const plans: Link = { href: '/rencana', word: t('Rencana'), icon: 'scale' };
    const own: Link = { href: '/organisasi', word: t('Perusahaan'), icon: 'building-2' };
    const forums: Link = { href: '/forum', word: t('Forum CSR'), icon: 'users' };
    return { rail: [home, programs, plans, search, funds, papers, reports, forums, own], tabs: [home, programs, search, funds] };
  }
  if (me.at === 'group') {
    // Each where it is done; what is to be written is told on the home page.
    const waiting = (...kinds: readonly WorkKind[]) => waitingOf(me.viewer?.waiting ?? [], kinds);
    const proposals: Link = { href: '/proposal-kami', word: t('Proposal'), icon: 'file-text' };
    const money: Link = { href: '/pendanaan', word: t('Dana'), icon: 'wallet', count: waiting('ANSWER_OFFER', 'CONFIRM_DISBURSEMENT') };
    const group: Link = { href: '/kelompok', word: t('Kelompok'), icon: 'users', count: waiting('CONFIRM_MEMBERSHIP') };
    return { rail: [home, proposals, money, { href: '/laporan', word: t('Laporan'), icon: 'check' }, papers, group], tabs: [home, proposals, money, group] };
  }
  const join: Link = { href: '/gabung', word: t('Bergabung'), icon: 'user-plus' };
  const account: Link = { href: '/akun', word: t('Akun'), icon: 'user' };
  const search: Link = { href: '/proposal', word: t('Cari proposal'), icon: 'search' };
  return { rail: [home, join, search, account], tabs: [home, join, search, account] };
}

/** Whom the person acts for first, and as what. */
export function standing(me: Me, { t }: Words): { organisation?: { name: string; word: string }; role: string } {
  const [office] = me.offices;
  if (office) return { organisation: { name: t('Dinas Sosial'), word: office.region.name }, role: t(ROLES[office.role].word) };
  const [company] = me.companies;
  if (company) {
    const word = company.companyStatus === 'VERIFIED' ? t('Perusahaan terverifikasi') : t(VERIFICATION_STATES[company.companyStatus].word);
    return { organisation: { name: company.name, word }, role: company.role === 'STAFF' ? t('Staf TJSL') : t(ROLES[company.role].word) };
  }
  const [group] = me.groups;
  if (group) {
    const word = group.groupStatus === 'VERIFIED' ? group.region.name : t(VERIFICATION_STATES[group.groupStatus].word);
    return { organisation: { name: group.name, word }, role: t(ROLES[group.role].word) };
  }
  return { role: me.viewer?.username ?? '' };
}
