import type { PlanOfListFragment } from '../../generated/graphql.ts';
import { StateBadge } from '../../parts/state-badge.tsx';
import { rich } from '../../words/rich.tsx';
import { useWords } from '../../words/words.ts';
import { useMe } from '../me.ts';
import '../officer/desk.css';

/** Plans, each with how it stands and what it gives; of a forum's, also in whose name it was asked for. */
export function PlanRows({ plans }: { plans: readonly PlanOfListFragment[] }) {
  const { t, rupiah, dayOf, timeOf } = useWords();
  const { regionCode } = useMe();
  return (
    <ul class="list">
      {plans.map(({ id, title, status, createdAt, budget, given, forum, company }) => (
        <li key={id} class="desk-row">
          <div class="row spread">
            <a href={`/rencana/${id}`}>{title}</a>
            <StateBadge of="plan" status={status} />
          </div>
          {given && budget && <p>{rich(t('<b>{uang}</b> dari {semua} dialokasikan', { uang: rupiah(given), semua: rupiah(budget) }))}</p>}
          <p class="muted small">
            {forum && `${company.name} · `}
            {dayOf(createdAt, regionCode)}, {timeOf(createdAt, regionCode)}
          </p>
        </li>
      ))}
    </ul>
  );
}
