import type { ComponentChildren } from 'preact';
import { useWords } from '../../words/words.ts';
import { Bar } from '../bar.tsx';
import './charts.css';

/** A part of every row: its word, and the shade from 1 (least) to 5 that it is drawn in; 0 is only outlined. */
export interface StackedPart {
  readonly word: string;
  readonly shade: 0 | 1 | 2 | 3 | 4 | 5;
}

export interface StackedRow {
  readonly key: string;
  readonly name: string;
  readonly href?: string;
  /** One amount for each part, in their order. */
  readonly amounts: readonly (bigint | number)[];
}

export interface StackedRowsProps {
  readonly caption: ComponentChildren;
  readonly nameHead: string;
  readonly parts: readonly StackedPart[];
  readonly rows: readonly StackedRow[];
  readonly say: (amount: bigint | number) => string;
}

/** A table of parts by region, each row drawn as one bar against the largest row. */
export function StackedRows({ caption, nameHead, parts, rows, say }: StackedRowsProps) {
  const sum = ({ amounts }: StackedRow) => amounts.reduce((all: bigint, amount) => all + BigInt(amount), 0n);
  const { t } = useWords();
  const most = rows.reduce((max, row) => (sum(row) > max ? sum(row) : max), 1n);
  return (
    <div class="bar-rows-room">
      <table class="bar-rows">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{nameHead}</th>
            {parts.map(({ word, shade }) => (
              <th key={word} scope="col" class="bar-rows-figure">
                <svg class={`swatch stack-${shade}`} width="14" height="14" aria-hidden="true">
                  <rect width="14" height="14" rx="4" />
                </svg>{' '}
                {word}
              </th>
            ))}
            <th scope="col">{t('Dalam gambar')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.href ? <a href={row.href}>{row.name}</a> : row.name}</th>
              {row.amounts.map((amount, i) => (
                <td key={parts[i]?.word} class={`bar-rows-figure stack-${parts[i]?.shade ?? 0}`} data-head={parts[i]?.word}>
                  {say(amount)}
                </td>
              ))}
              <td class="bar-rows-bar">
                <Bar whole={most} parts={row.amounts.map((amount, i) => ({ amount: BigInt(amount), look: `stack-${parts[i]?.shade ?? 0}` }))} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
