import type { FunderReportsQuery, ReportRowFragment } from '../../generated/graphql.ts';
import { Badge } from '../../parts/badge.tsx';
import { deadlineOf } from '../../parts/deadline.ts';
import { StateBadge } from '../../parts/state-badge.tsx';
import { todayIn } from '../../words/dates.ts';
import { placeName } from '../../words/place.ts';
import { useWords } from '../../words/words.ts';
import { MatchMoneyLine } from './match-money-line.tsx';

interface ReportRowProps {
  readonly proposal: ReportRowFragment;
  /** RFC 3339. */
  readonly now: string;
  /** The reader's own group: its name is no news. */
  readonly own: boolean;
}

/** A proposal with its report: where it stands, until when it is due. */
export function ReportRow({ proposal, now, own }: ReportRowProps) {
  const { t, rupiah } = useWords();
  const { id, title, report, karangTaruna } = proposal;
  const isSent = report?.status === 'SUBMITTED' || report?.status === 'ACCEPTED';
  return (
    <article class="match-row">
      <h3>
        <a href={`/proposal/${id}/laporan`}>{title}</a>
      </h3>
      {isSent && <strong class="match-row-amount">{rupiah(report.spent)}</strong>}
      {!own && (
        <p class="muted small">
          {karangTaruna.name}, {placeName(karangTaruna.region)}
        </p>
      )}
      <p class="row small">
        <ReportState proposal={proposal} now={now} />
        {isSent && report.refunded !== '0' && <span class="muted">{t('dikembalikan {uang}', { uang: rupiah(report.refunded) })}</span>}
      </p>
    </article>
  );
}

/** The report's state; before it is sent, its last day. */
export function ReportState({ proposal: { status, report, reportDueOn, karangTaruna }, now }: { proposal: ReportRowFragment; now: string }) {
  const words = useWords();
  const { t, day } = words;
  const { word, overdue } = deadlineOf(words, reportDueOn, todayIn(karangTaruna.region.code, new Date(now)));
  return (
    <>
      {report ? (
        <StateBadge of="report" status={report.status} />
      ) : (
        <Badge tone="neutral" icon="clock">
          {t('Belum ada laporan')}
        </Badge>
      )}
      {status === 'RUNNING' &&
        (overdue ? (
          <Badge tone="problem" icon="triangle-alert">
            {word}
          </Badge>
        ) : (
          <span class="muted">{t('paling lambat {hari}', { hari: day(reportDueOn) })}</span>
        ))}
    </>
  );
}

type Match = FunderReportsQuery['fundingMatches']['nodes'][number];

/** What became of one match's money, as its company reads it. */
export function FunderRow({ match, now }: { match: Match; now: string }) {
  const words = useWords();
  const { t } = words;
  const { proposal, program, status } = match;
  const { karangTaruna, report } = proposal;
  const answer = report?.funderAnswers.find(({ company }) => company.id === program.company.id);
  const isReadable = report !== null;
  return (
    <article class="match-row">
      <h3>
        <a href={isReadable ? `/proposal/${proposal.id}/laporan` : `/pendanaan/${match.id}`}>{proposal.title}</a>
      </h3>
      <StateBadge of="match" status={status} />
      <p class="muted small">
        {karangTaruna.name}, {placeName(karangTaruna.region)} · {program.title}
      </p>
      <MatchMoneyLine match={match} />
      <p class="row small">
        <ReportState proposal={proposal} now={now} />
        {report?.status === 'SUBMITTED' &&
          answer &&
          (answer.verdict ? <StateBadge of="verdict" status={answer.verdict} /> : <strong>{t('menunggu tanggapan Anda')}</strong>)}
        {isReadable && (
          <a href={`/pendanaan/${match.id}`} class="match-row-more">
            {t('Lihat pendanaan')}
          </a>
        )}
      </p>
    </article>
  );
}
