import { useLocation } from 'preact-iso';
import { useKept } from '../../data/use-kept.ts';
import { usePages } from '../../data/use-pages.ts';
import { useQuery } from '../../data/use-query.ts';
import { GroupChoicesDocument, GroupListDocument } from '../../generated/graphql.ts';
import { usePage } from '../../page.ts';
import { FilterForm } from '../../parts/filter-form.tsx';
import { CheckList } from '../../parts/form/check-list.tsx';
import { SearchField } from '../../parts/form/search-field.tsx';
import { SelectField } from '../../parts/form/select-field.tsx';
import { GroupRow } from '../../parts/group-row.tsx';
import { CLASSIFICATIONS, type Classification, VERIFICATION_STATES } from '../../words/states.ts';
import { msg, useWords } from '../../words/words.ts';
import { useMe } from '../me.ts';
import { useBelow } from './below.ts';
import { useChips } from './chips-of.ts';
import { chosen, oneOf, regionIn, regionsIn, searchIn, seeking, useParams } from './params.ts';
import { RegionFilter } from './region-filter.tsx';
import { Results } from './results.tsx';

const CLASSES = Object.keys(CLASSIFICATIONS) as Classification[];
const STATES = Object.keys(VERIFICATION_STATES) as (keyof typeof VERIFICATION_STATES)[];
const ORDERS = { nama: 'NAME_ASC', terbaru: 'NEWEST' } as const;
const ORDER_WORDS = { nama: msg('Menurut nama'), terbaru: msg('Terbaru') } as const;
const KNOWN_ORDERS = Object.keys(ORDERS) as (keyof typeof ORDERS)[];

/** The registry of Karang Taruna, filtered by the address; offices also filter by state. */
export default function GroupList() {
  const { t, count } = useWords();
  const { path } = useLocation();
  const { offices } = useMe();
  const params = useParams();
  const within = regionIn(params);
  const regions = regionsIn(params, within);
  const classes = chosen(params, 'klasifikasi', CLASSES);
  const states = chosen(params, 'status', STATES);
  const order = oneOf(params, 'urut', KNOWN_ORDERS) ?? 'nama';
  const search = searchIn(params);
  const filter = {
    within: within ?? null,
    withinAny: regions.length > 0 ? regions : null,
    classification: classes.length > 0 ? classes : null,
    status: states.length > 0 ? states : offices.length > 0 ? null : ['VERIFIED' as const],
    search: search ?? null,
  };
  const list = usePages(
    GroupListDocument,
    { filter, orderBy: ORDERS[order], ...seeking(search), after: null as string | null },
    ({ karangTarunas }) => karangTarunas,
  );
  const choices = useKept(useQuery(GroupChoicesDocument, { filter }).data?.karangTarunaFacets);
  const below = useBelow(within, regions, choices?.regions);
  const chips = useChips(path, params, { classes, states, within, regions, search, below });
  usePage({ title: t('Karang Taruna'), description: t('Karang Taruna terverifikasi di seluruh Indonesia: pengurus, klasifikasi, dan kegiatannya.') });
  return (
    <div class="wrap page stack">
      <div>
        <h1>{t('Karang Taruna')}</h1>
        <p class="muted">{t('Organisasi pemuda desa dan kelurahan, satu di setiap wilayah.')}</p>
      </div>
      <FilterForm
        action="/karang-taruna"
        active={chips.length}
        head={
          <>
            <SearchField label={t('Cari nama kelompok')} name="cari" value={search} />
            <SelectField label={t('Urutkan')} name="urut" value={order} options={KNOWN_ORDERS.map((value) => ({ value, label: t(ORDER_WORDS[value]) }))} />
          </>
        }
        filters={
          <>
            <RegionFilter within={within} ticked={regions} below={below} />
            <CheckList
              label={t('Klasifikasi')}
              name="klasifikasi"
              value={classes}
              options={CLASSES.map((value) => {
                const n = choices?.classifications.find(({ classification }) => classification === value)?.count;
                return { value, label: t(CLASSIFICATIONS[value].word), count: n === undefined ? undefined : count(n) };
              })}
            />
            {offices.length > 0 && (
              <CheckList
                label={t('Status')}
                name="status"
                value={states}
                options={STATES.map((value) => {
                  const n = choices?.statuses.find(({ status }) => status === value)?.count;
                  return { value, label: t(VERIFICATION_STATES[value].word), count: n === undefined ? undefined : count(n) };
                })}
              />
            )}
          </>
        }
      >
        <Results
          of={list}
          action="/karang-taruna"
          found={(n) => t('{n} kelompok', { n })}
          nothing={t('Belum ada kelompok seperti itu di sini. Coba longgarkan saringannya.')}
          chips={chips}
          row={(group) => <GroupRow group={group} />}
        />
      </FilterForm>
    </div>
  );
}
