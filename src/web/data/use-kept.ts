import { useRef } from 'preact/hooks';

/** What was known last, while something newer is fetched: for what stands beside a list and would jump if it went and came. */
export function useKept<Value>(value: Value | undefined): Value | undefined {
  const kept = useRef(value);
  if (value !== undefined) kept.current = value;
  return kept.current;
}
