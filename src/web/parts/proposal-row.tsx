import { type Place, placeName } from '../words/place.ts';
import { CLASSIFICATIONS, type Classification, FOCUS_AREAS, type FocusArea } from '../words/states.ts';
import { useWords } from '../words/words.ts';
import { Icon } from './icon.tsx';
import { ProgressBar } from './money-bar.tsx';
import './proposal-row.css';

/** What a list tells of a proposal. */
export interface ListedProposal {
  readonly id: string;
  readonly title: string;
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

/** A proposal as a row of a list: the whole row leads to it. */
export function ProposalRow({ proposal }: { proposal: ListedProposal }) {
  const { t, count } = useWords();
  const { id, title, focusArea, beneficiaries, karangTaruna } = proposal;
  const { name, classification, region } = karangTaruna;
  return (
    <article class="proposal-row">
      <div>
        <p class="proposal-row-focus">
          <FocusMark focusArea={focusArea} /> <span>{t('untuk {n} warga', { n: count(beneficiaries) })}</span>
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
