// Keeps the app's own files and one empty page on the device, so that it opens without a signal. Never a page with somebody's
// words in it: what was read is kept by the app, under the person's name.
const STORE = 'sambung-__VERSION__';
const SHELL = '/luring';
/** Without these nothing opens. */
const FIRST = __FIRST__;
/** What else belongs to this version: a screen at a time, and the letters. */
const LATER = __LATER__;
/** Kept by those who use it. */
const SELDOM = __SELDOM__;
const KEPT = new Set([...FIRST, ...LATER, ...SELDOM]);

self.addEventListener('install', (event) => {
  event.waitUntil(keepFirst().then(keepLater));
});

async function keepFirst() {
  const cache = await caches.open(STORE);
  // As nobody, and not from what the browser has of it: an older one names scripts that are gone.
  await cache.add(new Request(SHELL, { cache: 'reload', credentials: 'omit' }));
  await Promise.all(FIRST.map((path) => keep(cache, path)));
}

/** One that fails is fetched when it is needed. Who saves data gets them only so. */
async function keepLater() {
  if (navigator.connection?.saveData) return;
  const cache = await caches.open(STORE);
  await Promise.allSettled(LATER.map((path) => keep(cache, path)));
}

/** Names change with content: what an earlier version has kept is not fetched again. */
async function keep(cache, path) {
  const known = await caches.match(path);
  if (known) return cache.put(path, known);
  return cache.add(path);
}

// A page of an earlier version would miss its scripts if this one took over: it waits until none is open, or one page
// alone that is of this version already.
self.addEventListener('message', (event) => {
  if (event.data?.script && KEPT.has(event.data.script)) event.waitUntil(takeOverFor(event.source));
});

async function takeOverFor(page) {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.every(({ id }) => id === page.id)) await self.skipWaiting();
}

self.addEventListener('activate', (event) => {
  event.waitUntil(begin());
});

async function begin() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('sambung-') && name !== STORE).map((name) => caches.delete(name)));
  // The page need not wait until this worker is awake.
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') {
    if (isPage(pathname)) event.respondWith(page(event));
  } else if (KEPT.has(pathname)) {
    event.respondWith(file(pathname, request));
  }
});

/** The explorer, files of people, tables and the like are none. */
const isPage = (pathname) => !/^\/(?:graphql|files|health|metrics)(?:\/|$)|\.\w+$/.test(pathname);

/** From the server, whatever it says; the empty page only where nothing was reached. */
async function page({ request, preloadResponse }) {
  try {
    return (await preloadResponse) ?? (await fetch(request));
  } catch (error) {
    const shell = await caches.match(SHELL, { cacheName: STORE });
    if (shell) return shell;
    throw error;
  }
}

async function file(pathname, request) {
  const cache = await caches.open(STORE);
  const known = await cache.match(pathname);
  if (known) return known;
  const response = await fetch(request);
  if (response.ok) await cache.put(pathname, response.clone());
  return response;
}
