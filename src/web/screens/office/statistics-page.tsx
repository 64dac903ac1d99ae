import { useLocation } from 'preact-iso';
import { useQuery } from '../../data/use-query.ts';
import { OfficeStatisticsDocument, type OfficeStatisticsQuery } from '../../generated/graphql.ts';
import { usePage, useSetting } from '../../page.ts';
import { LinkButton } from '../../parts/button.tsx';
import { ColumnsChart } from '../../parts/charts/columns-chart.tsx';
import { StackedRows } from '../../parts/charts/stacked-rows.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Load } from '../../parts/load.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { regionName } from '../../words/place.ts';
import { CLASSIFICATIONS, PROPOSAL_STATES } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { useMe } from '../me.ts';
import { YearChoice } from '../public/year-choice.tsx';
import { StatisticsTiles } from './statistics-tiles.tsx';
import './statistics.css';

/** What the office's region comes to, in figures and drawings. */
export default function StatisticsPage() {
  const { t } = useWords();
  const me = useMe();
  const { now } = useSetting();
  const { query } = useLocation();
  usePage({ title: t('Statistik'), private: true });
  const office = me.offices[0];
  const thisYear = Number(now.slice(0, 4));
  const year = /^20\d\d$/.test(query.tahun ?? '') ? Number(query.tahun) : thisYear;
  const reading = useQuery(OfficeStatisticsDocument, office ? { within: office.region.code, year } : undefined);
  return (
    <div class="wrap page">
      {office ? (
        <div class="stack stack-wide">
          <div class="row spread">
            <h1>{t('Statistik {tempat}', { tempat: regionName(office.region) })}</h1>
            <div class="row no-print">
              <YearChoice action="/statistik" year={year} newest={thisYear} kept={{}} />
              <LinkButton href={`/pemerataan.csv?${new URLSearchParams({ within: office.region.code, tahun: String(year) })}`} download="pemerataan.csv">
                {t('Unduh CSV')}
              </LinkButton>
            </div>
          </div>
          <Load of={reading} skeleton={<Skeleton rows={8} />}>
            {(data) => <Figures data={data} year={year} region={office.region} />}
          </Load>
        </div>
      ) : (
        <Empty title={t('Halaman ini untuk Dinas Sosial')} action={<LinkButton href="/pemerataan">{t('Lihat pemerataan')}</LinkButton>}>
          {t('Angka untuk umum ada di Pemerataan.')}
        </Empty>
      )}
    </div>
  );
}

/** In the order of a proposal's life, each with its word in the address of the list. */
const STATES = [
  ['SUBMITTED', 'diajukan'],
  ['RETURNED', 'perbaikan'],
  ['VERIFIED', 'mencari'],
  ['FUNDED', 'terpenuhi'],
  ['RUNNING', 'berjalan'],
  ['REPORTED', 'diperiksa'],
  ['CLOSED', 'selesai'],
  ['REJECTED', 'ditolak'],
  ['WITHDRAWN', 'dicabut'],
] as const;

const rest = (whole: string, part: string): bigint => (BigInt(whole) > BigInt(part) ? BigInt(whole) - BigInt(part) : 0n);

interface FiguresProps {
  readonly data: OfficeStatisticsQuery;
  readonly year: number;
  readonly region: { readonly code: string; readonly name: string };
}

function Figures({ data, year, region }: FiguresProps) {
  const { t, count, rupiahShort } = useWords();
  const { statistics } = data;
  const numbers = [
    [count(statistics.karangTarunas), t('kelompok terverifikasi, {n} desa belum punya', { n: count(statistics.villagesWithoutGroup) })],
    [count(statistics.neverFunded), t('kelompok belum pernah didanai')],
    [rupiahShort(statistics.disbursed), t('disalurkan dari {uang} yang dijanjikan', { uang: rupiahShort(statistics.committed) })],
    [count(statistics.beneficiariesReached), t('warga merasakan hasilnya')],
  ] as const;
  const money = statistics.byRegion.filter(({ requested, committed }) => BigInt(requested) + BigInt(committed) > 0n);
  return (
    <>
      <dl class="statistics-numbers">
        {numbers.map(([figure, word]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      <div class="statistics-charts">
        <section class="card">
          <ColumnsChart
            caption={t('Kelompok menurut klasifikasi')}
            heads={[t('Klasifikasi'), t('Kelompok')]}
            columns={statistics.byClassification.map(({ classification, count: n }) => ({
              word: classification ? t(CLASSIFICATIONS[classification].word) : t('Belum dinilai'),
              amount: n,
            }))}
            say={count}
          />
        </section>
        <section class="card">
          <h2 class="statistics-head">{t('Proposal menurut status, sekarang')}</h2>
          <ProposalStates data={data} regionCode={region.code} />
        </section>
      </div>
      <section class="card scroll-x">
        {money.length > 0 ? (
          <StackedRows
            caption={<strong>{t('Uang menurut wilayah, {tahun}', { tahun: year })}</strong>}
            nameHead={t('Wilayah')}
            parts={[
              { word: t('Disalurkan'), shade: 5 },
              { word: t('Belum disalurkan'), shade: 3 },
              { word: t('Masih dicari'), shade: 0 },
            ]}
            rows={money.map((row) => ({
              key: row.region.id,
              name: regionName(row.region),
              href: `/pemerataan?within=${row.region.code}`,
              amounts: [BigInt(row.disbursed), rest(row.committed, row.disbursed), rest(row.requested, row.committed)],
            }))}
            say={(amount) => rupiahShort(BigInt(amount))}
          />
        ) : (
          <p class="muted">{t('Belum ada proposal yang dimulai tahun {tahun}.', { tahun: year })}</p>
        )}
      </section>
      <StatisticsTiles statistics={statistics} region={region} year={year} />
    </>
  );
}

function ProposalStates({ data, regionCode }: { data: OfficeStatisticsQuery; regionCode: string }) {
  const { t, count } = useWords();
  const totals = STATES.map(([status, name]) => ({ status, name, n: data[status.toLowerCase() as Lowercase<typeof status>].totalCount }));
  const most = Math.max(1, ...totals.map(({ n }) => n));
  return (
    <table class="statistics-states">
      <caption class="visually-hidden">{t('Proposal menurut status, sekarang')}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{t('Status')}</th>
          <th scope="col">{t('Dalam gambar')}</th>
          <th scope="col">{t('Proposal')}</th>
        </tr>
      </thead>
      <tbody>
        {totals.map(({ status, name, n }) => (
          <tr key={status}>
            <th scope="row">
              <a href={`/proposal?wilayah=${regionCode}&status=${name}`}>{t(PROPOSAL_STATES[status].word)}</a>
            </th>
            <td>
              <svg width="100%" height="12" aria-hidden="true" class="statistics-bar">
                <rect width={`${(n / most) * 100}%`} height="12" rx="3" />
              </svg>
            </td>
            <td class="number">{count(n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
