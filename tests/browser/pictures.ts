import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { root } from '../../src/root.ts';
import { launch } from './support/chromium.ts';
import { type Find, OWN_COMPANY, OWN_GROUP, ROLES, type Role } from './support/country.ts';
import { ready, signIn } from './support/entrance.ts';
import { addressOf, EXAMPLES, NOWHERE } from './support/examples.ts';
import { type Product, withProduct } from './support/product.ts';

// npm run pictures -- FOLDER    every screen on a phone and on a laptop, some of them dark too
// npm run pictures -- --readme  the few that the README shows

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

interface Shot {
  readonly by: Role;
  readonly path: string;
  readonly width: 360 | 1280;
  readonly theme?: 'light' | 'dark';
  /** All of a long page, not only what is seen first. */
  readonly whole?: boolean;
  readonly file: string;
}

const README: readonly (Omit<Shot, 'path' | 'file'> & { readonly name: string; readonly at: string | ((find: Find) => Promise<string>) })[] = [
  { name: 'home', by: 'nobody', width: 1280, at: '/' },
  {
    name: 'proposal',
    by: 'nobody',
    width: 1280,
    at: async (find) => `/proposal/${await find('proposal', `status = 'RUNNING' and karang_taruna_id = ${OWN_GROUP}`)}`,
  },
  { name: 'officer', by: 'officer', width: 360, at: '/beranda' },
  {
    name: 'suggestions',
    by: 'company',
    width: 1280,
    at: async (find) => `/program/${await find('csr_program', `status = 'OPEN' and company_id = ${OWN_COMPANY}`)}`,
  },
  { name: 'plan', by: 'company', width: 1280, at: async (find) => `/rencana/${await find('allocation_plan', 'forum_id is null')}` },
  { name: 'queue', by: 'kota', width: 1280, theme: 'dark', at: '/antrean' },
  { name: 'equity', by: 'nobody', width: 1280, at: '/pemerataan?within=82.71' },
];

const [target] = process.argv.slice(2);
if (!target) {
  console.error('npm run pictures -- FOLDER | --readme');
  process.exit(2);
}
const folder = target === '--readme' ? join(root, '.readme') : target;
mkdirSync(folder, { recursive: true });

await withProduct(async (product) => {
  const browser = await launch();
  const shots = target === '--readme' ? await forReadme(product) : await ofEverything(product);
  const entered = new Map<Role, Cookies>();
  for (const shot of shots) {
    if (!entered.has(shot.by)) entered.set(shot.by, await cookiesOf(browser, product.url, shot.by));
    await take(browser, product.url, entered.get(shot.by) ?? [], shot);
  }
  await browser.close();
  console.log(`${shots.length} pictures in ${folder}`);
});

function forReadme({ find }: Product): Promise<Shot[]> {
  return Promise.all(README.map(async ({ name, at, ...shot }) => ({ ...shot, path: await addressOf({ at }, find), file: `${name}.png` })));
}

/** Once by each kind of reader to whom an address looks different: nobody, and the first of those who are signed in. */
async function ofEverything({ find }: Product): Promise<Shot[]> {
  const shots: Shot[] = [];
  for (const [route, examples] of Object.entries({ ...EXAMPLES, '/nowhere': NOWHERE })) {
    const name = route.replaceAll(/[^a-z]+/g, '-').replaceAll(/^-|-$/g, '') || 'home';
    for (const example of examples) {
      const path = await addressOf(example, find);
      const readers = example.by.filter((role, n) => role === 'nobody' || n === (example.by[0] === 'nobody' ? 1 : 0));
      for (const by of readers) {
        const stem = [name, example.when?.replaceAll(/\W+/g, '-'), by].filter(Boolean).join('-');
        const sizes = [{ width: 360 }, { width: 1280 }, { width: 1280, theme: 'dark' }] as const;
        shots.push(...sizes.map((size) => ({ by, path, ...size, whole: true, file: `${stem}-${Object.values(size).join('-')}.png` })));
      }
    }
  }
  return shots;
}

async function cookiesOf(browser: Browser, url: string, role: Role): Promise<Cookies> {
  const account = ROLES[role];
  if (!account) return [];
  const context = await browser.newContext({ javaScriptEnabled: false });
  context.setDefaultTimeout(10_000);
  await signIn(await context.newPage(), url, account);
  const cookies = await context.cookies();
  await context.close();
  return cookies;
}

async function take(browser: Browser, url: string, cookies: Cookies, { path, width, theme = 'light', whole = false, file }: Shot): Promise<void> {
  const phone = width === 360;
  const context = await browser.newContext({
    viewport: { width, height: phone ? 780 : 900 },
    isMobile: phone,
    hasTouch: phone,
    deviceScaleFactor: phone ? 2 : 1,
    colorScheme: theme,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    timezoneId: 'Asia/Jayapura',
  });
  await context.addCookies(cookies);
  const page = await context.newPage();
  await page.goto(url + path);
  await ready(page);
  // A window as high as the page, so that what is fixed to its edges stands where it belongs.
  if (whole) await page.setViewportSize({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
  await page.screenshot({ path: join(folder, file) });
  await context.close();
}
