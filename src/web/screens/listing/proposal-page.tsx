import { useRoute } from 'preact-iso';
import { useQuery } from '../../data/use-query.ts';
import { type ProposalOfPageFragment, ProposalPageDocument } from '../../generated/graphql.ts';
import { usePage } from '../../page.ts';
import { Breadcrumb } from '../../parts/breadcrumb.tsx';
import { Definition } from '../../parts/definition.tsx';
import { Journey, journeyOf } from '../../parts/journey.tsx';
import { Load } from '../../parts/load.tsx';
import { FocusMark } from '../../parts/proposal-row.tsx';
import { RabTable } from '../../parts/rab-table.tsx';
import { seeksFunds } from '../../parts/seeks-funds.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { SplitBar } from '../../parts/split-bar.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { placeName, regionName } from '../../words/place.ts';
import { CLASSIFICATIONS } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { NoSuchPage } from '../no-such-page.tsx';
import { Attachments } from './attachments.tsx';
import { GroupCard } from './group-card.tsx';
import { ProposalMoney } from './proposal-money.tsx';
import { ProposalReport } from './proposal-report.tsx';
import { StateReason } from './state-reason.tsx';
import { Suggestions } from './suggestions.tsx';
import './proposal-page.css';

/** One proposal: why, what, for how much, who pays, how far it has come. */
export default function ProposalPage() {
  const { id = '' } = useRoute().params;
  const reading = useQuery(ProposalPageDocument, { id });
  const node = reading.data?.node;
  if (reading.data && node?.__typename !== 'Proposal') return <NoSuchPage />;
  return (
    <div class="wrap page">
      <Load of={reading} skeleton={<Skeleton rows={6} />}>
        {() => node?.__typename === 'Proposal' && <Content proposal={node} />}
      </Load>
    </div>
  );
}

const WAITING = new Set(['DRAFT', 'SUBMITTED', 'RETURNED', 'REJECTED', 'WITHDRAWN']);

function Content({ proposal }: { proposal: ProposalOfPageFragment }) {
  const words = useWords();
  const { t, count, span, rupiah } = words;
  const { title, summary, karangTaruna, status, statusReason, history, fundingSplit, total, villages } = proposal;
  const { region } = karangTaruna;
  usePage({
    title,
    description: seeksFunds(proposal)
      ? t('{kelompok} masih mencari {uang}: {ringkasan}', { kelompok: karangTaruna.name, uang: rupiah(proposal.remaining), ringkasan: summary.slice(0, 120) })
      : `${karangTaruna.name}: ${summary.slice(0, 160)}`,
    private: WAITING.has(status),
  });
  const story = [
    { head: t('Mengapa ini penting'), text: proposal.background },
    { head: t('Yang ingin dicapai'), text: proposal.objectives },
    { head: t('Setelah dana habis'), text: proposal.sustainability },
  ].filter(({ text }) => text.trim() !== '');
  return (
    <article class="stack">
      <Breadcrumb
        steps={[
          ...region.ancestors.map((above) => ({ word: regionName(above), href: `/wilayah/${above.code}` })),
          { word: regionName(region), href: `/wilayah/${region.code}` },
        ]}
      />
      <div class="proposal-page">
        <div class="proposal-page-head stack">
          <div class="row">
            <StateBadge of="proposal" status={status} />
            <FocusMark focusArea={proposal.focusArea} />
          </div>
          <h1>{title}</h1>
          <p class="proposal-page-summary">{summary}</p>
          {status !== 'VERIFIED' && <StateReason status={status} reason={statusReason} />}
          <Definition
            columns
            of={[
              [t('Penerima manfaat'), t('{n} warga', { n: count(proposal.beneficiaries) })],
              [t('Waktu pelaksanaan'), span(proposal.startsOn, proposal.endsOn)],
              [
                t('Kelompok'),
                <a key="kelompok" href={`/karang-taruna/${karangTaruna.id}`}>
                  {karangTaruna.name}
                </a>,
              ],
              [t('Klasifikasi'), karangTaruna.classification ? t(CLASSIFICATIONS[karangTaruna.classification].word) : t('Belum dinilai')],
              villages.length > 1 && [t('Tempat'), villages.map(regionName).join(', ')],
            ]}
          />
        </div>
        <div class="proposal-page-money">
          <ProposalMoney proposal={proposal} />
        </div>
        <div class="proposal-page-body stack">
          {story.map(({ head, text }) => (
            <section key={head}>
              <h2>{head}</h2>
              <p class="prose">{text}</p>
            </section>
          ))}
          <section class="stack" aria-labelledby="siapa-membiayai">
            <div>
              <h2 id="siapa-membiayai">{t('Siapa membiayai apa')}</h2>
              <p class="muted">{t('Satu kegiatan, {n} sumber. Total {uang}.', { n: fundingSplit.length, uang: rupiah(total) })}</p>
            </div>
            <SplitBar shares={fundingSplit} />
          </section>
          <RabTable lines={proposal.budgetLines} />
          <Attachments files={proposal.attachments} />
          {proposal.report && <ProposalReport report={proposal.report} proposalId={proposal.id} />}
          <Suggestions proposalId={proposal.id} groupId={karangTaruna.id} status={status} />
        </div>
        <div class="proposal-page-side stack">
          <section class="card stack" aria-labelledby="perjalanan">
            <h2 id="perjalanan">{t('Perjalanan proposal')}</h2>
            <Journey steps={journeyOf(history, status)} regionCode={region.code} />
          </section>
          <GroupCard group={karangTaruna} place={placeName(region)} />
        </div>
      </div>
    </article>
  );
}
