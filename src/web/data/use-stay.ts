import { useEffect } from 'preact/hooks';

/** While only this page has what was written, the browser asks before it goes. */
export function useStay(isHereAlone: boolean): void {
  useEffect(() => {
    if (!isHereAlone) return undefined;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', stay);
    return () => removeEventListener('beforeunload', stay);
  }, [isHereAlone]);
}
