import { useEffect } from 'preact/hooks';
import { FUNDING_SOURCES } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { Button } from '../button.tsx';
import { type FundingSource, SOURCES, SourceSwatch } from '../source-swatch.tsx';
import { ChoiceList } from './choice-list.tsx';
import { Dialog } from './dialog.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { useForm } from './form.ts';
import type { Issue } from './form-errors.ts';
import { QuantityField } from './quantity-field.tsx';
import { EMPTY_LINE, type TypedLine, wrongIn } from './rab-line.ts';
import { RupiahInput } from './rupiah-input.tsx';
import { TextField } from './text-field.tsx';

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
  const form = useForm<TypedLine>({ start: line ?? EMPTY_LINE, draftKey });
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
          <Button look="remove" wide onClick={onDelete}>
            {t('Hapus baris ini')}
          </Button>
        )}
      </form>
    </Dialog>
  );
}
