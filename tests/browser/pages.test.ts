import { beforeAll, describe, expect, it } from 'vitest';
import { ROUTES } from '../../src/web/routes.tsx';
import { open } from './support/browser.ts';
import { ROLES, type Role } from './support/country.ts';
import { find, loadCountry } from './support/demo.ts';
import { addressOf, EXAMPLES, type Example, NOWHERE } from './support/examples.ts';
import { hindrances, sidewaysAt } from './support/page-checks.ts';

beforeAll(loadCountry, 120_000);

it('knows an example of every route, and no other', () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual(ROUTES.map((route) => route.path).sort());
});

const walked = [...ROUTES.map(({ path }) => [path, EXAMPLES[path] ?? []] as const), ['where nothing is', NOWHERE] as const];

describe.each(walked)('%s', (_path, examples) => {
  const visits = examples.flatMap((example) => example.by.map((role) => ({ ...example, role, name: example.when ? `${role}, ${example.when}` : role })));

  it.each(visits)('$name', async ({ role, status, ...example }: Example & { role: Role }) => {
    const path = await addressOf(example, find);
    const page = await open(ROLES[role], path, { width: 360, status });
    expect(await page.title()).toMatch(/\S/);
    expect(await page.locator('h1').allTextContents()).toHaveLength(1);
    expect(await hindrances(page), 'light, 360 px').toEqual([]);
    expect(await sidewaysAt(page, 320), '320 px').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await hindrances(page), 'dark, 1280 px').toEqual([]);
  });
});
