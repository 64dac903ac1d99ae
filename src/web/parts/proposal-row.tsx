import { around } from '../words/rich.tsx';
import { CLASSIFICATIONS, type Classification, FOCUS_AREAS, type FocusArea, type PROPOSAL_STATES } from '../words/states.ts';
import { useWords } from '../words/words.ts';
import { Icon } from './icon.tsx';
import { Marked, type MarkedPlace, MarkedPlaceName, type TextMark } from './marked.tsx';
import { ProgressBar } from './money-bar.tsx';
import { StateBadge } from './state-badge.tsx';
import './proposal-row.css';

/** What a list tells of a proposal. */
export interface ListedProposal {
  readonly id: string;
  readonly title: string;
  readonly status?: keyof typeof PROPOSAL_STATES;
  readonly focusArea: FocusArea;
  readonly beneficiaries: number;
  readonly requested: string;
  readonly committed: string;
  readonly remaining: string;
  readonly titleMarks?: readonly TextMark[] | null;
  readonly karangTaruna: {
    readonly name: string;
    readonly nameMarks?: readonly TextMark[] | null;
    readonly classification: Classification | null;
    readonly region: MarkedPlace;
  };
}

/** The focus area of a proposal with its icon. */
export function FocusMark({ focusArea }: { focusArea: FocusArea }) {
  const { t } = useWords();
  const { word, icon } = FOCUS_AREAS[focusArea];
  return (
    <span class="focus-mark">
      <Icon name={icon} />
      <strong>{t(word)}</strong>
    </span>
  );
}

/** A proposal as a row of a list: the whole row leads to it. Its state is told where it is not simply looking for money. */
export function ProposalRow({ proposal }: { proposal: ListedProposal }) {
  const { t, count } = useWords();
  const { id, title, titleMarks, status, focusArea, beneficiaries, karangTaruna } = proposal;
  const { name, nameMarks, classification, region } = karangTaruna;
  const group = <Marked text={name} marks={nameMarks} />;
  return (
    <article class="proposal-row">
      <div>
        <p class="proposal-row-focus">
          <FocusMark focusArea={focusArea} /> <span>{t('untuk {n} warga', { n: count(beneficiaries) })}</span>
          {status && status !== 'VERIFIED' && <StateBadge of="proposal" status={status} />}
        </p>
        <h3>
          <a href={`/proposal/${id}`}>
            <Marked text={title} marks={titleMarks} />
          </a>
        </h3>
        <p>
          {classification
            ? around((kelompok) => t('{kelompok} ({klasifikasi})', { kelompok, klasifikasi: t(CLASSIFICATIONS[classification].word) }), group)
            : group}
        </p>
        <p>
          <MarkedPlaceName place={region} />
        </p>
      </div>
      <ProgressBar {...proposal} />
    </article>
  );
}
