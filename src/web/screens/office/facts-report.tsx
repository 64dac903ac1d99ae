import { SubjectAccountabilityReportDocument, type SubjectAccountabilityReportQuery } from '../../generated/graphql.ts';
import { Definition } from '../../parts/definition.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { daysLater, todayIn } from '../../words/dates.ts';
import { REPORT_STATES } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { Checks, Files } from './checks.tsx';
import { GroupLead } from './group-lead.tsx';
import { SpendingTable } from './spending-table.tsx';
import { subjectKind } from './subject.ts';
import { REPORT_VERDICTS } from './verdicts.ts';

type Report = Extract<NonNullable<SubjectAccountabilityReportQuery['node']>, { __typename: 'AccountabilityReport' }>;

/** How long a paying company may take to answer; its silence does not block. */
const ANSWER_DAYS = 14;

/** The last day on which companies may answer what was sent last; undefined before it was sent. */
function answersUntil({ proposal }: Report): string | undefined {
  const sent = proposal.history.findLast(({ status }) => status === 'REPORTED');
  return sent && daysLater(todayIn(proposal.karangTaruna.region.code, new Date(sent.at)), ANSWER_DAYS);
}

export const REPORT = subjectKind('AccountabilityReport', {
  kind: 'REVIEW_REPORT',
  operation: SubjectAccountabilityReportDocument,
  verdicts: REPORT_VERDICTS,
  show: (report, { t, day }, today) => {
    const until = answersUntil(report);
    const silent = report.funderAnswers.filter(({ verdict }) => verdict === null).map(({ company }) => company.name);
    return {
      title: report.proposal.title,
      lead: <GroupLead group={report.proposal.karangTaruna} />,
      href: `/proposal/${report.proposal.id}`,
      state: REPORT_STATES[report.status],
      states: REPORT_STATES,
      waits: report.status === 'SUBMITTED',
      notYet:
        report.status === 'SUBMITTED' && silent.length > 0 && until !== undefined && until >= today
          ? t('Menunggu jawaban {nama} sampai {hari}', { nama: silent.join(', '), hari: day(until) })
          : undefined,
      facts: <ReportFacts report={report} today={today} until={until} />,
    };
  },
});

function ReportFacts({ report, today, until }: { report: Report; today: string; until?: string }) {
  const { t, rupiah, day, span, count } = useWords();
  const { proposal } = report;
  const received = proposal.fundingMatches.nodes.reduce((sum, match) => sum + BigInt(match.received), 0n);
  const used = BigInt(report.spent) + BigInt(report.refunded);
  const objections = report.funderAnswers.filter(({ verdict }) => verdict === 'OBJECTED').length;
  const over = report.spending.filter(
    ({ amount, budgetLine }) => BigInt(amount) > BigInt(proposal.budgetLines.find(({ id }) => id === budgetLine.id)?.amount ?? 0),
  );
  return (
    <>
      <section class="card stack">
        <Definition
          columns
          of={[
            [t('Dana diterima'), rupiah(received)],
            [t('Dibelanjakan'), rupiah(report.spent)],
            [t('Dikembalikan'), rupiah(report.refunded)],
            [t('Penerima'), t('{ada} dari {rencana} warga', { ada: count(report.beneficiariesReached), rencana: count(proposal.beneficiaries) })],
          ]}
        />
      </section>
      <div class="facts-columns">
        <Checks
          title={t('Sudah diperiksa sistem')}
          checks={[
            used === received
              ? { as: 'good', said: t('Belanja dan sisa sama dengan yang diterima') }
              : {
                  as: 'bad',
                  said: t('Belanja dan sisa berbeda {uang} dari yang diterima', { uang: rupiah(used > received ? used - received : received - used) }),
                },
            over.length === 0
              ? { as: 'good', said: t('Tidak ada baris yang melebihi RAB') }
              : { as: 'known', said: t('{n} baris melebihi RAB', { n: over.length }) },
            report.attachments.length > 0
              ? { as: 'good', said: t('{n} berkas dilampirkan', { n: report.attachments.length }) }
              : { as: 'bad', said: t('Belum ada kuitansi atau foto') },
            objections > 0 && { as: 'bad', said: t('{n} perusahaan berkeberatan', { n: objections }) },
            proposal.endsOn > today && { as: 'known', said: t('Menurut proposal, kegiatan baru selesai {hari}', { hari: day(proposal.endsOn) }) },
            proposal.reportDueOn < today && { as: 'known', said: t('Batas LPJ {hari}', { hari: day(proposal.reportDueOn) }) },
          ]}
        />
        <section>
          <h3>{t('Ringkas')}</h3>
          <Definition
            of={[
              [t('Waktu'), span(proposal.startsOn, proposal.endsOn)],
              [t('Tujuan semula'), proposal.objectives || proposal.summary],
              [t('Kuitansi dan foto'), <Files key="berkas" files={report.attachments} none={t('tidak ada')} />],
            ]}
          />
        </section>
      </div>
      <section>
        <h3>{t('Apa yang dilakukan')}</h3>
        <p class="prose">{report.narrative}</p>
      </section>
      <SpendingTable lines={proposal.budgetLines} spending={report.spending} />
      <section>
        <h3>{t('Jawaban perusahaan')}</h3>
        <ul class="facts-list">
          {report.funderAnswers.map(({ company, verdict, note }) => (
            <li key={company.id}>
              <span>
                {company.name}
                {note && (
                  <>
                    {' '}
                    <q>{note}</q>
                  </>
                )}
              </span>
              {verdict ? (
                <StateBadge of="verdict" status={verdict} />
              ) : (
                <span class="muted">
                  {until && until >= today ? t('belum menjawab, batasnya {hari}', { hari: day(until) }) : t('tidak menjawab dalam 14 hari')}
                </span>
              )}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
