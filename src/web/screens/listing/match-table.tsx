import type { MatchOfTableFragment } from '../../generated/graphql.ts';
import { StateBadge } from '../../parts/state-badge.tsx';
import { placeName } from '../../words/place.ts';
import { useWords } from '../../words/words.ts';
import { worth } from '../funding/support.ts';
import './match-table.css';

interface MatchTableProps {
  readonly caption: string;
  readonly matches: readonly MatchOfTableFragment[];
  /** Leads to the match itself, for its parties; else to the proposal. */
  readonly linked?: boolean;
}

/** Whose activity was given how much, and what became of it. */
export function MatchTable({ caption, matches, linked }: MatchTableProps) {
  const words = useWords();
  const { t, rupiah } = words;
  return (
    <table class="card match-table">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('Kegiatan')}</th>
          <th scope="col" class="number">
            {t('Nilai')}
          </th>
          <th scope="col">{t('Status')}</th>
        </tr>
      </thead>
      <tbody>
        {matches.map(({ id, amount, received, supportKind, status, proposal }) => (
          <tr key={id}>
            <th scope="row">
              <a href={linked ? `/pendanaan/${id}` : `/proposal/${proposal.id}`}>{proposal.title}</a>
              <p class="muted small">
                {proposal.karangTaruna.name}, {placeName(proposal.karangTaruna.region)}
              </p>
            </th>
            <td class="number">
              {worth(supportKind, amount, words)}
              {received !== '0' && <p class="muted small">{t('diterima {uang}', { uang: rupiah(received) })}</p>}
            </td>
            <td>
              <StateBadge of="match" status={status} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
