import { FieldError } from '../../parts/form/field.tsx';
import { rupiahOf } from '../../words/typed.ts';
import { useWords } from '../../words/words.ts';

export interface Amounts {
  readonly least?: string;
  readonly most?: string;
  /** As it was typed, where it is no amount. */
  readonly wrong: readonly ('dari' | 'sampai')[];
  readonly typed: { readonly dari: string; readonly sampai: string };
}

/** What the address says of amounts, as people write them: `25 juta`, `Rp 1.000.000`. */
export function amountsIn(params: URLSearchParams): Amounts {
  const typed = { dari: params.get('dari')?.trim() ?? '', sampai: params.get('sampai')?.trim() ?? '' };
  const [least, most] = [rupiahOf(typed.dari), rupiahOf(typed.sampai)];
  const wrong = (['dari', 'sampai'] as const).filter((name) => typed[name] !== '' && rupiahOf(typed[name]) === undefined);
  return { least: typed.dari ? least : undefined, most: typed.sampai ? most : undefined, wrong, typed };
}

/** Smallest and largest amount that is asked for. */
export function AmountRange({ wrong, typed }: Amounts) {
  const { t } = useWords();
  const field = (name: 'dari' | 'sampai', label: string) => (
    <div>
      <label class="visually-hidden" for={`uang-${name}`}>
        {label}
      </label>
      <input
        id={`uang-${name}`}
        class="control"
        name={name}
        inputMode="numeric"
        placeholder={label}
        defaultValue={typed[name]}
        maxLength={30}
        aria-invalid={wrong.includes(name) ? 'true' : undefined}
        aria-describedby={wrong.includes(name) ? 'uang-salah' : undefined}
      />
    </div>
  );
  return (
    <fieldset class="field">
      <legend class="field-label">{t('Dana yang dibutuhkan')}</legend>
      <div class="filter-range">
        {field('dari', t('Rp dari'))}
        {field('sampai', t('Rp sampai'))}
      </div>
      {wrong.length > 0 && <FieldError id="uang-salah">{t('Tulis jumlah rupiah, misalnya 25.000.000 atau 25 juta.')}</FieldError>}
    </fieldset>
  );
}
