import { useState } from 'preact/hooks';
import { useWords } from '../../words/words.ts';
import type { Choice } from './choice-list.tsx';
import { FieldError, FieldGroup, type FieldProps, useWiring } from './field.tsx';
import './choices.css';

export interface CheckListProps<Value extends string> extends FieldProps {
  readonly options: readonly Choice<Value>[];
  readonly value?: readonly Value[];
  readonly onChange?: (value: Value[]) => void;
  /** Only so many are in sight until the rest is asked for; what is ticked always is. */
  readonly first?: number;
  /** "6 bidang lainnya" */
  readonly restWord?: (n: number) => string;
}

/** Any of a few, each with how many there are. */
export function CheckList<Value extends string>(props: CheckListProps<Value>) {
  const { options, value = [], onChange, first, restWord } = props;
  const { t } = useWords();
  const wiring = useWiring(props);
  const [shown] = useState<ReadonlySet<Value>>(new Set(value));
  const isFirst = (option: Choice<Value>, i: number) => first === undefined || i < first || shown.has(option.value);
  const rest = options.filter((option, i) => !isFirst(option, i));
  const row = ({ value: of, label, hint, mark, count }: Choice<Value>) => (
    <label key={of} class="check">
      <input
        type="checkbox"
        name={wiring.wired.name}
        value={of}
        checked={value.includes(of)}
        onChange={({ currentTarget }) => onChange?.(currentTarget.checked ? [...value, of] : value.filter((other) => other !== of))}
      />
      {mark}
      <span class="choice-word">
        {label}
        {hint && <small>{hint}</small>}
      </span>
      {count !== undefined && <span class="check-count">{count}</span>}
    </label>
  );
  return (
    <FieldGroup {...props} wiring={wiring}>
      {options.filter(isFirst).map(row)}
      {rest.length > 0 && (
        <details class="check-rest">
          <summary>{restWord?.(rest.length) ?? t('{n} lainnya', { n: rest.length })}</summary>
          {rest.map(row)}
        </details>
      )}
    </FieldGroup>
  );
}

/** A single yes, as in a consent. */
export function CheckField(props: Omit<FieldProps, 'hiddenLabel'> & { readonly value?: boolean; readonly onChange?: (value: boolean) => void }) {
  const { label, hint, value, onChange } = props;
  const wiring = useWiring(props);
  return (
    <div class="field">
      <label class="check">
        <input {...wiring.wired} type="checkbox" checked={value} onChange={({ currentTarget }) => onChange?.(currentTarget.checked)} />
        <span class="choice-word">{label}</span>
      </label>
      {hint && (
        <p id={wiring.hintId} class="field-hint">
          {hint}
        </p>
      )}
      <FieldError id={wiring.errorId}>{props.error}</FieldError>
    </div>
  );
}
