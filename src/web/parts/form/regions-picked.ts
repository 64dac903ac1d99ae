import type { RegionOption } from './region-picker.tsx';

/** What was picked last and may still be made narrower. */
export interface Picked {
  readonly code: string;
  /** It is in the list through this pick; else a wider one was there already. */
  readonly isAdded: boolean;
  /** Narrower ones whose place it took: they come back when it becomes narrower itself. */
  readonly displaced: readonly RegionOption[];
}

export const NONE: Picked = { code: '', isAdded: false, displaced: [] };

export const holds = (wide: string, code: string): boolean => code === wide || code.startsWith(`${wide}.`);

interface Outcome {
  readonly regions: RegionOption[];
  readonly picked: Picked;
}

/** The list with a region more, unless it is covered: a wider one takes the place of those within it. */
function withRegion(before: readonly RegionOption[], region: RegionOption): Outcome {
  if (before.some(({ code }) => holds(code, region.code))) return { regions: [...before], picked: { ...NONE, code: region.code } };
  const displaced = before.filter(({ code }) => holds(region.code, code));
  return { regions: [...before.filter((of) => !displaced.includes(of)), region], picked: { code: region.code, isAdded: true, displaced } };
}

/** What the list becomes when a region is picked, or nothing any more, in place of what was picked before it. */
export function picking(value: readonly RegionOption[], { code, isAdded, displaced }: Picked, region?: RegionOption): Outcome {
  const before = isAdded ? [...value.filter((of) => of.code !== code), ...displaced] : value;
  return region ? withRegion(before, region) : { regions: [...before], picked: NONE };
}
