import { isQuantity, lettersIn } from '../../words/typed.ts';
import type { Words } from '../../words/words.ts';
import type { FundingSource } from '../source-swatch.tsx';
import type { Issue } from './form-errors.ts';

/** A line of a budget as its form has it: everything typed, nothing yet checked. */
export interface TypedLine {
  readonly description: string;
  readonly quantity: string;
  readonly unit: string;
  readonly unitPrice: string;
  readonly source: FundingSource | '';
}

export const EMPTY_LINE: TypedLine = { description: '', quantity: '', unit: '', unitPrice: '', source: '' };

/** What the API would refuse, told before it is asked. */
export function wrongIn(line: TypedLine, t: Words['t']): Issue[] {
  const issue = (path: keyof TypedLine, wrong: boolean, message: string) => (wrong ? [{ path: [path], message }] : []);
  return [
    ...issue('description', lettersIn(line.description) === 0, t('Tulis untuk apa biaya ini.')),
    ...issue('description', lettersIn(line.description) > 300, t('Paling banyak {n} huruf.', { n: 300 })),
    ...issue('quantity', !isQuantity(line.quantity), t('Isi jumlah lebih dari nol, misalnya 72 atau 2,5.')),
    ...issue('unit', lettersIn(line.unit) === 0, t('Isi satuannya, misalnya unit atau m².')),
    ...issue('unit', lettersIn(line.unit) > 50, t('Paling banyak {n} huruf.', { n: 50 })),
    ...issue('unitPrice', !/[1-9]/.test(line.unitPrice), t('Isi harga lebih dari nol, misalnya 275.000.')),
    ...issue('source', line.source === '', t('Pilih siapa yang membiayai.')),
  ];
}
