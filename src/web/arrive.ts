const NAME = 'sambung-anew';
const PAUSE_MS = 5_000;

/**
 * Loads a part of the app. Without a signal it waits for one, and the page that is shown stays. Where the server answers but the
 * part is gone, a newer version is there: the page is fetched anew, once, at the address that was asked for.
 */
export async function arrive<Part>(load: () => Promise<Part>): Promise<Part> {
  if (import.meta.env.SSR) return load();
  for (;;) {
    try {
      return await load();
    } catch (error) {
      if (!(await isReached())) await signal();
      else if (fetchAnew()) return new Promise(() => undefined);
      else throw error;
    }
  }
}

const isReached = (): Promise<boolean> =>
  fetch('/health/live', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );

/** Some devices never say that they are back. */
const signal = (): Promise<void> =>
  new Promise((done) => {
    const go = () => {
      clearTimeout(timer);
      removeEventListener('online', go);
      done();
    };
    const timer = setTimeout(go, PAUSE_MS);
    addEventListener('online', go);
  });

/** Not twice for the same version, whose part would be missing again. */
function fetchAnew(): boolean {
  const version = import.meta.url;
  try {
    if (sessionStorage.getItem(NAME) === version) return false;
    sessionStorage.setItem(NAME, version);
  } catch {
    return false;
  }
  location.reload();
  return true;
}
