import type { ComponentChildren } from 'preact';
import { FieldGroup, type FieldProps, useWiring } from './field.tsx';
import './choices.css';

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  /** A swatch or an icon before the word. */
  readonly mark?: ComponentChildren;
  /** How many there are. */
  readonly count?: string;
}

export interface ChoiceListProps<Value extends string> extends FieldProps {
  readonly options: readonly Choice<Value>[];
  readonly value?: Value | '';
  readonly onChange?: (value: Value) => void;
}

/** One of a few, all of them in sight. */
export function ChoiceList<Value extends string>(props: ChoiceListProps<Value>) {
  const { options, value, onChange } = props;
  const wiring = useWiring(props);
  const { id, name } = wiring.wired;
  return (
    <FieldGroup {...props} wiring={wiring}>
      <div class="choices">
        {options.map((option) => (
          <label key={option.value} class="choice">
            {option.mark}
            <span class="choice-word">
              {option.label}
              {option.hint && <small>{option.hint}</small>}
            </span>
            <input type="radio" name={name ?? id} value={option.value} checked={option.value === value} onChange={() => onChange?.(option.value)} />
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
