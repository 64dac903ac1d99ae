import { when } from '../../api/rules.ts';
import type { Issue } from '../../kernel/problem.ts';
import { amountOf } from '../../kernel/quantity.ts';
import { formatRupiah, LARGEST, sum } from '../../kernel/rupiah.ts';
import { BudgetLine } from './budget-line.ts';
import type { BudgetLineInput } from './proposal-inputs.ts';

const LINE_TOO_LARGE = {
  id: `Volume kali harga satuan melebihi ${formatRupiah(LARGEST, 'id')}.`,
  en: `Quantity × unit price exceeds ${formatRupiah(LARGEST, 'en')}.`,
};
const TOTAL_TOO_LARGE = {
  id: `Jumlah seluruh baris melebihi ${formatRupiah(LARGEST, 'id')}.`,
  en: `The sum of all lines exceeds ${formatRupiah(LARGEST, 'en')}.`,
};

/** What the rules of the form cannot say: no line and no budget exceeds what a rupiah amount can hold. */
export function sumsOf(lines: readonly BudgetLineInput[]): (Issue | undefined)[] {
  const amounts = lines.map((line) => amountOf(line.quantity, line.unitPrice));
  const tooLarge = amounts.map((amount, i) => when(amount > LARGEST, ['budgetLines', i, 'unitPrice'], LINE_TOO_LARGE));
  return tooLarge.some(Boolean) ? tooLarge : [when(sum(amounts) > LARGEST, ['budgetLines'], TOTAL_TOO_LARGE)];
}

/** The lines of an input as those of a proposal, in their order; they are saved with it. */
export const linesOf = (lines: readonly BudgetLineInput[]): BudgetLine[] =>
  lines.map(({ description, quantity, unit, unitPrice, source }, position) => {
    const line = new BudgetLine();
    return Object.assign(line, { position, description: description.trim(), quantity, unit: unit.trim(), unitPrice, source });
  });
