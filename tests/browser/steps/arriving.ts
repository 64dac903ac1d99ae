import type { Page } from 'playwright-core';
import { inDays, nib, sql, unique } from '../../support/people.ts';
import { open } from '../support/browser.ts';

/** A real PDF of one empty page, as a scanner would make it. */
export const PAPER = {
  name: 'surat.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  ),
};

/** Somebody new: from the home page's own button to an account. */
export async function signUp(page: Page, button: string, name: string): Promise<void> {
  await page.getByRole('link', { name: button }).click();
  await page.getByLabel('Nama lengkap').fill(name);
  await page.getByLabel('Nama pengguna').fill(`w.${unique()}`.slice(0, 30));
  await page.getByLabel('Kata sandi baru', { exact: true }).fill('perahu biru di pantai');
  await page.getByRole('button', { name: 'Buat akun' }).click();
}

/** Chooses a region step by step, down to the given code. */
export async function chooseRegion(page: Page, code: string, group = 'Wilayah'): Promise<void> {
  const fields = page.getByRole('group', { name: group, exact: true });
  const steps = ['Provinsi', 'Kabupaten atau kota', 'Kecamatan', 'Desa atau kelurahan'];
  for (const [i, length] of [2, 5, 8, 13].entries()) if (length <= code.length) await fields.getByLabel(steps[i] as string).selectOption(code.slice(0, length));
}

/** An officer registers the group of a village, with its decree. */
export async function registerGroup(page: Page, regionCode: string, name: string): Promise<void> {
  await page.getByLabel('Nama Karang Taruna').fill(name);
  await chooseRegion(page, regionCode);
  await page.getByLabel('Nomor SK').fill('141/12/SK/2025');
  await page.getByLabel('Tanggal SK').fill(await inDays(-300));
  await page.getByLabel('Akhir masa bakti').fill(await inDays(1400));
  await page.locator('input[type=file]').setInputFiles(PAPER);
  await page.getByRole('button', { name: 'Hapus surat.pdf' }).waitFor();
  for (const [i, officer] of ['Nurlaila Adam', 'Iqbal Marsaoly', 'Rukmini Saleh'].entries())
    await page.getByLabel('Nama', { exact: true }).nth(i).fill(officer);
  await page.getByLabel('Jabatan Anda sendiri').selectOption('CHAIR');
  await page.getByRole('button', { name: 'Kirim pendaftaran' }).click();
  await page.getByRole('heading', { name: 'Pendaftaran terkirim' }).waitFor();
}

/** The group's account, with a picture of the bank's book. */
export async function setAccount(page: Page, holder: string): Promise<void> {
  await page.getByRole('link', { name: 'Isi rekening kelompok' }).click();
  await page.getByRole('button', { name: 'Isi rekening' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Bank').fill('Bank Maluku Malut');
  await dialog.getByLabel('Atas nama').fill(holder);
  await dialog.getByLabel('Nomor rekening').fill('1200034567');
  await dialog.locator('input[type=file]').setInputFiles(PAPER);
  await dialog.getByRole('button', { name: 'Hapus surat.pdf' }).waitFor();
  await dialog.getByRole('button', { name: 'Simpan rekening' }).click();
  await page.getByText('•••• 4567').waitFor();
}

export async function registerCompany(page: Page, name: string): Promise<void> {
  await page.getByLabel('Nama perusahaan').fill(name);
  await page.getByLabel('Nomor Induk Berusaha (NIB)').fill(nib());
  await page.getByLabel('Bidang usaha').fill('Perikanan');
  await chooseRegion(page, '82.71', 'Domisili');
  await chooseRegion(page, '82.71', 'Wilayah operasi');
  await page.getByRole('button', { name: 'Kirim pendaftaran' }).click();
  await page.getByRole('heading', { name: 'Pendaftaran terkirim' }).waitFor();
}

/** The id of what has that name. */
export const idOf = async (table: 'karang_taruna' | 'company' | 'proposal' | 'csr_program', column: 'name' | 'title', text: string): Promise<string> => {
  const prefix = { karang_taruna: 'krt', company: 'cmp', proposal: 'prp', csr_program: 'prg' }[table];
  const [row] = await sql<{ id: string }>(`select id from ${table} where ${column} = $1`, [text]);
  return `${prefix}_${row?.id.replaceAll('-', '')}`;
};

/** Somebody's own device, at the front door. */
export const device = (name: string, width: number): Promise<Page> => open(null, '/', { device: name, width });
