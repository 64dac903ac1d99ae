import { DigitsInput } from './digits-input.tsx';
import { Field, type FieldProps, useWiring } from './field.tsx';

export interface NumberFieldProps extends FieldProps {
  /** Digits alone, or empty. */
  readonly value?: string;
  readonly onChange?: (digits: string) => void;
  /** What is counted: "warga". */
  readonly unit?: string;
  readonly most?: number;
  readonly ungrouped?: boolean;
  readonly placeholder?: string;
  readonly autocomplete?: string;
}

/** A whole number, or with `ungrouped` a number that is read digit by digit. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, unit, most = 9, ungrouped, placeholder, autocomplete } = props;
  const wiring = useWiring(props);
  return (
    <Field {...props} wiring={wiring}>
      <DigitsInput
        wired={wiring.wired}
        value={value}
        onChange={onChange}
        after={unit}
        most={most}
        ungrouped={ungrouped}
        placeholder={placeholder}
        autocomplete={autocomplete}
      />
    </Field>
  );
}
