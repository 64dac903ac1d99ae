/** Lets the service worker keep what this page is made of, once the page has what it needs itself. */
export function registerWorker(): void {
  if (!('serviceWorker' in navigator)) return;
  if (document.readyState === 'complete') void register();
  else addEventListener('load', () => void register(), { once: true });
}

async function register(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.register('/sw.js');
    offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => offer(registration.waiting));
    });
  } catch {
    // Without it the app only needs a signal.
  }
}

/** Tells a newer worker which version this page is of: when they are the same and no other page is open, it may take over. */
const offer = (worker: ServiceWorker | null): void => worker?.postMessage({ script: new URL(import.meta.url).pathname });
