import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import type { Fault } from './data/operation.ts';
import type { Refused } from './data/use-action.ts';
import { titleOf } from './title.ts';

/** What a page says of itself to browsers, search engines and WhatsApp. */
export interface PageHead {
  readonly title: string;
  readonly description?: string;
  /** 200 unless told; 404 for what is not there. */
  readonly status?: number;
  /** Not for search engines: pages of signed-in people. */
  readonly private?: boolean;
  /** Where the browser should be instead. */
  readonly redirect?: string;
}

/** Collects what the rendered page said; the last word counts. */
export const HeadContext = createContext<{ head: PageHead }>({ head: { title: 'Sambung' } });

export function usePage(head: PageHead): void {
  const collected = useContext(HeadContext);
  if (import.meta.env.SSR) collected.head = head;
  useEffect(() => {
    document.title = titleOf(head.title);
  }, [head.title]);
}

/** What the server knows of the request and the browser must know too, to render the same. */
export interface Setting {
  readonly locale: 'id' | 'en';
  /** Chosen by the reader; `otomatis` follows the device. */
  readonly theme: 'terang' | 'gelap' | 'otomatis';
  /** The instant of rendering, RFC 3339: both sides count days from it. */
  readonly now: string;
  /** Where this site is reached, without a slash at the end: for links that are shared. */
  readonly publicUrl: string;
  /** A form that was sent without JavaScript and came back. */
  readonly refused?: RefusedForm;
}

/** What was typed (never a password), and why it was not taken. */
export interface RefusedForm {
  readonly values: Readonly<Record<string, string>>;
  readonly problem?: Refused;
  readonly fault?: Fault;
}

export const SettingContext = createContext<Setting>({ locale: 'id', theme: 'otomatis', now: '1970-01-01T00:00:00Z', publicUrl: '' });
export const useSetting = (): Setting => useContext(SettingContext);

/** What travels with a rendered page, so that the browser goes on where the server stopped. */
export interface Carried {
  readonly setting: Setting;
  /** Who is signed in: whose drafts and kept answers this device may open. */
  readonly viewerId: string | null;
  readonly answers: Readonly<Record<string, unknown>>;
  /** The page is the one that the device keeps: who and how is what the last real page left behind. */
  readonly offline?: true;
}
