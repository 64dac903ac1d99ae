import { useState } from 'preact/hooks';
import type { Trouble } from '../../data/trouble.ts';
import { useAction } from '../../data/use-action.ts';
import { useUpload } from '../../data/use-upload.ts';
import { type MatchOfPageFragment, RecordAgreementDocument } from '../../generated/graphql.ts';
import { useSetting } from '../../page.ts';
import { Button } from '../../parts/button.tsx';
import { DateField } from '../../parts/form/date-field.tsx';
import { Dialog } from '../../parts/form/dialog.tsx';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { FileField } from '../../parts/form/file-field.tsx';
import type { SentFile } from '../../parts/form/file-queue.ts';
import { useForm } from '../../parts/form/form.ts';
import { ProblemNotice } from '../../parts/form/problem-notice.tsx';
import { TextField } from '../../parts/form/text-field.tsx';
import { todayIn } from '../../words/dates.ts';
import { MATCH_STATES } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';

interface AgreementDialogProps {
  readonly match: MatchOfPageFragment;
  /** Why nothing can be sent now. */
  readonly why?: string;
  readonly onClose: () => void;
}

/** The company writes down the paper that both sides have signed. */
export function AgreementDialog({ match, why, onClose }: AgreementDialogProps) {
  const { t } = useWords();
  const { now } = useSetting();
  const { karangTaruna, title } = match.proposal;
  const today = todayIn(karangTaruna.region.code, new Date(now));
  const form = useForm({ start: { number: '', signedOn: today, fileId: [] as readonly SentFile[] }, draftKey: `mou-${match.id}` });
  const requestUpload = useUpload();
  const record = useAction(RecordAgreementDocument);
  const [trouble, setTrouble] = useState<Trouble>({});
  const submit = async () => {
    if (record.busy || why) return;
    setTrouble({});
    const { number, signedOn, fileId } = form.values;
    const issues = [
      ...(number.trim() ? [] : [{ path: ['number'], message: t('Isi nomor MoU atau PKS.') }]),
      ...(signedOn ? [] : [{ path: ['signedOn'], message: t('Isi tanggalnya.') }]),
    ];
    if (issues.length > 0) return form.refuse(issues);
    const done = await record.run({ fundingMatchId: match.id, number: number.trim(), signedOn, fileId: fileId[0]?.id ?? null });
    if (done.problem?.__typename === 'InvalidInput') return form.refuse(done.problem.issues);
    if (!done.success) return setTrouble(done);
    form.forget();
    onClose();
  };
  return (
    <Dialog title={t('Catat MoU')} lead={t('{judul}, {kelompok}', { judul: title, kelompok: karangTaruna.name })} onClose={onClose}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <ErrorSummary form={form} />
        <TextField {...form.field('number')} label={t('Nomor MoU atau PKS')} placeholder="012/PKS/2026" />
        <DateField {...form.field('signedOn')} label={t('Tanggal tanda tangan')} max={today} />
        <FileField
          {...form.field('fileId')}
          label={t('Pindaian yang ditandatangani')}
          hint={t('PDF atau foto. Hanya dibaca kelompok, perusahaan, dan Dinas Sosial.')}
          optional
          requestUpload={requestUpload}
          keepAs={`mou-${match.id}`}
        />
        {match.supportKind === 'CASH' && (
          <p class="muted small">{t('Rekening kelompok yang berlaku hari ini dikunci ke MoU. Uang hanya dikirim ke rekening itu.')}</p>
        )}
        <ProblemNotice {...trouble} states={MATCH_STATES} again={() => void submit()} />
        <div class="dialog-actions">
          <Button type="submit" look="primary" busy={record.busy} why={why}>
            {t('Catat MoU')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('Batal')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
