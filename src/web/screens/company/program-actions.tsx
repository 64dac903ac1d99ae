import { useState } from 'preact/hooks';
import { isTrouble, type Trouble } from '../../data/trouble.ts';
import { useAction } from '../../data/use-action.ts';
import { CancelProgramDocument, CloseProgramDocument, type ProgramOfPageFragment, PublishProgramDocument } from '../../generated/graphql.ts';
import { Button, LinkButton } from '../../parts/button.tsx';
import { ConfirmDialog } from '../../parts/form/confirm-dialog.tsx';
import { Dialog } from '../../parts/form/dialog.tsx';
import { ReasonForm } from '../../parts/form/reason-form.tsx';
import { useWords } from '../../words/words.ts';

type Asking = 'publish' | 'close' | 'cancel';

/** What an office has approved at some time: such a programme can be closed, not cancelled. */
const EVER_APPROVED = new Set<string>(['APPROVED', 'ACTIVE', 'COMPLETED', 'ENDED']);

/** What the company's people do with their programme, by its state. */
export function ProgramActions({ program: { id, status, title, fundingMatches } }: { program: ProgramOfPageFragment }) {
  const { t } = useWords();
  const [asking, setAsking] = useState<Asking>();
  const publish = useAction(PublishProgramDocument);
  const close = useAction(CloseProgramDocument);
  const done = () => setAsking(undefined);
  const closing = async <Came extends Trouble>(running: Promise<Came>): Promise<Came> => {
    const came = await running;
    if (!isTrouble(came)) done();
    return came;
  };
  const open = status === 'OPEN';
  return (
    <>
      {(open || status === 'DRAFT') && <LinkButton href={`/program/${id}/ubah`}>{t('Ubah')}</LinkButton>}
      {status === 'DRAFT' && (
        <Button look="primary" onClick={() => setAsking('publish')}>
          {t('Buka program')}
        </Button>
      )}
      {open && <Button onClick={() => setAsking('close')}>{t('Tutup program')}</Button>}
      {open && !fundingMatches.nodes.some((match) => EVER_APPROVED.has(match.status)) && (
        <Button look="danger" onClick={() => setAsking('cancel')}>
          {t('Batalkan program')}
        </Button>
      )}
      {asking === 'publish' && (
        <ConfirmDialog title={t('Buka program {judul}?', { judul: title })} word={t('Buka program')} onClose={done} send={() => closing(publish.run({ id }))}>
          <p>{t('Setelah terbuka, siapa pun membacanya, dan syaratnya hanya bisa dilonggarkan.')}</p>
        </ConfirmDialog>
      )}
      {asking === 'close' && (
        <ConfirmDialog title={t('Tutup program {judul}?', { judul: title })} word={t('Tutup program')} onClose={done} send={() => closing(close.run({ id }))}>
          <p>{t('Tidak ada tawaran baru lagi. Tawaran yang sudah dikirim tetap bisa dijawab.')}</p>
        </ConfirmDialog>
      )}
      {asking === 'cancel' && <Cancelling id={id} onClose={done} />}
    </>
  );
}

function Cancelling({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useWords();
  const cancel = useAction(CancelProgramDocument);
  return (
    <Dialog
      title={t('Batalkan program')}
      lead={t('Tawaran yang belum dijawab ikut ditarik. Hanya bisa bila belum ada pendanaan yang disetujui.')}
      onClose={onClose}
    >
      <ReasonForm
        label={t('Alasan dibatalkan')}
        hint={t('Dibaca rekan perusahaan dan Dinas Sosial.')}
        word={t('Batalkan program')}
        look="danger"
        draftKey={`batal:${id}`}
        onCancel={onClose}
        send={async (reason) => {
          const outcome = await cancel.run({ id, reason });
          if (outcome.success) onClose();
          return outcome;
        }}
      />
    </Dialog>
  );
}
