import { useEffect } from 'preact/hooks';
import { FUNDING_SOURCES } from '../../words/states.ts';
import { isQuantity } from '../../words/typed.ts';
import { useWords, type Words } from '../../words/words.ts';
import { Button } from '../button.tsx';
import { type FundingSource, SOURCES, SourceSwatch } from '../source-swatch.tsx';
import { ChoiceList } from './choice-list.tsx';
import { Dialog } from './dialog.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { useForm } from './form.ts';
import type { Issue } from './form-errors.ts';
import { QuantityField } from './quantity-field.tsx';
import { RupiahInput } from './rupiah-input.tsx';
import { lettersIn } from './text-area.tsx';
import { TextField } from './text-field.tsx';

/** A line of a budget as its form has it: everything typed, nothing yet checked. */
export interface TypedLine {
  readonly description: string;
  readonly quantity: string;
  readonly unit: string;
  readonly unitPrice: string;
  readonly source: FundingSource | '';
}

const EMPTY: TypedLine = { description: '', quantity: '', unit: '', unitPrice: '', source: '' };

/** What budgets of villages are counted in. */
const UNITS = ['unit', 'buah', 'set', 'paket', 'orang', 'hari', 'HOK', 'bulan', 'm', 'm²', 'm³', 'kg', 'sak', 'liter', 'lembar', 'kali'];

interface RabLineSheetProps {
  /** As it was; a new line without it. */
  readonly line?: TypedLine;
  /** What the API refused in this line, by the names of its fields. */
  readonly issues?: readonly Issue[];
  readonly draftKey?: string;
  readonly sources?: readonly FundingSource[];
  readonly onSave: (line: TypedLine & { source: FundingSource }) => void;
  readonly onDelete?: () => void;
  readonly onClose: () => void;
}

/** One line of a budget, in a sheet of its own. */
export function RabLineSheet({ line, issues: refused = [], draftKey, sources = SOURCES, onSave, onDelete, onClose }: RabLineSheetProps) {
  const { t } = useWords();
  const form = useForm<TypedLine>({ start: line ?? EMPTY, draftKey });
  const { values, field } = form;
  useEffect(() => {
    if (refused.length > 0) form.refuse(refused);
  }, []);
  const save = () => {
    const issues = wrongIn(values, t);
    if (issues.length > 0) return form.refuse(issues);
    form.forget();
    onSave(values as TypedLine & { source: FundingSource });
  };
  return (
    <Dialog title={t('Baris biaya')} onClose={onClose} narrow>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <ErrorSummary form={form} />
        <TextField {...field('description')} label={t('Untuk apa?')} />
        <div class="field-pair">
          <QuantityField {...field('quantity')} label={t('Jumlah')} />
          <TextField {...field('unit')} label={t('Satuan')} suggestions={UNITS} />
        </div>
        <RupiahInput {...field('unitPrice')} label={t('Harga satuan')} quantity={values.quantity} />
        <ChoiceList
          {...field('source')}
          label={t('Siapa yang membiayai?')}
          options={sources.map((source) => ({
            value: source,
            label: t(FUNDING_SOURCES[source].word),
            hint: values.source === source ? t(FUNDING_SOURCES[source].hint) : undefined,
            mark: <SourceSwatch source={source} />,
          }))}
        />
        <Button look="primary" type="submit" wide>
          {t('Simpan baris')}
        </Button>
        {onDelete && (
          <Button look="quiet" wide onClick={onDelete}>
            {t('Hapus baris ini')}
          </Button>
        )}
      </form>
    </Dialog>
  );
}

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
