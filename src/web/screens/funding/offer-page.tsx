import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { useQuery } from '../../data/use-query.ts';
import { OfferPageDocument, type OfferPageQuery } from '../../generated/graphql.ts';
import { usePage, useSetting } from '../../page.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Joined } from '../../parts/empty.tsx';
import { Journey } from '../../parts/journey.tsx';
import { matchJourneyOf, type Step } from '../../parts/journey-of.ts';
import { Load } from '../../parts/load.tsx';
import { segmentsOf } from '../../parts/match-segments.ts';
import { MoneyBar } from '../../parts/money-bar.tsx';
import { Notice } from '../../parts/notice.tsx';
import { TitleBar } from '../../parts/shell/title-bar.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { daysBetween, todayIn } from '../../words/dates.ts';
import { rich } from '../../words/rich.tsx';
import { SUPPORT_KINDS } from '../../words/states.ts';
import { msg, useWords, type Words } from '../../words/words.ts';
import { useMe } from '../me.ts';
import { NoSuchPage } from '../no-such-page.tsx';
import { OfferAnswer } from './offer-answer.tsx';
import { standingIn } from './standing.ts';
import { supportWords } from './support.ts';
import './funding.css';

export type Offer = Extract<NonNullable<OfferPageQuery['node']>, { __typename: 'FundingMatch' }>;

/** An offer as its group reads it: how much, what for, what comes of it, until when; and the answer. */
export default function OfferPage() {
  const { id = '' } = useRoute().params;
  const { t } = useWords();
  const reading = useQuery(OfferPageDocument, { id });
  const node = reading.data?.node;
  usePage({ title: t('Tawaran dana'), private: true });
  if (reading.data && node?.__typename !== 'FundingMatch') return <NoSuchPage />;
  return (
    <>
      <TitleBar title={t('Tawaran dana')} back="/pendanaan" />
      <Load
        of={reading}
        skeleton={
          <div class="wrap page">
            <Skeleton rows={5} />
          </div>
        }
      >
        {() => node?.__typename === 'FundingMatch' && <Content offer={node} />}
      </Load>
    </>
  );
}

function Content({ offer }: { offer: Offer }) {
  const words = useWords();
  const { t, rupiah, day } = words;
  const { now } = useSetting();
  const me = useMe();
  const [isTaken, setTaken] = useState(false);
  const { amount, supportKind, message, expiresOn, status, statusReason, program, proposal } = offer;
  const { company } = program;
  const { region } = proposal.karangTaruna;
  const isLate = status === 'OFFERED' && daysBetween(todayIn(region.code, new Date(now)), expiresOn) < 0;
  const isOpen = status === 'OFFERED' && !isLate;
  const { receives } = standingIn(me, offer);
  if (isTaken && status === 'ACCEPTED')
    return (
      <div class="wrap page">
        <Joined
          title={t('Tawaran diterima')}
          action={
            <LinkButton look="primary" href={`/pendanaan/${offer.id}`}>
              {t('Lihat pendanaan')}
            </LinkButton>
          }
        >
          {t('Sekarang Dinas Sosial memeriksa dan menyetujui. Sesudah itu perusahaan menyiapkan MoU.')}
        </Joined>
      </div>
    );
  return (
    <article class="offer-page">
      <div class="wrap page stack stack-wide">
        <header>
          <p class="muted">
            {supportKind === 'CASH'
              ? t('{perusahaan} menawarkan', { perusahaan: company.name })
              : t('{perusahaan} menawarkan {bentuk} senilai', { perusahaan: company.name, bentuk: t(SUPPORT_KINDS[supportKind].word).toLowerCase() })}
          </p>
          <h1 class="offer-page-amount">{rupiah(amount)}</h1>
          <p>{rich(t('untuk <a>{judul}</a>', { judul: proposal.title }), `/proposal/${proposal.id}`)}</p>
        </header>
        {!isOpen && (
          <Notice tone={status === 'OFFERED' || status === 'EXPIRED' ? 'waiting' : 'info'} icon="clock">
            <p class="row">
              <StateBadge of="match" status={isLate ? 'EXPIRED' : status} />
              {(isLate || status === 'EXPIRED') && t('Batas jawabnya {hari}. Perusahaan boleh menawarkan lagi.', { hari: day(expiresOn) })}
            </p>
            {statusReason && <p class="prose">{statusReason}</p>}
            <p>
              <a href={`/pendanaan/${offer.id}`}>{t('Lihat pendanaan')}</a>
            </p>
          </Notice>
        )}
        <section class="card stack stack-tight" aria-label={t('Dari perusahaan')}>
          {message && (
            <>
              <p class="small muted">{t('Pesan dari perusahaan')}</p>
              <blockquote class="prose">{t('“{pesan}”', { pesan: message })}</blockquote>
            </>
          )}
          <p class="small row offer-page-links">
            <a href={`/program/${program.id}`}>{t('Program {nama}', { nama: program.title })}</a>
            <a href={`/perusahaan/${company.id}`}>{t('Profil perusahaan')}</a>
          </p>
        </section>
        {isOpen ? (
          <section class="stack" aria-labelledby="kalau-diterima">
            <h2 id="kalau-diterima">{t('Kalau diterima')}</h2>
            <AfterAccepting offer={offer} words={words} />
            <Journey steps={stepsOf(offer, receives, words)} regionCode={region.code} />
          </section>
        ) : (
          <Journey steps={matchJourneyOf(offer.history, status)} regionCode={region.code} />
        )}
        {isOpen && receives && <Notice>{t('Menerima berarti kelompok siap menjalankan dan melaporkan kegiatan ini.')}</Notice>}
        <p class="small">
          <strong>{t('Tidak seorang pun boleh meminta biaya, kode, atau potongan.')}</strong>
        </p>
        {isOpen && !receives && <p class="muted">{t('Yang menjawab adalah pengurus {kelompok}.', { kelompok: proposal.karangTaruna.name })}</p>}
      </div>
      {isOpen && receives && <OfferAnswer offer={offer} onTaken={() => setTaken(true)} />}
    </article>
  );
}

/** The proposal's money with this offer taken; other offers that wait are told apart. */
function AfterAccepting({ offer: { id, proposal }, words: { t, rupiah } }: { offer: Offer; words: Words }) {
  const { requested, committed, remaining, fundingMatches } = proposal;
  const matches = fundingMatches.nodes.map((match) => (match.id === id ? { ...match, status: 'ACCEPTED' as const } : match));
  const values = { sudah: rupiah(committed), semua: rupiah(requested), sisa: rupiah(remaining) };
  return (
    <div class="stack stack-tight">
      <MoneyBar said="beside" legend whole={requested} segments={segmentsOf(matches, committed)} />
      <p class="muted">
        {rich(
          BigInt(remaining) > 0n
            ? t('Dana dijanjikan menjadi {sudah} dari {semua}. Masih kurang <b>{sisa}</b>.', values)
            : t('Dana dijanjikan menjadi {sudah} dari {semua}. <b>Terpenuhi</b>.', values),
        )}
      </p>
    </div>
  );
}

const stepsOf = ({ expiresOn, supportKind }: Offer, receives: boolean, { t, day }: Words): Step[] => [
  { kind: 'now', title: receives ? msg('Anda menjawab') : msg('Kelompok menjawab'), said: t('paling lambat {hari}', { hari: day(expiresOn) }) },
  { kind: 'future', title: msg('Dinas Sosial memeriksa dan menyetujui') },
  { kind: 'future', title: msg('MoU ditandatangani bersama') },
  { kind: 'future', title: supportWords(supportKind).way },
];
