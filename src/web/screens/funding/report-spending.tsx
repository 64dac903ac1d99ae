import type { ProposalOfReportFragment } from '../../generated/graphql.ts';
import { RupiahInput } from '../../parts/form/rupiah-input.tsx';
import { TextField } from '../../parts/form/text-field.tsx';
import { lettersIn } from '../../words/typed.ts';
import { useWords } from '../../words/words.ts';
import type { ReportContent, SpentOn } from './report-content.ts';
import { MOST } from './report-sending.ts';

type Line = ProposalOfReportFragment['budgetLines'][number];

interface ReportSpendingProps {
  readonly lines: readonly Line[];
  readonly spending: ReportContent['spending'];
  readonly onChange: (spending: ReportContent['spending']) => void;
}

const NOTHING: SpentOn = { amount: '', note: '' };

/** Every line that was asked of CSR: what was planned, what was spent, and a word on it. */
export function ReportSpending({ lines, spending, onChange }: ReportSpendingProps) {
  const { t } = useWords();
  const change = (id: string, some: Partial<SpentOn>) => onChange({ ...spending, [id]: { ...NOTHING, ...spending[id], ...some } });
  return (
    <section class="stack" aria-labelledby="belanja">
      <div>
        <h2 id="belanja">{t('Dibelanjakan untuk apa')}</h2>
        <p class="muted">{t('Hanya baris yang dibiayai CSR. Boleh lebih atau kurang dari rencana.')}</p>
      </div>
      <ol class="stack">
        {lines
          .filter(({ source }) => source === 'CSR')
          .map((line) => (
            <li key={line.id} class="card">
              <SpentLine line={line} spent={spending[line.id] ?? NOTHING} onChange={(some) => change(line.id, some)} />
            </li>
          ))}
      </ol>
    </section>
  );
}

interface SpentLineProps {
  readonly line: Line;
  readonly spent: SpentOn;
  readonly onChange: (some: Partial<SpentOn>) => void;
}

function SpentLine({ line, spent, onChange }: SpentLineProps) {
  const { t, rupiah, quantity } = useWords();
  const over = BigInt(spent.amount || 0) - BigInt(line.amount);
  return (
    <fieldset class="stack report-line">
      <legend>
        <strong>{line.description}</strong>
        <span class="muted small">
          {t('rencana {jumlah} {satuan} × {harga} = {uang}', {
            jumlah: quantity(line.quantity),
            satuan: line.unit,
            harga: rupiah(line.unitPrice),
            uang: rupiah(line.amount),
          })}
        </span>
      </legend>
      <div class="report-line-fields">
        <RupiahInput
          label={t('Dibelanjakan')}
          value={spent.amount}
          onChange={(amount) => onChange({ amount })}
          hint={over > 0n ? t('{uang} di atas rencana. Tulis sebabnya di catatan.', { uang: rupiah(over) }) : undefined}
        />
        <TextField
          label={t('Catatan')}
          optional
          value={spent.note}
          onChange={(note) => onChange({ note })}
          error={lettersIn(spent.note) > MOST.note ? t('Paling banyak {n} huruf.', { n: MOST.note }) : undefined}
        />
      </div>
    </fieldset>
  );
}
