import { useRoute } from 'preact-iso';
import { useQuery } from '../../data/use-query.ts';
import { type MatchOfPageFragment, MatchPageDocument } from '../../generated/graphql.ts';
import { usePage } from '../../page.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Definition } from '../../parts/definition.tsx';
import { Journey, matchJourneyOf } from '../../parts/journey.tsx';
import { Load } from '../../parts/load.tsx';
import { Notice } from '../../parts/notice.tsx';
import { TitleBar } from '../../parts/shell/title-bar.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { placeName } from '../../words/place.ts';
import { SUPPORT_KINDS } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { useMe } from '../me.ts';
import { NoSuchPage } from '../no-such-page.tsx';
import { Deliveries } from './deliveries.tsx';
import { MatchActions } from './match-actions.tsx';
import { MatchMoney } from './match-money.tsx';
import { PayoutAccount } from './payout-account.tsx';
import { type Standing, standingIn } from './standing.ts';
import { worth } from './support.ts';
import './funding.css';

/** States that somebody brought about against the match, and says why. */
const AGAINST: ReadonlySet<string> = new Set(['DECLINED', 'WITHDRAWN', 'REJECTED', 'EXPIRED', 'ENDED']);

/** One match for all its parties: where it stands, the paper, every delivery, and what each may do. */
export default function MatchPage() {
  const { id = '' } = useRoute().params;
  const { t } = useWords();
  const reading = useQuery(MatchPageDocument, { id });
  const node = reading.data?.node;
  if (reading.data && node?.__typename !== 'FundingMatch') return <NoSuchPage />;
  return (
    <>
      <TitleBar title={t('Pendanaan')} back="/pendanaan" />
      <div class="wrap page">
        <Load of={reading} skeleton={<Skeleton rows={6} />}>
          {() => node?.__typename === 'FundingMatch' && <Content match={node} />}
        </Load>
      </div>
    </>
  );
}

function Content({ match }: { match: MatchOfPageFragment }) {
  const words = useWords();
  const { t } = words;
  const me = useMe();
  const { amount, supportKind, status, statusReason, message, program, proposal } = match;
  const { karangTaruna } = proposal;
  const standing = standingIn(me, match);
  const isAgainst = AGAINST.has(status);
  usePage({ title: t('{uang} dari {perusahaan}', { uang: worth(supportKind, amount, words), perusahaan: program.company.name }), private: true });
  return (
    <article class="match-page">
      <header class="match-page-head stack">
        <div class="row">
          <StateBadge of="match" status={status} />
          <span class="muted">{t(SUPPORT_KINDS[supportKind].word)}</span>
        </div>
        <h1>
          {standing.gives
            ? t('{nilai} untuk {kelompok}', {
                nilai: worth(supportKind, amount, words).replace(/^./, (first) => first.toUpperCase()),
                kelompok: karangTaruna.name,
              })
            : supportKind === 'CASH'
              ? t('{uang} dari {perusahaan}', { uang: worth(supportKind, amount, words), perusahaan: program.company.name })
              : t('{perusahaan}: {nilai}', { perusahaan: program.company.name, nilai: worth(supportKind, amount, words) })}
        </h1>
        {statusReason && (
          <Notice tone={isAgainst ? 'waiting' : 'info'} icon="message-circle" title={isAgainst ? t('Alasan') : t('Catatan')}>
            <p class="prose">{statusReason}</p>
          </Notice>
        )}
        <Definition
          of={[
            [
              t('Kegiatan'),
              <a key="kegiatan" href={`/proposal/${proposal.id}`}>
                {proposal.title}
              </a>,
            ],
            [
              t('Kelompok'),
              <span key="kelompok">
                <a href={`/karang-taruna/${karangTaruna.id}`}>{karangTaruna.name}</a>, {placeName(karangTaruna.region)}
              </span>,
            ],
            [
              t('Program'),
              <span key="program">
                <a href={`/program/${program.id}`}>{program.title}</a>, <a href={`/perusahaan/${program.company.id}`}>{program.company.name}</a>
              </span>,
            ],
            [t('Untuk proposal'), t('versi {n}', { n: match.proposalVersion })],
            message
              ? [
                  t('Pesan perusahaan'),
                  <span key="pesan" class="prose">
                    {t('“{pesan}”', { pesan: message })}
                  </span>,
                ]
              : null,
          ]}
        />
      </header>
      <div class="match-page-side stack">
        <MatchMoney match={match}>
          <MatchActions match={match} standing={standing} />
        </MatchMoney>
        <section class="card stack match-page-journey" aria-labelledby="perjalanan">
          <h2 id="perjalanan">{t('Perjalanan pendanaan')}</h2>
          <Journey steps={matchJourneyOf(match.history, status)} regionCode={karangTaruna.region.code} />
        </section>
      </div>
      <div class="match-page-body stack stack-wide">
        <Paper match={match} />
        <Deliveries match={match} standing={standing} />
        <Account match={match} standing={standing} />
        <Accounting match={match} standing={standing} />
        <p class="small">
          <strong>{t('Tidak seorang pun boleh meminta biaya, kode, atau potongan.')}</strong>
        </p>
      </div>
    </article>
  );
}

