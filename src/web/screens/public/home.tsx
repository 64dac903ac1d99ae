import { useQuery } from '../../data/use-query.ts';
import { HomeDocument, type HomeQuery } from '../../generated/graphql.ts';
import { usePage, useSetting } from '../../page.ts';
import { Braid } from '../../parts/braid.tsx';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Load } from '../../parts/load.tsx';
import { MoneyFigures } from '../../parts/money-bar.tsx';
import { ProposalCard } from '../../parts/proposal-card.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useWords } from '../../words/words.ts';
import { HomeMap } from './home-map.tsx';
import { Roles } from './roles.tsx';
import './home.css';

/** The door of the house: what this is, how much there is, and a way in for everybody. */
export default function Home() {
  const { t } = useWords();
  const { now } = useSetting();
  const year = Number(now.slice(0, 4));
  usePage({
    title: 'Sambung',
    description: t('Karang Taruna menulis kebutuhan desanya. Perusahaan memilih yang ingin didukung. Dinas Sosial memastikan semuanya benar.'),
  });
  const reading = useQuery(HomeDocument, { year });
  return (
    <Load of={reading} skeleton={<Skeleton rows={5} />}>
      {(data) => (
        <>
          <Hero statistics={data.statistics} year={year} now={now} />
          <div class="wrap page stack home">
            <Roles />
            <HomeMap rows={data.statistics.byRegion} />
            <section class="stack" aria-labelledby="menunggu">
              <div class="row spread">
                <h2 id="menunggu">{t('Menunggu disambungkan')}</h2>
                <a href="/proposal">{t('Semua {n} proposal', { n: data.proposals.totalCount })}</a>
              </div>
              <div class="home-cards">
                {data.proposals.nodes.map((proposal) => (
                  <ProposalCard key={proposal.id} proposal={proposal} status={proposal.status} />
                ))}
              </div>
            </section>
          </div>
        </>
      )}
    </Load>
  );
}

function Hero({ statistics, year, now }: { statistics: HomeQuery['statistics']; year: number; now: string }) {
  const { t, count, timeOf } = useWords();
  const { requested, committed, disbursed, karangTarunas, proposalsSeekingFunds, openPrograms, beneficiariesReached } = statistics;
  const numbers = [
    [karangTarunas, t('Karang Taruna terdaftar')],
    [proposalsSeekingFunds, t('proposal mencari dana')],
    [openPrograms, t('program perusahaan terbuka')],
    [beneficiariesReached, t('warga sudah merasakan manfaat')],
  ] as const;
  return (
    <div class="hero">
      <div class="wrap hero-row">
        <div class="stack">
          <h1>
            {t('Rencana pemuda desa,')} <em>{t('tersambung')}</em> {t('dengan dana perusahaan.')}
          </h1>
          <p class="hero-words">
            {t('Karang Taruna menulis kebutuhan desanya. Perusahaan memilih yang ingin didukung. Dinas Sosial memastikan semuanya benar.')}
          </p>
          <search>
            <form class="hero-search" action="/proposal" method="get">
              <label>
                <span class="visually-hidden">{t('Cari desa, kelompok, atau kegiatan')}</span>
                <Icon name="search" />
                <input type="search" name="cari" maxLength={100} placeholder={t('Cari desa, kelompok, atau kegiatan')} />
              </label>
              <Button type="submit" look="primary">
                {t('Cari')}
              </Button>
            </form>
          </search>
        </div>
        <section class="hero-money card" aria-label={t('Uang untuk kegiatan tahun {tahun}', { tahun: year })}>
          <div class="row spread hero-money-head">
            <h2>{t('Kegiatan tahun {tahun}', { tahun: year })}</h2>
            <p class="muted small">{t('diperbarui hari ini, {jam}', { jam: timeOf(now) })}</p>
          </div>
          <MoneyFigures
            figures={[
              { word: t('Dibutuhkan dari CSR'), amount: requested, look: 'asked' },
              { word: t('Sudah dijanjikan'), amount: committed, look: 'promised' },
              { word: t('Sudah disalurkan'), amount: disbursed, look: 'received' },
            ]}
          />
        </section>
      </div>
      <Braid />
      <dl class="wrap hero-numbers">
        {numbers.map(([n, word]) => (
          <div key={word}>
            <dd>{count(n)}</dd>
            <dt>{word}</dt>
          </div>
        ))}
      </dl>
    </div>
  );
}
