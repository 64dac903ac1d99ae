import type { ProposalOfPageFragment } from '../../generated/graphql.ts';
import { useSetting } from '../../page.ts';
import { segmentsOf } from '../../parts/match-segments.ts';
import { MoneyBar } from '../../parts/money-bar.tsx';
import { seeksFunds } from '../../parts/seeks-funds.ts';
import { StateBadge } from '../../parts/state-badge.tsx';
import { WhatsAppLink } from '../../parts/whatsapp-link.tsx';
import { rich } from '../../words/rich.tsx';
import { useWords } from '../../words/words.ts';
import { ProposalActions } from './proposal-actions.tsx';

/** Whoever got its address would find nothing there. */
const NOT_PUBLIC = new Set(['DRAFT', 'SUBMITTED', 'RETURNED', 'REJECTED', 'WITHDRAWN']);

/** What was promised, by whom, what is still missing, and what the reader can do about it. */
export function ProposalMoney({ proposal }: { proposal: ProposalOfPageFragment }) {
  const { t, rupiah } = useWords();
  const { publicUrl } = useSetting();
  const { requested, committed, remaining, fundingMatches, title, karangTaruna } = proposal;
  const isSeeking = seeksFunds(proposal);
  const isPublic = !NOT_PUBLIC.has(proposal.status);
  const segments = segmentsOf(fundingMatches.nodes, committed);
  return (
    <section class="card stack" aria-label={t('Dana')}>
      <MoneyBar segments={segments} whole={requested} said="head" />
      {fundingMatches.nodes.length > 0 && (
        <ul class="proposal-matches">
          {fundingMatches.nodes.map((match) => (
            <li key={match.id}>
              <a href={`/perusahaan/${match.program.company.id}`}>{match.program.company.name}</a>
              <strong>{rupiah(match.amount)}</strong>
              <span class="muted small">{match.program.title}</span>
              <StateBadge of="match" status={match.status} />
            </li>
          ))}
        </ul>
      )}
      {isSeeking && <p class="proposal-missing">{rich(t('Masih kurang <b>{uang}</b>', { uang: rupiah(remaining) }))}</p>}
      {remaining === '0' && (
        <p class="proposal-missing proposal-full">
          {proposal.status === 'CLOSED' ? t('Kebutuhan CSR sudah diterima seluruhnya.') : t('Kebutuhan CSR sudah dijanjikan seluruhnya.')}
        </p>
      )}
      <ProposalActions proposal={proposal} />
      {isPublic && (
        <WhatsAppLink
          text={
            isSeeking
              ? t('{judul}, {kelompok}. Masih kurang {uang}.', { judul: title, kelompok: karangTaruna.name, uang: rupiah(remaining) })
              : t('{judul}, {kelompok}.', { judul: title, kelompok: karangTaruna.name })
          }
          url={`${publicUrl}/proposal/${proposal.id}`}
        />
      )}
      <p class="muted small">{t('Tidak seorang pun boleh meminta biaya, kode, atau potongan.')}</p>
    </section>
  );
}
