import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { as } from '../support/client.ts';
import { accepted, active, sent } from '../support/deals.ts';
import { person, verifiedGroupIn } from '../support/world.ts';
import { open } from './support/browser.ts';

it('an amount that is typed with cents or in words never becomes another one', async () => {
  const group = await verifiedGroupIn();
  const page = await open(group.chair, '/proposal/baru?langkah=3');
  await page.getByRole('button', { name: 'Tambah baris' }).click();
  const price = page.getByRole('dialog').getByLabel('Harga satuan');
  const amountAfter = async (typed: string) => {
    await price.fill('');
    await price.pressSequentially(typed);
    return price.inputValue();
  };
  expect(await amountAfter('1.500.000')).toBe('1.500.000');
  expect(await page.getByText('Tulis angka penuh tanpa koma').count()).toBe(0);
  expect(await amountAfter('1.500.000,00')).toBe('1.500.000');
  await page.getByText('Tulis angka penuh tanpa koma').waitFor();
  expect(await amountAfter('1,5 juta')).toBe('1');
  expect(await amountAfter('2500000')).toBe('2.500.000');
});

it('a table is taken away as a file from a page that was opened by its address', async () => {
  const page = await open(null, '/pemerataan');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Unduh CSV' }).click()]);
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  expect(await readFile(await file.path(), 'utf8')).toContain('Maluku Utara');
});

it('what has been answered on the home page is said, for its card is gone', async () => {
  const deal = await active();
  await sent(deal, 10_000_000);
  const page = await open(deal.group.chair, '/beranda');
  await page.getByRole('button', { name: 'Sudah', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ya, sudah diterima' }).click();
  await page.getByRole('status').getByText('dicatat sudah diterima').waitFor();
});

it('the agreement can be printed before it is signed', async () => {
  const deal = await accepted();
  await as(deal.approver).approveFunding?.({ id: deal.matchId });
  const page = await open(deal.group.chair, `/pendanaan/${deal.matchId}`);
  await page.getByText('Cetak, tanda tangani bersama').waitFor();
  await page.locator('#isi').getByRole('link', { name: 'Dokumen' }).click();
  await page.getByRole('heading', { name: 'Kesepakatan Pendanaan' }).waitFor();
});

it('what was typed before the scripts came is not written over by them', async () => {
  const who = await person();
  const page = await open(who, '/akun');
  let go = () => {};
  const come = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.context().route('**/*.js', async (route) => {
    await come;
    await route.continue();
  });
  await page.goto(new URL('/daftar/kelompok', page.url()).href, { waitUntil: 'commit' });
  await page.getByLabel('Nama Karang Taruna').fill('Karang Taruna Pagi');
  await page.getByLabel('Tentang kelompok').fill('Kami memancing.');
  await page.getByLabel('Tingkat').selectOption('DISTRICT');
  go();
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  // What the form knows: it tells the choices of that level, and keeps the rest as a draft.
  await page.getByText('Tersimpan').or(page.getByLabel('Kecamatan')).first().waitFor();
  expect(await page.getByLabel('Nama Karang Taruna').inputValue()).toBe('Karang Taruna Pagi');
  expect(await page.getByLabel('Tentang kelompok').inputValue()).toBe('Kami memancing.');
  expect(await page.getByLabel('Tingkat').inputValue()).toBe('DISTRICT');
  await page.getByRole('button', { name: 'Kirim pendaftaran' }).click();
  await page.getByText(/hal perlu diperbaiki/).waitFor();
  expect(await page.getByText('Isi nama kelompok.').count()).toBe(0);
});
