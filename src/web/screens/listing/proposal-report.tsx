import type { ProposalOfPageFragment } from '../../generated/graphql.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Definition } from '../../parts/definition.tsx';
import { Notice } from '../../parts/notice.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { useWords } from '../../words/words.ts';
import { Attachments } from './attachments.tsx';

type Report = NonNullable<ProposalOfPageFragment['report']>;

/** What was done and spent, in short; the lines stand on the report's own page. */
export function ProposalReport({ report, proposalId }: { report: Report; proposalId: string }) {
  const { t, rupiah, count } = useWords();
  return (
    <section class="stack" aria-labelledby="laporan">
      <div class="row">
        <h2 id="laporan">{t('Laporan pertanggungjawaban')}</h2>
        <StateBadge of="report" status={report.status} />
      </div>
      {report.statusReason && (
        <Notice
          tone={report.status === 'ACCEPTED' ? 'info' : 'waiting'}
          icon={report.status === 'ACCEPTED' ? 'check' : 'undo-2'}
          title={report.status === 'ACCEPTED' ? t('Catatan Dinas Sosial') : t('Alasan')}
        >
          <p class="prose">{report.statusReason}</p>
        </Notice>
      )}
      <p class="prose">{report.narrative}</p>
      <Definition
        of={[
          [t('Penerima manfaat'), t('{n} warga', { n: count(report.beneficiariesReached) })],
          [t('Dibelanjakan'), rupiah(report.spent)],
          [t('Dikembalikan'), rupiah(report.refunded)],
        ]}
      />
      {report.funderAnswers.length > 0 && (
        <ul class="stack stack-tight">
          {report.funderAnswers.map(({ company, verdict, note }) => (
            <li key={company.id} class="row">
              <strong>{company.name}</strong>
              {verdict ? <StateBadge of="verdict" status={verdict} /> : <span class="muted">{t('belum menanggapi')}</span>}
              {note && <q>{note}</q>}
            </li>
          ))}
        </ul>
      )}
      <Attachments files={report.attachments} title={t('Lampiran laporan')} />
      <div>
        <LinkButton href={`/proposal/${proposalId}/laporan`}>{t('Baca laporan per baris')}</LinkButton>
      </div>
    </section>
  );
}
