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
export const ROUTES: readonly RouteEntry[] = [route('/', 'public', 'public/home.tsx', () => import('./screens/public/home.tsx'))];
