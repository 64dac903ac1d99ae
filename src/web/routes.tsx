import type { ComponentType } from 'preact';
import { lazy } from 'preact-iso';

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
  screen: lazy(load),
});

/** Every address of the app; the server answers 404 to all others. */
export const ROUTES: readonly RouteEntry[] = [
  route('/', 'public', 'public/home.tsx', () => import('./screens/public/home.tsx')),
  route('/pemerataan', 'public', 'public/equity.tsx', () => import('./screens/public/equity.tsx')),
  route('/wilayah/:code', 'public', 'public/region.tsx', () => import('./screens/public/region.tsx')),
  route('/cara-kerja', 'public', 'public/how-it-works.tsx', () => import('./screens/public/how-it-works.tsx')),
  route('/bantuan', 'public', 'public/help.tsx', () => import('./screens/public/help.tsx')),
  route('/data-pribadi', 'public', 'public/privacy.tsx', () => import('./screens/public/privacy.tsx')),
  route('/data-terbuka', 'public', 'public/open-data.tsx', () => import('./screens/public/open-data.tsx')),
  route('/proposal/baru', 'member', 'officer/proposal/editor-page.tsx', () => import('./screens/officer/proposal/editor-page.tsx')),
  route('/proposal/:id/ubah', 'member', 'officer/proposal/editor-page.tsx', () => import('./screens/officer/proposal/editor-page.tsx')),
];
