import { regionName } from '../../words/place.ts';
import { CLASSIFICATIONS, type Classification, FOCUS_AREAS, type FocusArea, VERIFICATION_STATES } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import type { Amounts } from './amount-range.tsx';
import { useRegionChoices } from './below.ts';
import { without } from './params.ts';

interface Chosen {
  readonly focusAreas?: readonly FocusArea[];
  readonly classes?: readonly Classification[];
  readonly states?: readonly (keyof typeof VERIFICATION_STATES)[];
  /** The region chosen above those that can be ticked; told where none of them is. */
  readonly within?: string;
  readonly regions: readonly string[];
  /** The one state that was chosen, where it is not the usual one. */
  readonly state?: string;
  readonly amounts?: Amounts;
  readonly search?: string;
  readonly below: readonly { readonly region: { readonly code: string; readonly name: string } }[];
}

/** What the list is filtered by, each with the address without it. */
export function useChips(
  path: string,
  params: URLSearchParams,
  { focusAreas = [], classes = [], states = [], within, regions, state, amounts, search, below }: Chosen,
) {
  const { t, rupiahShort } = useWords();
  const place = useRegionChoices(within)?.region;
  const nameOf = (code: string) => below.find(({ region }) => region.code === code)?.region ?? { code, name: code };
  const chip = (word: string, name: string, value?: string) => ({ word, href: without(path, params, name, value) });
  return [
    ...(search ? [chip(`“${search}”`, 'cari')] : []),
    ...(within && regions.length === 0 ? [chip(place ? regionName(place) : within, 'wilayah')] : []),
    ...regions.map((code) => chip(regionName(nameOf(code)), 'dalam', code)),
    ...focusAreas.map((area) => chip(t(FOCUS_AREAS[area].word), 'bidang', area)),
    ...classes.map((of) => chip(t(CLASSIFICATIONS[of].word), 'klasifikasi', of)),
    ...states.map((of) => chip(t(VERIFICATION_STATES[of].word), 'status', of)),
    ...(state ? [chip(t(state), 'status')] : []),
    ...(amounts?.least ? [chip(t('dari {uang}', { uang: rupiahShort(amounts.least) }), 'dari')] : []),
    ...(amounts?.most ? [chip(t('sampai {uang}', { uang: rupiahShort(amounts.most) }), 'sampai')] : []),
  ];
}
