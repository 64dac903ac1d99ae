import type { ComponentChildren, RefObject } from 'preact';
import { lettersIn } from '../../words/typed.ts';
import { useWords } from '../../words/words.ts';
import { Field, type FieldProps, useWiring } from './field.tsx';

export interface TextAreaProps extends FieldProps {
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  /** As many letters as the API takes; said when they become few. */
  readonly limit?: number;
  readonly rows?: number;
  readonly placeholder?: string;
  /** Between the hint and the text: what helps to begin. */
  readonly before?: ComponentChildren;
  readonly inputRef?: RefObject<HTMLTextAreaElement | null>;
}

/** Several lines of text; it grows with them. */
export function TextArea(props: TextAreaProps) {
  const { value, onChange, limit, rows = 3, placeholder, before, inputRef } = props;
  const { t, count } = useWords();
  const letters = limit ? lettersIn(value ?? '') : 0;
  const isNear = limit !== undefined && letters > limit * 0.8;
  const wiring = useWiring(props, isNear && 'count');
  const countId = `${wiring.wired.id}-count`;
  const left = (limit ?? 0) - letters;
  return (
    <Field {...props} wiring={wiring}>
      {before}
      <textarea
        {...wiring.wired}
        ref={inputRef}
        class="control"
        value={value}
        onInput={({ currentTarget }) => onChange?.(currentTarget.value)}
        // Where the browser cannot measure, lines are counted.
        rows={Math.min(20, Math.max(rows, (value ?? '').split('\n').length))}
        placeholder={placeholder}
      />
      {isNear && (
        <p id={countId} class={left < 0 ? 'field-count field-count-over' : 'field-count'}>
          {left < 0 ? t('Kelebihan {n} huruf', { n: count(-left) }) : t('Masih bisa {n} huruf lagi', { n: count(left) })}
        </p>
      )}
    </Field>
  );
}
