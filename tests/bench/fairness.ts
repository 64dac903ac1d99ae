import type { Asked, Found, Market } from './askings.ts';
import { discount, LOOKED_AT, mean } from './ndcg.ts';

const ISLANDS: Readonly<Record<string, string>> = {
  1: 'Sumatera',
  2: 'Sumatera',
  3: 'Jawa',
  5: 'Bali, Nusa Tenggara',
  6: 'Kalimantan',
  7: 'Sulawesi',
  8: 'Maluku',
  9: 'Papua',
};

/** What proposals are told apart by. */
export const KINDS: Readonly<Record<string, (candidate: Found, shared: number) => string>> = {
  classification: ({ told }) => told.classification ?? 'none',
  'welfare figures': ({ told }) => (told.poor === null ? 'none' : 'known'),
  'accepted reports': ({ told }) => (told.reports === 0 ? 'none' : 'some'),
  'figures missing': ({ told }) => String([told.poor === null, told.classification === null, told.reports === 0].filter(Boolean).length),
  'ever funded': ({ told }) => (told.never_funded ? 'never' : 'before'),
  place: ({ code }) => (Number(code.slice(3, 5)) > 70 ? 'kota' : 'kabupaten'),
  'shared with the company': (_, shared) => ['nothing', 'province', 'kabupaten', 'kecamatan', 'village'][shared] as string,
  islands: ({ code }) => ISLANDS[code[0] as string] ?? 'elsewhere',
  province: ({ code }) => code.slice(0, 2),
};

/** Shares of one kind's groups, each the mean over programmes: of what can be funded, of what deserves it, and of what is shown. */
export interface Exposure {
  readonly kind: string;
  readonly group: string;
  readonly eligible: number;
  readonly deserving: number;
  /** Of the first places of a page, each by how much it is looked at. */
  readonly top: number;
  readonly shown: number;
  /** Of the money that those who are shown still need. */
  readonly money: number;
}

/** Who stands where people look, beside how many they are. `deserving`: of each programme, what of the places in `eligible` should stand there. */
export function exposures({ found }: Pick<Market, 'found'>, asked: readonly Asked[], deserving: readonly (readonly number[])[]): Exposure[] {
  return Object.entries(KINDS).flatMap(([kind, groupOf]) => {
    const money = asked.map(({ eligible }) => eligible.map(({ of }) => (found[of] as Found).remaining));
    const groups = asked.map(({ eligible }) => eligible.map(({ of, shared }) => groupOf(found[of] as Found, shared)));
    const share = (group: string, parts: (n: number) => Iterable<readonly [at: number, weight: number]>) =>
      mean(
        asked.map((_, n) => {
          let [all, own] = [0, 0];
          for (const [at, weight] of parts(n)) {
            all += weight;
            if (groups[n]?.[at] === group) own += weight;
          }
          return all === 0 ? 0 : own / all;
        }),
      );
    const rest = (n: number, at: number) => money[n]?.[at] ?? 0;
    const shown = (n: number) => (asked[n] as Asked).shown;
    return [...new Set(groups.flat())].sort().map((group) => ({
      kind,
      group,
      eligible: share(group, (n) => (groups[n] as string[]).map((_, at) => [at, 1] as const)),
      deserving: share(group, (n) => (deserving[n] as readonly number[]).map((at) => [at, 1] as const)),
      top: share(group, (n) =>
        shown(n)
          .slice(0, LOOKED_AT)
          .map((at, place) => [at, discount(place)] as const),
      ),
      shown: share(group, (n) => shown(n).map((at) => [at, 1] as const)),
      money: share(group, (n) => shown(n).map((at) => [at, rest(n, at)] as const)),
    }));
  });
}
