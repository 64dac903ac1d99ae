import { useState } from 'preact/hooks';
import { useAction } from '../../data/use-action.ts';
import { type MatchDeliveryFragment, type MatchOfPageFragment, VoidDeliveryDocument } from '../../generated/graphql.ts';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Dialog } from '../../parts/form/dialog.tsx';
import { ReasonForm } from '../../parts/form/reason-form.tsx';
import { useNeedsSignal } from '../../parts/form/use-needs-signal.ts';
import { Icon } from '../../parts/icon.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { SUPPORT_KINDS } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { AnswerDelivery } from '../officer/answer-delivery.tsx';
import type { Standing } from './standing.ts';
import { worth } from './support.ts';

interface DeliveriesProps {
  readonly match: MatchOfPageFragment;
  readonly standing: Standing;
}

/** Everything that was sent or handed over, the first first, each with its proof and what there is to do about it. */
export function Deliveries({ match, standing }: DeliveriesProps) {
  const { t } = useWords();
  const { disbursements, status } = match;
  if (disbursements.length === 0 && status !== 'ACTIVE') return null;
  return (
    <section class="stack" aria-labelledby="penyaluran">
      <h2 id="penyaluran">{t('Penyaluran')}</h2>
      {disbursements.length === 0 ? (
        <p class="muted">{t('Belum ada yang dikirim.')}</p>
      ) : (
        <ol class="card deliveries">
          {disbursements.map((delivery) => (
            <li key={delivery.id}>
              <Delivery delivery={delivery} match={match} standing={standing} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Delivery({ delivery, match, standing: { gives, receives, oversees } }: DeliveriesProps & { delivery: MatchDeliveryFragment }) {
  const words = useWords();
  const { t, day } = words;
  const why = useNeedsSignal();
  const [voiding, setVoiding] = useState(false);
  const { id, amount, kind, deliveredOn, description, reference, status, statusReason, proof } = delivery;
  const isOpen = status === 'SENT' || status === 'DISPUTED';
  return (
    <article class="stack stack-tight">
      <div class="row spread">
        <h3 class="row">
          <Icon name={SUPPORT_KINDS[kind].icon} />
          {worth(kind, amount, words)}
        </h3>
        <StateBadge of="disbursement" status={status} />
      </div>
      <p class="muted small">{reference ? t('{hari}, bukti {nomor}', { hari: day(deliveredOn), nomor: reference }) : day(deliveredOn)}</p>
      {description && <p class="prose">{description}</p>}
      {statusReason && <q class="journey-reason">{statusReason}</q>}
      {(proof || status !== 'VOID') && (
        <p class="row small">
          {proof && (
            <a href={proof.url} target="_blank" rel="noopener" class="row">
              <Icon name="paperclip" />
              {proof.name}
            </a>
          )}
          {status !== 'VOID' && <a href={`/dokumen/${id}`}>{kind === 'CASH' ? t('Bukti penyaluran') : t('Berita acara (BAST)')}</a>}
        </p>
      )}
      {isOpen && (
        <div class="deliveries-actions">
          {receives && status === 'SENT' && <AnswerDelivery delivery={{ id, amount, supportKind: kind, fundingMatch: match }} />}
          {oversees && status === 'DISPUTED' && (
            <LinkButton look="primary" href={`/antrean?pilih=${id}`}>
              {t('Selesaikan di antrean')}
            </LinkButton>
          )}
          {gives && (
            <Button look="danger" why={why} onClick={() => setVoiding(true)}>
              {t('Batalkan catatan ini')}
            </Button>
          )}
        </div>
      )}
      {voiding && <Voiding id={id} onClose={() => setVoiding(false)} />}
    </article>
  );
}

function Voiding({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useWords();
  const take = useAction(VoidDeliveryDocument);
  return (
    <Dialog title={t('Batalkan catatan ini')} lead={t('Untuk catatan yang keliru. Catatannya tetap terbaca sebagai batal.')} onClose={onClose}>
      <ReasonForm
        label={t('Alasan dibatalkan')}
        hint={t('Dibaca kelompok dan Dinas Sosial.')}
        starters={[
          { word: t('Jumlah keliru'), sentence: t('Jumlah yang dicatat keliru.') },
          { word: t('Tercatat dua kali'), sentence: t('Penyaluran ini tercatat dua kali.') },
        ]}
        word={t('Batalkan catatan')}
        look="danger"
        draftKey={`batal-${id}`}
        onCancel={onClose}
        send={async (reason) => {
          const done = await take.run({ id, reason });
          if (done.success) onClose();
          return done;
        }}
      />
    </Dialog>
  );
}
