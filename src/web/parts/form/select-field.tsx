import type { IconName } from '../../icons.ts';
import { Icon } from '../icon.tsx';
import { Field, type FieldProps, useWiring } from './field.tsx';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface SelectFieldProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  /** Said while nothing is chosen: "Pilih bidang". */
  readonly placeholder?: string;
  readonly icon?: IconName;
  readonly disabled?: boolean;
}

/** One of a few, by the device's own list. */
export function SelectField(props: SelectFieldProps) {
  const { options, value = '', onChange, placeholder, icon, disabled } = props;
  const wiring = useWiring(props);
  return (
    <Field {...props} wiring={wiring}>
      <div class={icon ? 'select select-icon' : 'select'}>
        {icon && <Icon name={icon} />}
        <select {...wiring.wired} class="control" value={value} disabled={disabled} onChange={({ currentTarget }) => onChange?.(currentTarget.value)}>
          {placeholder !== undefined && (
            <option value="" selected={value === ''}>
              {placeholder}
            </option>
          )}
          {options.map(({ value: of, label }) => (
            <option key={of} value={of} selected={of === value}>
              {label}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" />
      </div>
    </Field>
  );
}
