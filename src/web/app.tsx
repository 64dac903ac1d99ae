import type { ComponentType } from 'preact';
import { ErrorBoundary, LocationProvider, Route, Router } from 'preact-iso';
import { type Drafts, DraftsContext } from './data/drafts.ts';
import type { Store } from './data/store.ts';
import { type Writings, WritingsContext } from './data/use-outbox.ts';
import { StoreContext } from './data/use-query.ts';
import { HeadContext, type PageHead, type Setting, SettingContext } from './page.ts';
import { ROUTES } from './routes.tsx';
import { NoSuchPage } from './screens/no-such-page.tsx';
import { Shell } from './screens/shell.tsx';
import { type Words, WordsContext } from './words/words.ts';

export interface AppProps {
  /** Path and query. */
  readonly url: string;
  readonly setting: Setting;
  readonly words: Words;
  readonly store: Store;
  readonly collected: { head: PageHead };
  /** What a signed-in person keeps on this device; nothing on the server. */
  readonly drafts?: Drafts;
  readonly writings?: Writings;
}

// The routes come from a table; preact-iso's type wants each path spelled where it stands.
const AnyRoute = Route as unknown as ComponentType<{ path?: string; default?: boolean; component: ComponentType }>;

/** The whole app, the same on both sides. */
export function App({ url, setting, words, store, collected, drafts, writings }: AppProps) {
  // `url` is how the server says where it is; preact-iso reads it, its types do not tell.
  const at = { url } as object;
  return (
    <SettingContext.Provider value={setting}>
      <WordsContext.Provider value={words}>
        <StoreContext.Provider value={store}>
          <HeadContext.Provider value={collected}>
            <DraftsContext.Provider value={drafts}>
              <WritingsContext.Provider value={writings}>
                <LocationProvider {...at}>
                  <Shell>
                    <ErrorBoundary>
                      <Router>
                        {ROUTES.map(({ path, screen }) => (
                          <AnyRoute key={path} path={path} component={screen} />
                        ))}
                        <AnyRoute default component={NoSuchPage} />
                      </Router>
                    </ErrorBoundary>
                  </Shell>
                </LocationProvider>
              </WritingsContext.Provider>
            </DraftsContext.Provider>
          </HeadContext.Provider>
        </StoreContext.Provider>
      </WordsContext.Provider>
    </SettingContext.Provider>
  );
}
