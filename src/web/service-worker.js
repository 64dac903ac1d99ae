// Keeps the app's own files and one empty page on the device, so that it opens without a signal. Never a page with somebody's
// words in it: what was read is kept by the app, under the person's name.
const STORE = 'sambung-__VERSION__';
const SHELL = '/luring';
const KEPT = __KEPT__;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(STORE).then((cache) => cache.addAll([...KEPT, SHELL])).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith('sambung-') && name !== STORE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') {
    if (!pathname.startsWith('/graphql')) event.respondWith(fetch(request).catch(() => caches.match(SHELL)));
  } else if (KEPT.includes(pathname)) {
    event.respondWith(caches.match(pathname).then((kept) => kept ?? fetch(request)));
  }
});
