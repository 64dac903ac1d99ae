import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/root.ts';

const HOME = 'https://sambung.example';
const FIRST = ['/assets/client-1.js', '/assets/style-1.css'];
const LATER = ['/assets/help-1.js', '/assets/letters.woff2'];

/** What a browser keeps for a site, over versions of the worker. */
class Device {
  readonly stores = new Map<string, Map<string, Response>>();
  /** Paths that the network does not bring, and why. */
  readonly lost = new Map<string, 'no signal' | number>();
  readonly asked: { path: string; credentials: string; cache: string }[] = [];
  pages: { id: string }[] = [{ id: 'page' }];
  isSavingData = false;

  fetch = async (given: string | Request): Promise<Response> => {
    const request = typeof given === 'string' ? new Request(HOME + given) : given;
    const { pathname } = new URL(request.url);
    this.asked.push({ path: pathname, credentials: request.credentials, cache: request.cache });
    const lost = this.lost.get(pathname) ?? this.lost.get('*');
    if (lost === 'no signal') throw new TypeError('Failed to fetch');
    return new Response(`${pathname} from the server`, { status: lost ?? 200 });
  };

  caches = {
    open: async (name: string) => this.cacheOf(name),
    keys: async () => [...this.stores.keys()],
    delete: async (name: string) => this.stores.delete(name),
    match: async (path: string, { cacheName }: { cacheName?: string } = {}) => {
      for (const [name, store] of this.stores) if ((!cacheName || name === cacheName) && store.has(path)) return store.get(path)?.clone();
      return undefined;
    },
  };

  private cacheOf(name: string) {
    const store = this.stores.get(name) ?? new Map<string, Response>();
    this.stores.set(name, store);
    const pathOf = (given: string | Request) => (typeof given === 'string' ? given : new URL(given.url).pathname);
    const put = async (given: string | Request, response: Response) => void store.set(pathOf(given), response);
    return {
      put,
      match: async (path: string) => store.get(path)?.clone(),
      add: async (given: string | Request) => {
        const response = await this.fetch(given);
        if (!response.ok) throw new TypeError('Request failed');
        await put(given, response);
      },
    };
  }
}

/** One version of the worker on a device. */
function workerOn(device: Device, version = '1', files = { first: FIRST, later: LATER, seldom: [] as string[] }) {
  const source = readFileSync(join(root, 'src/web/service-worker.js'), 'utf8')
    .replace('__VERSION__', version)
    .replace('__FIRST__', JSON.stringify(files.first))
    .replace('__LATER__', JSON.stringify(files.later))
    .replace('__SELDOM__', JSON.stringify(files.seldom));
  const listeners = new Map<string, (event: object) => void>();
  const did: string[] = [];
  const self = {
    addEventListener: (name: string, listener: (event: object) => void) => listeners.set(name, listener),
    skipWaiting: async () => void did.push('skipWaiting'),
    clients: { matchAll: async () => device.pages, claim: async () => void did.push('claim') },
    registration: {},
  };
  // A worker's addresses are relative to its own.
  class RequestHere extends Request {
    constructor(path: string, options: RequestInit) {
      super(HOME + path, options);
    }
  }
  const navigator = { connection: { saveData: device.isSavingData } };
  runInContext(source, createContext({ self, caches: device.caches, fetch: device.fetch, Request: RequestHere, URL, location: { origin: HOME }, navigator }));
  const dispatch = async (name: string, more: object = {}) => {
    const waits: Promise<unknown>[] = [];
    let answer: Promise<Response> | undefined;
    const event = { waitUntil: (work: Promise<unknown>) => waits.push(work), respondWith: (response: Promise<Response>) => (answer = response), ...more };
    listeners.get(name)?.(event);
    await Promise.all(waits);
    return answer;
  };
  const ask = async (path: string, { mode = 'no-cors', method = 'GET', origin = HOME, preloadResponse = undefined as Promise<Response> | undefined } = {}) => {
    return dispatch('fetch', { request: { url: origin + path, mode, method }, preloadResponse });
  };
  return {
    did,
    install: () => dispatch('install'),
    activate: () => dispatch('activate'),
    message: (data: object, id = 'page') => dispatch('message', { data, source: { id } }),
    ask,
  };
}

const keptOn = (device: Device, version = '1') => [...(device.stores.get(`sambung-${version}`)?.keys() ?? [])].sort();

