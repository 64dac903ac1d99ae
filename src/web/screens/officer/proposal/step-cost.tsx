import { useState } from 'preact/hooks';
import { Button } from '../../../parts/button.tsx';
import { FieldError } from '../../../parts/form/field.tsx';
import { RabLineSheet } from '../../../parts/form/rab-line-sheet.tsx';
import { SourceSwatch } from '../../../parts/source-swatch.tsx';
import { SplitBar } from '../../../parts/split-bar.tsx';
import { amountOf } from '../../../words/figures.ts';
import { FUNDING_SOURCES } from '../../../words/states.ts';
import { useWords } from '../../../words/words.ts';
import type { Line } from './content.ts';
import { totalOf } from './rules.ts';
import { write } from './sending.ts';
import type { StepProps } from './step-activity.tsx';

/** One line as a whole: two lines that are alike may take each other's place. */
const textOfLine = (line: Line) => JSON.stringify(line);

export function StepCost({ writing, faults }: StepProps) {
  const words = useWords();
  const { t, rupiah, quantity } = words;
  const { kept } = writing;
  const lines = kept.content.budgetLines;
  const [opened, setOpened] = useState<Line | 'new'>();
  const own = faults.filter(({ field }) => field === 'budgetLines');
  const line = opened === 'new' ? undefined : opened;
  const issues = own.filter(({ path }) => line && lines[Number(path[1])] === line).map((fault) => ({ path: fault.path.slice(2), message: fault.said(t) }));

  /** Replaces the line that was opened, wherever it stands by now; a new one comes last. */
  const put = (next: Line | undefined) => {
    const at = Date.now();
    void writing.change((k) => {
      const before = k.content.budgetLines;
      const i = line ? before.findIndex((other) => textOfLine(other) === textOfLine(line)) : -1;
      const place = i < 0 ? before.length : i;
      return write(k, { budgetLines: [...before.slice(0, place), ...(next ? [next] : []), ...before.slice(place + 1)] }, at);
    });
    setOpened(undefined);
  };
  return (
    <div class="stack">
      {lines.length === 0 && <p class="muted">{t('Tulis satu per satu apa yang perlu dibeli atau dibayar, dan siapa yang membiayainya.')}</p>}
      {lines.length > 0 && (
        <ul class="card cost-lines">
          {lines.map((of, i) => {
            const wrong = own.find(({ path }) => path[1] === String(i));
            return (
              <li key={i}>
                <button type="button" onClick={() => setOpened(of)}>
                  <SourceSwatch source={of.source} />
                  <span class="cost-line-words">
                    <span>{of.description}</span>
                    <small class="muted">
                      {quantity(of.quantity)} {of.unit} × {rupiah(of.unitPrice || '0')}, {t(FUNDING_SOURCES[of.source].word)}
                    </small>
                  </span>
                  <strong class="number">{rupiah(amountOf(of.quantity, of.unitPrice))}</strong>
                </button>
                <FieldError id={`cost-${i}`}>{wrong?.said(t)}</FieldError>
              </li>
            );
          })}
        </ul>
      )}
      <FieldError id="cost-all">{own.find(({ path }) => path.length === 1)?.said(t)}</FieldError>
      <Button wide icon="plus" onClick={() => setOpened('new')}>
        {t('Tambah baris')}
      </Button>
      {opened && (
        <RabLineSheet
          line={line}
          issues={issues}
          draftKey={`rab ${kept.key} ${line ? textOfLine(line) : ''}`}
          onSave={({ description, unit, ...rest }) => put({ ...rest, description: description.trim(), unit: unit.trim() })}
          onDelete={line && (() => put(undefined))}
          onClose={() => setOpened(undefined)}
        />
      )}
    </div>
  );
}

/** The running total, who pays which part of it, and what is asked of companies. */
export function CostSum({ lines }: { lines: readonly Line[] }) {
  const { t, rupiah, percent } = useWords();
  const total = totalOf(lines);
  const asked = totalOf(lines.filter(({ source }) => source === 'CSR'));
  if (lines.length === 0) return null;
  return (
    <div class="cost-sum">
      <p class="row spread">
        <span class="muted small">{t('Jumlah {n} baris', { n: lines.length })}</span>
        <strong class="big">{rupiah(total)}</strong>
      </p>
      <SplitBar legend="none" shares={lines.map((line) => ({ source: line.source, amount: amountOf(line.quantity, line.unitPrice).toString() }))} />
      <p class="row spread">
        <span class="muted small">{t('diminta ke CSR')}</span>
        <strong>
          {rupiah(asked)} ({percent(asked, total)})
        </strong>
      </p>
    </div>
  );
}
