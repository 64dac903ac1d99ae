import { useEffect, useState } from 'preact/hooks';
import { quantityOf } from '../../words/typed.ts';
import { useWords } from '../../words/words.ts';
import { Field, type FieldProps, useWiring } from './field.tsx';

export interface QuantityFieldProps extends FieldProps {
  /** As the API has it, `2.5`; what cannot be read stays as it was typed. */
  readonly value?: string;
  readonly onChange?: (value: string) => void;
}

/** A quantity with up to three decimals, by comma or by point. */
export function QuantityField(props: QuantityFieldProps) {
  const { value = '', onChange } = props;
  const { locale, quantity } = useWords();
  const wiring = useWiring(props);
  const shown = (v: string) => (/^\d+(\.\d+)?$/.test(v) ? quantity(v) : v);
  const read = (typed: string) => quantityOf(typed, locale) ?? typed.trim();
  const [text, setText] = useState(shown(value));
  useEffect(() => {
    if (read(text) !== value) setText(shown(value));
  }, [value]);
  return (
    <Field {...props} wiring={wiring}>
      <input
        {...wiring.wired}
        class="control"
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          onChange?.(read(currentTarget.value));
        }}
        onBlur={() => setText(shown(value))}
      />
    </Field>
  );
}
