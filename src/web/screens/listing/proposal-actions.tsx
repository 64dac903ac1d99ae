import { useState } from 'preact/hooks';
import { useAction } from '../../data/use-action.ts';
import { type ProposalOfPageFragment, WithdrawProposalDocument } from '../../generated/graphql.ts';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Dialog } from '../../parts/form/dialog.tsx';
import { ReasonForm } from '../../parts/form/reason-form.tsx';
import { useWords } from '../../words/words.ts';
import { ListButton } from '../forum/list-button.tsx';
import { useMe } from '../me.ts';
import { useWarmEditor } from '../officer/proposal/use-warm-editor.ts';
import { OfferButton } from './offer-button.tsx';

const BEFORE_RUNNING = new Set(['DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'FUNDED']);

/** What everybody may see, and a forum may list. */
const PUBLIC = new Set(['VERIFIED', 'FUNDED', 'RUNNING', 'REPORTED', 'CLOSED']);

/** What this reader may do here, by who they are and where the proposal stands; the one most likely step stands out. */
export function ProposalActions({ proposal }: { proposal: ProposalOfPageFragment }) {
  const { t } = useWords();
  const { viewer, isKnown, groups, companies, offices } = useMe();
  const [withdrawing, setWithdrawing] = useState(false);
  const { id, status, karangTaruna, remaining, report } = proposal;
  const own = groups.some((group) => group.id === karangTaruna.id);
  const takesOffers = status === 'VERIFIED' && remaining !== '0';
  useWarmEditor(own && (status === 'DRAFT' || status === 'RETURNED') ? id : undefined);
  const code = karangTaruna.region.code;
  const above = offices.some(({ region }) => code === region.code || code.startsWith(`${region.code}.`));
  const waiting = !above ? undefined : status === 'SUBMITTED' ? id : report?.status === 'SUBMITTED' ? report.id : undefined;
  const reports = own && (status === 'RUNNING' || (status === 'REPORTED' && report));
  return (
    <>
      {own && (status === 'DRAFT' || status === 'RETURNED') && (
        <LinkButton look="primary" href={`/proposal/${id}/ubah`} wide>
          {status === 'DRAFT' ? t('Lanjut menulis') : t('Perbaiki')}
        </LinkButton>
      )}
      {reports && (
        <LinkButton look={status === 'RUNNING' ? 'primary' : 'outline'} href={`/proposal/${id}/laporan`} wide>
          {status === 'RUNNING' ? t('Tulis laporan') : t('Lihat laporan')}
        </LinkButton>
      )}
      {companies.map((company) => (
        <OfferButton key={company.id} company={company} proposal={proposal} isOpen={takesOffers} />
      ))}
      {PUBLIC.has(status) && !own && companies.length > 0 && <ListButton proposal={proposal} wide />}
      {takesOffers && isKnown && !viewer && (
        <LinkButton look="primary" href={`/masuk?kembali=/proposal/${id}`} wide>
          {t('Tawarkan dana')}
        </LinkButton>
      )}
      {waiting && (
        <LinkButton look="primary" href={`/antrean?pilih=${waiting}`} wide>
          {t('Buka di antrean')}
        </LinkButton>
      )}
      {status !== 'DRAFT' && (
        <LinkButton href={`/dokumen/${id}`} icon="printer" wide>
          {t('Dokumen')}
        </LinkButton>
      )}
      {own && BEFORE_RUNNING.has(status) && (
        <Button look="danger" wide onClick={() => setWithdrawing(true)}>
          {t('Cabut proposal')}
        </Button>
      )}
      {withdrawing && <Withdrawing id={id} onClose={() => setWithdrawing(false)} />}
    </>
  );
}

function Withdrawing({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useWords();
  const withdraw = useAction(WithdrawProposalDocument);
  return (
    <Dialog
      title={t('Cabut proposal')}
      lead={t('Tawaran yang menunggu ditolak, pendanaan yang disetujui dihentikan. Ini tidak bisa dibatalkan.')}
      onClose={onClose}
    >
      <ReasonForm
        label={t('Alasan dicabut')}
        hint={t('Dibaca Dinas Sosial dan perusahaan yang menawarkan dana.')}
        word={t('Cabut proposal')}
        look="danger"
        draftKey={`cabut:${id}`}
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
