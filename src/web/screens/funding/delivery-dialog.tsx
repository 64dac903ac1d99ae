import { useState } from 'preact/hooks';
import type { Trouble } from '../../data/trouble.ts';
import { useAction } from '../../data/use-action.ts';
import { useUpload } from '../../data/use-upload.ts';
import { type MatchOfPageFragment, RecordDeliveryDocument } from '../../generated/graphql.ts';
import { useSetting } from '../../page.ts';
import { Button } from '../../parts/button.tsx';
import { DateField } from '../../parts/form/date-field.tsx';
import { Dialog } from '../../parts/form/dialog.tsx';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { FileField } from '../../parts/form/file-field.tsx';
import type { SentFile } from '../../parts/form/file-queue.ts';
import { useForm } from '../../parts/form/form.ts';
import { ProblemNotice } from '../../parts/form/problem-notice.tsx';
import { RupiahInput } from '../../parts/form/rupiah-input.tsx';
import { TextArea } from '../../parts/form/text-area.tsx';
import { TextField } from '../../parts/form/text-field.tsx';
import { todayIn } from '../../words/dates.ts';
import { MATCH_STATES } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { PayoutAccount } from './payout-account.tsx';
import { supportWords } from './support.ts';

interface DeliveryDialogProps {
  readonly match: MatchOfPageFragment;
  /** Why nothing can be sent now. */
  readonly why?: string;
  readonly onClose: () => void;
}

const START = { amount: '', reference: '', description: '', proofFileId: [] as readonly SentFile[] };

/** The company writes down what it has sent or handed over; Sambung itself moves nothing. */
export function DeliveryDialog({ match, why, onClose }: DeliveryDialogProps) {
  const { t, rupiah } = useWords();
  const { now } = useSetting();
  const { supportKind, proposal } = match;
  const { karangTaruna } = proposal;
  const said = supportWords(supportKind);
  const today = todayIn(karangTaruna.region.code, new Date(now));
  const rest = BigInt(match.amount) - BigInt(match.disbursed);
  const form = useForm({ start: { ...START, deliveredOn: today }, draftKey: `salur-${match.id}` });
  const requestUpload = useUpload();
  const record = useAction(RecordDeliveryDocument);
  const [trouble, setTrouble] = useState<Trouble>({});
  const take = (amount: string) => {
    setTrouble({});
    form.set('amount', amount);
  };
  const submit = async () => {
    if (record.busy || why) return;
    setTrouble({});
    const { amount, deliveredOn, reference, description, proofFileId } = form.values;
    const sum = BigInt(amount || 0);
    const issues = [
      ...(sum > 0n ? [] : [{ path: ['amount'], message: t('Isi jumlahnya.') }]),
      ...(sum > rest ? [{ path: ['amount'], message: t('Sisa yang bisa dikirim {remaining}.', { remaining: rupiah(rest) }) }] : []),
      ...(deliveredOn ? [] : [{ path: ['deliveredOn'], message: t('Isi tanggalnya.') }]),
      ...(reference.trim() ? [] : [{ path: ['reference'], message: t('Isi nomor buktinya.') }]),
    ];
    if (issues.length > 0) return form.refuse(issues);
    const done = await record.run({
      fundingMatchId: match.id,
      amount,
      deliveredOn,
      reference: reference.trim(),
      description: description.trim() || null,
      proofFileId: proofFileId[0]?.id ?? null,
    });
    if (done.problem?.__typename === 'InvalidInput') return form.refuse(done.problem.issues);
    if (!done.success) return setTrouble(done);
    form.forget();
    onClose();
  };
  return (
    <Dialog title={t(said.record)} lead={t('{judul}, {kelompok}', { judul: proposal.title, kelompok: karangTaruna.name })} onClose={onClose}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <ErrorSummary form={form} />
        {supportKind === 'CASH' && <PayoutAccount group={karangTaruna} />}
        <div class="stack stack-tight">
          <RupiahInput {...form.field('amount')} onChange={take} large label={t(said.amount)} />
          <div class="row">
            <Button small onClick={() => take(`${rest}`)}>
              {form.errorAt('amount') ? t('Ubah menjadi {uang}', { uang: rupiah(rest) }) : t('Semua sisanya, {uang}', { uang: rupiah(rest) })}
            </Button>
          </div>
        </div>
        <DateField {...form.field('deliveredOn')} label={t(said.day)} max={today} />
        <TextField {...form.field('reference')} label={t(said.reference)} hint={t('Hanya dibaca kelompok, perusahaan, dan Dinas Sosial.')} />
        <TextArea
          {...form.field('description')}
          label={t('Keterangan')}
          hint={supportKind === 'CASH' ? undefined : t('Apa yang diserahkan, dan berapa banyak.')}
          optional
          limit={2000}
          rows={2}
        />
        <FileField
          {...form.field('proofFileId')}
          label={supportKind === 'CASH' ? t('Bukti transfer') : t('Foto atau berita acara')}
          optional
          requestUpload={requestUpload}
          keepAs={`salur-${match.id}`}
        />
        <p class="muted small">{t('Kelompok diminta mengonfirmasi. Sambung tidak memindahkan uang.')}</p>
        <ProblemNotice {...trouble} states={MATCH_STATES} onAmount={take} again={() => void submit()} />
        <div class="dialog-actions">
          <Button type="submit" look="primary" busy={record.busy} why={why}>
            {t('Catat')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('Batal')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
