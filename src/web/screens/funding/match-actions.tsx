import { useState } from 'preact/hooks';
import { useAction } from '../../data/use-action.ts';
import { EndMatchDocument, type MatchOfPageFragment, WithdrawOfferDocument } from '../../generated/graphql.ts';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Dialog } from '../../parts/form/dialog.tsx';
import { ReasonForm } from '../../parts/form/reason-form.tsx';
import { useNeedsSignal } from '../../parts/form/use-needs-signal.ts';
import { useWords } from '../../words/words.ts';
import { AgreementDialog } from './agreement-dialog.tsx';
import { DeliveryDialog } from './delivery-dialog.tsx';
import type { Standing } from './standing.ts';
import { supportWords } from './support.ts';

interface MatchActionsProps {
  readonly match: MatchOfPageFragment;
  readonly standing: Standing;
}

type Step = 'agreement' | 'delivery' | 'withdraw' | 'end';

/** What this reader may do now; the one step that is waited for stands out. */
export function MatchActions({ match, standing: { gives, receives, oversees } }: MatchActionsProps) {
  const { t } = useWords();
  const [open, setOpen] = useState<Step>();
  const { id, status, proposal, amount, disbursed, supportKind, disbursements } = match;
  const close = () => setOpen(undefined);
  const why = useNeedsSignal();
  const isReporting = proposal.status === 'REPORTED';
  const isLive = (status === 'APPROVED' || status === 'ACTIVE') && !isReporting;
  const isUnsettled = disbursements.some((delivery) => delivery.status === 'SENT' || delivery.status === 'DISPUTED');
  if (!gives && !receives && !oversees) return null;
  return (
    <>
      {isReporting && status === 'ACTIVE' && <p class="muted small">{t('Selama laporan diperiksa, tidak ada yang dikirim atau dihentikan.')}</p>}
      {receives && status === 'OFFERED' && (
        <LinkButton look="primary" wide href={`/tawaran/${id}`}>
          {t('Baca dan jawab')}
        </LinkButton>
      )}
      {oversees && status === 'ACCEPTED' && (
        <LinkButton look="primary" wide href={`/antrean?pilih=${id}`}>
          {t('Buka di antrean')}
        </LinkButton>
      )}
      {gives && isLive && status === 'APPROVED' && (
        <Button look="primary" wide onClick={() => setOpen('agreement')}>
          {t('Catat MoU')}
        </Button>
      )}
      {gives && isLive && status === 'ACTIVE' && amount !== disbursed && (
        <Button look="primary" wide icon="send" onClick={() => setOpen('delivery')}>
          {t(supportWords(supportKind).record)}
        </Button>
      )}
      {gives && (status === 'OFFERED' || status === 'ACCEPTED') && (
        <Button look="danger" wide why={why} onClick={() => setOpen('withdraw')}>
          {t('Tarik tawaran')}
        </Button>
      )}
      {isLive && (
        <Button
          look="danger"
          wide
          why={isUnsettled ? t('Selesaikan dulu penyaluran yang belum diterima atau belum sesuai.') : why}
          onClick={() => setOpen('end')}
        >
          {t('Hentikan pendanaan')}
        </Button>
      )}
      {open === 'agreement' && <AgreementDialog match={match} why={why} onClose={close} />}
      {open === 'delivery' && <DeliveryDialog match={match} why={why} onClose={close} />}
      {open === 'withdraw' && <Withdrawing id={id} onClose={close} />}
      {open === 'end' && <Ending id={id} onClose={close} />}
    </>
  );
}

interface StepProps {
  readonly id: string;
  readonly onClose: () => void;
}

function Withdrawing({ id, onClose }: StepProps) {
  const { t } = useWords();
  const withdraw = useAction(WithdrawOfferDocument);
  return (
    <Dialog title={t('Tarik tawaran')} lead={t('Dana programnya bebas lagi. Kelompok membaca alasannya.')} onClose={onClose}>
      <ReasonForm
        label={t('Alasan ditarik')}
        word={t('Tarik tawaran')}
        look="danger"
        draftKey={`tarik-${id}`}
        onCancel={onClose}
        send={async (reason) => {
          const done = await withdraw.run({ id, reason });
          if (done.success) onClose();
          return done;
        }}
      />
    </Dialog>
  );
}

function Ending({ id, onClose }: StepProps) {
  const { t } = useWords();
  const end = useAction(EndMatchDocument);
  return (
    <Dialog
      title={t('Hentikan pendanaan')}
      lead={t('Yang sudah diterima tetap dihitung dan dilaporkan, sisanya batal. Ini tidak bisa dibatalkan.')}
      onClose={onClose}
    >
      <ReasonForm
        label={t('Alasan dihentikan')}
        hint={t('Dibaca kelompok, perusahaan, dan Dinas Sosial.')}
        word={t('Hentikan pendanaan')}
        look="danger"
        draftKey={`henti-${id}`}
        onCancel={onClose}
        send={async (reason) => {
          const done = await end.run({ id, reason });
          if (done.success) onClose();
          return done;
        }}
      />
    </Dialog>
  );
}
