/** A region as lists ask for it: its own name, and those above it where they are wanted. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly ancestors?: readonly Place[] | null;
}

/** `Desa Wailukum`, `Kel. Soa`, `Kec. Maba`, `Kab. Halmahera Timur`, `Kota Ternate`, `Maluku Utara`. What a region is stands in its code. */
export function regionName({ code, name }: Place): string {
  if (code.length === 13) return `${code[9] === '1' ? 'Kel.' : 'Desa'} ${name}`;
  if (code.length === 8) return `Kec. ${name}`;
  return name.replace(WRITTEN_SHORT, 'Kab. ');
}
const WRITTEN_SHORT = /^Kabupaten /;
/** Where in a region's name begins what is said of it letter by letter. */
export const nameFrom = ({ code, name }: Place): number => (code.length < 8 ? (WRITTEN_SHORT.exec(name)?.[0].length ?? 0) : 0);

/** `Desa Wailukum, Kab. Halmahera Timur`: a place and what people know it by, the kabupaten, or the province of one. */
export const placeName = (place: Place): string => placesSaid(place).map(regionName).join(', ');

/** A place and what people know it by, and besides, from below upwards, what else above it is asked to be said. */
export function placesSaid<P extends Place>(place: P & { readonly ancestors?: readonly P[] | null }, isSaid: (above: P) => boolean = () => false): P[] {
  const known = place.code.length > 5 ? 5 : 2;
  const ancestors: readonly P[] = place.ancestors ?? [];
  return [place, ...ancestors.filter((above) => above.code !== place.code && (above.code.length === known || isSaid(above))).reverse()];
}
