import { useSignal } from '../../data/connection.ts';
import { sinceOf } from '../../data/kept.ts';
import type { ProposalOfReportFragment } from '../../generated/graphql.ts';
import { ProblemNotice } from '../../parts/form/problem-notice.tsx';
import { Notice } from '../../parts/notice.tsx';
import { REPORT_STATES, type State } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import type { ReportWriting } from './use-report.ts';

/** Whatever stands between what was typed and the server, the most pressing first; then why the report came back. */
export function ReportNotice({ writing: { kept, progress, isFull, again }, proposal }: { writing: ReportWriting; proposal: ProposalOfReportFragment }) {
  const { t } = useWords();
  const { reached } = useSignal();
  const { closedAs, halt } = kept;
  const state = closedAs ? (REPORT_STATES as Readonly<Record<string, State>>)[closedAs] : undefined;
  if (closedAs)
    return (
      <Notice tone="problem" live>
        {state
          ? t('Statusnya sudah berubah menjadi {status}. Isinya tidak bisa diubah lagi.', { status: t(state.word) })
          : t('Laporan ini tidak bisa ditulis lagi.')}
      </Notice>
    );
  if (progress.fault?.code === 'UNAUTHENTICATED') return <ProblemNotice fault={progress.fault} />;
  if (isFull)
    return (
      <Notice tone="problem" live>
        {t('HP ini penuh. Jangan tutup halaman ini sebelum tulisan Anda terkirim.')}
      </Notice>
    );
  if (halt?.problem || halt?.fault) return <ProblemNotice {...halt} states={REPORT_STATES} again={again} />;
  if (reached && progress.fault && sinceOf(kept) !== undefined) return <ProblemNotice fault={progress.fault} again={again} />;
  if (proposal.report?.status === 'RETURNED' && proposal.report.statusReason)
    return (
      <Notice tone="problem" icon="undo-2" title={t('Diminta diperbaiki')}>
        <p class="prose">{proposal.report.statusReason}</p>
      </Notice>
    );
  return null;
}
