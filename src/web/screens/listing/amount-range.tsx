import { FieldError } from '../../parts/form/field.tsx';
import { useShownValue } from '../../parts/form/use-shown-value.ts';
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
  return (
    <fieldset class="field">
      <legend class="field-label">{t('Dana yang dibutuhkan')}</legend>
      <div class="filter-range">
        <AmountField name="dari" label={t('Rp dari')} typed={typed.dari} isWrong={wrong.includes('dari')} />
        <AmountField name="sampai" label={t('Rp sampai')} typed={typed.sampai} isWrong={wrong.includes('sampai')} />
      </div>
      {wrong.length > 0 && <FieldError id="uang-salah">{t('Tulis jumlah rupiah, misalnya 25.000.000 atau 25 juta.')}</FieldError>}
    </fieldset>
  );
}

function AmountField({ name, label, typed, isWrong }: { name: string; label: string; typed: string; isWrong: boolean }) {
  const field = useShownValue(typed);
  return (
    <div>
      <label class="visually-hidden" for={`uang-${name}`}>
        {label}
      </label>
      <input
        ref={field}
        id={`uang-${name}`}
        class="control"
        name={name}
        inputMode="numeric"
        placeholder={label}
        defaultValue={typed}
        maxLength={30}
        aria-invalid={isWrong ? 'true' : undefined}
        aria-describedby={isWrong ? 'uang-salah' : undefined}
      />
    </div>
  );
}
