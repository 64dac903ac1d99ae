import { useState } from 'preact/hooks';
import { useAction } from '../../data/use-action.ts';
import { AcceptCompanyDocument, type ForumDeskQuery, RefuseCompanyDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { ConfirmDialog } from '../../parts/form/confirm-dialog.tsx';
import { Dialog } from '../../parts/form/dialog.tsx';
import { ReasonForm } from '../../parts/form/reason-form.tsx';
import { useNeedsSignal } from '../../parts/form/use-needs-signal.ts';
import '../../parts/proposal-row.css';
import { placeName } from '../../words/place.ts';
import { useWords } from '../../words/words.ts';
import '../officer/desk.css';
import type { OwnCompany } from './standing.ts';

type Request = Extract<NonNullable<ForumDeskQuery['node']>, { __typename: 'Forum' }>['joinRequests']['nodes'][number];

/** The companies that ask to join, for the secretariat; one's own is answered by others. */
export function JoinRequests({ requests, own }: { requests: readonly Request[]; own: readonly OwnCompany[] }) {
  const { t, dayOf } = useWords();
  const mine = new Set(own.map(({ id }) => id));
  return (
    <section class="stack" aria-labelledby="permohonan">
      <h2 id="permohonan">{t('Perusahaan yang ingin bergabung ({n})', { n: requests.length })}</h2>
      <ul class="list">
        {requests.map((request) => (
          <li key={request.id} class="desk-row">
            <p>
              <strong>{request.company.name}</strong>
            </p>
            <p class="muted small">{[request.company.industry, placeName(request.company.domicile), dayOf(request.createdAt)].join(' · ')}</p>
            {request.note && (
              <p class="small">
                <q>{request.note}</q>
              </p>
            )}
            <div class="field-pair">
              {mine.has(request.company.id) ? (
                <p class="muted small">{t('Anda tidak dapat memutuskan yang ini. Supaya adil, rekan lain yang memutuskan.')}</p>
              ) : (
                <Answer request={request} />
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answer({ request: { id, company } }: { request: Request }) {
  const { t } = useWords();
  const accept = useAction(AcceptCompanyDocument);
  const refuse = useAction(RefuseCompanyDocument);
  const [open, setOpen] = useState<'yes' | 'no'>();
  const why = useNeedsSignal();
  const close = () => setOpen(undefined);
  const values = { nama: company.name };
  return (
    <>
      <Button wide icon="check" label={t('Terima {nama}', values)} onClick={() => setOpen('yes')}>
        {t('Terima')}
      </Button>
      <Button wide label={t('Tolak {nama}', values)} onClick={() => setOpen('no')}>
        {t('Tolak')}
      </Button>
      {open === 'yes' && (
        <ConfirmDialog title={t('Terima {nama}?', values)} word={t('Ya, terima')} why={why} send={() => accept.run({ id })} onClose={close}>
          <p>{t('Orang-orang {nama} lalu melihat daftar pilihan dan program bersama forum ini.', values)}</p>
        </ConfirmDialog>
      )}
      {open === 'no' && (
        <Dialog title={t('Tolak {nama}?', values)} onClose={close} narrow>
          <ReasonForm
            label={t('Alasan')}
            hint={t('Dibaca perusahaan itu. Ia boleh meminta lagi.')}
            word={t('Tolak permintaan')}
            look="danger"
            draftKey={`tolak-perusahaan:${id}`}
            send={(reason) => refuse.run({ id, reason })}
            onCancel={close}
          />
        </Dialog>
      )}
    </>
  );
}
