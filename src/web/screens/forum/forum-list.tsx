import { useLocation } from 'preact-iso';
import { usePages } from '../../data/use-pages.ts';
import { ForumListDocument, type ForumRowFragment } from '../../generated/graphql.ts';
import { usePage } from '../../page.ts';
import { LinkButton } from '../../parts/button.tsx';
import { FilterForm } from '../../parts/filter-form.tsx';
import { SearchField } from '../../parts/form/search-field.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import '../../parts/group-row.css';
import '../../parts/proposal-row.css';
import { placeName } from '../../words/place.ts';
import { useWords } from '../../words/words.ts';
import { useChips } from '../listing/chips-of.ts';
import { regionIn, searchIn, useParams } from '../listing/params.ts';
import { RegionFilter } from '../listing/region-filter.tsx';
import { Results } from '../listing/results.tsx';
import { useMe } from '../me.ts';

/** The forums of provinces, kabupaten and kota, filtered by the address. */
export default function ForumList() {
  const { t } = useWords();
  const { path } = useLocation();
  const { companies, offices } = useMe();
  const params = useParams();
  const within = regionIn(params);
  const search = searchIn(params);
  const list = usePages(
    ForumListDocument,
    { filter: { within: within ?? null, search: search ?? null }, after: null as string | null },
    ({ forums }) => forums,
  );
  const chips = useChips(path, params, { states: [], within, regions: [], search, below: [] });
  usePage({
    title: t('Forum CSR'),
    description: t('Forum CSR, TJSP, dan TJSLP di provinsi, kabupaten, dan kota: perusahaan anggotanya dan program yang sudah mereka buka.'),
  });
  const mayRegister = offices.length === 0 && companies.some(({ companyStatus }) => companyStatus === 'VERIFIED');
  return (
    <div class="wrap page stack">
      <div>
        <h1>{t('Forum CSR')}</h1>
        <p class="muted">{t('Perusahaan satu wilayah yang menyusun program bersama. Forum tidak memegang uang dan tidak memutuskan proposal.')}</p>
      </div>
      {mayRegister && (
        <p>
          <LinkButton icon="plus" href="/forum/baru">
            {t('Daftarkan forum')}
          </LinkButton>
        </p>
      )}
      <FilterForm
        action="/forum"
        active={chips.length}
        head={<SearchField label={t('Cari nama forum')} name="cari" value={search} />}
        filters={<RegionFilter within={within} ticked={[]} below={[]} />}
      >
        <Results
          of={list}
          action="/forum"
          found={(n) => t('{n} forum', { n })}
          nothing={t('Belum ada forum seperti itu di sini. Coba longgarkan saringannya.')}
          chips={chips}
          row={(forum) => <ForumRow forum={forum} />}
        />
      </FilterForm>
    </div>
  );
}

function ForumRow({ forum: { id, name, status, region, received, companies } }: { forum: ForumRowFragment }) {
  const { t, count, rupiah } = useWords();
  return (
    <article class="group-row">
      <div>
        <h3>
          <a href={`/forum/${id}`}>{name}</a>
        </h3>
        <p>{placeName(region)}</p>
        <p>{t('{n} perusahaan anggota, {uang} sudah diterima kelompok', { n: count(companies.totalCount), uang: rupiah(received) })}</p>
      </div>
      {status !== 'VERIFIED' && (
        <div class="group-row-standing">
          <StateBadge of="verification" status={status} />
        </div>
      )}
    </article>
  );
}