describe('when it is installed', () => {
  it('the app’s files and the empty page are kept, the page as nobody gets it', async () => {
    const device = new Device();
    await workerOn(device).install();
    expect(keptOn(device)).toEqual(['/luring', ...FIRST, ...LATER].sort());
    expect(device.asked.find(({ path }) => path === '/luring')).toEqual({ path: '/luring', credentials: 'omit', cache: 'reload' });
  });

  it('letters or screens that do not come stop nothing, and what they need comes later', async () => {
    const device = new Device();
    device.lost.set('/assets/letters.woff2', 'no signal').set('/assets/help-1.js', 503);
    const worker = workerOn(device);
    await worker.install();
    expect(keptOn(device)).toEqual(['/luring', ...FIRST].sort());
    device.lost.clear();
    expect(await (await worker.ask('/assets/help-1.js'))?.text()).toContain('from the server');
    expect(keptOn(device)).toContain('/assets/help-1.js');
  });

  it.each(['/luring', ...FIRST])('without %s it is not', async (path) => {
    const device = new Device();
    device.lost.set(path, 'no signal');
    await expect(workerOn(device).install()).rejects.toThrow();
  });

  it('whoever saves data gets what opens the app, and the rest as it is used', async () => {
    const device = new Device();
    device.isSavingData = true;
    await workerOn(device).install();
    expect(keptOn(device)).toEqual(['/luring', ...FIRST].sort());
  });

  it('what an earlier version has is not fetched again', async () => {
    const device = new Device();
    await workerOn(device).install();
    device.asked.length = 0;
    await workerOn(device, '2', { first: ['/assets/client-2.js', '/assets/style-1.css'], later: LATER, seldom: [] }).install();
    expect(device.asked.map(({ path }) => path)).toEqual(['/luring', '/assets/client-2.js']);
    expect(keptOn(device, '2')).toContain('/assets/letters.woff2');
  });
});

describe('a newer version', () => {
  it('does not take over by itself', async () => {
    const worker = workerOn(new Device());
    await worker.install();
    expect(worker.did).toEqual([]);
  });

  it('takes over when the only page that is open is of its own', async () => {
    const worker = workerOn(new Device());
    await worker.message({ script: '/assets/client-1.js' });
    expect(worker.did).toEqual(['skipWaiting']);
  });

  it('does not while an older page is open, nor because an older one or a stranger asks', async () => {
    const device = new Device();
    const worker = workerOn(device);
    await worker.message({ script: '/assets/client-0.js' });
    await worker.message({});
    device.pages = [{ id: 'page' }, { id: 'older' }];
    await worker.message({ script: '/assets/client-1.js' });
    expect(worker.did).toEqual([]);
  });

  it('forgets the earlier one’s files and nobody else’s', async () => {
    const device = new Device();
    await device.caches.open('sambung-0');
    await device.caches.open('other');
    const worker = workerOn(device);
    await worker.install();
    await worker.activate();
    expect([[...device.stores.keys()], worker.did]).toEqual([['other', 'sambung-1'], ['claim']]);
  });
});

describe('a page', () => {
  const navigate = { mode: 'navigate' };

  it('comes from the server whatever that says, and is never kept', async () => {
    const device = new Device();
    const worker = workerOn(device);
    await worker.install();
    const before = keptOn(device);
    device.lost.set('/beranda', 500);
    const page = await worker.ask('/beranda', navigate);
    expect([page?.status, await page?.text()]).toEqual([500, '/beranda from the server']);
    expect(keptOn(device)).toEqual(before);
    const early = await worker.ask('/proposal', { ...navigate, preloadResponse: Promise.resolve(new Response('early')) });
    expect(await early?.text()).toBe('early');
  });

  it('without a signal is the empty one', async () => {
    const device = new Device();
    const worker = workerOn(device);
    await worker.install();
    device.lost.set('*', 'no signal');
    expect(await (await worker.ask('/proposal/prp_1/ubah', navigate))?.text()).toBe('/luring from the server');
    const failed = Promise.reject(new TypeError('Failed to fetch'));
    expect(await (await worker.ask('/beranda', { ...navigate, preloadResponse: failed }))?.text()).toBe('/luring from the server');
  });

  it('is not what somebody downloads, nor the explorer', async () => {
    const worker = workerOn(new Device());
    for (const path of ['/graphql', '/graphql/explorer/x', '/files/fil_1', '/pemerataan.csv', '/sitemap.xml', '/health/live'])
      expect(await worker.ask(path, navigate), path).toBeUndefined();
  });
});

describe('what it leaves to the browser', () => {
  it('is all that is sent, that is a stranger’s, or that is no file of the app', async () => {
    const worker = workerOn(new Device());
    expect(await worker.ask('/masuk', { mode: 'navigate', method: 'POST' })).toBeUndefined();
    expect(await worker.ask('/assets/client-1.js', { origin: 'https://evil.example' })).toBeUndefined();
    for (const path of ['/graphql', '/assets/client-0.js', '/files/fil_1', '/luring']) expect(await worker.ask(path), path).toBeUndefined();
  });
});

it('a file of the app that is kept needs no signal', async () => {
  const device = new Device();
  const worker = workerOn(device);
  await worker.install();
  device.lost.set('*', 'no signal');
  expect(await (await worker.ask('/assets/client-1.js'))?.text()).toBe('/assets/client-1.js from the server');
});
