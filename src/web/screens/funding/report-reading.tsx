import type { ProposalOfReportFragment, ReportOfPageFragment } from '../../generated/graphql.ts';
import { useSetting } from '../../page.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Definition } from '../../parts/definition.tsx';
import { Notice } from '../../parts/notice.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { todayIn } from '../../words/dates.ts';
import { placeName } from '../../words/place.ts';
import { useWords } from '../../words/words.ts';
import { Attachments } from '../listing/attachments.tsx';
import { useMe } from '../me.ts';
import { SpendingTable } from '../office/spending-table.tsx';
import { AnswerReport } from './answer-report.tsx';
import { answersUntil } from './report-rules.ts';
import { isWithin } from './standing.ts';

interface ReportReadingProps {
  readonly proposal: ProposalOfReportFragment;
  readonly report: ReportOfPageFragment;
}

/** The report as everybody reads it: what came, what was spent of the plan, what was done; companies answer here. */
export function ReportReading({ proposal, report }: ReportReadingProps) {
  const { t, rupiah, count, span } = useWords();
  const { now } = useSetting();
  const { companies, offices } = useMe();
  const { title, karangTaruna, fundingMatches } = proposal;
  const { status, statusReason, spent, refunded } = report;
  const received = fundingMatches.nodes.reduce((sum, match) => sum + BigInt(match.received), 0n);
  const inKind = fundingMatches.nodes.some(({ supportKind, received: came }) => supportKind !== 'CASH' && came !== '0');
  const payers = companies.filter(({ id }) => fundingMatches.nodes.some(({ program, received: paid }) => program.company.id === id && paid !== '0'));
  const until = answersUntil(proposal);
  const isAwaited = until !== undefined && until >= todayIn(karangTaruna.region.code, new Date(now));
  const oversees = offices.some(({ region }) => isWithin(karangTaruna.region.code, region.code));
  return (
    <article class="wrap page stack stack-wide report-reading">
      <header class="stack">
        <div class="row">
          <StateBadge of="report" status={status} />
          <span class="muted">{t('Laporan pertanggungjawaban (LPJ)')}</span>
        </div>
        <h1>
          <a href={`/proposal/${proposal.id}`}>{title}</a>
        </h1>
        <p class="muted">{t('{kelompok}, {tempat}', { kelompok: karangTaruna.name, tempat: placeName(karangTaruna.region) })}</p>
        {statusReason && (
          <Notice tone={status === 'RETURNED' ? 'problem' : 'info'} icon={status === 'RETURNED' ? 'undo-2' : 'message-circle'} title={t('Kata Dinas Sosial')}>
            <p class="prose">{statusReason}</p>
          </Notice>
        )}
        <Definition
          columns
          of={[
            [t('Sudah diterima'), rupiah(received)],
            [t('Dibelanjakan'), rupiah(spent)],
            [t('Dikembalikan'), rupiah(refunded)],
            [t('Penerima manfaat'), t('{ada} dari {rencana} warga', { ada: count(report.beneficiariesReached), rencana: count(proposal.beneficiaries) })],
            [t('Waktu pelaksanaan'), span(proposal.startsOn, proposal.endsOn)],
          ]}
        />
        {inKind && <p class="muted small">{t('Barang, jasa, dan pelatihan dihitung senilai yang dicatat waktu diterima.')}</p>}
        <div class="row no-print">
          {oversees && status === 'SUBMITTED' && (
            <LinkButton look="primary" href={`/antrean?pilih=${report.id}`}>
              {t('Putuskan di antrean')}
            </LinkButton>
          )}
          <LinkButton icon="printer" href={`/dokumen/${report.id}`}>
            {t('Dokumen')}
          </LinkButton>
        </div>
      </header>
      {status === 'SUBMITTED' &&
        payers.map((company) => (
          <AnswerReport
            key={company.id}
            company={company}
            reportId={report.id}
            answer={report.funderAnswers.find((answer) => answer.company.id === company.id)}
            until={isAwaited ? until : undefined}
          />
        ))}
      <section class="stack stack-tight">
        <h2>{t('Apa yang dilakukan')}</h2>
        <p class="prose">{report.narrative}</p>
      </section>
      <SpendingTable lines={proposal.budgetLines} spending={report.spending} />
      <Attachments files={report.attachments} title={t('Kuitansi dan foto')} />
      <Answers report={report} until={isAwaited && status === 'SUBMITTED' ? until : undefined} />
    </article>
  );
}

/** What each company that paid says to it. `until`: the last day that is still waited for. */
function Answers({ report: { funderAnswers }, until }: { report: ReportOfPageFragment; until?: string }) {
  const { t, day } = useWords();
  if (funderAnswers.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="tanggapan">
      <h2 id="tanggapan">{t('Tanggapan perusahaan')}</h2>
      <ul class="stack">
        {funderAnswers.map(({ company, verdict, note }) => (
          <li key={company.id} class="stack stack-tight">
            <div class="row">
              <a href={`/perusahaan/${company.id}`}>{company.name}</a>
              {verdict ? (
                <StateBadge of="verdict" status={verdict} />
              ) : (
                <span class="muted">{until ? t('belum menanggapi, batasnya {hari}', { hari: day(until) }) : t('tidak menanggapi')}</span>
              )}
            </div>
            {note && <q class="prose">{note}</q>}
          </li>
        ))}
      </ul>
    </section>
  );
}
