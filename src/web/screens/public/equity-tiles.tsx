import type { EquityQuery, EquityVillagesQuery } from '../../generated/graphql.ts';
import type { District } from '../../parts/tiles/districts.ts';
import { ProvinceTiles } from '../../parts/tiles/province-tiles.tsx';
import { VillageTiles } from '../../parts/tiles/village-tiles.tsx';
import { useWords } from '../../words/words.ts';

type Row = EquityQuery['statistics']['byRegion'][number];

interface EquityTilesProps {
  readonly rows: readonly Row[];
  readonly villages?: EquityVillagesQuery;
  /** Within a kabupaten: every village has its tile. */
  readonly deep: boolean;
  readonly year: number;
}

export function EquityTiles({ rows, villages, deep, year }: EquityTilesProps) {
  const { t } = useWords();
  if (deep) {
    if (!villages) return null;
    return (
      <section class="card stack">
        <h2>{t('Satu petak, satu desa')}</h2>
        <VillageTiles districts={districtsOf(rows, villages)} />
      </section>
    );
  }
  if (rows[0]?.region.level !== 'PROVINCE') return null;
  return (
    <section class="card stack equity-map">
      <div>
        <h2>{t('Satu petak, satu provinsi')}</h2>
        <p class="muted small">{t('Disalurkan per kelompok, {tahun}', { tahun: year })}</p>
      </div>
      <ProvinceTiles rows={rows.map((row) => ({ ...row, amount: row.disbursed }))} href={(code) => `/pemerataan?within=${code}`} />
    </section>
  );
}

/** Villages by kecamatan; within one kecamatan its rows are the villages themselves. */
function districtsOf(rows: readonly Row[], { statistics: { byVillage } }: EquityVillagesQuery): District[] {
  const names = new Map(rows.map(({ region }) => [region.code, region.name]));
  const districts = new Map<string, District & { villages: District['villages'][number][] }>();
  for (const { region, karangTaruna, received } of byVillage) {
    const code = region.code.slice(0, 8);
    const district = districts.get(code) ?? { code, name: names.get(code) ?? '', villages: [] };
    district.villages.push({ code: region.code, name: region.name, amount: karangTaruna ? received : null });
    districts.set(code, district);
  }
  return [...districts.values()];
}
