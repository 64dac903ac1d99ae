import { useState } from 'preact/hooks';
import { useAction } from '../../data/use-action.ts';
import { AcceptOfferDocument, DeclineOfferDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/form/dialog.tsx';
import { ProblemNotice } from '../../parts/form/problem-notice.tsx';
import { ReasonForm } from '../../parts/form/reason-form.tsx';
import { useNeedsSignal } from '../../parts/form/use-needs-signal.ts';
import { MATCH_STATES } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import type { Offer } from './offer-page.tsx';

/** Yes or no, at the foot of a phone: it goes out now, while there is a signal, or not at all. The reason of a no may be written before. */
export function OfferAnswer({ offer, onTaken }: { offer: Offer; onTaken: () => void }) {
  const { t, rupiah } = useWords();
  const accept = useAction(AcceptOfferDocument);
  const decline = useAction(DeclineOfferDocument);
  const [declining, setDeclining] = useState(false);
  const why = useNeedsSignal();
  const take = async () => {
    onTaken();
    await accept.run({ id: offer.id });
  };
  return (
    <div class="offer-answer no-print">
      <div class="wrap stack">
        {accept.problem?.__typename === 'NotVerified' && (
          <p>
            <a href="/kelompok">{t('Lihat keadaan kelompok')}</a>
          </p>
        )}
        <ProblemNotice problem={accept.problem} fault={accept.fault} states={MATCH_STATES} again={() => void take()} />
        <div class="offer-answer-buttons">
          <Button look="primary" wide busy={accept.busy} why={why} onClick={() => void take()}>
            {t('Terima {uang}', { uang: rupiah(offer.amount) })}
          </Button>
          <Button wide onClick={() => setDeclining(true)}>
            {t('Tolak dengan alasan')}
          </Button>
        </div>
      </div>
      {declining && (
        <Dialog
          title={t('Tolak tawaran ini')}
          lead={t('{perusahaan} membaca alasannya. Sesudah ditolak, tawaran ini tidak bisa diambil lagi.', { perusahaan: offer.program.company.name })}
          onClose={() => setDeclining(false)}
        >
          <ReasonForm
            label={t('Alasan ditolak')}
            starters={[
              { word: t('Sudah ada dana'), sentence: t('Kegiatan ini sudah mendapat dana dari sumber lain.') },
              { word: t('Waktu tidak cocok'), sentence: t('Waktunya tidak cocok dengan rencana kegiatan kami.') },
              { word: t('Bentuk tidak cocok'), sentence: t('Bentuk dukungannya tidak cocok dengan kebutuhan kami.') },
            ]}
            word={t('Tolak tawaran')}
            look="danger"
            draftKey={`tolak-${offer.id}`}
            send={async (reason) => {
              const done = await decline.run({ id: offer.id, reason });
              if (done.success) setDeclining(false);
              return done;
            }}
            onCancel={() => setDeclining(false)}
          />
        </Dialog>
      )}
    </div>
  );
}
