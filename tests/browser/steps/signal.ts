import type { Page, Request, Route } from 'playwright-core';
import { expect } from 'vitest';
import { contextOf, open, type Visitor } from '../support/browser.ts';
import { ready } from '../support/entrance.ts';

export const PHONE = { phone: true, width: 360 };

/** Opens a page on a phone that has kept what it needs to go on without a signal. */
export async function openKept(visitor: Visitor, path: string): Promise<Page> {
  const page = await open(visitor, path, PHONE);
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    if (!serviceWorker.controller) await new Promise((done) => serviceWorker.addEventListener('controllerchange', done, { once: true }));
  });
  return page;
}

/** Takes the signal from a phone, or gives it back. */
export async function setSignal(visitor: Visitor, hasSignal: boolean): Promise<void> {
  const context = await contextOf(visitor, PHONE);
  await context.setOffline(!hasSignal);
  // The browser of the tests forgets with a reload that it has none, and then does not say when it is back, as phones do.
  if (hasSignal) await Promise.all(context.pages().map((page) => page.evaluate(() => dispatchEvent(new Event('online')))));
}

/** After what was just written is on the disk, a few milliseconds later than it is shown: nobody reloads that fast. */
export async function reload(page: Page): Promise<void> {
  await page.evaluate(stored, ['sambung-tulisan', 'isi'] as const);
  await page.reload();
  await ready(page);
}

/** Whoever asks to read is answered after all that was to be written before. */
function stored([database, things]: readonly [string, string]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction(things, 'readonly').objectStore(things).count();
      counting.onsuccess = () => resolve();
      counting.onerror = () => reject(counting.error);
    };
  });
}

/** A change that left a page. */
export interface Write {
  /** Its idempotency key. */
  readonly key: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** The page has heard what came of it. */
  isAnswered: boolean;
}

function writeOf(request: Request): Write | undefined {
  const { 'idempotency-key': key } = request.headers();
  return key ? { key, input: request.postDataJSON().variables.input, isAnswered: false } : undefined;
}

/** Every change that leaves these pages from now on, in order. */
export function writesOf(...pages: readonly Page[]): readonly Write[] {
  const writes = new Map<Request, Write>();
  const all: Write[] = [];
  for (const page of pages) {
    page.on('request', (request) => {
      const write = writeOf(request);
      if (!write) return;
      writes.set(request, write);
      all.push(write);
    });
    page.on('requestfinished', (request) => {
      const write = writes.get(request);
      if (write) write.isAnswered = true;
    });
  }
  return all;
}

/** Until something was sent, be it in vain. */
export const untilTried = (writes: readonly Write[]): Promise<void> => expect.poll(() => writes.length, { timeout: 10_000 }).toBeGreaterThan(0);

/** The server hears of this page's next changes and does them; so many of its answers get lost on the way back. `all`: until they are. */
export async function loseAnswers(page: Page, answers: number): Promise<{ readonly all: Promise<void> }> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let left = answers;
  const lose = async (route: Route) => {
    if (left === 0 || !writeOf(route.request())) return route.continue();
    left--;
    expect(await (await route.fetch()).text()).toContain('Success"');
    await route.abort('connectionreset');
    if (left > 0) return;
    await page.unroute('**/graphql', lose);
    resolve();
  };
  await page.route('**/graphql', lose);
  return { all: promise };
}

/** Until the head of the page says that of what is written. */
export const untilWriting = (page: Page, is: string | RegExp): Promise<void> => page.getByRole('status').filter({ hasText: is }).waitFor();

/** `Tersimpan 14.05`: the server has it. */
export const SAVED = /^Tersimpan \d/;
