import { useLocation } from 'preact-iso';
import { useQuery } from '../../data/use-query.ts';
import { EquityDocument, type EquityQuery, EquityVillagesDocument, type EquityVillagesQuery } from '../../generated/graphql.ts';
import { usePage, useSetting } from '../../page.ts';
import { Breadcrumb } from '../../parts/breadcrumb.tsx';
import { ChoiceChips } from '../../parts/chips.tsx';
import { Load } from '../../parts/load.tsx';
import { perGroup } from '../../parts/shares.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { regionName } from '../../words/place.ts';
import { useWords } from '../../words/words.ts';
import { NoSuchPage } from '../no-such-page.tsx';
import { equityHref, MEASURES, type Measure } from './equity-measure.ts';
import { EquitySpread } from './equity-spread.tsx';
import { EquityTable } from './equity-table.tsx';
import { EquityTiles } from './equity-tiles.tsx';
import { FundableNow } from './fundable-now.tsx';
import { YearChoice } from './year-choice.tsx';
import './equity.css';

const KNOWN_MEASURES = Object.keys(MEASURES) as Measure[];
const CODE = /^\d{2}(\.\d{2}(\.\d{2})?)?$/;

/** Who was never funded, and where: the unfunded first. */
export default function Equity() {
  const { t } = useWords();
  const { query } = useLocation();
  const { now } = useSetting();
  const within = CODE.test(query.within ?? '') ? query.within : undefined;
  const thisYear = Number(now.slice(0, 4));
  const measure: Measure = query.ukuran === 'keluarga' ? 'keluarga' : 'kelompok';
  const year = /^20\d\d$/.test(query.tahun ?? '') ? Number(query.tahun) : thisYear;
  const reading = useQuery(EquityDocument, { within: within ?? null, year, inside: Boolean(within), code: within ?? '11' });
  const deep = within !== undefined && within.length > 2;
  const villages = useQuery(EquityVillagesDocument, deep ? { within } : undefined);
  const place = reading.data?.region ? regionName(reading.data.region) : t('Indonesia');
  usePage({
    title: t('Pemerataan dana, {tempat}', { tempat: place }),
    description: t('Karang Taruna mana yang sudah dan yang belum pernah didanai di {tempat}.', { tempat: place }),
  });
  if (within && reading.data && !reading.data.region) return <NoSuchPage />;
  return (
    <div class="wrap page">
      <Load of={reading} skeleton={<Skeleton rows={6} />}>
        {(data) => <Content data={data} villages={villages.data} year={year} thisYear={thisYear} within={within} place={place} measure={measure} />}
      </Load>
    </div>
  );
}

interface ContentProps {
  readonly data: EquityQuery;
  readonly villages?: EquityVillagesQuery;
  readonly year: number;
  readonly thisYear: number;
  readonly within?: string;
  readonly place: string;
  readonly measure: Measure;
}

function Content({ data: { region, statistics, proposals }, villages, year, thisYear, within, place, measure }: ContentProps) {
  const { t, count, rupiahShort } = useWords();
  const { neverFunded, villages: all, villagesWithoutGroup, equity, byRegion } = statistics;
  const withGroup = all - villagesWithoutGroup;
  const average = perGroup(statistics.received, statistics.karangTarunas) ?? 0n;
  const mean = measure === 'kelompok' ? String(average) : (equity.perPoorHousehold.each ?? '0');
  const hrefOf = (code?: string, one = measure) => equityHref(code, one, year === thisYear ? undefined : year);
  const steps = [
    { word: t('Indonesia'), href: hrefOf() },
    ...(region?.ancestors ?? []).map((above) => ({ word: regionName(above), href: hrefOf(above.code) })),
    ...(region ? [{ word: place }] : []),
  ];
  const export_ = `/pemerataan.csv?${new URLSearchParams({ ...(within ? { within } : {}), tahun: String(year) })}`;
  return (
    <div class="stack equity">
      {region && <Breadcrumb steps={steps} />}
      <div class="row spread">
        <h1>
          {withGroup === 0
            ? t('Belum ada kelompok di {tempat}', { tempat: place })
            : neverFunded === 0
              ? t('Semua kelompok di {tempat} pernah didanai', { tempat: place })
              : t('{n} kelompok di {tempat} belum pernah didanai', { n: count(neverFunded), tempat: place })}
        </h1>
        <div class="row no-print">
          <YearChoice
            action="/pemerataan"
            year={year}
            newest={thisYear}
            kept={{ ...(within && { within }), ...(measure === 'keluarga' && { ukuran: measure }) }}
          />
          <a class="button button-outline" href={export_} download="pemerataan.csv">
            {t('Unduh CSV')}
          </a>
        </div>
      </div>
      <dl class="equity-figures">
        <div>
          <dd>{count(all)}</dd>
          <dt>{t('desa. {ada} sudah punya kelompok terdaftar, {belum} belum.', { ada: count(withGroup), belum: count(villagesWithoutGroup) })}</dt>
        </div>
        <div>
          <dd>{count(withGroup - neverFunded)}</dd>
          <dt>{t('kelompok pernah didanai')}</dt>
        </div>
        <div>
          <dd>{rupiahShort(average)}</dd>
          <dt>{t('rata-rata per kelompok, tahun {tahun}', { tahun: year })}</dt>
        </div>
      </dl>
      <ChoiceChips
        label={t('Dana dihitung')}
        chips={KNOWN_MEASURES.map((one) => ({ word: t(MEASURES[one].name), href: hrefOf(within, one), current: one === measure }))}
      />
      <EquityTiles rows={byRegion} villages={villages} deep={within !== undefined && within.length > 2} year={year} measure={measure} hrefOf={hrefOf} />
      <EquitySpread equity={equity} measure={measure} year={year} />
      <div class="equity-columns">
        <EquityTable rows={byRegion} measure={measure} mean={mean} level={region?.level} year={year} hrefOf={hrefOf} />
        <FundableNow proposals={proposals} villages={villages} within={within} />
      </div>
    </div>
  );
}
