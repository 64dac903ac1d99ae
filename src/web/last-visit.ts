import type { Carried, Setting } from './page.ts';

const NAME = 'sambung';

/** Who was here and how they read, without anything that they read. */
interface Visit extends Pick<Setting, 'locale' | 'theme' | 'publicUrl'> {
  readonly viewerId: string | null;
}

/** A real page leaves behind what the page without a signal will need. */
export function leaveVisit({ setting: { locale, theme, publicUrl }, viewerId }: Carried): void {
  try {
    localStorage.setItem(NAME, JSON.stringify({ locale, theme, publicUrl, viewerId } satisfies Visit));
  } catch {
    // Full, or forbidden: then without a signal there is nobody in particular.
  }
}

/** The page without a signal, as if the last visitor had fetched it now. */
export function asLastVisit(carried: Carried): Carried {
  const { viewerId, ...setting } = { ...carried.setting, viewerId: null, ...lastVisit() };
  return { ...carried, viewerId, setting: { ...setting, now: new Date().toISOString() } };
}

/** Whose cookie the browser sends, as far as the newest page knows; undefined where that is not kept. */
export const lastVisitorId = (): string | null | undefined => lastVisit()?.viewerId;

/**
 * On a phone that several share: a page of somebody who has left since, in another tab or before the way back found it again, is
 * shown no longer. It is fetched anew, as whoever is there now.
 */
export function yieldToVisitor(viewerId: string | null): void {
  const look = () => {
    const last = lastVisitorId();
    if (viewerId !== null && last !== undefined && last !== viewerId) location.reload();
  };
  addEventListener('storage', look);
  addEventListener('pageshow', look);
  document.addEventListener('visibilitychange', look);
}

function lastVisit(): Visit | undefined {
  try {
    return JSON.parse(localStorage.getItem(NAME) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}
