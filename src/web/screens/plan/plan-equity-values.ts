import type { SpreadAfterFragment, SpreadBeforeFragment } from '../../generated/graphql.ts';
import type { Measure } from '../public/equity-measure.ts';

/** What is spread by one measure, before and after the plan. */
export interface SpreadsOfPlan {
  readonly before: SpreadBeforeFragment;
  readonly after: SpreadAfterFragment;
}

/** A place's money before and after the plan, in whole rupiah; `each` is what comes to each there. */
export interface PlaceOfPlan {
  readonly region: SpreadAfterFragment['places'][number]['region'];
  readonly received: bigint;
  readonly given: bigint;
  readonly eachBefore: bigint;
  readonly eachAfter: bigint;
}

interface ByMeasure<Spread> {
  readonly perGroup?: Spread;
  readonly perPoorHousehold?: Spread;
}

/** Of an answer the measure that was asked for; nothing while another is there. */
export function spreadsIn<Before, After>(
  { before, after }: { readonly before: ByMeasure<Before>; readonly after: ByMeasure<After> },
  measure: Measure,
): { readonly before: Before; readonly after: After } | undefined {
  const of = <Spread>({ perGroup, perPoorHousehold }: ByMeasure<Spread>) => (measure === 'kelompok' ? perGroup : perPoorHousehold);
  const [one, other] = [of(before), of(after)];
  return one && other ? { before: one, after: other } : undefined;
}

const byNumber = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

/** The places to which the plan gives, then the others; among both, where least had come to each before, first. */
export function placesOf({ before, after }: SpreadsOfPlan): PlaceOfPlan[] {
  const known = new Map(before.places.map((place) => [place.region.code, place]));
  return after.places
    .map(({ region, received, each }) => {
      const earlier = known.get(region.code);
      const had = BigInt(earlier?.received ?? 0);
      return { region, received: had, given: BigInt(received) - had, eachBefore: BigInt(earlier?.each ?? 0), eachAfter: BigInt(each) };
    })
    .sort(
      (a, b) =>
        Number(b.given > 0n) - Number(a.given > 0n) ||
        byNumber(a.eachBefore, b.eachBefore) ||
        byNumber(b.given, a.given) ||
        (a.region.code < b.region.code ? -1 : 1),
    );
}

/** The page's address with other views chosen, and with all else that it says; what is usual is not named. */
export function planEquityHref(path: string, { ukuran, peta, ...others }: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams({ ...others, ...(ukuran === 'keluarga' && { ukuran }), ...(peta === 'sebelum' && { peta }) });
  return query.size > 0 ? `${path}?${query}` : path;
}
