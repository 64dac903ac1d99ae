import { FUNDING_SOURCES } from '../words/states.ts';
import { useWords } from '../words/words.ts';
import { Bar } from './bar.tsx';
import { percentsOf } from './shares.ts';
import { type FundingSource, SOURCES, SourceSwatch, textureOf } from './source-swatch.tsx';
import './legend.css';
import './split-bar.css';

export interface FundingShare {
  readonly source: FundingSource;
  readonly amount: string;
}

export interface SplitBarProps {
  readonly shares: readonly FundingShare[];
  /** One source a row with its percent, or all in a line; `none` where a table beside tells the same. */
  readonly legend?: 'rows' | 'line' | 'none';
}

/** Who pays what: one activity, many threads. */
export function SplitBar({ shares, legend = 'rows' }: SplitBarProps) {
  const { t, rupiah } = useWords();
  const shown = SOURCES.flatMap((source) => {
    const amount = shares.reduce((sum, share) => (share.source === source ? sum + BigInt(share.amount) : sum), 0n);
    return amount > 0n ? [{ source, amount, word: t(FUNDING_SOURCES[source].word) }] : [];
  });
  const percents = percentsOf(shown.map(({ amount }) => amount));
  const label = shown.map(({ word, amount }, i) => `${word} ${rupiah(amount)}, ${percents[i]}%`).join('; ');
  return (
    <div class="split">
      <Bar look="bar-thick split-bar" label={label || t('Belum ada biaya')} parts={shown.map(({ source, amount }) => ({ amount, fill: textureOf(source) }))} />
      {legend !== 'none' && (
        <ul class={legend === 'rows' ? 'split-rows' : 'legend split-line'}>
          {shown.map(({ source, amount, word }, i) => (
            <li key={source}>
              <SourceSwatch source={source} />
              <span>{word}</span>
              <strong>{rupiah(amount)}</strong>
              <span class="split-percent">{percents[i]}%</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
