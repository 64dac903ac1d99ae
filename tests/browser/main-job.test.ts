import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { freeVillage, sql, staffOf } from '../support/people.ts';
import { testServer } from '../support/server.ts';
import { device, idOf, registerCompany, registerGroup, setAccount, signUp } from './steps/arriving.ts';
import { approve, recordDelivery, writeProgram, writeProposal } from './steps/working.ts';
import { open } from './support/browser.ts';
import { ready } from './support/entrance.ts';

const GROUP = 'Karang Taruna Tunas Bahari';
/** As rows have it, where every group would begin alike. */
const IN_QUEUE = 'KT Tunas Bahari';
const COMPANY = 'PT Kapal Rakyat Maluku';
const PROPOSAL = 'Rumah pengering pala dan cengkih';
const PROGRAM = 'Mitra Pulau';

const go = async (page: Page, path: string): Promise<void> => {
  await page.goto((await testServer()).url + path);
  await ready(page);
};
const stateOf = async (id: string): Promise<unknown> => (await sql('select status from proposal where id = $1', [id.slice(4)]))[0]?.status;

describe('the whole job, by three people in three browsers', () => {
  it('goes from signing up to an accepted account', async () => {
    const village = await freeVillage('82.71');
    const staff = await staffOf('82.71', 'Hasan Tomagola');

    const officer = await device('phone of the chair', 360);
    await signUp(officer, 'Daftarkan kelompok', 'Nurlaila Adam');
    await registerGroup(officer, village, GROUP);
    await setAccount(officer, GROUP);

    const csr = await device('laptop of the company', 1280);
    await signUp(csr, 'Daftarkan perusahaan', 'Ratna Widyaningsih');
    await registerCompany(csr, COMPANY);

    const office = await open(staff, '/antrean', { width: 1280 });
    await approve(office, 'Verifikasi kelompok', IN_QUEUE);
    await approve(office, 'Periksa rekening', IN_QUEUE);
    await approve(office, 'Verifikasi perusahaan', COMPANY);

    await go(officer, '/proposal/baru');
    await writeProposal(officer, PROPOSAL);
    const proposal = await idOf('proposal', 'title', PROPOSAL);
    expect(await stateOf(proposal)).toBe('SUBMITTED');
    await approve(office, 'Verifikasi proposal', PROPOSAL);
    expect(await stateOf(proposal)).toBe('VERIFIED');

    await go(csr, '/program/baru');
    await writeProgram(csr, PROGRAM);
    await csr.getByRole('link', { name: 'Usulan yang cocok' }).click();
    await csr.getByRole('link', { name: PROPOSAL }).first().waitFor();
    await csr.getByRole('button', { name: 'Tawarkan dana' }).locator('visible=true').first().click();
    await csr.getByRole('dialog').getByLabel('Pesan untuk kelompok').fill('Semoga panen tahun depan lebih baik.');
    await csr
      .getByRole('dialog')
      .getByRole('button', { name: /^Kirim tawaran Rp/ })
      .click();
    await csr.getByRole('dialog').waitFor({ state: 'detached' });

    await go(officer, '/beranda');
    await officer.getByRole('link', { name: 'Baca dan jawab' }).click();
    await officer.getByText('Semoga panen tahun depan lebih baik.').waitFor();
    await officer.getByRole('button', { name: /^Terima Rp/ }).click();
    await officer.getByRole('heading', { name: 'Tawaran diterima' }).waitFor();
    await approve(office, 'Setujui pendanaan', 'Rp');
    expect(await stateOf(proposal)).toBe('FUNDED');

    await go(csr, '/pendanaan');
    await csr.getByRole('link', { name: PROPOSAL }).first().click();
    await csr.getByRole('button', { name: 'Catat MoU' }).click();
    await csr.getByRole('dialog').getByLabel('Nomor MoU atau PKS').fill('014/MOU/2026');
    await csr.getByRole('dialog').getByRole('button', { name: 'Catat MoU' }).click();
    await csr.getByRole('dialog').waitFor({ state: 'detached' });
    await csr.getByRole('button', { name: 'Lihat rekening' }).click();
    await csr.getByText('1200034567').waitFor();
    for (const amount of ['25000000', '15000000']) {
      await recordDelivery(csr, amount);
      await go(officer, '/beranda');
      await officer.getByRole('button', { name: 'Sudah', exact: true }).click();
      await officer.getByRole('dialog').getByRole('button', { name: 'Ya, sudah diterima' }).click();
      await officer.getByRole('dialog').waitFor({ state: 'detached' });
      await csr.reload();
      await ready(csr);
    }
    expect(await stateOf(proposal)).toBe('RUNNING');

    await go(officer, `/proposal/${proposal}/laporan`);
    await officer.getByLabel('Dibelanjakan', { exact: true }).fill('39000000');
    await officer.getByLabel('Cerita kegiatan').fill('Dua rumah pengering berdiri dan dipakai 84 keluarga.');
    await officer.getByLabel('Berapa warga yang mendapat manfaat?').fill('400');
    await officer.getByRole('button', { name: /1\.000\.000/ }).click();
    await officer.getByRole('button', { name: 'Kirim laporan' }).click();
    await officer.getByRole('heading', { name: 'Laporan sudah dikirim' }).waitFor();
    expect(await stateOf(proposal)).toBe('REPORTED');

    await go(csr, `/proposal/${proposal}/laporan`);
    await csr.getByRole('button', { name: 'Sesuai', exact: true }).click();
    await csr.getByRole('dialog').getByRole('button', { name: 'Benarkan' }).click();
    await csr.getByRole('dialog').waitFor({ state: 'detached' });
    await approve(office, 'Periksa LPJ', PROPOSAL, 'Terima');
    expect(await stateOf(proposal)).toBe('CLOSED');

    const anybody = await open(null, `/proposal/${proposal}`);
    await anybody.getByText('Rp 1.000.000').first().waitFor();
    expect(await anybody.locator('main').innerText()).toContain('Selesai');
  }, 180_000);
});
