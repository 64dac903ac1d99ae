import type { Page } from 'playwright-core';

/** Somebody who signs in with the form. */
export interface Account {
  readonly login: string;
  readonly password: string;
}

/** Goes to `/masuk`, fills in its form and sends it. */
export async function signIn(page: Page, url: string, account: Account): Promise<void> {
  await page.goto(`${url}/masuk`);
  await enter(page, account);
  await page.waitForURL(`${url}/beranda`);
}

export async function enter(page: Page, { login, password }: Account): Promise<void> {
  await page.locator('main [name=login]').fill(login);
  await page.locator('main [name=password]').fill(password);
  await page.locator('main form:has([name=password]) [type=submit]').click();
}

/** Until the page answers, with its letters in place. */
export async function ready(page: Page): Promise<void> {
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
}
