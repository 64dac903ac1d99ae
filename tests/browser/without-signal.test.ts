import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hex, inDays, sql, verifiedGroupIn } from '../support/people.ts';
import { addLine, describeActivity, LINES, next } from './steps/working.ts';
import { loseAnswers, openKept, reload, sayWriting, setSignal, writesOf } from './steps/signal.ts';
import { pardon } from './support/browser.ts';

const CUT = /ERR_INTERNET_DISCONNECTED/;
const LOST = /ERR_CONNECTION_RESET/;

const proposalsOf = (group: { id: string }) =>
  sql<{ id: string; title: string; version: number; status: string }>('select * from proposal where karang_taruna_id = $1', [hex(group.id)]);
const linesOf = async (group: { id: string }) =>
  (await sql<{ description: string }>('select description from budget_line l join proposal p on p.id = l.proposal_id where karang_taruna_id = $1 order by position', [hex(group.id)])).map(({ description }) => description);

/** When it is to be, the last thing the server needs to keep a new proposal. */
async function chooseDays(page: Page): Promise<void> {
  await page.getByLabel('Tanggal mulai').fill(await inDays(5));
  await page.getByLabel('Tanggal selesai').fill(await inDays(95));
}

const goToStep = (page: Page, n: number) => page.getByRole('navigation', { name: 'Langkah-langkah' }).getByRole('link').nth(n - 1).click();

describe('a proposal is written', () => {
  it('without a signal: all of it outlives a reload, and goes by itself, once', async () => {
    const group = await verifiedGroupIn();
    const page = await openKept(group.chair, '/proposal/baru');
    const writes = writesOf(page);
    await describeActivity(page, 'Rumah pengering pala');
    await addLine(page, LINES[0]!);
    await setSignal(group.chair, false);
    for (const line of LINES.slice(1)) await addLine(page, line);
    await next(page);
    await chooseDays(page);
    await sayWriting(page, 'Belum terkirim');
    await reload(page);
    expect(await page.getByLabel('Tanggal selesai').inputValue()).toBe(await inDays(95));
    await goToStep(page, 3);
    await page.getByText('Kerja bakti').waitFor();
    await sayWriting(page, 'Belum terkirim');
    expect(await proposalsOf(group)).toEqual([]);
    const t0 = Date.now();
    page.on('request', (r) => console.log(Date.now() - t0, r.url().slice(-30), r.headers()['idempotency-key']));
    page.on('requestfailed', (r) => console.log(Date.now() - t0, 'failed', r.url().slice(-30), r.failure()?.errorText));
    page.on('requestfinished', (r) => console.log(Date.now() - t0, 'finished', r.url().slice(-30)));
    await page.evaluate(() => { for (const n of ['online', 'offline']) addEventListener(n, () => console.log('EVENT ' + n + navigator.onLine + document.visibilityState)); });
    page.on('console', (m) => console.log(Date.now() - t0, m.text()));
    await setSignal(group.chair, true);
    console.log(Date.now() - t0, 'set', await page.evaluate(() => navigator.onLine + document.visibilityState));
    await sayWriting(page, /^Tersimpan \d/);
    expect(await linesOf(group)).toEqual(LINES.map(({ description }) => description));
    console.log(writes.map(w => w.key));
    pardon(CUT);
  });

  it('and its answer is lost', async () => {
    const group = await verifiedGroupIn();
    const page = await openKept(group.chair, '/proposal/baru');
    const writes = writesOf(page);
    const losses = await loseAnswers(page, 1);
    await describeActivity(page, 'Rumah pengering pala');
    await addLine(page, LINES[0]!);
    await next(page);
    await chooseDays(page);
    await sayWriting(page, 'Belum terkirim');
    await sayWriting(page, /^Tersimpan \d/);
    console.log(writes, losses);
    pardon(LOST);
  });
});
