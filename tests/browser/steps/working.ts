import type { Page } from 'playwright-core';
import { inDays } from '../../support/people.ts';

export interface Line {
  readonly description: string;
  readonly quantity: string;
  readonly unit: string;
  readonly unitPrice: string;
  /** As it is said: "CSR perusahaan". */
  readonly source: string;
}

export const LINES: readonly Line[] = [
  { description: 'Rangka baja dan atap', quantity: '2', unit: 'unit', unitPrice: '20000000', source: 'CSR perusahaan' },
  { description: 'Pematangan lahan', quantity: '2,5', unit: 'm3', unitPrice: '1500000', source: 'Dana Desa' },
  { description: 'Kerja bakti', quantity: '40', unit: 'HOK', unitPrice: '100000', source: 'Swadaya warga' },
];

/** Goes on to the next step of the editor. */
export const next = (page: Page): Promise<void> =>
  page
    .getByRole('button', { name: 'Lanjut' })
    .or(page.getByRole('link', { name: 'Lanjut' }))
    .click();

export async function addLine(page: Page, { description, quantity, unit, unitPrice, source }: Line): Promise<void> {
  await page.getByRole('button', { name: 'Tambah baris' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Untuk apa?').fill(description);
  await sheet.getByLabel('Jumlah', { exact: true }).fill(quantity);
  await sheet.getByLabel('Satuan', { exact: true }).fill(unit);
  await sheet.getByLabel('Harga satuan').fill(unitPrice);
  await sheet.getByText(source, { exact: true }).click();
  await sheet.getByRole('button', { name: 'Simpan baris' }).click();
  await sheet.waitFor({ state: 'detached' });
}

/** The first two steps: what and why. */
export async function describeActivity(page: Page, title: string): Promise<void> {
  await page.getByLabel('Judul kegiatan').fill(title);
  await page.getByLabel('Ringkasan').fill('Agar keluarga petani tidak lagi menjual pala basah dengan harga murah.');
  await page.getByLabel('Bidang').selectOption('ENTERPRISE');
  await next(page);
  await page.getByLabel('Latar belakang').fill('Musim panen jatuh pada bulan hujan, sepertiga panen berjamur.');
  await page.getByLabel('Tujuan').fill('Dua rumah pengering dipakai bergiliran oleh 84 keluarga.');
  await page.getByLabel('Keberlanjutan').fill('Iuran per kilogram untuk perawatan, dicatat bendahara.');
  await page.getByLabel('Penerima manfaat').fill('420');
  await next(page);
}

/** From an empty editor to a proposal that waits for the office. */
export async function writeProposal(page: Page, title: string): Promise<void> {
  await describeActivity(page, title);
  for (const line of LINES) await addLine(page, line);
  await next(page);
  await page.getByLabel('Tanggal mulai').fill(await inDays(5));
  await page.getByLabel('Tanggal selesai').fill(await inDays(95));
  await next(page);
  await page.getByText('Semua sudah lengkap').waitFor();
  await page.getByRole('button', { name: 'Kirim ke Dinas Sosial' }).click();
  await page.getByRole('heading', { name: 'Proposal sudah dikirim' }).waitFor();
  await page.getByRole('link', { name: 'Lihat proposal' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** An office's answer in its queue: the row of that kind about that name, and a yes. */
export async function approve(page: Page, kind: string, name: string, word = 'Setujui'): Promise<void> {
  const url = new URL(page.url());
  await page.goto(`${url.origin}/antrean`);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await page.locator('.queue-row', { hasText: name }).filter({ hasText: kind }).first().click();
  await page.locator('.pane-bar').getByRole('button', { name: word }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: word }).click();
  await dialog.waitFor({ state: 'detached' });
}

export async function writeProgram(page: Page, title: string): Promise<void> {
  await page.getByLabel('Judul program').fill(title);
  await page.getByLabel('Uraian').fill('Usaha ekonomi produktif bagi pemuda pesisir.');
  await page
    .getByRole('group', { name: /^Bidang/ })
    .getByText('Usaha ekonomi')
    .click();
  await page.getByText('Seluruh Indonesia', { exact: true }).click();
  await page.getByLabel('Anggaran', { exact: true }).fill('100000000');
  await page.getByLabel('Bantuan terkecil').fill('5000000');
  await page.getByLabel('Bantuan terbesar').fill('75000000');
  await page.getByLabel('Tanggal buka').fill(await inDays(0));
  await page.getByLabel('Tanggal tutup').fill(await inDays(200));
  await page.getByRole('button', { name: 'Simpan draf program' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.getByRole('button', { name: 'Buka program' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Buka program' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Money sent, by the match's page of the company. */
export async function recordDelivery(page: Page, amount: string): Promise<void> {
  await page.getByRole('button', { name: 'Catat pengiriman uang' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('[name=amount]').fill(amount);
  await dialog.locator('[name=deliveredOn]').fill(await inDays(0));
  await dialog.locator('[name=reference]').fill(`TRX-${amount}`);
  await dialog.getByRole('button', { name: 'Catat', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}
