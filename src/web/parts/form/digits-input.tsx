import { useRef, useState } from 'preact/hooks';
import { type Edit, edited, type Grouping, grouped, placed, rupiahOf } from '../../words/typed.ts';
import { useWords } from '../../words/words.ts';
import type { Wired } from './field.tsx';

interface DigitsInputProps {
  readonly wired: Wired;
  /** Digits alone, or empty. */
  readonly value?: string;
  readonly onChange?: (digits: string) => void;
  readonly before?: string;
  readonly after?: string;
  /** As many digits fit. */
  readonly most?: number;
  /** Numbers of an account or an authority are read digit by digit. */
  readonly ungrouped?: boolean;
  readonly placeholder?: string;
  readonly autocomplete?: string;
  readonly large?: boolean;
}

/** Digits that group themselves while they are typed, wherever the caret stands. */
export function DigitsInput(props: DigitsInputProps) {
  const { wired, value = '', onChange, before, after, most, ungrouped, placeholder, autocomplete = 'off', large } = props;
  const { t, locale } = useWords();
  const isForward = useRef(false);
  /** Behind a decimal comma: what follows is no part of the figure, and must not become one. */
  const isBehind = useRef(false);
  const [wasRefused, setRefused] = useState(false);
  const grouping: Grouping = { separator: ungrouped ? '' : locale === 'id' ? '.' : ',', most };
  /** Too short for a separator: a point or comma in it could only mean a part, which must not become more digits. */
  const isShort = !ungrouped && most !== undefined && most <= 3;
  const show = (input: HTMLInputElement, { digits, text, caret }: Edit) => {
    // Written here and not by the next rendering, which would find nothing to change and leave the caret.
    input.value = text;
    input.setSelectionRange(caret, caret);
    onChange?.(digits);
  };
  const refuse = (event: InputEvent) => {
    event.preventDefault();
    setRefused(true);
  };
  const onTyped = (event: InputEvent) => {
    const { data, currentTarget } = event as InputEvent & { currentTarget: HTMLInputElement };
    const isAtEnd = currentTarget.selectionStart === currentTarget.value.length;
    if (isShort && data && /\D/.test(data.trim())) {
      isBehind.current = isAtEnd && value !== '' && /[.,]/.test(data);
      refuse(event);
    } else if (ungrouped || data === null || !isAtEnd || data.length > 1) isBehind.current = false;
    else if (data === (locale === 'id' ? ',' : '.') && value) {
      isBehind.current = true;
      refuse(event);
    } else if (isBehind.current || /\p{L}/u.test(data)) refuse(event);
  };
  return (
    <>
      <div class={`control control-frame${large ? ' control-large' : ''}`}>
        {before && <span aria-hidden="true">{before}</span>}
        <input
          {...wired}
          type="text"
          inputMode="numeric"
          autocomplete={autocomplete}
          placeholder={placeholder}
          value={grouped(value, grouping.separator)}
          onBeforeInput={onTyped}
          onBlur={() => {
            isBehind.current = false;
          }}
          onKeyDown={({ key }) => {
            isForward.current = key === 'Delete';
          }}
          onInput={({ currentTarget: input }) => {
            const isFigure = !isShort || /^\s*\d*\s*$/.test(input.value);
            if (!isFigure) setRefused(true);
            show(
              input,
              isFigure ? edited(value, input.value, input.selectionStart ?? input.value.length, grouping, isForward.current) : placed(value, value.length, ''),
            );
          }}
          onPaste={(event) => {
            const pasted = ungrouped || isShort ? undefined : rupiahOf(event.clipboardData?.getData('text') ?? '');
            if (pasted === undefined) return;
            // "1.250.000,00" and "1,5 juta" are more than their digits.
            event.preventDefault();
            const input = event.currentTarget;
            const digitsTo = (end: number | null) => input.value.slice(0, end ?? 0).replace(/\D/g, '').length;
            const [from, to] = [digitsTo(input.selectionStart), digitsTo(input.selectionEnd)];
            const digits = (value.slice(0, from) + pasted + value.slice(to)).replace(/^0+(?=\d)/, '');
            if (digits.length <= (most ?? 18)) show(input, placed(digits, digits.length - (value.length - to), grouping.separator));
          }}
        />
        {after && <span aria-hidden="true">{after}</span>}
      </div>
      {wasRefused && (
        <p class="small muted" role="status">
          {isShort ? t('Tulis bilangan bulat, tanpa koma atau titik.') : t('Tulis angka penuh tanpa koma, misalnya 1.500.000.')}
        </p>
      )}
    </>
  );
}
