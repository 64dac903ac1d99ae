import type { ComponentType } from 'preact';
import { lazy } from 'preact-iso';
import { arrive } from './arrive.ts';

/** Who a page is for: its shell, and whether it needs somebody signed in. */
export type Area = 'public' | 'entrance' | 'member' | 'sheet';

export interface RouteEntry {
  readonly path: string;
  readonly area: Area;
  /** Below `screens/`: the chunk that is preloaded with the page. */
  readonly source: string;
  readonly screen: ComponentType;
}

const route = (path: string, area: Area, source: string, load: () => Promise<{ default: ComponentType }>): RouteEntry => ({
  path,
  area,
  source,
  screen: lazy(() => arrive(load)),
});

/** Every address of the app; the server answers 404 to all others. The first that fits is taken: fixed words stand before `:id`. */
export const ROUTES: readonly RouteEntry[] = [
  route('/', 'public', 'public/home.tsx', () => import('./screens/public/home.tsx')),
  route('/pemerataan', 'public', 'public/equity.tsx', () => import('./screens/public/equity.tsx')),
  route('/wilayah/:code', 'public', 'public/region.tsx', () => import('./screens/public/region.tsx')),
  route('/proposal', 'public', 'listing/proposal-list.tsx', () => import('./screens/listing/proposal-list.tsx')),
  route('/proposal/baru', 'member', 'officer/proposal/editor-page.tsx', () => import('./screens/officer/proposal/editor-page.tsx')),
  route('/proposal/:id', 'public', 'listing/proposal-page.tsx', () => import('./screens/listing/proposal-page.tsx')),
  route('/program', 'public', 'listing/program-list.tsx', () => import('./screens/listing/program-list.tsx')),
  route('/program/baru', 'member', 'company/program-editor.tsx', () => import('./screens/company/program-editor.tsx')),
  route('/program/:id', 'public', 'listing/program-page.tsx', () => import('./screens/listing/program-page.tsx')),
  route('/program/:id/ubah', 'member', 'company/program-editor.tsx', () => import('./screens/company/program-editor.tsx')),
  route('/program-kami', 'member', 'company/own-programs.tsx', () => import('./screens/company/own-programs.tsx')),
  route('/rencana', 'member', 'plan/plan-list.tsx', () => import('./screens/plan/plan-list.tsx')),
  route('/rencana/baru', 'member', 'plan/plan-form.tsx', () => import('./screens/plan/plan-form.tsx')),
  route('/rencana/:id', 'member', 'plan/plan-page.tsx', () => import('./screens/plan/plan-page.tsx')),
  route('/karang-taruna', 'public', 'listing/group-list.tsx', () => import('./screens/listing/group-list.tsx')),
  route('/karang-taruna/:id', 'public', 'listing/group-page.tsx', () => import('./screens/listing/group-page.tsx')),
  route('/perusahaan', 'public', 'listing/company-list.tsx', () => import('./screens/listing/company-list.tsx')),
  route('/perusahaan/:id', 'public', 'listing/company-page.tsx', () => import('./screens/listing/company-page.tsx')),
  route('/forum', 'public', 'forum/forum-list.tsx', () => import('./screens/forum/forum-list.tsx')),
  route('/forum/baru', 'member', 'forum/register-forum.tsx', () => import('./screens/forum/register-forum.tsx')),
  route('/forum/daftar/:id', 'member', 'forum/shortlist-page.tsx', () => import('./screens/forum/shortlist-page.tsx')),
  route('/forum/:id', 'public', 'forum/forum-page.tsx', () => import('./screens/forum/forum-page.tsx')),
  route('/cara-kerja', 'public', 'public/how-it-works.tsx', () => import('./screens/public/how-it-works.tsx')),
  route('/bantuan', 'public', 'public/help.tsx', () => import('./screens/public/help.tsx')),
  route('/data-pribadi', 'public', 'public/privacy.tsx', () => import('./screens/public/privacy.tsx')),
  route('/data-terbuka', 'public', 'public/open-data.tsx', () => import('./screens/public/open-data.tsx')),
  route('/proposal/:id/ubah', 'member', 'officer/proposal/editor-page.tsx', () => import('./screens/officer/proposal/editor-page.tsx')),
  route('/masuk', 'entrance', 'entrance/sign-in.tsx', () => import('./screens/entrance/sign-in.tsx')),
  route('/daftar', 'entrance', 'entrance/sign-up.tsx', () => import('./screens/entrance/sign-up.tsx')),
  route('/daftar/kelompok', 'member', 'entrance/register-group.tsx', () => import('./screens/entrance/register-group.tsx')),
  route('/daftar/perusahaan', 'member', 'entrance/register-company.tsx', () => import('./screens/entrance/register-company.tsx')),
  route('/gabung', 'member', 'entrance/join.tsx', () => import('./screens/entrance/join.tsx')),
  route('/beranda', 'member', 'officer/home.tsx', () => import('./screens/officer/home.tsx')),
  route('/proposal-kami', 'member', 'officer/own-proposals.tsx', () => import('./screens/officer/own-proposals.tsx')),
  route('/kelompok', 'member', 'officer/group.tsx', () => import('./screens/officer/group.tsx')),
  route('/organisasi', 'member', 'officer/company.tsx', () => import('./screens/officer/company.tsx')),
  route('/akun', 'member', 'officer/account.tsx', () => import('./screens/officer/account.tsx')),
  route('/dokumen', 'member', 'papers/own-papers.tsx', () => import('./screens/papers/own-papers.tsx')),
  route('/dokumen/:id', 'sheet', 'papers/paper-page.tsx', () => import('./screens/papers/paper-page.tsx')),
  route('/antrean', 'member', 'office/queue-page.tsx', () => import('./screens/office/queue-page.tsx')),
  route('/keputusan', 'member', 'office/decisions-page.tsx', () => import('./screens/office/decisions-page.tsx')),
  route('/statistik', 'member', 'office/statistics-page.tsx', () => import('./screens/office/statistics-page.tsx')),
  route('/proposal/:id/laporan', 'public', 'funding/report-page.tsx', () => import('./screens/funding/report-page.tsx')),
  route('/tawaran/:id', 'member', 'funding/offer-page.tsx', () => import('./screens/funding/offer-page.tsx')),
  route('/pendanaan', 'member', 'funding/match-list.tsx', () => import('./screens/funding/match-list.tsx')),
  route('/pendanaan/:id', 'member', 'funding/match-page.tsx', () => import('./screens/funding/match-page.tsx')),
  route('/laporan', 'member', 'funding/report-list.tsx', () => import('./screens/funding/report-list.tsx')),
];
