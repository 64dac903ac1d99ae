import { type Place, placeName, regionName } from '../words/place.ts';
import type { VERIFICATION_STATES } from '../words/states.ts';
import { useWords } from '../words/words.ts';
import { Marked, type TextMark } from './marked.tsx';
import { StateBadge } from './state-badge.tsx';
import './proposal-row.css';
import './group-row.css';

export interface ListedCompany {
  readonly id: string;
  readonly name: string;
  readonly nameMarks?: readonly TextMark[] | null;
  readonly industry: string;
  readonly domicile: Place;
  readonly operatingRegions: readonly Place[];
  readonly status: keyof typeof VERIFICATION_STATES;
}

/** A company as a row: who, in what business, where it sits and works. Its state is told where it is not simply verified. */
export function CompanyRow({ company }: { company: ListedCompany }) {
  const { t } = useWords();
  const { id, name, nameMarks, industry, domicile, operatingRegions, status } = company;
  return (
    <article class="group-row">
      <div>
        <h3>
          <a href={`/perusahaan/${id}`}>
            <Marked text={name} marks={nameMarks} />
          </a>
        </h3>
        <p>{[industry, placeName(domicile)].join(' · ')}</p>
        {operatingRegions.length > 0 && <p>{t('Beroperasi di {wilayah}', { wilayah: operatingRegions.map(regionName).join(', ') })}</p>}
      </div>
      {status !== 'VERIFIED' && (
        <div class="group-row-standing">
          <StateBadge of="verification" status={status} />
        </div>
      )}
    </article>
  );
}
