import './styles/tokens.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/last.css';
import { hydrate, render } from 'preact';
import { App } from './app.tsx';
import { askWhenBack } from './data/connection.ts';
import { draftsOf } from './data/drafts.ts';
import { overHttp } from './data/http.ts';
import { shelfOf } from './data/shelf.ts';
import { Store } from './data/store.ts';
import { writingsOf } from './data/use-outbox.ts';
import { asLastVisit, leaveVisit, yieldToVisitor } from './last-visit.ts';
import type { Carried } from './page.ts';
import { watchTyping } from './parts/form/typed-early.ts';
import { SENDERS } from './senders.ts';
import { wordsIn } from './words/words.ts';
import { registerWorker } from './worker.ts';

const sent = JSON.parse(document.getElementById('carried')?.textContent ?? '{}') as Carried;
const carried = sent.offline ? asLastVisit(sent) : sent;
const { setting, viewerId, answers } = carried;
const { documentElement } = document;
if (carried.offline) {
  documentElement.lang = setting.locale;
  if (setting.theme !== 'otomatis') documentElement.dataset.tema = setting.theme;
} else leaveVisit(carried);
yieldToVisitor(viewerId);
// Without a signal it may not be there; then the sentences are Indonesian.
const dictionary = setting.locale === 'en' ? (await import('virtual:english').catch(() => undefined))?.default : undefined;
const store = new Store(overHttp(setting.locale), shelfOf(viewerId));
store.hydrate(answers);
askWhenBack(store);
const root = document.getElementById('app') as HTMLElement;
const app = (
  <App
    url={location.pathname + location.search}
    setting={setting}
    words={wordsIn(setting.locale, dictionary)}
    store={store}
    collected={{ head: { title: document.title } }}
    drafts={draftsOf(viewerId)}
    writings={writingsOf(viewerId, store, SENDERS)}
  />
);
if (carried.offline) render(app, root);
else {
  watchTyping();
  hydrate(app, root);
}
// For tests and for people with patience: from now on the page answers.
documentElement.dataset.ready = '';
registerWorker();
