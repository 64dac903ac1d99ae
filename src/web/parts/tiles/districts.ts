/** A village on the grid. `amount` is what its group was ever promised or given; null where there is no group. */
export interface VillageAmount {
  readonly code: string;
  readonly name: string;
  readonly amount: string | null;
}

export interface District {
  readonly code: string;
  readonly name: string;
  readonly villages: readonly VillageAmount[];
}

/** Villages by the kecamatan in which they lie. */
export function inDistricts(villages: readonly VillageAmount[], nameOf: (code: string) => string): District[] {
  const districts = new Map<string, VillageAmount[]>();
  for (const village of villages) {
    const code = village.code.slice(0, 8);
    const beside = districts.get(code);
    if (beside) beside.push(village);
    else districts.set(code, [village]);
  }
  return [...districts].map(([code, inside]) => ({ code, name: nameOf(code), villages: inside }));
}

export type VillageLook = 'funded-4' | 'funded-3' | 'funded-2' | 'funded-1' | 'never' | 'none';

/** The order in which they stand: the best funded first. */
export const VILLAGE_LOOKS: readonly VillageLook[] = ['funded-4', 'funded-3', 'funded-2', 'funded-1', 'never', 'none'];

const MILLION = 1_000_000n;

export function lookOf({ amount }: VillageAmount): VillageLook {
  if (amount === null) return 'none';
  const rupiah = BigInt(amount);
  if (rupiah <= 0n) return 'never';
  if (rupiah < 30n * MILLION) return 'funded-1';
  if (rupiah < 60n * MILLION) return 'funded-2';
  return rupiah < 100n * MILLION ? 'funded-3' : 'funded-4';
}

export interface DistrictTiles extends District {
  readonly groups: number;
  readonly funded: number;
  readonly byLook: readonly { readonly look: VillageLook; readonly villages: readonly VillageAmount[] }[];
}

/** Districts with the smallest funded part first; of those alike, the one with more groups that wait. */
export function inOrderOfNeed(districts: readonly District[]): DistrictTiles[] {
  return districts
    .map((district) => {
      const byLook = VILLAGE_LOOKS.map((look) => ({ look, villages: district.villages.filter((village) => lookOf(village) === look) }));
      const count = (sought: VillageLook) => byLook.find(({ look }) => look === sought)?.villages.length ?? 0;
      const groups = district.villages.length - count('none');
      return { ...district, byLook: byLook.filter(({ villages }) => villages.length), groups, funded: groups - count('never') };
    })
    .sort((a, b) => a.funded * Math.max(b.groups, 1) - b.funded * Math.max(a.groups, 1) || b.groups - a.groups || a.name.localeCompare(b.name, 'id'));
}
