import { expect, it } from 'vitest';
import { active, received, reported, sent } from '../support/deals.ts';
import { hex, sql } from '../support/people.ts';
import { typed } from './steps/editor.ts';
import { openKept, reload, SAVED, setSignal, untilWriting, writesOf } from './steps/signal.ts';
import { pardon } from './support/browser.ts';

const NO_SIGNAL = /ERR_INTERNET_DISCONNECTED/;

it('what has arrived is confirmed with a signal alone, and what has not may be written down before', async () => {
  const deal = await active();
  const delivery = await sent(deal, 10_000_000);
  const { chair } = deal.group;
  const page = await openKept(chair, `/pendanaan/${deal.matchId}`);
  const writes = writesOf(page);
  const dialog = page.getByRole('dialog');
  await setSignal(chair, false);
  await page.getByText('Butuh sinyal untuk langkah ini').first().waitFor();
  await page.getByRole('button', { name: 'Sudah', exact: true }).click({ force: true });
  await page.getByRole('button', { name: 'Belum', exact: true }).click();
  await dialog.getByLabel('Alasan').fill('Uangnya belum masuk.');
  await dialog.getByText('Butuh sinyal untuk langkah ini').waitFor();
  await dialog.getByRole('button', { name: 'Kirim alasan' }).click({ force: true });
  await setSignal(chair, true);
  await dialog.getByText('Butuh sinyal untuk langkah ini').waitFor({ state: 'detached' });
  expect(writes).toEqual([]);
  await dialog.getByRole('button', { name: 'Kirim alasan' }).click();
  await dialog.waitFor({ state: 'detached' });
  const rows = await sql('select status, status_reason from disbursement where id = $1', [hex(delivery)]);
  expect(rows).toEqual([{ status: 'DISPUTED', status_reason: 'Uangnya belum masuk.' }]);
});

it('a photo that waits for a signal is not thrown away unasked by whoever leaves', async () => {
  const deal = await active();
  await received(deal, 10_000_000);
  const { chair } = deal.group;
  const page = await openKept(chair, `/proposal/${deal.proposalId}/laporan`);
  await setSignal(chair, false);
  await page.locator('input[type=file]').setInputFiles({ name: 'nota.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
  await page.getByRole('button', { name: 'Hapus nota.pdf' }).waitFor();
  await page.goto(new URL('/akun', page.url()).href);
  await page.getByRole('button', { name: 'Keluar', exact: true }).click();
  await page.getByRole('dialog', { name: '1 berkas belum terkirim' }).waitFor();
  pardon(NO_SIGNAL);
});

it('what was written for a report that a colleague sent meanwhile can be read, and thrown away', async () => {
  const deal = await active();
  await received(deal, 10_000_000);
  const { chair } = deal.group;
  const page = await openKept(chair, `/proposal/${deal.proposalId}/laporan`);
  await setSignal(chair, false);
  await page.getByLabel('Cerita kegiatan').fill('Dua rumah pengering berdiri.');
  await untilWriting(page, 'Belum terkirim');
  await reload(page);
  await untilWriting(page, 'Belum terkirim');
  await reported(deal, 10_000_000);
  await setSignal(chair, true);
  await page.getByText('Lihat tulisan Anda').click();
  await page.getByText('Dua rumah pengering berdiri.').waitFor();
  await page.getByRole('button', { name: 'Buang tulisan ini' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Buang' }).click();
  await page.getByText('Lihat tulisan Anda').waitFor({ state: 'detached' });
  await page.getByText('Pelatihan berjalan baik').waitFor();
  pardon(NO_SIGNAL);
});

it('a report that was begun is all there after a reload without a signal', async () => {
  const deal = await active();
  await received(deal, 10_000_000);
  const { chair } = deal.group;
  const page = await openKept(chair, `/proposal/${deal.proposalId}/laporan`);
  await setSignal(chair, false);
  await page.getByLabel('Dibelanjakan', { exact: true }).fill('9500000');
  await page.getByLabel('Cerita kegiatan').fill('Dua rumah pengering berdiri.');
  await page.getByLabel('Berapa warga yang mendapat manfaat?').fill('400');
  await untilWriting(page, 'Belum terkirim');
  await reload(page);
  await untilWriting(page, 'Belum terkirim');
  expect(await typed(page, 'Cerita kegiatan')).toBe('Dua rumah pengering berdiri.');
  expect(await typed(page, 'Berapa warga yang mendapat manfaat?')).toBe('400');
  expect(await typed(page, 'Dibelanjakan')).toBe('9.500.000');
  await setSignal(chair, true);
  await untilWriting(page, SAVED);
  const reports = await sql('select narrative, spent, status from accountability_report where proposal_id = $1', [hex(deal.proposalId)]);
  expect(reports).toEqual([{ narrative: 'Dua rumah pengering berdiri.', spent: '9500000', status: 'DRAFT' }]);
  pardon(NO_SIGNAL);
});
