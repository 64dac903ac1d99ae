import { msg, useWords } from '../../words/words.ts';
import { Bar } from '../bar.tsx';
import './charts.css';

/** An assessment's six aspects, 0 to 100 each. */
export interface AspectScores {
  readonly organisation: number;
  readonly people: number;
  readonly facilities: number;
  readonly administration: number;
  readonly partnership: number;
  readonly activities: number;
}

export const ASPECTS: readonly { readonly aspect: keyof AspectScores; readonly word: string }[] = [
  { aspect: 'organisation', word: msg('Organisasi') },
  { aspect: 'people', word: msg('Keanggotaan') },
  { aspect: 'facilities', word: msg('Sarana') },
  { aspect: 'administration', word: msg('Administrasi') },
  { aspect: 'partnership', word: msg('Kemitraan') },
  { aspect: 'activities', word: msg('Kegiatan') },
];

/** The six aspects as bars, each with its figure. */
export function AspectBars({ scores }: { scores: AspectScores }) {
  const { t } = useWords();
  return (
    <dl class="aspect-bars">
      {ASPECTS.map(({ aspect, word }) => (
        <div key={aspect}>
          <dt>{t(word)}</dt>
          <dd>
            <Bar whole={100n} parts={[{ amount: BigInt(scores[aspect]) }]} />
            <strong>{scores[aspect]}</strong>
          </dd>
        </div>
      ))}
    </dl>
  );
}
