import { useEffect, useState } from 'preact/hooks';
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
