import { FUNDING_SOURCES } from '../words/states.ts';
import { useWords } from '../words/words.ts';
import { Icon } from './icon.tsx';
import { type FundingSource, SOURCES, SourceSwatch } from './source-swatch.tsx';
import './rab-table.css';

export interface BudgetLine {
  readonly id: string;
  readonly description: string;
  readonly quantity: string;
  readonly unit: string;
  readonly unitPrice: string;
  readonly amount: string;
  readonly source: FundingSource;
}

const sumOf = (lines: readonly BudgetLine[]): bigint => lines.reduce((sum, { amount }) => sum + BigInt(amount), 0n);

/** A budget by source with its sums: a table where there is room, folded by source on a phone. Print always takes the table. */
export function RabTable({ lines, open }: { lines: readonly BudgetLine[]; open?: boolean }) {
  const { t, rupiah, quantity } = useWords();
  const groups = SOURCES.map((source) => ({ source, of: lines.filter((line) => line.source === source) })).filter(({ of }) => of.length > 0);
  const word = (source: FundingSource) => t(FUNDING_SOURCES[source].word);
  return (
    <div class="rab">
      <table class="rab-table">
        <caption>{t('Rencana anggaran biaya (RAB)')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('Uraian')}</th>
            <th scope="col">{t('Jumlah')}</th>
            <th scope="col">{t('Harga satuan')}</th>
            <th scope="col">{t('Subtotal')}</th>
          </tr>
        </thead>
        {groups.map(({ source, of }, i) => (
          <tbody key={source}>
            <tr class="rab-source">
              <th scope="rowgroup" colSpan={3}>
                <SourceSwatch source={source} /> {word(source)}
              </th>
              <td>{rupiah(sumOf(of))}</td>
            </tr>
            {of.map((line) => (
              <tr key={line.id}>
                <th scope="row">{line.description}</th>
                <td>
                  {quantity(line.quantity)} {line.unit}
                </td>
                <td>{rupiah(line.unitPrice)}</td>
                <td>{rupiah(line.amount)}</td>
              </tr>
            ))}
            {/* In the last group, and not in a foot of its own, so that a page never ends between the lines and their total. */}
            {i === groups.length - 1 && (
              <tr class="rab-total-row">
                <th scope="row" colSpan={2}>
                  {t('Jumlah seluruhnya')}
                </th>
                <td colSpan={2} class="rab-total">
                  {rupiah(sumOf(lines))}
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
      <div class="rab-folded">
        {groups.map(({ source, of }, i) => (
          <details key={source} open={open ?? i === 0}>
            <summary>
              <SourceSwatch source={source} />
              <strong>{word(source)}</strong>
              <strong>{rupiah(sumOf(of))}</strong>
              <Icon name="chevron-down" />
            </summary>
            <ul>
              {of.map((line) => (
                <li key={line.id}>
                  <span>
                    {line.description}
                    <small>
                      {quantity(line.quantity)} {line.unit} × {rupiah(line.unitPrice)}
                    </small>
                  </span>
                  <span>{rupiah(line.amount)}</span>
                </li>
              ))}
            </ul>
          </details>
        ))}
        <p>
          <strong>{t('Jumlah seluruhnya')}</strong> <strong class="rab-total">{rupiah(sumOf(lines))}</strong>
        </p>
      </div>
    </div>
  );
}
