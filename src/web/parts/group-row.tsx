import { type Place, placeName } from '../words/place.ts';
import { CLASSIFICATIONS, type Classification, type VERIFICATION_STATES } from '../words/states.ts';
import { useWords } from '../words/words.ts';
import { StateBadge } from './state-badge.tsx';
import './proposal-row.css';
import './group-row.css';

export interface ListedGroup {
  readonly id: string;
  readonly name: string;
  readonly region: Place;
  readonly classification: Classification | null;
  readonly status: keyof typeof VERIFICATION_STATES;
  readonly potentials?: readonly string[];
}

/** A Karang Taruna as a row: who, where, how far it has come. Its state is told where it is not simply verified. */
export function GroupRow({ group }: { group: ListedGroup }) {
  const { t } = useWords();
  const { id, name, region, classification, status, potentials = [] } = group;
  return (
    <article class="group-row">
      <div>
        <h3>
          <a href={`/karang-taruna/${id}`}>{name}</a>
        </h3>
        <p>{placeName(region)}</p>
        {potentials.length > 0 && <p>{potentials.join(', ')}</p>}
      </div>
      <div class="group-row-standing">
        <strong>{classification ? t(CLASSIFICATIONS[classification].word) : t('Belum dinilai')}</strong>
        {status !== 'VERIFIED' && <StateBadge of="verification" status={status} />}
      </div>
    </article>
  );
}
