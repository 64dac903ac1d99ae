import { type Area, ROUTES } from './routes.tsx';

const PATTERNS = ROUTES.map((route) => ({ ...route, pattern: new RegExp(`^${route.path.replace(/:\w+/g, '[^/]+')}/?$`) }));

const routeAt = (url: string) => PATTERNS.find(({ pattern }) => pattern.test(url.split('?')[0] ?? '/'));

export const sourceAt = (url: string): string | undefined => routeAt(url)?.source;

/** Whom the address is for; undefined where there is no page. */
export const areaAt = (url: string): Area | undefined => routeAt(url)?.area;

/** Public pages that stand by themselves: for search engines. */
export const FIXED_PAGES: readonly string[] = ROUTES.filter(({ path, area }) => area === 'public' && !path.includes(':')).map(({ path }) => path);
