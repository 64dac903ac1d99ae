import { useLocation } from 'preact-iso';
import { useKept } from '../../data/use-kept.ts';
import { usePages } from '../../data/use-pages.ts';
import { useQuery } from '../../data/use-query.ts';
import { ProposalChoicesDocument, ProposalListDocument } from '../../generated/graphql.ts';
import { usePage } from '../../page.ts';
import { FilterForm } from '../../parts/filter-form.tsx';
import { CheckList } from '../../parts/form/check-list.tsx';
import { SearchField } from '../../parts/form/search-field.tsx';
import { SelectField } from '../../parts/form/select-field.tsx';
import { ProposalRow } from '../../parts/proposal-row.tsx';
import { CLASSIFICATIONS, type Classification, FOCUS_AREAS, type FocusArea, PROPOSAL_STATES } from '../../words/states.ts';
import { msg, useWords } from '../../words/words.ts';
import { useMe } from '../me.ts';
import { AmountRange, amountsIn } from './amount-range.tsx';
import { useBelow } from './below.ts';
import { useChips } from './chips-of.ts';
import { chosen, oneOf, regionIn, regionsIn, searchIn, seeking, useParams } from './params.ts';
import { RegionFilter } from './region-filter.tsx';
import { Results } from './results.tsx';

const AREAS = Object.keys(FOCUS_AREAS) as FocusArea[];
const CLASSES = Object.keys(CLASSIFICATIONS) as Classification[];
const ORDERS = { terbaru: 'NEWEST', dibutuhkan: 'LARGEST_REMAINING', mulai: 'CLOSEST_START' } as const;
const ORDER_WORDS = { dibutuhkan: msg('Paling dibutuhkan'), terbaru: msg('Terbaru'), mulai: msg('Paling dekat mulainya') } as const;
const STATES = {
  mencari: ['VERIFIED'],
  terpenuhi: ['FUNDED'],
  berjalan: ['RUNNING', 'REPORTED'],
  selesai: ['CLOSED'],
  semua: undefined,
} as const;
const STATE_WORDS = {
  mencari: msg('Mencari dana'),
  terpenuhi: msg('Dana terpenuhi'),
  berjalan: msg('Berjalan'),
  selesai: msg('Selesai'),
  semua: msg('Semua status'),
} as const;
/** Offices tell every state apart, the ones that only they and the groups see among them. */
const OFFICE_STATES = {
  ...STATES,
  diajukan: ['SUBMITTED'],
  perbaikan: ['RETURNED'],
  berjalan: ['RUNNING'],
  diperiksa: ['REPORTED'],
  ditolak: ['REJECTED'],
  dicabut: ['WITHDRAWN'],
} as const;
const OFFICE_STATE_WORDS = {
  diajukan: PROPOSAL_STATES.SUBMITTED.word,
  perbaikan: PROPOSAL_STATES.RETURNED.word,
  ...STATE_WORDS,
  diperiksa: PROPOSAL_STATES.REPORTED.word,
  ditolak: PROPOSAL_STATES.REJECTED.word,
  dicabut: PROPOSAL_STATES.WITHDRAWN.word,
} as const;
type State = keyof typeof OFFICE_STATES;
const KNOWN_ORDERS = Object.keys(ORDER_WORDS) as (keyof typeof ORDER_WORDS)[];

/** Proposals that anybody may read, filtered by the address. */
export default function ProposalList() {
  const words = useWords();
  const { t, count } = words;
  const { path } = useLocation();
  const { viewer, offices } = useMe();
  const isOffice = offices.length > 0;
  const states: Readonly<Partial<Record<State, string>>> = isOffice ? OFFICE_STATE_WORDS : STATE_WORDS;
  const known = Object.keys(states) as State[];
  const params = useParams();
  const within = regionIn(params);
  const regions = regionsIn(params, within);
  const focusAreas = chosen(params, 'bidang', AREAS);
  const classes = chosen(params, 'klasifikasi', CLASSES);
  const state = oneOf(params, 'status', known) ?? 'mencari';
  const order = oneOf(params, 'urut', KNOWN_ORDERS) ?? 'dibutuhkan';
  const amounts = amountsIn(params);
  const search = searchIn(params);
  const status = isOffice ? OFFICE_STATES[state] : STATES[state as keyof typeof STATES];
  const filter = {
    within: within ?? null,
    withinAny: regions.length > 0 ? regions : null,
    focusAreas: focusAreas.length > 0 ? focusAreas : null,
    classification: classes.length > 0 ? classes : null,
    status: status ? [...status] : null,
    // What is promised in full is of no use to who looks for something to fund.
    seekingFunds: state === 'mencari' && !isOffice ? true : null,
    minimumRequested: amounts.least ?? null,
    maximumRequested: amounts.most ?? null,
    search: search ?? null,
  };
  const list = usePages(
    ProposalListDocument,
    { filter, orderBy: ORDERS[order], ...seeking(search), after: null as string | null },
    ({ proposals }) => proposals,
  );
  const choices = useKept(useQuery(ProposalChoicesDocument, { filter }).data?.proposalFacets);
  const below = useBelow(within, regions, choices?.regions);
  const chips = useChips(path, params, {
    focusAreas,
    classes,
    within,
    regions,
    state: state === 'mencari' ? undefined : states[state],
    amounts,
    search,
    below,
  });
  usePage({
    title: t('Proposal yang mencari dana'),
    description: t('Kegiatan Karang Taruna yang sudah diperiksa Dinas Sosial. Siapa pun boleh membaca.'),
  });
  const countOf = (n: number | undefined) => (n === undefined ? undefined : count(n));
  return (
    <div class="wrap page stack">
      <div>
        <h1>{state === 'mencari' ? t('Proposal yang mencari dana') : t('Proposal')}</h1>
        {/* Those who work here see more than that among all states, and offices among states of their own. */}
        {!(state === 'semua' && viewer) && state in STATES && <p class="muted">{t('Sudah diperiksa Dinas Sosial. Siapa pun boleh membaca.')}</p>}
      </div>
      <FilterForm
        action="/proposal"
        isWrong={amounts.wrong.length > 0}
        active={chips.length}
        head={
          <>
            <SearchField label={t('Cari judul, kelompok, atau desa')} name="cari" value={search} />
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
              options={AREAS.map((value) => ({
                value,
                label: t(FOCUS_AREAS[value].word),
                count: countOf(choices?.focusAreas.find(({ focusArea }) => focusArea === value)?.count),
              }))}
            />
            <CheckList
              label={t('Klasifikasi kelompok')}
              name="klasifikasi"
              value={classes}
              options={CLASSES.map((value) => ({
                value,
                label: t(CLASSIFICATIONS[value].word),
                count: countOf(choices?.classifications.find(({ classification }) => classification === value)?.count),
              }))}
            />
            <AmountRange {...amounts} />
            <SelectField label={t('Status')} name="status" value={state} options={known.map((value) => ({ value, label: t(states[value] ?? '') }))} />
          </>
        }
      >
        <Results
          of={list}
          action="/proposal"
          found={(n) => t('{n} proposal', { n })}
          nothing={t('Belum ada proposal seperti itu di sini. Coba longgarkan saringannya.')}
          chips={chips}
          row={(proposal) => <ProposalRow proposal={proposal} />}
        />
      </FilterForm>
    </div>
  );
}
