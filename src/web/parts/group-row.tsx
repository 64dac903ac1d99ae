import { CLASSIFICATIONS, type Classification, type VERIFICATION_STATES } from '../words/states.ts';
import { useWords } from '../words/words.ts';
import { Marked, type MarkedPlace, MarkedPlaceName, type TextMark } from './marked.tsx';
import { StateBadge } from './state-badge.tsx';
import './proposal-row.css';
import './group-row.css';

export interface ListedGroup {
  readonly id: string;
  readonly name: string;
  readonly nameMarks?: readonly TextMark[] | null;
  readonly region: MarkedPlace;
  readonly classification: Classification | null;
  readonly status: keyof typeof VERIFICATION_STATES;
  readonly potentials?: readonly string[];
}

/** A Karang Taruna as a row: who, where, how far it has come. Its state is told where it is not simply verified. */
export function GroupRow({ group }: { group: ListedGroup }) {
  const { t } = useWords();
  const { id, name, nameMarks, region, classification, status, potentials = [] } = group;
  return (
    <article class="group-row">
      <div>
        <h3>
          <a href={`/karang-taruna/${id}`}>
            <Marked text={name} marks={nameMarks} />
          </a>
        </h3>
        <p>
          <MarkedPlaceName place={region} />
        </p>
        {potentials.length > 0 && <p>{potentials.join(', ')}</p>}
      </div>
      <div class="group-row-standing">
        <strong>{classification ? t(CLASSIFICATIONS[classification].word) : t('Belum dinilai')}</strong>
        {status !== 'VERIFIED' && <StateBadge of="verification" status={status} />}
      </div>
    </article>
  );
}
