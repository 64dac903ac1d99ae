import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, ConsoleMessage, Page } from 'playwright-core';
import { afterAll, afterEach, expect } from 'vitest';
import type { Actor } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import { launch } from './chromium.ts';
import { type Account, ready, signIn } from './entrance.ts';

/** Nobody, somebody who signs in, or somebody of the world's builders, whose session is there already. */
export type Visitor = Account | Actor | null;

export interface Opening {
  /** Of the window, in CSS pixels. */
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  readonly javaScript?: boolean;
  /** A device that is touched and keeps what its service worker gives it. */
  readonly phone?: boolean;
  /** A device of this name, where what others keep on theirs is not known. */
  readonly device?: string;
  /** What the server answers; 200 unless told. */
  readonly status?: number;
}

let browser: Promise<Browser> | undefined;
const contexts = new Map<string, Promise<BrowserContext>>();
const entered = new Map<string, ReturnType<BrowserContext['cookies']>>();
const opened = new Set<Page>();
let faults: string[] = [];

/** Opens a page as a person would, and waits until it answers. Whatever it complains of, then or later, fails the test. */
export async function open(visitor: Visitor, path: string, opening: Opening = {}): Promise<Page> {
  const { width = 1280, theme = 'light', javaScript = true, status = 200 } = opening;
  const context = await contextOf(visitor, opening);
  const page = await context.newPage();
  opened.add(page);
  await page.setViewportSize({ width, height: width < 600 ? 780 : 900 });
  await page.emulateMedia({ colorScheme: theme });
  const { url } = await testServer();
  listen(page, url, status);
  const response = await page.goto(url + path);
  expect(response?.status(), path).toBe(status);
  if (javaScript) await ready(page);
  return page;
}

/** The device of a person: its cookies and what it keeps are the same for all pages that the person opens in this file. */
export function contextOf(visitor: Visitor, { javaScript = true, phone = false, device }: Opening = {}): Promise<BrowserContext> {
  const key = [nameOf(visitor), javaScript, phone, device].join();
  const known = contexts.get(key) ?? newContext(visitor, javaScript, phone);
  contexts.set(key, known);
  return known;
}

async function newContext(visitor: Visitor, javaScriptEnabled: boolean, phone: boolean): Promise<BrowserContext> {
  browser ??= launch();
  const context = await (await browser).newContext({
    javaScriptEnabled,
    locale: 'id-ID',
    timezoneId: 'Asia/Jayapura',
    serviceWorkers: phone ? 'allow' : 'block',
    ...(phone && { isMobile: true, hasTouch: true, deviceScaleFactor: 2 }),
  });
  context.setDefaultTimeout(10_000);
  const { url } = await testServer();
  context.on('request', (request) => {
    if (!request.url().startsWith(`${url}/`) && !/^(data|blob):/.test(request.url())) faults.push(`asked a stranger: ${request.url()}`);
  });
  if (visitor) await context.addCookies(await cookiesOf(visitor));
  return context;
}

function cookiesOf(visitor: Account | Actor): ReturnType<BrowserContext['cookies']> {
  const known = entered.get(nameOf(visitor)) ?? ('token' in visitor ? given(visitor) : throughTheForm(visitor));
  entered.set(nameOf(visitor), known);
  return known;
}

async function given({ token }: Actor): ReturnType<BrowserContext['cookies']> {
  const { hostname } = new URL((await testServer()).url);
  return [{ name: 'sambung', value: token, domain: hostname, path: '/', expires: -1, httpOnly: true, secure: false, sameSite: 'Lax' }];
}

/** Through the form, once; the session is then everywhere the person's. */
async function throughTheForm(account: Account): ReturnType<BrowserContext['cookies']> {
  browser ??= launch();
  const context = await (await browser).newContext({ serviceWorkers: 'block' });
  context.setDefaultTimeout(10_000);
  await signIn(await context.newPage(), (await testServer()).url, account);
  const cookies = await context.cookies();
  await context.close();
  return cookies;
}

const nameOf = (visitor: Visitor): string => (visitor === null ? 'nobody' : 'token' in visitor ? visitor.token : visitor.login);

/** Errors in scripts, in the console (there the browser also says what the content policy refused), and of loading. */
function listen(page: Page, url: string, status: number): void {
  const at = () => page.url().replace(url, '');
  // The browser itself writes a line for the document's own status.
  const isExpected = (message: ConsoleMessage) => status >= 400 && message.text().includes(`status of ${status}`) && message.location().url === page.url();
  page.on('pageerror', (error) => faults.push(`${at()} broke: ${error.stack ?? error}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message)) faults.push(`${at()} complained: ${message.text()} (${message.location().url})`);
  });
}

/** For what a test brings about on purpose: complaints that match are forgotten. There must be one. */
export function pardon(complaint: RegExp): void {
  const kept = faults.filter((fault) => !complaint.test(fault));
  expect(faults.length, `complaints like ${complaint}`).toBeGreaterThan(kept.length);
  faults = kept;
}

afterEach(async ({ task }) => {
  const found = faults;
  faults = [];
  if (found.length > 0 || task.result?.state === 'fail') await photograph(task.name);
  await Promise.all([...opened].map((page) => page.close()));
  opened.clear();
  expect(found).toEqual([]);
});

/** What the open pages look like when a test has failed. */
async function photograph(name: string): Promise<void> {
  if (opened.size === 0) return;
  const folder = mkdtempSync(join(tmpdir(), 'sambung-failed-'));
  for (const [n, page] of [...opened].entries()) {
    const path = join(folder, `${n + 1}.png`);
    await page.screenshot({ path, fullPage: true }).catch(() => undefined);
    console.error(`${name}: ${page.url()} looks like ${path}`);
  }
}

afterAll(async () => {
  await (await browser)?.close();
});
