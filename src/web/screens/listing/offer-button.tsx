import { useRef, useState } from 'preact/hooks';
import { useSignal } from '../../data/connection.ts';
import { useAction } from '../../data/use-action.ts';
import { useQuery } from '../../data/use-query.ts';
import { OfferFromProposalDocument, OfferProgramsDocument, type ProposalOfPageFragment } from '../../generated/graphql.ts';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Dialog } from '../../parts/form/dialog.tsx';
import { OfferDialog } from '../../parts/form/offer-dialog.tsx';
import { segmentsOf } from '../../parts/match-segments.ts';
import { Notice } from '../../parts/notice.tsx';
import { useWords } from '../../words/words.ts';

interface OfferButtonProps {
  readonly company: { readonly id: string; readonly name: string };
  readonly proposal: ProposalOfPageFragment;
  /** The proposal takes offers. One that is being written when that ends stays, with the refusal. */
  readonly isOpen: boolean;
}

/** An offer from this proposal's page: which programme pays, where the company has several open, then how much. */
export function OfferButton({ company, proposal, isOpen }: OfferButtonProps) {
  const { t, rupiah } = useWords();
  const { reached } = useSignal();
  const [open, setOpen] = useState(false);
  const [programId, setProgramId] = useState<string>();
  const [sent, setSent] = useState<string>();
  const offer = useAction(OfferFromProposalDocument);
  const { data } = useQuery(OfferProgramsDocument, open ? { companyId: company.id, proposalId: proposal.id } : undefined);
  const programs = data?.programs.nodes ?? [];
  const fitting = programs.filter(({ fit }) => !fit?.failing.length).sort((a, b) => (b.fit?.score ?? 0) - (a.fit?.score ?? 0));
  const others = programs.filter(({ fit }) => fit?.failing.length);
  const found = fitting.find(({ id }) => id === programId) ?? (programId === undefined && programs.length === 1 ? fitting[0] : undefined);
  const kept = useRef(found);
  if (found) kept.current = found;
  const program = kept.current;
  const close = () => {
    setOpen(false);
    setProgramId(undefined);
    kept.current = undefined;
  };
  const leadOf = (all: number, fit: number) =>
    all === 0 ? t('Belum ada program yang terbuka.') : fit === 0 ? t('Belum ada program yang cocok untuk proposal ini.') : t('Dari program yang mana?');
  return (
    <>
      {sent && (
        <Notice tone="good" live>
          {t('Tawaran {uang} terkirim ke kelompok.', { uang: rupiah(sent) })}
        </Notice>
      )}
      {isOpen && (
        <Button look="primary" wide onClick={() => setOpen(true)}>
          {t('Tawarkan dana')}
        </Button>
      )}
      {open && data && !program && (
        <Dialog title={t('Tawarkan dana')} lead={leadOf(programs.length, fitting.length)} onClose={close}>
          <div class="stack">
            {fitting.map(({ id, title, available, fit }) => (
              <Button key={id} wide onClick={() => setProgramId(id)}>
                {t('{program}, skor {skor}, tersedia {uang}', { program: title, skor: Math.round(fit?.score ?? 0), uang: rupiah(available) })}
              </Button>
            ))}
            {others.length > 0 && (
              <section class="stack stack-tight" aria-labelledby="belum-cocok">
                <h3 id="belum-cocok">{t('Belum cocok, karena')}</h3>
                {others.map(({ id, title, fit }) => (
                  <div key={id}>
                    <a href={`/program/${id}`}>{title}</a>
                    <ul class="small">
                      {fit?.failing.map(({ code, message }) => (
                        <li key={code}>{message}</li>
                      ))}
                    </ul>
                  </div>
                ))}
              </section>
            )}
            {programs.length === 0 && <LinkButton href="/program-kami">{t('Program kami')}</LinkButton>}
          </div>
        </Dialog>
      )}
      {open && program && (
        <OfferDialog
          proposal={{
            title: proposal.title,
            group: proposal.karangTaruna.name,
            regionCode: proposal.karangTaruna.region.code,
            requested: proposal.requested,
            segments: segmentsOf(proposal.fundingMatches.nodes, proposal.committed),
          }}
          program={{ budget: program.budget, segments: [{ amount: program.committed, look: 'agreed' }], supportKinds: program.supportKinds }}
          room={{ minimumAward: program.minimumAward, maximumAward: program.maximumAward, available: program.available, remaining: proposal.remaining }}
          why={reached ? undefined : t('Butuh sinyal untuk langkah ini')}
          draftKey={`tawaran:${program.id}:${proposal.id}`}
          onClose={close}
          send={async ({ amount, message, supportKind, expiresOn }) => {
            const done = await offer.run({ programId: program.id, proposalId: proposal.id, amount, supportKind, expiresOn, message: message.trim() || null });
            if (done.success) {
              setSent(amount);
              close();
            }
            return done;
          }}
        />
      )}
    </>
  );
}
