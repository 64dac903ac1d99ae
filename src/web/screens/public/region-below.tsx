import type { Pages } from '../../data/use-pages.ts';
import type { RegionFiguresQuery, RegionPageQuery } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Pager } from '../../parts/pager.tsx';
import { regionName } from '../../words/place.ts';
import { CLASSIFICATIONS } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import '../../parts/form/field.css';

type Child = NonNullable<RegionPageQuery['region']>['children']['nodes'][number];

interface RegionBelowProps {
  readonly pages: Pages<RegionPageQuery, Child>;
  /** How many of the villages there have a group. */
  readonly rows?: RegionFiguresQuery['statistics']['byRegion'];
  readonly code: string;
  readonly search: string | null;
}

/** The regions one level below, with their boards. */
export function RegionBelow({ pages, rows, code, search }: RegionBelowProps) {
  const { t, count } = useWords();
  const said = ({ code: below, karangTaruna }: Child) => {
    const board =
      karangTaruna && `${karangTaruna.name}, ${karangTaruna.classification ? t(CLASSIFICATIONS[karangTaruna.classification].word) : t('Belum dinilai')}`;
    if (below.length === 13) return board ?? t('belum terbentuk');
    const row = rows?.find(({ region }) => region.code === below);
    const villages = row && t('{ada} dari {semua} desa punya kelompok', { ada: count(row.villages - row.villagesWithoutGroup), semua: count(row.villages) });
    return [villages, board].filter(Boolean).join(' · ');
  };
  return (
    <section class="stack" aria-labelledby="di-bawah">
      <h2 id="di-bawah">{code.length === 2 ? t('Kabupaten dan kota') : code.length === 5 ? t('Kecamatan') : t('Desa dan kelurahan')}</h2>
      <search>
        <form class="row region-search" method="get" action={`/wilayah/${code}`}>
          <label class="visually-hidden" for="cari-wilayah">
            {t('Cari nama wilayah')}
          </label>
          <input id="cari-wilayah" class="control" type="search" name="cari" maxLength={100} defaultValue={search ?? ''} placeholder={t('Cari nama wilayah')} />
          <Button type="submit">{t('Cari')}</Button>
        </form>
      </search>
      {pages.nodes.length === 0 ? (
        <p class="muted">{t('Tidak ada wilayah dengan nama itu.')}</p>
      ) : (
        <ul class="region-list card">
          {pages.nodes.map((child) => (
            <li key={child.id}>
              <a href={`/wilayah/${child.code}`}>{regionName(child)}</a>
              <span class="muted small">{said(child)}</span>
            </li>
          ))}
        </ul>
      )}
      <Pager of={pages} />
    </section>
  );
}
