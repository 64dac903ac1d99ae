import { useLocation } from 'preact-iso';
import { useKept } from '../../data/use-kept.ts';
import { usePages } from '../../data/use-pages.ts';
import { useQuery } from '../../data/use-query.ts';
import { ProgramChoicesDocument, ProgramListDocument } from '../../generated/graphql.ts';
import { usePage } from '../../page.ts';
import { FilterForm } from '../../parts/filter-form.tsx';
import { CheckList } from '../../parts/form/check-list.tsx';
import { SearchField } from '../../parts/form/search-field.tsx';
import { SelectField } from '../../parts/form/select-field.tsx';
import { ProgramCard } from '../../parts/program-card.tsx';
import { FOCUS_AREAS, type FocusArea } from '../../words/states.ts';
import { msg, useWords } from '../../words/words.ts';
import { useBelow } from './below.ts';
import { useChips } from './chips-of.ts';
import { chosen, oneOf, regionIn, regionsIn, searchIn, seeking, useParams } from './params.ts';
import { RegionFilter } from './region-filter.tsx';
import { Results } from './results.tsx';

const AREAS = Object.keys(FOCUS_AREAS) as FocusArea[];
const ORDERS = { terbaru: 'NEWEST', tutup: 'CLOSING_SOON', dana: 'MOST_AVAILABLE' } as const;
const ORDER_WORDS = { terbaru: msg('Terbaru'), tutup: msg('Segera ditutup'), dana: msg('Dana terbanyak') } as const;
const STATES = { terbuka: ['OPEN'], ditutup: ['CLOSED', 'CANCELLED'], semua: undefined } as const;
const STATE_WORDS = { terbuka: msg('Terbuka'), ditutup: msg('Ditutup atau dibatalkan'), semua: msg('Semua status') } as const;
const KNOWN_STATES = Object.keys(STATES) as (keyof typeof STATES)[];
const KNOWN_ORDERS = Object.keys(ORDER_WORDS) as (keyof typeof ORDER_WORDS)[];

/** Companies' calls, filtered by the address. */
export default function ProgramList() {
  const { t, count } = useWords();
  const { path } = useLocation();
  const params = useParams();
  const within = regionIn(params);
  const regions = regionsIn(params, within);
  const focusAreas = chosen(params, 'bidang', AREAS);
  const state = oneOf(params, 'status', KNOWN_STATES) ?? 'terbuka';
  const order = oneOf(params, 'urut', KNOWN_ORDERS) ?? 'terbaru';
  const search = searchIn(params);
  const status = STATES[state];
  const filter = {
    within: within ?? null,
    withinAny: regions.length > 0 ? regions : null,
    focusAreas: focusAreas.length > 0 ? focusAreas : null,
    status: status ? [...status] : null,
    search: search ?? null,
  };
  const list = usePages(ProgramListDocument, { filter, orderBy: ORDERS[order], ...seeking(search), after: null as string | null }, ({ programs }) => programs);
  const choices = useKept(useQuery(ProgramChoicesDocument, { filter }).data?.programFacets);
  const below = useBelow(within, regions, choices?.regions);
  const chips = useChips(path, params, { focusAreas, within, regions, state: state === 'terbuka' ? undefined : STATE_WORDS[state], search, below });
  usePage({
    title: t('Program perusahaan'),
    description: t('Program TJSL yang membuka dana untuk kegiatan Karang Taruna: bidang, wilayah, dan besar bantuannya.'),
  });
  return (
    <div class="wrap page stack">
      <div>
        <h1>{t('Program perusahaan')}</h1>
        <p class="muted">
          {t('Dana yang dibuka perusahaan untuk kegiatan Karang Taruna.')} <a href="/perusahaan">{t('Semua perusahaan')}</a>
        </p>
      </div>
      <FilterForm
        action="/program"
        active={chips.length}
        head={
          <>
            <SearchField label={t('Cari program atau perusahaan')} name="cari" value={search} />
            <SelectField label={t('Urutkan')} name="urut" value={order} options={KNOWN_ORDERS.map((value) => ({ value, label: t(ORDER_WORDS[value]) }))} />
          </>
        }
        filters={
          <>
            <RegionFilter within={within} ticked={regions} below={below} />
            <CheckList
              label={t('Bidang')}
              name="bidang"
              value={focusAreas}
              first={4}
              restWord={(n) => t('{n} bidang lainnya', { n })}
              options={AREAS.map((value) => {
                const n = choices?.focusAreas.find(({ focusArea }) => focusArea === value)?.count;
                return { value, label: t(FOCUS_AREAS[value].word), count: n === undefined ? undefined : count(n) };
              })}
            />
            <SelectField label={t('Status')} name="status" value={state} options={KNOWN_STATES.map((value) => ({ value, label: t(STATE_WORDS[value]) }))} />
          </>
        }
      >
        <Results
          of={list}
          action="/program"
          found={(n) => t('{n} program', { n })}
          nothing={t('Belum ada program seperti itu. Coba longgarkan saringannya.')}
          chips={chips}
          look="program-cards"
          row={(program) => <ProgramCard program={program} />}
        />
      </FilterForm>
    </div>
  );
}
