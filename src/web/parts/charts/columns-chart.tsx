import { useWords } from '../../words/words.ts';
import './charts.css';

export interface Column {
  readonly word: string;
  readonly amount: bigint | number;
}

export interface ColumnsChartProps {
  readonly caption: string;
  /** Heads of the table that says the same: of the words and of the amounts. */
  readonly heads: readonly [string, string];
  readonly columns: readonly Column[];
  /** How an amount is written above its column and in the table. */
  readonly say: (amount: bigint | number) => string;
}

const HEIGHT = 200;
const TOP = 20;

/** A column for each word, its amount on top; the same as a table, folded. */
export function ColumnsChart({ caption, heads, columns, say }: ColumnsChartProps) {
  const { t } = useWords();
  const most = columns.reduce((max, { amount }) => (BigInt(amount) > max ? BigInt(amount) : max), 1n);
  const step = 100 / Math.max(columns.length, 1);
  const heightOf = (amount: bigint | number) => Number((BigInt(amount) * BigInt(HEIGHT)) / most);
  const place = (part: number) => `${Math.round(part * step * 1000) / 1000}%`;
  return (
    <figure class="chart">
      <figcaption>{caption}</figcaption>
      <svg width="100%" height={TOP + HEIGHT + 40} role="img" aria-label={columns.map(({ word, amount }) => `${word}: ${say(amount)}`).join(', ')}>
        {columns.map(({ word, amount }, i) => (
          <g key={word}>
            <rect x={place(i + 0.15)} width={place(0.7)} y={TOP + HEIGHT - heightOf(amount)} height={heightOf(amount)} rx="3" />
            <text x={place(i + 0.5)} y={TOP + HEIGHT - heightOf(amount) - 6} class="chart-amount">
              {say(amount)}
            </text>
            <text x={place(i + 0.5)} y={TOP + HEIGHT + 18} class={i % 2 ? 'chart-second' : undefined}>
              {word}
            </text>
          </g>
        ))}
        <line x1="0" x2="100%" y1={TOP + HEIGHT} y2={TOP + HEIGHT} />
      </svg>
      <details>
        <summary>{t('Lihat sebagai tabel')}</summary>
        <table>
          <caption class="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{heads[0]}</th>
              <th scope="col" class="bar-rows-figure">
                {heads[1]}
              </th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ word, amount }) => (
              <tr key={word}>
                <th scope="row">{word}</th>
                <td class="bar-rows-figure">{say(amount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
