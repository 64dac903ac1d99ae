import type { Page, Request } from 'playwright-core';
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
export const setSignal = async (visitor: Visitor, hasSignal: boolean): Promise<void> => (await contextOf(visitor, PHONE)).setOffline(!hasSignal);

export async function reload(page: Page): Promise<void> {
  await page.reload();
  await ready(page);
}

const isWrite = (request: Request): boolean => request.method() === 'POST' && request.headers()['idempotency-key'] !== undefined;

/** Changes that leave these pages from now on, in the order in which they do. */
export function writesOf(...pages: readonly Page[]): { readonly key: string; readonly text: string }[] {
  const writes: { key: string; text: string }[] = [];
  for (const page of pages)
    page.on('request', (request) => {
      if (isWrite(request)) writes.push({ key: request.headers()['idempotency-key'] ?? '', text: request.postData() ?? '' });
    });
  return writes;
}

export interface Losses {
  /** How many answers are to be lost from now on. */
  left: number;
  /** What the server has said to those that were lost. */
  readonly lost: string[];
}

/** The server hears of changes and does them; its answers get lost on the way back. */
export async function loseAnswers(page: Page, left: number): Promise<Losses> {
  const losses: Losses = { left, lost: [] };
  await page.route('**/graphql', async (route) => {
    if (!isWrite(route.request()) || losses.left === 0) return route.continue();
    losses.left--;
    const answer = await route.fetch();
    losses.lost.push(await answer.text());
    return route.abort('connectionreset');
  });
  return losses;
}

/** What the head of the page says of the writing. */
export const sayWriting = (page: Page, state: string | RegExp): Promise<void> => page.getByRole('status').filter({ hasText: state }).waitFor();

/** Each key with one content, however often it went. */
export function expectSameUnderEachKey(writes: readonly { key: string; text: string }[]): void {
  const texts = new Map<string, Set<string>>();
  for (const { key, text } of writes) texts.set(key, (texts.get(key) ?? new Set()).add(text));
  for (const [key, said] of texts) expect([...said], key).toHaveLength(1);
}
