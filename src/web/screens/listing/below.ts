import { useQuery } from '../../data/use-query.ts';
import { RegionChoicesDocument } from '../../generated/graphql.ts';

export interface Below {
  readonly region: { readonly code: string; readonly name: string };
  readonly count: number;
}

/** The provinces, and of the chosen region what lies above and right below it. */
export const useRegionChoices = (within: string | undefined) => useQuery(RegionChoicesDocument, { code: within ?? '11', inside: Boolean(within) }).data;

/** What can be ticked below the chosen region, most first; what is ticked stays, although nothing is left in it. */
export function useBelow(within: string | undefined, ticked: readonly string[], found: readonly Below[] = []): Below[] {
  const inside = useRegionChoices(within)?.region?.children.nodes ?? [];
  if (!within) return [];
  const there = found.filter(({ region }) => region.code.startsWith(`${within}.`));
  const codes = new Set(there.map(({ region }) => region.code));
  const empty = inside.filter(({ code }) => ticked.includes(code) && !codes.has(code));
  return [...there, ...empty.map((region) => ({ region, count: 0 }))];
}
