import './styles/tokens.css';
import './styles/base.css';
import { hydrate } from 'preact';
import { App } from './app.tsx';
import { draftsOf } from './data/drafts.ts';
import { overHttp } from './data/http.ts';
import { shelfOf } from './data/shelf.ts';
import { Store } from './data/store.ts';
import { writingsOf } from './data/use-outbox.ts';
import type { Carried } from './page.ts';
import { SENDERS } from './senders.ts';
import { wordsIn } from './words/words.ts';

const carried = JSON.parse(document.getElementById('carried')?.textContent ?? '{}') as Carried;
const { setting, viewerId, answers } = carried;
const dictionary = setting.locale === 'en' ? (await import('virtual:english')).default : undefined;
const store = new Store(overHttp(setting.locale), shelfOf(viewerId));
store.hydrate(answers);
const root = document.getElementById('app') as HTMLElement;
hydrate(
  <App
    url={location.pathname + location.search}
    setting={setting}
    words={wordsIn(setting.locale, dictionary)}
    store={store}
    collected={{ head: { title: document.title } }}
    drafts={draftsOf(viewerId)}
    writings={writingsOf(viewerId, store, SENDERS)}
  />,
  root,
);
// For tests and for people with patience: from now on the page answers.
document.documentElement.dataset.ready = '';
if ('serviceWorker' in navigator) void navigator.serviceWorker.register('/sw.js').catch(() => undefined);
