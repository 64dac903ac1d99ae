import { useState } from 'preact/hooks';
import { useWords } from '../../words/words.ts';
import { Icon } from '../icon.tsx';
import { Field, type FieldProps, useWiring } from './field.tsx';

export interface PasswordFieldProps extends FieldProps {
  readonly autocomplete: 'current-password' | 'new-password';
  readonly value?: string;
  readonly onChange?: (value: string) => void;
}

/** A password, which its owner may look at. */
export function PasswordField(props: PasswordFieldProps) {
  const { autocomplete, value, onChange } = props;
  const { t } = useWords();
  const [seen, setSeen] = useState(false);
  const wiring = useWiring(props);
  const common = {
    ...wiring.wired,
    autocomplete,
    autocapitalize: 'none',
    spellcheck: false,
    value,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => onChange?.(currentTarget.value),
  } as const;
  return (
    <Field {...props} wiring={wiring}>
      <div class="control control-frame">
        {seen ? <input {...common} type="text" /> : <input {...common} type="password" />}
        <button type="button" class="control-button" aria-pressed={seen} aria-controls={wiring.wired.id} onClick={() => setSeen(!seen)}>
          <Icon name={seen ? 'eye-off' : 'eye'} />
          <span class="visually-hidden">{t('Lihat kata sandi')}</span>
        </button>
      </div>
    </Field>
  );
}
