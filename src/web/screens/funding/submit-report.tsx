import { useContext, useState } from 'preact/hooks';
import { useSignal } from '../../data/connection.ts';
import { DraftsContext } from '../../data/drafts.ts';
import { isHalted, isUnsent } from '../../data/kept.ts';
import { useAction } from '../../data/use-action.ts';
import { SubmitReportDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/form/problem-notice.tsx';
import { Notice } from '../../parts/notice.tsx';
import { REPORT_STATES } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { wholeOf } from './report-content.ts';
import { filesOf } from './report-sending.ts';
import type { ReportWriting } from './use-report.ts';

interface SubmitReportProps {
  readonly writing: ReportWriting;
  /** How much is missing, as far as this device can tell. */
  readonly missing: number;
  readonly onSubmitted: () => void;
}

/** Sends it to the companies and the office: now, while the person looks, or not at all. */
export function SubmitReport({ writing, missing, onSubmitted }: SubmitReportProps) {
  const { t } = useWords();
  const { reached } = useSignal();
  const submit = useAction(SubmitReportDocument);
  const [isSaving, setSaving] = useState(false);
  const [unsaved, setUnsaved] = useState<'writing' | 'files'>();
  const files = useContext(DraftsContext)?.files;
  const { kept, flush, forget } = writing;
  const send = async () => {
    setSaving(true);
    setUnsaved(undefined);
    const saved = (await flush()) ?? kept;
    const waiting = await files?.of(filesOf(kept));
    setSaving(false);
    // A saving that is still on its way would come after what is sent now, and a receipt too late.
    if (isUnsent(saved) || isHalted(saved)) return setUnsaved('writing');
    if (waiting?.length) return setUnsaved('files');
    const { success } = await submit.run({ proposalId: saved.proposalId, ...wholeOf(saved.content) });
    if (!success) return undefined;
    onSubmitted();
    await forget();
  };
  const { problem, fault } = submit;
  const why = kept.closedAs
    ? t('Laporan ini tidak bisa ditulis lagi.')
    : !reached
      ? t('Butuh sinyal untuk langkah ini')
      : missing > 0
        ? t('Terbuka setelah {n} hal di atas lengkap', { n: missing })
        : undefined;
  return (
    <div class="stack">
      {unsaved && (
        <Notice tone="waiting" icon="cloud-upload" live>
          {unsaved === 'writing'
            ? t('Belum dikirim: ada tulisan yang belum tersimpan di server. Coba lagi sebentar.')
            : t('Belum dikirim: ada foto atau berkas yang belum selesai diunggah. Tunggu, atau hapus dulu.')}
        </Notice>
      )}
      {problem?.__typename === 'InvalidInput' ? (
        <Notice tone="problem" title={t('{n} hal perlu diperbaiki', { n: problem.issues.length })} live>
          <ul>
            {problem.issues.map(({ path, message }) => (
              <li key={path.join('.')}>{message}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <ProblemNotice problem={problem} fault={fault} states={REPORT_STATES} again={() => void send()} />
      )}
      <p class="muted small">{t('Setelah dikirim, isi dikunci. Perusahaan menanggapi dalam 14 hari, lalu Dinas Sosial memutuskan.')}</p>
      <Button look={missing > 0 ? 'outline' : 'primary'} wide icon="send" busy={isSaving || submit.busy} why={why} onClick={() => void send()}>
        {t('Kirim laporan')}
      </Button>
    </div>
  );
}
