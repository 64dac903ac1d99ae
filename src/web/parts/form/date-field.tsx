import { Field, type FieldProps, useWiring } from './field.tsx';

export interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD`, or empty. */
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  /** The first and the last day that may be chosen. */
  readonly min?: string;
  readonly max?: string;
  readonly autocomplete?: string;
}

/** A day, by the device's own calendar. */
export function DateField(props: DateFieldProps) {
  const { value, onChange, min, max, autocomplete = 'off' } = props;
  const wiring = useWiring(props);
  return (
    <Field {...props} wiring={wiring}>
      <input
        {...wiring.wired}
        class="control control-short"
        type="date"
        value={value}
        min={min}
        max={max}
        autocomplete={autocomplete}
        onInput={({ currentTarget }) => onChange?.(currentTarget.value)}
      />
    </Field>
  );
}