interface PartProps {
  readonly match: MatchOfPageFragment;
  readonly standing: Standing;
}

/** The paper to be signed, from the approval on, and what was recorded of it since. */
function Paper({ match: { id, agreement, approvedAt } }: Pick<PartProps, 'match'>) {
  const { t, day } = useWords();
  if (!approvedAt) return null;
  return (
    <section class="stack" aria-labelledby="mou">
      <h2 id="mou">{t('MoU atau PKS')}</h2>
      {agreement ? (
        <Definition
          of={[
            [t('Nomor'), agreement.number],
            [t('Tanggal'), day(agreement.signedOn)],
            agreement.document && [
              t('Berkas'),
              <a key="berkas" href={agreement.document.url} target="_blank" rel="noopener">
                {agreement.document.name}
              </a>,
            ],
          ]}
        />
      ) : (
        <p class="muted">{t('Cetak, tanda tangani bersama, lalu perusahaan mencatat nomor dan tanggalnya.')}</p>
      )}
      <div>
        <LinkButton small icon="printer" href={`/dokumen/${id}`}>
          {t('Dokumen')}
        </LinkButton>
      </div>
    </section>
  );
}

/** Where the money goes: for those who pay it, receive it or oversee it, while it may still be paid. */
function Account({ match: { supportKind, status, proposal }, standing: { gives, receives, oversees } }: PartProps) {
  const isLive = status === 'APPROVED' || status === 'ACTIVE';
  if (supportKind !== 'CASH' || !isLive || !(gives || receives || oversees)) return null;
  return <PayoutAccount group={proposal.karangTaruna} masked={receives} />;
}

/** What became of it: the report, where one may be read or is due. */
function Accounting({ match: { proposal, received }, standing: { receives } }: PartProps) {
  const { t, day } = useWords();
  const { id, status, report, reportDueOn } = proposal;
  const isDue = receives && status === 'RUNNING';
  if (!report && !isDue && received === '0') return null;
  return (
    <section class="stack" aria-labelledby="laporan">
      <div class="row">
        <h2 id="laporan">{t('Laporan pertanggungjawaban')}</h2>
        {report && <StateBadge of="report" status={report.status} />}
      </div>
      <p class="muted">
        {report && report.status !== 'DRAFT' ? t('Baris demi baris, dengan kuitansi dan foto.') : t('Paling lambat {hari}.', { hari: day(reportDueOn) })}
      </p>
      {(report || isDue) && (
        <div>
          <LinkButton href={`/proposal/${id}/laporan`}>{isDue ? t('Tulis laporan') : t('Baca laporan')}</LinkButton>
        </div>
      )}
    </section>
  );
}
