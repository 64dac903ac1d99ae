import { useAction } from '../../data/use-action.ts';
import { useUpload } from '../../data/use-upload.ts';
import { SetPayoutAccountDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { FileField } from '../../parts/form/file-field.tsx';
import type { SentFile } from '../../parts/form/file-queue.ts';
import { useForm } from '../../parts/form/form.ts';
import { ProblemNotice } from '../../parts/form/problem-notice.tsx';
import { TextField } from '../../parts/form/text-field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useWords } from '../../words/words.ts';

/** Names of banks that villages know; any other may be typed. */
const BANKS = ['BRI', 'BNI', 'Bank Mandiri', 'BTN', 'BSI', 'Bank Maluku Malut', 'Bank Papua', 'Bank Kaltimtara', 'Bank Jateng', 'Bank Riau Kepri Syariah'];

/** The organisation's account, for the office to check. */
export function AccountForm({ groupId, groupName, onSent }: { groupId: string; groupName: string; onSent: () => void }) {
  const { t } = useWords();
  const action = useAction(SetPayoutAccountDocument);
  const requestUpload = useUpload();
  const form = useForm<{ bank: string; holder: string; number: string; proof: readonly SentFile[] }>({
    start: { bank: '', holder: groupName, number: '', proof: [] },
    draftKey: `rekening-${groupId}`,
  });
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (action.busy) return;
    const { bank, holder, number, proof } = form.values;
    const { success, problem } = await action.run({ karangTarunaId: groupId, bank: bank.trim(), holder: holder.trim(), number, fileId: proof[0]?.id ?? null });
    if (problem?.__typename === 'InvalidInput')
      return form.refuse(problem.issues.map(({ path, message }) => ({ path: path[0] === 'fileId' ? ['proof'] : path, message })));
    if (!success) return;
    form.forget();
    onSent();
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <ErrorSummary form={form} />
      <TextField {...form.field('bank')} label={t('Bank')} suggestions={BANKS} />
      <TextField {...form.field('holder')} label={t('Atas nama')} hint={t('Nama organisasi seperti di buku tabungan, bukan nama orang.')} />
      <TextField {...form.field('number')} label={t('Nomor rekening')} inputMode="numeric" />
      <FileField
        {...form.field('proof')}
        label={t('Foto halaman depan buku tabungan')}
        hint={t('Hanya dilihat Dinas Sosial yang memeriksa.')}
        optional
        requestUpload={requestUpload}
        keepAs={`rekening-${groupId}`}
      />
      <Notice icon="shield">
        {t('Rekening diperiksa Dinas Sosial. Penggantian berlaku sesudah 72 jam, dan semua pengurus serta perusahaan yang mengirim diberi tahu.')}
      </Notice>
      {action.problem?.__typename !== 'InvalidInput' && <ProblemNotice {...action} />}
      <Button type="submit" look="primary" wide busy={action.busy}>
        {t('Simpan rekening')}
      </Button>
    </form>
  );
}
