import english from 'virtual:english';
import { renderToStringAsync } from 'preact-render-to-string';
import { App } from './app.tsx';
import type { Transport } from './data/operation.ts';
import { Store } from './data/store.ts';
import type { Carried, PageHead, Setting } from './page.ts';
import { areaAt, FIXED_PAGES, sourceAt } from './places.ts';
import { wordsIn } from './words/words.ts';

export interface PageRequest {
  /** Path and query. */
  readonly url: string;
  readonly setting: Setting;
  readonly viewerId: string | null;
  /** Executes an operation for this viewer, in process. */
  readonly transport: Transport;
}

export interface RenderedPage {
  readonly head: PageHead;
  /** What stands in `#app`. */
  readonly html: string;
  readonly carried: Carried;
  /** The screen's source, for preloading its chunk. */
  readonly source?: string;
}

const WORDS = { id: wordsIn('id'), en: wordsIn('en', english) };

/** One page, with every answer that it shows. */
export async function renderPage({ url, setting, viewerId, transport }: PageRequest): Promise<RenderedPage> {
  const store = new Store(transport);
  const collected: { head: PageHead } = { head: { title: 'Sambung' } };
  const html = await renderToStringAsync(<App url={url} setting={setting} words={WORDS[setting.locale]} store={store} collected={collected} />);
  return { head: collected.head, html, carried: { setting, viewerId, answers: store.dehydrate() }, source: sourceAt(url) };
}

export { areaAt, FIXED_PAGES };
