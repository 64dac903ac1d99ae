import { Icon } from '../icon.tsx';
import { useWiring } from './field.tsx';
import { useShownValue } from './use-shown-value.ts';

export interface SearchFieldProps {
  /** What can be found: read out, and shown while it is empty. */
  readonly label: string;
  readonly name: string;
  readonly value?: string;
  readonly id?: string;
}

/** Words to look for, in a form that finds by GET. */
export function SearchField({ label, name, value = '', id }: SearchFieldProps) {
  const field = useShownValue(value);
  const { wired } = useWiring({ label, name, id, optional: true });
  return (
    <div class="control control-frame search">
      <Icon name="search" />
      <input {...wired} ref={field} type="search" enterKeyHint="search" aria-label={label} placeholder={label} maxLength={200} defaultValue={value} />
    </div>
  );
}
