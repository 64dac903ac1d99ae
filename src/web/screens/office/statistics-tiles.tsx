import type { OfficeStatisticsQuery } from '../../generated/graphql.ts';
import type { District } from '../../parts/tiles/districts.ts';
import { VillageTiles } from '../../parts/tiles/village-tiles.tsx';
import { useWords } from '../../words/words.ts';

type Statistics = OfficeStatisticsQuery['statistics'];

/** A tile for each village of a kabupaten, for each kabupaten of a province: who got what. The tables are the page's. */
export function StatisticsTiles({ statistics, region }: { statistics: Statistics; region: { readonly code: string; readonly name: string } }) {
  const { t } = useWords();
  if (region.code.length > 2)
    return (
      <section class="card stack">
        <h2>{t('Satu petak, satu desa')}</h2>
        <VillageTiles districts={districtsOf(statistics)} />
      </section>
    );
  const regencies = statistics.byRegion.map(({ region: { code, name }, karangTarunas, disbursed }) => ({
    code,
    name,
    amount: karangTarunas > 0 ? String(BigInt(disbursed) / BigInt(karangTarunas)) : null,
  }));
  return (
    <section class="card stack">
      <h2>{t('Satu petak, satu kabupaten atau kota')}</h2>
      <p class="muted">{t('Warnanya: yang disalurkan tahun ini, rata-rata per kelompok.')}</p>
      <VillageTiles districts={[{ code: region.code, name: region.name, villages: regencies }]} href={(code) => `/pemerataan?within=${code}`} named={false} />
    </section>
  );
}

function districtsOf({ byRegion, byVillage }: Statistics): District[] {
  return byRegion.map(({ region: { code, name } }) => ({
    code,
    name,
    villages: byVillage
      .filter(({ region }) => region.code.startsWith(`${code}.`))
      .map(({ region, karangTaruna, received }) => ({ code: region.code, name: region.name, amount: karangTaruna ? received : null })),
  }));
}
