import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** For a field that the address fills in: it follows the address, and what is typed meanwhile stays. */
export function useShownValue(value: string): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  const shown = useRef(value);
  useEffect(() => {
    if (field.current && shown.current !== value) field.current.value = value;
    shown.current = value;
  }, [value]);
  return field;
}
