import type { ComponentChildren } from 'preact';
import { useWords } from '../../words/words.ts';
import { Bar } from '../bar.tsx';
import { widthOf } from '../shares.ts';
import './charts.css';

export interface BarRow {
  readonly key: string;
  readonly name: string;
  readonly href?: string;
  /** Figures of the columns between name and bar; what is strong stands out. */
  readonly figures: readonly ComponentChildren[];
  /** Null where nothing is known. */
  readonly amount: string | null;
}

export interface BarRowsProps {
  readonly caption: ComponentChildren;
  /** Heads: of the names, of the figures, and of the bars. */
  readonly nameHead: string;
  readonly figureHeads: readonly string[];
  readonly barHead: string;
  /** Drawn as a line through all bars; the bars' head says what it is. */
  readonly mean: string;
  readonly rows: readonly BarRow[];
}

/** A table whose last column is a bar against the largest amount, with the mean as a line and the amount in words. */
export function BarRows({ caption, nameHead, figureHeads, barHead, mean, rows }: BarRowsProps) {
  const { t, rupiahShort } = useWords();
  const most = [mean, ...rows.map(({ amount }) => amount ?? 0)].reduce<bigint>((max, amount) => (BigInt(amount) > max ? BigInt(amount) : max), 0n);
  const line = widthOf(BigInt(mean), most);
  return (
    <div class="bar-rows-room">
      <table class="bar-rows">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{nameHead}</th>
            {figureHeads.map((head) => (
              <th key={head} scope="col" class="bar-rows-figure">
                {head}
              </th>
            ))}
            <th scope="col" class="bar-rows-bar">
              {barHead} <span>{t('(garis: rata-rata {uang})', { uang: rupiahShort(mean) })}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, href, figures, amount }) => (
            <tr key={key}>
              <th scope="row">{href ? <a href={href}>{name}</a> : name}</th>
              {figures.map((figure, i) => (
                <td key={figureHeads[i]} class="bar-rows-figure" data-head={figureHeads[i]}>
                  {figure}
                </td>
              ))}
              <td class="bar-rows-bar">
                <span>{amount === null ? t('tanpa data') : BigInt(amount) > 0n ? rupiahShort(amount) : t('belum ada')}</span>
                <div class="bar-rows-drawn">
                  <Bar look="bar-bare" whole={most} parts={[{ amount: BigInt(amount ?? 0) }]} />
                  {BigInt(mean) > 0n && (
                    <svg class="bar-rows-mean" width="100%" height="100%" aria-hidden="true">
                      <line x1={line} x2={line} y1="0" y2="24" />
                    </svg>
                  )}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
