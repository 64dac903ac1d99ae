import { type Place, placeName } from '../words/place.ts';
import { CLASSIFICATIONS, type Classification, FOCUS_AREAS, type FocusArea, type PROPOSAL_STATES } from '../words/states.ts';
import { useWords } from '../words/words.ts';
import { Icon } from './icon.tsx';
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
  readonly karangTaruna: { readonly name: string; readonly classification: Classification | null; readonly region: Place };
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
  const { id, title, status, focusArea, beneficiaries, karangTaruna } = proposal;
  const { name, classification, region } = karangTaruna;
  return (
    <article class="proposal-row">
      <div>
        <p class="proposal-row-focus">
          <FocusMark focusArea={focusArea} /> <span>{t('untuk {n} warga', { n: count(beneficiaries) })}</span>
          {status && status !== 'VERIFIED' && <StateBadge of="proposal" status={status} />}
        </p>
        <h3>
          <a href={`/proposal/${id}`}>{title}</a>
        </h3>
        <p>{classification ? t('{kelompok} ({klasifikasi})', { kelompok: name, klasifikasi: t(CLASSIFICATIONS[classification].word) }) : name}</p>
        <p>{placeName(region)}</p>
      </div>
      <ProgressBar {...proposal} />
    </article>
  );
}
