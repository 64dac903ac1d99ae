import { useLocation, useRoute } from 'preact-iso';
import { usePages } from '../../data/use-pages.ts';
import { useQuery } from '../../data/use-query.ts';
import { RegionFiguresDocument, RegionPageDocument } from '../../generated/graphql.ts';
import { usePage } from '../../page.ts';
import { Breadcrumb } from '../../parts/breadcrumb.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { Load } from '../../parts/load.tsx';
import { ProposalCard } from '../../parts/proposal-card.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { regionName } from '../../words/place.ts';
import { useWords } from '../../words/words.ts';
import { NoSuchPage } from '../no-such-page.tsx';
import { RegionBelow } from './region-below.tsx';
import { RegionBoard } from './region-board.tsx';
import './equity.css';
import './region.css';

const CODE = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/;
const LONGEST_SEARCH = 100;

/** One place: its board or that it has none yet, its figures, what lies below, who waits for money there. */
export default function RegionPage() {
  const { code = '' } = useRoute().params;
  return CODE.test(code) ? <Place code={code} /> : <NoSuchPage />;
}

function Place({ code }: { code: string }) {
  const { t, count, rupiahShort } = useWords();
  const search = useLocation().query.cari?.trim().slice(0, LONGEST_SEARCH) || null;
  const below = usePages(RegionPageDocument, { code, search, after: null as string | null }, ({ region }) => region?.children);
  const figures = useQuery(RegionFiguresDocument, { within: code });
  const region = below.data?.region;
  const name = region ? regionName(region) : code;
  usePage({ title: name, description: t('Karang Taruna, proposal, dan dana di {tempat}.', { tempat: name }) });
  if (below.data && !region) return <NoSuchPage />;
  const isVillage = code.length === 13;
  return (
    <div class="wrap page">
      <Load of={below} skeleton={<Skeleton rows={4} />}>
        {() =>
          region && (
            <div class="stack equity">
              {region.ancestors.length > 0 && (
                <Breadcrumb steps={[...region.ancestors.map((above) => ({ word: regionName(above), href: `/wilayah/${above.code}` })), { word: name }]} />
              )}
              <h1>{name}</h1>
              <RegionBoard board={region.karangTaruna} region={region} />
              {figures.data && (
                <dl class="region-figures">
                  {!isVillage && <Figure word={t('Karang Taruna terverifikasi')} value={count(figures.data.statistics.karangTarunas)} />}
                  {!isVillage && <Figure word={t('desa belum punya kelompok')} value={count(figures.data.statistics.villagesWithoutGroup)} />}
                  <Figure word={t('proposal mencari dana')} value={count(figures.data.statistics.proposalsSeekingFunds)} />
                  <Figure word={t('dibutuhkan dari CSR')} value={rupiahShort(figures.data.statistics.requested)} />
                  <Figure word={t('sudah dijanjikan')} value={rupiahShort(figures.data.statistics.committed)} />
                  <Figure word={t('sudah disalurkan')} value={rupiahShort(figures.data.statistics.disbursed)} />
                </dl>
              )}
              {!isVillage && <RegionBelow pages={below} rows={figures.data?.statistics.byRegion} code={code} search={search} />}
              {figures.data && figures.data.proposals.totalCount > 0 && (
                <section class="stack" aria-labelledby="mencari">
                  <div class="row spread">
                    <h2 id="mencari">{t('Mencari dana di sini')}</h2>
                    <a href={`/proposal?wilayah=${code}`}>{t('Semua {n} proposal', { n: figures.data.proposals.totalCount })}</a>
                  </div>
                  <div class="region-cards">
                    {figures.data.proposals.nodes.map((proposal) => (
                      <ProposalCard key={proposal.id} proposal={proposal} status={proposal.status} />
                    ))}
                  </div>
                </section>
              )}
              {code.length < 13 && (
                <p>
                  <LinkButton href={`/pemerataan?within=${code}`}>{t('Lihat pemerataan di sini')}</LinkButton>
                </p>
              )}
            </div>
          )
        }
      </Load>
    </div>
  );
}

const Figure = ({ word, value }: { word: string; value: string }) => (
  <div>
    <dd>{value}</dd>
    <dt>{word}</dt>
  </div>
);
