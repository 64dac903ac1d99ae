import { type Place, regionName } from '../words/place.ts';
import { rich } from '../words/rich.tsx';
import { FOCUS_AREAS, type FocusArea, type PROGRAM_STATES } from '../words/states.ts';
import { useWords } from '../words/words.ts';
import { Icon } from './icon.tsx';
import { Marked, type TextMark } from './marked.tsx';
import { StateBadge } from './state-badge.tsx';
import './proposal-row.css';
import './proposal-card.css';

export interface ListedProgram {
  readonly id: string;
  readonly title: string;
  readonly titleMarks?: readonly TextMark[] | null;
  readonly company: { readonly name: string };
  readonly focusAreas: readonly FocusArea[];
  /** Empty: all of Indonesia. */
  readonly regions: readonly Place[];
  readonly available: string;
  readonly minimumAward: string;
  readonly maximumAward: string;
  readonly closesOn: string;
  readonly status: keyof typeof PROGRAM_STATES;
}

/** Names of the first few, and how many more there are. */
const FEW = 3;

const ALL = Object.keys(FOCUS_AREAS).length;

/** A company's programme as a card: for what, where, how much is left and until when. `own`: on the page of its company, whose name stands there. */
export function ProgramCard({ program, own = false }: { program: ListedProgram; own?: boolean }) {
  const { t, rupiah, rupiahShort, rupiahRange, day } = useWords();
  const { id, title, titleMarks, company, focusAreas, regions, available, minimumAward, maximumAward, closesOn, status } = program;
  const few = (names: readonly string[]) =>
    names.length > FEW ? t('{nama} dan {n} lagi', { nama: names.slice(0, FEW).join(', '), n: names.length - FEW }) : names.join(', ');
  const isAhead = status === 'OPEN' || status === 'DRAFT';
  return (
    <article class="program-card">
      <p class="proposal-card-head">
        {!own && <strong>{company.name}</strong>}
        <StateBadge of="program" status={status} />
      </p>
      <h3>
        <a href={`/program/${id}`}>
          <Marked text={title} marks={titleMarks} />
        </a>
      </h3>
      <p>{focusAreas.length === ALL ? t('Semua bidang') : few(focusAreas.map((area) => t(FOCUS_AREAS[area].word)))}</p>
      <p class="focus-mark">
        <Icon name="map-pin" /> {regions.length ? few(regions.map(regionName)) : t('Seluruh Indonesia')}
      </p>
      <div class="program-card-money">
        {isAhead && <p>{rich(t('Masih tersedia <b>{uang}</b>', { uang: rupiah(available) }))}</p>}
        <p>
          {minimumAward === '0'
            ? t('Sampai {uang} per kegiatan', { uang: rupiahShort(maximumAward) })
            : t('{uang} per kegiatan', { uang: rupiahRange(minimumAward, maximumAward) })}
        </p>
        {isAhead && <p>{t('Sampai {hari}', { hari: day(closesOn) })}</p>}
      </div>
    </article>
  );
}
