import type { MatchRowFragment } from '../../generated/graphql.ts';
import { deadlineOf } from '../../parts/deadline.ts';
import { StateBadge } from '../../parts/state-badge.tsx';
import { todayIn } from '../../words/dates.ts';
import { placeName } from '../../words/place.ts';
import { useWords } from '../../words/words.ts';
import { worth } from './support.ts';

interface MatchRowProps {
  readonly match: MatchRowFragment;
  /** RFC 3339. */
  readonly now: string;
  /** The reader belongs to the group: an open offer leads to where it is answered. */
  readonly answers: boolean;
  /** What the reader does not know yet: the company, the group, or both. */
  readonly tells: 'company' | 'group' | 'both';
}

/** One match in a list: whose money for what, how much, and where it stands. */
export function MatchRow({ match, now, answers, tells }: MatchRowProps) {
  const words = useWords();
  const { t, rupiah } = words;
  const { id, amount, received, supportKind, status, expiresOn, program, proposal } = match;
  const { name, region } = proposal.karangTaruna;
  const isOpen = status === 'OFFERED';
  const deadline = isOpen ? deadlineOf(words, expiresOn, todayIn(region.code, new Date(now)), 'ANSWER_OFFER') : undefined;
  const about = [tells !== 'group' && program.company.name, tells !== 'company' && `${name}, ${placeName(region)}`, program.title];
  return (
    <article class="match-row">
      <h3>
        <a href={isOpen && answers ? `/tawaran/${id}` : `/pendanaan/${id}`}>{proposal.title}</a>
      </h3>
      <strong class="match-row-amount">{worth(supportKind, amount, words)}</strong>
      <p class="muted small">{about.filter(Boolean).join(' · ')}</p>
      <p class="row small">
        <StateBadge of="match" status={deadline?.overdue ? 'EXPIRED' : status} />
        {deadline && !deadline.overdue && <span>{deadline.word}</span>}
        {received !== '0' && <span class="muted">{t('diterima {uang}', { uang: rupiah(received) })}</span>}
      </p>
    </article>
  );
}
