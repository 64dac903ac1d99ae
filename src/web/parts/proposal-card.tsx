import { placeName } from '../words/place.ts';
import type { PROPOSAL_STATES } from '../words/states.ts';
import { ProgressBar } from './money-bar.tsx';
import { FocusMark, type ListedProposal } from './proposal-row.tsx';
import { StateBadge } from './state-badge.tsx';
import './proposal-card.css';

/** A proposal as a card; with its state where states differ. */
export function ProposalCard({ proposal, status }: { proposal: Omit<ListedProposal, 'beneficiaries'>; status?: keyof typeof PROPOSAL_STATES }) {
  return (
    <article class="proposal-card">
      <p class="proposal-card-head">
        <FocusMark focusArea={proposal.focusArea} />
        {status && <StateBadge of="proposal" status={status} />}
      </p>
      <h3>
        <a href={`/proposal/${proposal.id}`}>{proposal.title}</a>
      </h3>
      <p>{placeName(proposal.karangTaruna.region)}</p>
      <ProgressBar {...proposal} layout="card" />
    </article>
  );
}
