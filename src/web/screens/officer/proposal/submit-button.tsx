import { useContext, useState } from 'preact/hooks';
import { DraftsContext } from '../../../data/drafts.ts';
import { isHalted, isUnsent } from '../../../data/kept.ts';
import { useAction } from '../../../data/use-action.ts';
import { SubmitProposalDocument } from '../../../generated/graphql.ts';
import { Button } from '../../../parts/button.tsx';
import { ProblemNotice } from '../../../parts/form/problem-notice.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { PROPOSAL_STATES } from '../../../words/states.ts';
import { useWords } from '../../../words/words.ts';
import { checklistOf } from './readiness.ts';
import { attachmentsOf } from './steps.ts';
import type { Writing } from './use-editor.ts';

interface SubmitButtonProps {
  readonly writing: Writing;
  readonly hasSignal: boolean;
  readonly onSubmitted: (id: string) => void;
}

/** Sends it to the office: now, while the person looks, or not at all. */
export function SubmitButton({ writing, hasSignal, onSubmitted }: SubmitButtonProps) {
  const words = useWords();
  const { t } = words;
  const { kept, change, flush } = writing;
  const submit = useAction(SubmitProposalDocument);
  const [isSaving, setSaving] = useState(false);
  const [obstacle, setObstacle] = useState<string>();
  const files = useContext(DraftsContext)?.files;
  const missing = checklistOf(kept, words).filter(({ done }) => !done).length;

  const send = async () => {
    setSaving(true);
    setObstacle(undefined);
    const [saved, waiting] = await Promise.all([flush(), files?.of(attachmentsOf(kept))]);
    setSaving(false);
    if (waiting && waiting.length > 0) return setObstacle(t('{n} lampiran belum terkirim. Tunggu sebentar, atau hapus dulu.', { n: waiting.length }));
    // What the office would read is not yet what is written here.
    if (!saved?.proposalId || isUnsent(saved) || isHalted(saved))
      return setObstacle(t('Belum dikirim: ada tulisan yang belum tersimpan di server. Coba lagi sebentar.'));
    const { success, problem } = await submit.run({ id: saved.proposalId });
    if (success) {
      onSubmitted(saved.proposalId);
      await change(() => undefined);
    } else if (problem?.__typename === 'WrongState') {
      await change((k) => ({ ...k, closedAs: problem.status }));
    } else if (problem?.__typename === 'NotReady') {
      await change((k) => (k.base ? { ...k, base: { ...k.base, readiness: problem.missing } } : k));
    }
  };

  const why = !hasSignal ? t('Butuh sinyal untuk langkah ini') : missing > 0 ? t('Terbuka setelah {n} hal di atas lengkap', { n: missing }) : undefined;
  return (
    <div class="stack">
      {obstacle && (
        <Notice tone="waiting" icon="cloud-upload" live>
          {obstacle}
        </Notice>
      )}
      <ProblemNotice problem={submit.problem} fault={submit.fault} states={PROPOSAL_STATES} again={() => void send()} />
      <Button look={missing > 0 ? 'outline' : 'primary'} wide icon="send" busy={isSaving || submit.busy} why={why} onClick={() => void send()}>
        {t('Kirim ke Dinas Sosial')}
      </Button>
    </div>
  );
}
