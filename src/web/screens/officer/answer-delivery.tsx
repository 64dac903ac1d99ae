import { useState } from 'preact/hooks';
import { useAction } from '../../data/use-action.ts';
import { ConfirmReceiptDocument, DisputeReceiptDocument, type TaskFragment } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { ConfirmDialog } from '../../parts/form/confirm-dialog.tsx';
import { Dialog } from '../../parts/form/dialog.tsx';
import { ReasonForm } from '../../parts/form/reason-form.tsx';
import { useNeedsSignal } from '../../parts/form/use-needs-signal.ts';
import { useWords } from '../../words/words.ts';

type Subject = Extract<TaskFragment['subject'], { __typename: 'Disbursement' }>;
type Delivery = Pick<Subject, 'id' | 'amount' | 'supportKind'> & {
  readonly fundingMatch: { readonly program: { readonly company: { readonly name: string } } };
};

interface AnswerDeliveryProps {
  readonly delivery: Delivery;
  readonly onDone?: (said: string) => void;
}

/** Has it arrived? Yes is asked once more, no with the reason: neither is ever sent later by itself. */
export function AnswerDelivery({ delivery: { id, amount, supportKind, fundingMatch }, onDone }: AnswerDeliveryProps) {
  const { t, rupiah } = useWords();
  const confirm = useAction(ConfirmReceiptDocument);
  const dispute = useAction(DisputeReceiptDocument);
  const [open, setOpen] = useState<'yes' | 'no'>();
  const close = () => setOpen(undefined);
  const why = useNeedsSignal();
  const closedBy = async <Came extends { readonly success?: unknown }>(coming: Promise<Came>, said: string): Promise<Came> => {
    const came = await coming;
    if (!came.success) return came;
    close();
    onDone?.(said);
    return came;
  };
  const isCash = supportKind === 'CASH';
  const company = fundingMatch.program.company.name;
  return (
    <>
      <Button look="primary" wide why={why} onClick={() => setOpen('yes')}>
        {t('Sudah')}
      </Button>
      <Button wide onClick={() => setOpen('no')}>
        {t('Belum')}
      </Button>
      {open === 'yes' && (
        <ConfirmDialog
          title={t('{uang} sudah diterima?', { uang: rupiah(amount) })}
          word={t('Ya, sudah diterima')}
          why={why}
          send={() => closedBy(confirm.run({ id }), t('{uang} dari {perusahaan} dicatat sudah diterima.', { uang: rupiah(amount), perusahaan: company }))}
          onClose={close}
        >
          <p>
            {isCash
              ? t('Pastikan uang dari {perusahaan} sudah ada di rekening kelompok, bukan di rekening pribadi. Sesudah dicatat tidak bisa dibatalkan.', {
                  perusahaan: company,
                })
              : t('Pastikan semuanya sudah diterima dari {perusahaan} dan sesuai. Sesudah dicatat tidak bisa dibatalkan.', { perusahaan: company })}
          </p>
        </ConfirmDialog>
      )}
      {open === 'no' && (
        <Dialog
          title={t('Apa yang belum sesuai?')}
          lead={t('{perusahaan} dan Dinas Sosial membaca alasan ini, lalu menyelesaikannya.', { perusahaan: company })}
          onClose={close}
        >
          <ReasonForm
            label={t('Alasan')}
            starters={[
              { word: t('Belum masuk'), sentence: isCash ? t('Uangnya belum masuk ke rekening kelompok.') : t('Belum ada yang kami terima.') },
              { word: t('Jumlah kurang'), sentence: t('Yang kami terima kurang dari yang dicatat, yaitu: ') },
              { word: t('Ada potongan'), sentence: t('Ada yang meminta potongan atau biaya, yaitu: ') },
            ]}
            word={t('Kirim alasan')}
            draftKey={`belum-${id}`}
            send={(reason) => closedBy(dispute.run({ id, reason }), t('Alasan terkirim ke {perusahaan} dan Dinas Sosial.', { perusahaan: company }))}
            onCancel={close}
          />
        </Dialog>
      )}
    </>
  );
}
