import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { figuresIn } from '../../src/web/words/figures.ts';
import { query } from '../support/client.ts';
import { open } from './support/browser.ts';
import { OWN_COMPANY, OWN_GROUP, ROLES } from './support/country.ts';
import { find, loadCountry } from './support/demo.ts';
import { enter } from './support/entrance.ts';

// What strangers read, on a phone whose script never arrives.

const { rupiah, rupiahShort, count } = figuresIn('id');

beforeAll(loadCountry, 120_000);

const read = (path: string, status = 200) => open(null, path, { width: 360, javaScript: false, status });
const textOf = async (page: Page) => (await page.locator('main').innerText()).replaceAll('\n', ' ');

describe('the page of', () => {
  it('everything: what was asked and promised, and who seeks money', async () => {
    const page = await read('/');
    const { statistics, proposals } = await query(
      null,
      '{ statistics { requested committed disbursed } proposals(first: 3, orderBy: LARGEST_REMAINING, filter: { seekingFunds: true }) { nodes { title } } }',
    );
    const text = await textOf(page);
    for (const amount of Object.values(statistics) as string[]) expect(text).toContain(rupiahShort(amount));
    for (const { title } of proposals.nodes) expect(text).toContain(title);
    await page.locator('[name=cari]').first().fill('pala');
    await page.locator('[name=cari]').first().press('Enter');
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toContain('/proposal?cari=pala');
  });

  it('a proposal: its money, and each line of its budget', async () => {
    const id = await find('proposal', `status = 'VERIFIED' and karang_taruna_id = ${OWN_GROUP}`);
    const page = await read(`/proposal/${id}`);
    const { node } = await query(
      null,
      `query ($id: ID!) { node(id: $id) { ... on Proposal { title summary remaining karangTaruna { name } budgetLines { description amount } } } }`,
      { id },
    );
    const text = await textOf(page);
    expect(await page.locator('h1').innerText()).toBe(node.title);
    for (const said of [node.summary, node.karangTaruna.name, rupiah(node.remaining)]) expect(text).toContain(said);
    for (const { description, amount } of node.budgetLines) {
      expect(await page.locator('main').textContent()).toContain(description);
      expect(await page.locator('main').textContent()).toContain(rupiah(amount));
    }
  });

  it('a group, a company and a programme', async () => {
    const group = await find('karang_taruna', `id = ${OWN_GROUP}`);
    const company = await find('company', `id = ${OWN_COMPANY}`);
    const program = await find('csr_program', `status = 'OPEN' and company_id = ${OWN_COMPANY}`);
    const named = async (id: string, type: string, field: string) =>
      (await query(null, `query ($id: ID!) { node(id: $id) { ... on ${type} { ${field} } } }`, { id })).node[field];
    for (const [path, id, type, field] of [
      ['karang-taruna', group, 'KarangTaruna', 'name'],
      ['perusahaan', company, 'Company', 'name'],
      ['program', program, 'CsrProgram', 'title'],
    ] as const) {
      const page = await read(`/${path}/${id}`);
      expect(await page.locator('h1').innerText()).toBe(await named(id, type, field));
    }
  });

  it('a region: its parts in a table, as the API counts them', async () => {
    const page = await read('/pemerataan?within=82.71');
    const { statistics } = await query(null, '{ statistics(within: "82.71") { byRegion { region { name } requested } } }');
    expect(statistics.byRegion.length).toBeGreaterThan(5);
    const rows = await page.locator('main table tbody tr').allTextContents();
    for (const { region } of statistics.byRegion)
      expect(
        rows.some((row) => row.includes(region.name)),
        region.name,
      ).toBe(true);
  });

  it('what is not there', async () => {
    const page = await read('/proposal/prp_00000000000000000000000000000000', 404);
    expect(await page.locator('h1').count()).toBe(1);
  });
});

describe('the list of proposals', () => {
  const ids = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id).sort();
  const listed = async (filter: string, after?: string) =>
    (
      await query(null, `query ($after: String) { proposals(first: 20, ${filter}, after: $after) { totalCount nodes { id } pageInfo { endCursor } } }`, {
        after,
      })
    ).proposals;
  const linked = (page: Page) =>
    page.locator('main a[href^="/proposal/prp_"]').evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')?.split('/')[2]))]);

  it('shows what the API lists, and links to the rest', async () => {
    const page = await read('/proposal?status=semua&urut=terbaru');
    const first = await listed('orderBy: NEWEST');
    expect((await linked(page)).sort()).toEqual(ids(first));
    expect(await textOf(page)).toContain(count(first.totalCount));
    await page.locator('a[rel=next]').click();
    const second = await listed('orderBy: NEWEST', first.pageInfo.endCursor);
    expect((await linked(page)).sort()).toEqual(ids(second));
  });

  it('is filtered by a form whose state is the address', async () => {
    const page = await read('/proposal');
    expect((await linked(page)).sort()).toEqual(ids(await listed('orderBy: LARGEST_REMAINING, filter: { seekingFunds: true }')));
    await page.locator('label[for=saring]').click();
    await page.locator('[name=status]').selectOption('semua');
    await page.locator('[name=bidang][value=ENTERPRISE]').check();
    await page.locator('main [name=cari]').fill('pala');
    await page.locator('main [name=cari]').press('Enter');
    expect(new URL(page.url()).searchParams.get('bidang')).toBe('ENTERPRISE');
    const found = ids(await listed('filter: { focusAreas: [ENTERPRISE], search: "pala" }'));
    expect(found.length).toBeGreaterThan(0);
    expect((await linked(page)).sort()).toEqual(found);
    expect(await page.locator('main [name=cari]').inputValue()).toBe('pala');
  });
});

describe('somebody', () => {
  it('signs in, is greeted, and leaves again', async () => {
    const page = await open(null, '/beranda', { width: 360, javaScript: false, device: 'borrowed' });
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/masuk?kembali=%2Fberanda');
    await enter(page, { ...ROLES.officer, password: 'bukan yang ini' });
    expect(await page.locator('main [name=login]').inputValue()).toBe(ROLES.officer.login);
    expect(await page.locator('main [name=password]').inputValue()).toBe('');
    expect(await textOf(page)).toContain('belum cocok');
    await enter(page, ROLES.officer);
    expect(new URL(page.url()).pathname).toBe('/beranda');
    expect(await textOf(page)).toContain('yang menunggu');
    await page.goto(new URL('/akun', page.url()).href);
    await page.locator('form[action="/keluar"] [type=submit]').click();
    expect(await page.locator('a[href^="/masuk"]').count()).toBeGreaterThan(0);
  });

  it('chooses a language and a look, and stays on the page', async () => {
    const page = await read('/pemerataan?within=82');
    await page.locator('footer [name=bahasa][value=en]').click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.locator('footer [name=tema][value=gelap]').click();
    expect(await page.locator('html').getAttribute('data-tema')).toBe('gelap');
    expect(page.url()).toContain('/pemerataan?within=82');
    await page.locator('footer [name=bahasa][value=id]').click();
    await page.locator('footer [name=tema][value=otomatis]').click();
    expect(await page.locator('html').getAttribute('lang')).toBe('id');
  });
});
