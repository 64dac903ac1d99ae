import { useEffect, useState } from 'preact/hooks';
import type { Store } from './store.ts';
import { useStore } from './use-query.ts';

/** Whether the server was reached the last time it was tried, and when that was, in milliseconds. */
export interface Signal {
  readonly reached: boolean;
  readonly lastReached: number;
}

/** What the device and the last answer say of the signal; the server's side always has one. */
export function useSignal(): Signal {
  const store = useStore();
  const [signal, setSignal] = useState<Signal>(store.signal);
  useEffect(() => {
    const tell = () => setSignal({ ...store.signal, reached: store.signal.reached && navigator.onLine });
    tell();
    addEventListener('online', tell);
    addEventListener('offline', tell);
    const stop = store.onSignal(tell);
    return () => {
      removeEventListener('online', tell);
      removeEventListener('offline', tell);
      stop();
    };
  }, [store]);
  return signal;
}

const PAUSE_MS = 15_000;

/**
 * While the server is not reached, what is on screen is asked for again: when the device says that it is back, when the person
 * looks, and now and then, for devices that never say.
 */
export function askWhenBack(store: Store): void {
  let timer: ReturnType<typeof setTimeout>;
  const again = () => {
    if (!store.signal.reached && document.visibilityState === 'visible') store.askAgain();
  };
  addEventListener('online', again);
  document.addEventListener('visibilitychange', again);
  store.onSignal(() => {
    clearTimeout(timer);
    if (!store.signal.reached) timer = setTimeout(again, PAUSE_MS);
  });
}
