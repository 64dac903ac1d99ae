import type { EquityQuery, EquityVillagesQuery } from '../../generated/graphql.ts';
import { type District, inDistricts } from '../../parts/tiles/districts.ts';
import { ProvinceTiles } from '../../parts/tiles/province-tiles.tsx';
import { VillageTiles } from '../../parts/tiles/village-tiles.tsx';
import { msg, useWords } from '../../words/words.ts';
import { MEASURES, type Measure } from './equity-measure.ts';

/** What came to each, and in which year. */
export const RECEIVED: Readonly<Record<Measure, string>> = {
  kelompok: msg('Diterima per kelompok, {tahun}'),
  keluarga: msg('Diterima per keluarga miskin, {tahun}'),
};

type Row = EquityQuery['statistics']['byRegion'][number];

interface EquityTilesProps {
  readonly rows: readonly Row[];
  readonly villages?: EquityVillagesQuery;
  /** Within a kabupaten: every village has its tile. */
  readonly deep: boolean;
  readonly year: number;
  readonly measure: Measure;
  readonly hrefOf: (code: string) => string;
}

export function EquityTiles({ rows, villages, deep, year, measure, hrefOf }: EquityTilesProps) {
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
        <p class="muted small">{t(RECEIVED[measure], { tahun: year })}</p>
      </div>
      <ProvinceTiles
        rows={rows.map((row) => ({ region: row.region, each: MEASURES[measure].of(row) }))}
        per={measure === 'kelompok' ? 'group' : 'family'}
        href={hrefOf}
      />
    </section>
  );
}

/** Villages by kecamatan; within one kecamatan its rows are the villages themselves. */
function districtsOf(rows: readonly Row[], { statistics: { byVillage } }: EquityVillagesQuery): District[] {
  const names = new Map(rows.map(({ region }) => [region.code, region.name]));
  return inDistricts(
    byVillage.map(({ region, karangTaruna, received }) => ({ ...region, amount: karangTaruna ? received : null })),
    (code) => names.get(code) ?? '',
  );
}
