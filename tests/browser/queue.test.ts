import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { as } from '../support/client.ts';
import { expectRecord, type Group, type Person, sql, staffOf, submittedProposal, unique, verifiedGroupIn } from '../support/world.ts';
import { open } from './support/browser.ts';
import { hindrances } from './support/page-checks.ts';

let group: Group;
let staff: Person;
beforeAll(async () => {
  group = await verifiedGroupIn('82.71');
  staff = await staffOf('82.71', 'Hasan Tomagola');
});

/** Proposals that wait, whose titles share a word that nothing else has. */
async function waiting(...titles: string[]): Promise<{ word: string; ids: string[] }> {
  const word = `Kata${unique()}`;
  const ids: string[] = [];
  for (const title of titles) ids.push(await submittedProposal(group, { title: `${title} ${word}` }));
  return { word, ids };
}

const stateOf = async (id?: string) =>
  (await sql<{ status: string; status_reason: string | null }>('select status, status_reason from proposal where id = $1', [id?.slice(4)]))[0];
const title = (page: Page, text: string) => page.locator('.pane-title', { hasText: text }).waitFor();
const said = (page: Page, text: RegExp) => page.locator('.pane-said', { hasText: text }).waitFor();

describe('the queue by keyboard alone', () => {
  it('moves, returns with a reason, goes on to the next one and approves it after asking once', async () => {
    const { word, ids } = await waiting('Satu', 'Dua', 'Tiga');
    const page = await open(staff, `/antrean?cari=${word}`);
    await title(page, 'Satu');
    await page.keyboard.press('j');
    await title(page, 'Dua');
    await page.keyboard.press('k');
    await title(page, 'Satu');
    await page.keyboard.press('r');
    // Letters are letters while somebody types.
    await page.keyboard.type('Jelaskan SK, RAB? /');
    expect(await hindrances(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await title(page, 'Dua');
    await said(page, /Satu .* dikembalikan\. Berikutnya: Dua/);
    expect(await stateOf(ids[0])).toEqual({ status: 'RETURNED', status_reason: 'Jelaskan SK, RAB? /' });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('pane-title');

    await page.keyboard.press('s');
    await page.getByRole('dialog').waitFor();
    expect(await hindrances(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect((await stateOf(ids[1]))?.status).toBe('SUBMITTED');
    await page.keyboard.press('s');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Enter');
    await title(page, 'Tiga');
    expect((await stateOf(ids[1]))?.status).toBe('VERIFIED');
  });

  it('does nothing by single keys once they are switched off, on this device', async () => {
    const { word } = await waiting('Empat', 'Lima');
    const page = await open(staff, `/antrean?cari=${word}`, { device: 'keys off' });
    await title(page, 'Empat');
    await page.keyboard.press('?');
    await page.getByLabel('Pakai pintasan di perangkat ini').uncheck();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.reload();
    await title(page, 'Empat');
    await page.getByRole('button', { name: 'Pintasan' }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('s');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await title(page, 'Empat');
  });
});

describe('a decision', () => {
  it('is not taken on what has changed since it was opened: the newest is shown instead', async () => {
    const { word, ids } = await waiting('Enam');
    const page = await open(staff, `/antrean?cari=${word}`);
    await title(page, 'Enam');
    const colleague = await staffOf('82.71', 'Salma Drakel');
    expectRecord(await as(colleague).returnProposal?.({ id: ids[0], reason: 'Harga belum dibandingkan.' }), 'proposal');
    await page.keyboard.press('s');
    await page.getByRole('dialog').getByRole('button', { name: 'Setujui' }).click();
    await page.getByText('Tidak menunggu keputusan Anda.').waitFor();
    expect((await stateOf(ids[0]))?.status).toBe('RETURNED');
    expect(await page.locator('.pane-bar').getByRole('button', { name: 'Setujui' }).count()).toBe(0);
  });

  it('is not offered to who is party to it, who reads which colleagues may', async () => {
    const party = await staffOf('82.71', 'Iksan Wahab');
    const request = expectRecord(await as(party).requestMembership?.({ organisationId: group.id, role: 'MEMBER' }), 'request');
    expectRecord(await as(group.chair).confirmMembership?.({ id: request.id }), 'request');
    const { word } = await waiting('Tujuh');
    const page = await open(party, `/antrean?cari=${word}`);
    await title(page, 'Tujuh');
    await page.getByText('Anda tidak dapat memutuskan yang ini').waitFor();
    expect(await page.getByText('Yang dapat memutuskan:').textContent()).toContain('Hasan Tomagola');
    await page.getByText('Bukan Anda').first().waitFor();
    expect(await page.locator('.pane-bar').textContent()).toContain('Hanya bisa dibaca');
    await page.keyboard.press('s');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('needs a signal, and keeps the reason that was typed', async () => {
    const { word, ids } = await waiting('Delapan');
    const page = await open(staff, `/antrean?cari=${word}`, { device: 'no signal' });
    await title(page, 'Delapan');
    await page.keyboard.press('r');
    await page.keyboard.type('Lampirkan izin lahan.');
    await page.context().setOffline(true);
    await page.getByText('Butuh sinyal untuk langkah ini').first().waitFor();
    expect((await stateOf(ids[0]))?.status).toBe('SUBMITTED');
    await page.context().setOffline(false);
    await page.getByText('Butuh sinyal untuk langkah ini').first().waitFor({ state: 'detached' });
    await page.locator('.reason-form textarea').focus();
    await page.keyboard.press('Control+Enter');
    await said(page, /Delapan .* dikembalikan\./);
    expect(await stateOf(ids[0])).toEqual({ status: 'RETURNED', status_reason: 'Lampirkan izin lahan.' });
  });
});

describe('the last decision of a queue', () => {
  it('is said on a phone above the list that is empty now, and is found among the decisions', async () => {
    const far = await verifiedGroupIn('64.11');
    const alone = await staffOf('64.11', 'Salma Drakel');
    const word = `Kata${unique()}`;
    const id = await submittedProposal(far, { title: `Sembilan ${word}` });
    const list = await open(alone, '/proposal?wilayah=64.11&status=diajukan');
    await list.getByText(`Sembilan ${word}`).waitFor();
    const own = await open(alone, `/proposal/${id}`);
    await own.getByRole('link', { name: 'Buka di antrean' }).waitFor();
    // Whoever it was shared with would find nothing.
    expect(await own.getByText('Bagikan lewat WhatsApp').count()).toBe(0);

    const page = await open(alone, '/antrean', { width: 360 });
    await page.locator('.queue-side').getByText(`Sembilan ${word}`).click();
    await title(page, 'Sembilan');
    await page.getByRole('button', { name: 'Kembalikan' }).click();
    await page.locator('.reason-form textarea').fill('Lampirkan izin lahan.');
    await page.locator('.pane-bar [type=submit]').click();
    await said(page, /Sembilan .* dikembalikan\./);
    await page.getByText('Tidak ada yang menunggu.').waitFor();
    expect(await page.locator('.pane-said').evaluate((notice) => notice.getBoundingClientRect().bottom)).toBeLessThan(
      await page.getByRole('heading', { name: 'Antrean' }).evaluate((head) => head.getBoundingClientRect().top),
    );
    expect(await hindrances(page)).toEqual([]);

    const decisions = await open(alone, '/keputusan?jenis=proposal');
    await decisions.getByLabel('Cari keputusan').fill('izin lahan');
    await decisions.getByRole('button', { name: 'Tampilkan' }).click();
    await decisions.getByRole('row', { name: word }).waitFor();
    await decisions.getByRole('link', { name: 'Kelompok', exact: true }).click();
    await decisions.getByText('Tidak ada yang cocok').waitFor();
    expect(decisions.url()).toContain('cari=izin');
  });
});
