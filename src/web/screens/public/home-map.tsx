import type { HomeQuery } from '../../generated/graphql.ts';
import { perGroup } from '../../parts/shares.ts';
import { ProvinceTiles } from '../../parts/tiles/province-tiles.tsx';
import { useWords } from '../../words/words.ts';

const SHOWN = 6;

/** Where money has come to: the country in tiles, and the provinces with the most in a table. */
export function HomeMap({ rows }: { rows: HomeQuery['statistics']['byRegion'] }) {
  const { t, count, rupiahShort } = useWords();
  const most = rows
    .filter(({ karangTarunas }) => karangTarunas > 0)
    .sort((a, b) => Number(BigInt(b.committed) - BigInt(a.committed)) || b.karangTarunas - a.karangTarunas)
    .slice(0, SHOWN);
  return (
    <section class="stack" aria-labelledby="sampai">
      <div class="row spread">
        <div>
          <h2 id="sampai">{t('Ke mana dana dijanjikan')}</h2>
          <p class="muted small">{t('Dana yang dijanjikan per kelompok, per provinsi. Pilih satu provinsi untuk melihat kabupaten dan desanya.')}</p>
        </div>
        <a href="/pemerataan">{t('Lihat pemerataan')}</a>
      </div>
      <div class="card home-map">
        <div class="home-map-tiles">
          <ProvinceTiles rows={rows.map(({ region, committed, karangTarunas }) => ({ region, each: perGroup(committed, karangTarunas) }))} />
        </div>
        <table class="small">
          <caption class="muted">{t('{n} dari {semua} provinsi', { n: most.length, semua: rows.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('Provinsi')}</th>
              <th scope="col" class="number">
                {t('Kelompok')}
              </th>
              <th scope="col" class="number">
                {t('Dijanjikan')}
              </th>
            </tr>
          </thead>
          <tbody>
            {most.map(({ region, karangTarunas, committed }) => (
              <tr key={region.id}>
                <th scope="row">
                  <a href={`/wilayah/${region.code}`}>{region.name}</a>
                  <small aria-hidden="true">{t('{n} kelompok', { n: karangTarunas })}</small>
                </th>
                <td class="number">{count(karangTarunas)}</td>
                <td class="number">{BigInt(committed) > 0n ? rupiahShort(committed) : t('belum ada')}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td colSpan={3}>
                <a href="/pemerataan">{t('Semua {n} provinsi', { n: rows.length })}</a>
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}
