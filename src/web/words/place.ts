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
  return name.replace(/^Kabupaten /, 'Kab. ');
}

/** `Desa Wailukum, Kab. Halmahera Timur`: a place and what people know it by, the kabupaten, or the province of one. */
export function placeName(place: Place): string {
  const above = place.ancestors?.find(({ code }) => code.length === (place.code.length > 5 ? 5 : 2) && code !== place.code);
  return [place, ...(above ? [above] : [])].map(regionName).join(', ');
}
