import { useLocation } from 'preact-iso';
import { usePages } from '../../data/use-pages.ts';
import { CompanyListDocument } from '../../generated/graphql.ts';
import { usePage } from '../../page.ts';
import { CompanyRow } from '../../parts/company-row.tsx';
import { FilterForm } from '../../parts/filter-form.tsx';
import { CheckList } from '../../parts/form/check-list.tsx';
import { SearchField } from '../../parts/form/search-field.tsx';
import { VERIFICATION_STATES } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { useMe } from '../me.ts';
import { useChips } from './chips-of.ts';
import { chosen, regionIn, searchIn, seeking, useParams } from './params.ts';
import { RegionFilter } from './region-filter.tsx';
import { Results } from './results.tsx';

const STATES = Object.keys(VERIFICATION_STATES) as (keyof typeof VERIFICATION_STATES)[];

/** The companies that give, filtered by the address; offices also filter by state. */
export default function CompanyList() {
  const { t } = useWords();
  const { path } = useLocation();
  const { offices } = useMe();
  const params = useParams();
  const within = regionIn(params);
  const states = chosen(params, 'status', STATES);
  const search = searchIn(params);
  const filter = {
    within: within ?? null,
    status: states.length > 0 ? states : offices.length > 0 ? null : ['VERIFIED' as const],
    search: search ?? null,
  };
  const list = usePages(CompanyListDocument, { filter, ...seeking(search), after: null as string | null }, ({ companies }) => companies);
  const chips = useChips(path, params, { states, within, regions: [], search, below: [] });
  usePage({
    title: t('Perusahaan'),
    description: t('Perusahaan terverifikasi yang mendanai kegiatan Karang Taruna: bidang usaha, wilayah operasi, dan programnya.'),
  });
  return (
    <div class="wrap page stack">
      <div>
        <h1>{t('Perusahaan')}</h1>
        <p class="muted">{t('Perusahaan yang membuka dana TJSL. Diperiksa Dinas Sosial.')}</p>
      </div>
      <FilterForm
        action="/perusahaan"
        active={chips.length}
        head={<SearchField label={t('Cari nama perusahaan')} name="cari" value={search} />}
        filters={
          <>
            <RegionFilter within={within} ticked={[]} below={[]} />
            {offices.length > 0 && (
              <CheckList
                label={t('Status')}
                name="status"
                value={states}
                options={STATES.map((value) => ({ value, label: t(VERIFICATION_STATES[value].word) }))}
              />
            )}
          </>
        }
      >
        <Results
          of={list}
          action="/perusahaan"
          found={(n) => t('{n} perusahaan', { n })}
          nothing={t('Belum ada perusahaan seperti itu di sini. Coba longgarkan saringannya.')}
          chips={chips}
          row={(company) => <CompanyRow company={company} />}
        />
      </FilterForm>
    </div>
  );
}
