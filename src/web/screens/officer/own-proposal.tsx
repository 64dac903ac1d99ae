import type { OwnProposalFragment } from '../../generated/graphql.ts';
import { StepDots } from '../../parts/step-dots.tsx';
import { PROPOSAL_STATES } from '../../words/states.ts';
import { useWords, type Words } from '../../words/words.ts';
import '../../parts/proposal-row.css';
import './desk.css';

/** Drafts and what was returned are written on; everything else is read. */
const hrefOf = ({ id, status }: OwnProposalFragment): string => (status === 'DRAFT' ? `/proposal/${id}/ubah` : `/proposal/${id}`);

/** How it stands, with what is missing or due: `Mencari dana, kurang Rp 25 juta`. */
function standing({ status, remaining, reportDueOn, report }: OwnProposalFragment, { t, rupiahShort, day }: Words): string {
  const state = t(PROPOSAL_STATES[status].word);
  if (status === 'VERIFIED' && BigInt(remaining) > 0n) return t('{status}, kurang {uang}', { status: state, uang: rupiahShort(remaining) });
  if (status === 'VERIFIED') return t('{status}, semuanya sudah dijanjikan', { status: state });
  if (status === 'RUNNING' && report?.reportStatus === 'RETURNED') return t('{status}, laporan perlu diperbaiki', { status: state });
  if (status === 'RUNNING') return t('{status}, laporan paling lambat {hari}', { status: state, hari: day(reportDueOn) });
  return state;
}

/** A group's own proposals, each with where it stands among the six steps. */
export function OwnProposalList({ proposals }: { proposals: readonly OwnProposalFragment[] }) {
  const words = useWords();
  return (
    <ul class="list own-proposals">
      {proposals.map((proposal) => (
        <li key={proposal.id} class="desk-row">
          <a href={hrefOf(proposal)}>{proposal.title}</a>
          <span class="muted small">{standing(proposal, words)}</span>
          <StepDots status={proposal.status} />
        </li>
      ))}
    </ul>
  );
}
