import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { person } from '../support/people.ts';
import { contextOf, open, pardon, type Visitor } from './support/browser.ts';
import { ready } from './support/entrance.ts';

const PHONE = { phone: true, width: 360 };

/** A page whose device has kept what it needs to go on without a signal. */
async function keptPage(visitor: Visitor, path: string): Promise<Page> {
  const page = await open(visitor, path, PHONE);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
  });
  return page;
}

/** All that stands in the worker's own keeping. */
const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname);
    return found;
  });

it('a page opens without a signal, as the last visitor read it', async () => {
  const page = await keptPage(null, '/bantuan');
  await page.locator('footer [name=bahasa][value=en]').click();
  await page.waitForSelector('html[lang=en]');
  await ready(page);
  await (await contextOf(null, PHONE)).setOffline(true);
  await page.goto(new URL('/cara-kerja', page.url()).href);
  await ready(page);
  expect(await page.locator('main h1').count()).toBe(1);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await (await contextOf(null, PHONE)).setOffline(false);
  pardon(/ERR_INTERNET_DISCONNECTED/);
});

it('a person finds the own place again, and nothing of it stands where anybody could look', async () => {
  const who = await person('Nurlaila Hi. Adam');
  const page = await keptPage(who, '/akun');
  expect(await page.locator('body').innerText()).toContain(who.name);
  const files = await keptFiles(page);
  expect(files.filter((path) => !path.startsWith('/assets/'))).toEqual(['/luring']);
  expect(await page.evaluate(async () => (await (await caches.match('/luring'))?.text()) ?? '')).not.toContain(who.name);
  await (await contextOf(who, PHONE)).setOffline(true);
  await page.reload();
  await ready(page);
  await page.getByText(who.name).first().waitFor();
  await (await contextOf(who, PHONE)).setOffline(false);
  pardon(/ERR_INTERNET_DISCONNECTED/);
});

it('a tab of somebody who has left in another one shows nothing of theirs any more', async () => {
  const who = await person('Nurlaila Hi. Adam');
  const opening = { device: 'shared' };
  const [left, leaving] = [await open(who, '/akun', opening), await open(who, '/akun', opening)];
  expect(await left.locator('body').innerText()).toContain(who.name);
  await leaving.locator('form[action="/keluar"] [type=submit]').click();
  await left.waitForURL(/\/masuk\?kembali=%2Fakun/);
  expect(await left.locator('body').innerText()).not.toContain(who.name);
});

it('a part of the app that a newer version took away fetches the page anew, once', async () => {
  const page = await open(null, '/cara-kerja');
  let gone = 0;
  await page.route(/\/assets\/help-[^/]*\.js$/, (route) => {
    gone++;
    return route.fulfill({ status: 404, body: '' });
  });
  await page.waitForLoadState('load');
  let loads = 0;
  page.on('load', () => loads++);
  await page.locator('footer a[href="/bantuan"]').click();
  await page.waitForURL('**/bantuan');
  await page.locator('main h1').waitFor();
  await expect.poll(() => gone, { timeout: 10_000 }).toBeGreaterThanOrEqual(2);
  await page.waitForTimeout(500);
  expect(loads).toBe(1);
  pardon(/404|broke/);
});

it('a part of the app that does not come for want of a signal is waited for', async () => {
  const page = await open(null, '/cara-kerja', { device: 'slow' });
  const context = await contextOf(null, { device: 'slow' });
  await context.setOffline(true);
  await page.locator('footer a[href="/data-pribadi"]').click();
  await page.waitForTimeout(300);
  expect(await page.locator('main h1').count()).toBe(1);
  await context.setOffline(false);
  await page.waitForFunction(() => document.title.startsWith('Data pribadi'));
  pardon(/ERR_INTERNET_DISCONNECTED/);
});
