import type { OfficeStatisticsQuery } from '../../generated/graphql.ts';
import { quantilesOf } from '../../parts/shares.ts';
import type { District } from '../../parts/tiles/districts.ts';
import { VillageTiles } from '../../parts/tiles/village-tiles.tsx';
import { regionName } from '../../words/place.ts';
import { useWords } from '../../words/words.ts';

type Statistics = OfficeStatisticsQuery['statistics'];

interface StatisticsTilesProps {
  readonly statistics: Statistics;
  readonly region: { readonly code: string; readonly name: string };
  readonly year: number;
}

/** A tile for each village of a kabupaten, for each kabupaten of a province: who got what. The tables are the page's. */
export function StatisticsTiles({ statistics, region, year }: StatisticsTilesProps) {
  const { t, rupiahShort } = useWords();
  if (region.code.length > 2)
    return (
      <section class="card stack">
        <h2>{t('Satu petak, satu desa')}</h2>
        <VillageTiles districts={districtsOf(statistics)} />
      </section>
    );
  const regencies = [...statistics.byRegion].sort((a, b) => Number(perGroup(a) - perGroup(b)) || a.region.code.localeCompare(b.region.code));
  const shades = quantilesOf(regencies.map(perGroup), SHADES);
  return (
    <section class="card stack">
      <h2>{t('Satu petak, satu kabupaten atau kota')}</h2>
      <p class="muted">{t('Disalurkan {tahun}, rata-rata per kelompok. Yang paling sedikit di depan.', { tahun: year })}</p>
      <ul class="statistics-regencies">
        {regencies.map((row, i) => {
          const shade = shades[i];
          const amount = perGroup(row);
          return (
            <li key={row.region.code}>
              <a class={shade === undefined ? 'shade-none' : `shade-${shade + 1}`} href={`/pemerataan?within=${row.region.code}`}>
                {regionName(row.region)}
                <strong>{amount > 0n ? rupiahShort(amount) : row.karangTarunas > 0 ? t('belum ada') : t('belum ada kelompok')}</strong>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const SHADES = 5;

const perGroup = ({ disbursed, karangTarunas }: Statistics['byRegion'][number]): bigint => (karangTarunas > 0 ? BigInt(disbursed) / BigInt(karangTarunas) : 0n);

function districtsOf({ byRegion, byVillage }: Statistics): District[] {
  return byRegion.map(({ region: { code, name } }) => ({
    code,
    name,
    villages: byVillage
      .filter(({ region }) => region.code.startsWith(`${code}.`))
      .map(({ region, karangTaruna, received }) => ({ code: region.code, name: region.name, amount: karangTaruna ? received : null })),
  }));
}
