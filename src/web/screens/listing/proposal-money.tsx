import type { ProposalOfPageFragment } from '../../generated/graphql.ts';
import { useSetting } from '../../page.ts';
import { MoneyBar, type MoneyLook } from '../../parts/money-bar.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { WhatsAppLink } from '../../parts/whatsapp-link.tsx';
import { rich } from '../../words/rich.tsx';
import { useWords } from '../../words/words.ts';
import { ProposalActions } from './proposal-actions.tsx';

type Match = ProposalOfPageFragment['fundingMatches']['nodes'][number];

/** How sure the money of a match is; what is over and counts nothing is no money. */
const LOOKS: Readonly<Partial<Record<Match['status'], MoneyLook>>> = {
  OFFERED: 'offered',
  ACCEPTED: 'accepted',
  APPROVED: 'agreed',
  ACTIVE: 'agreed',
  COMPLETED: 'agreed',
  ENDED: 'agreed',
};

/** The bar of a proposal: its matches as far as this reader sees them; what counts beyond them is offered by somebody. */
export function segmentsOf(matches: readonly Match[], committed: string) {
  const seen = matches.flatMap(({ status, counted }) => {
    const look = LOOKS[status];
    return look && counted !== '0' ? [{ amount: counted, look }] : [];
  });
  const rest = BigInt(committed) - seen.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
  return rest > 0n ? [...seen, { amount: String(rest), look: 'offered' as const }] : seen;
}

/** What was promised, by whom, what is still missing, and what the reader can do about it. */
export function ProposalMoney({ proposal }: { proposal: ProposalOfPageFragment }) {
  const { t, rupiah } = useWords();
  const { publicUrl } = useSetting();
  const { requested, committed, remaining, fundingMatches, title, karangTaruna } = proposal;
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
      {BigInt(remaining) > 0n ? (
        <p class="proposal-missing">{rich(t('Masih kurang <b>{uang}</b>', { uang: rupiah(remaining) }))}</p>
      ) : (
        <p class="proposal-missing proposal-full">{t('Kebutuhan CSR sudah dijanjikan seluruhnya.')}</p>
      )}
      <ProposalActions proposal={proposal} />
      <WhatsAppLink
        text={
          BigInt(remaining) > 0n
            ? t('{judul}, {kelompok}. Masih kurang {uang}.', { judul: title, kelompok: karangTaruna.name, uang: rupiah(remaining) })
            : t('{judul}, {kelompok}.', { judul: title, kelompok: karangTaruna.name })
        }
        url={`${publicUrl}/proposal/${proposal.id}`}
      />
    </section>
  );
}
