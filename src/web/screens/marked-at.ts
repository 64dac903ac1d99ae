import type { PlaceLink } from '../parts/shell/work-place.tsx';

/** Pages that belong to a link of another path, and where several do, to the first of them that there is. */
const ELSEWHERE: readonly { readonly pages: RegExp; readonly links: readonly string[] }[] = [
  { pages: /^\/proposal\/[^/]+\/laporan$/, links: ['/laporan', '/proposal-kami', '/proposal'] },
  { pages: /^\/proposal\//, links: ['/proposal-kami', '/proposal'] },
  { pages: /^\/tawaran\//, links: ['/pendanaan'] },
  { pages: /^\/program\//, links: ['/program-kami'] },
];

const placeOf = (href: string): string => href.split('?')[0] ?? href;

/** The links with the one that this page belongs to; a page below a link belongs to it, and queries do not count. */
export function markedAt(path: string, links: readonly Omit<PlaceLink, 'current'>[]): PlaceLink[] {
  const places = links.map(({ href }) => placeOf(href));
  const elsewhere = ELSEWHERE.find(({ pages }) => pages.test(path))?.links.find((link) => places.includes(link));
  const isAt = (place: string) => (elsewhere ? place === elsewhere : path === place || path.startsWith(`${place}/`));
  return links.map((link) => ({ ...link, current: isAt(placeOf(link.href)) }));
}
