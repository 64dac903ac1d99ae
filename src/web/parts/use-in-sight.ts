import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** For what opens in a list of which one is open at a time: when another one above it closes and pulls it out of sight, it is brought back. */
export function useInSight(isOpen: boolean): RefObject<HTMLElement> {
  const element = useRef<HTMLElement>(null);
  const was = useRef(isOpen);
  useEffect(() => {
    if (isOpen && !was.current && (element.current?.getBoundingClientRect().top ?? 0) < 0) element.current?.scrollIntoView();
    was.current = isOpen;
  }, [isOpen]);
  return element as RefObject<HTMLElement>;
}
