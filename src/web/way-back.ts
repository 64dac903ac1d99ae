const HERE = 'http://here.invalid';

/** Where to go next: a path of this site, or `otherwise`. Read as browsers read it, who take `/\evil` and a tab in the middle for another host. */
export function wayBack(path: string | undefined, otherwise: string): string {
  const url = path?.startsWith('/') ? URL.parse(path, HERE) : null;
  if (url?.origin !== HERE || url.pathname.startsWith('//')) return otherwise;
  return url.pathname + url.search + url.hash;
}
