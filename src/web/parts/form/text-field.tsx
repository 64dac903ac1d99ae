import type { ComponentChildren } from 'preact';
import { Field, type FieldProps, useWiring } from './field.tsx';

export interface TextFieldProps extends FieldProps {
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  readonly type?: 'text' | 'email' | 'tel' | 'url';
  readonly autocomplete?: string;
  readonly inputMode?: 'text' | 'numeric' | 'email' | 'tel';
  readonly placeholder?: string;
  readonly spellcheck?: boolean;
  /** Chosen from a list, or typed otherwise. */
  readonly suggestions?: readonly string[];
  readonly after?: ComponentChildren;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { value, onChange, type = 'text', autocomplete = 'off', inputMode, placeholder, spellcheck, suggestions, after } = props;
  const wiring = useWiring(props);
  const listId = `${wiring.wired.id}-list`;
  return (
    <Field {...props} wiring={wiring}>
      <input
        {...wiring.wired}
        class="control"
        type={type}
        value={value}
        onInput={({ currentTarget }) => onChange?.(currentTarget.value)}
        autocomplete={autocomplete}
        autocapitalize={type === 'text' ? undefined : 'none'}
        inputMode={inputMode}
        placeholder={placeholder}
        spellcheck={spellcheck}
        list={suggestions && listId}
      />
      {suggestions && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {after}
    </Field>
  );
}
