import { beforeAll, expect, it } from 'vitest';
import { as } from '../support/client.ts';
import {
  asking,
  type Company,
  expectRecord,
  hex,
  joined,
  openProgram,
  planned,
  ranked,
  sql,
  verifiedCompany,
  verifiedForum,
  verifiedGroupIn,
  verifiedProposal,
} from '../support/world.ts';
import { open } from './support/browser.ts';
import { ready } from './support/entrance.ts';

const MILLION = 1_000_000;
/** A kabupaten without proposals but those of this file. */
const HERE = '74.05';
const FITTING = ['Bank sampah dusun', 'Kebun bibit bakau'];
const UNFIT = 'Posyandu remaja';

const programOf = (company: Company, changes: object = {}) =>
  openProgram(company, {
    regionCodes: ['74'],
    focusAreas: ['ENVIRONMENT'],
    budget: 24 * MILLION,
    minimumAward: MILLION,
    maximumAward: 24 * MILLION,
    ...changes,
  });
const offered = async (programId: string) =>
  (await sql<{ title: string; amount: string }>(
    `select q.title, m.amount::text from funding_match m join proposal q on q.id = m.proposal_id where m.program_id = $1 and m.status = 'OFFERED' order by q.title`,
    [hex(programId)],
  )) as { title: string; amount: string }[];

let unfit: string;

beforeAll(async () => {
  for (const title of FITTING) await verifiedProposal(await verifiedGroupIn(HERE), { title, focusArea: 'ENVIRONMENT', ...asking(15 * MILLION) });
  unfit = await verifiedProposal(await verifiedGroupIn(HERE), { title: UNFIT, focusArea: 'HEALTH', ...asking(15 * MILLION) });
  await ranked();
});

it('on a phone, the proposal that is opened stays in sight while the one above it closes', async () => {
  const company = await verifiedCompany({ name: 'PT Ponsel', domicile: HERE });
  const programId = await programOf(company, { title: 'Di ponsel' });
  const page = await open(company.admin, `/program/${programId}?tab=usulan`, { width: 360 });
  const links = page.locator('.suggested-row h3').getByRole('link');
  const title = await links.nth(1).innerText();
  await links.nth(1).click();
  await page.waitForURL(/usulan=prp_/);
  const opened = page.locator('.suggested-row[data-current]').filter({ hasText: title });
  await expect.poll(() => opened.evaluate((row) => row.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
});

it('a company’s staff read why proposals fit, ask why one does not, have a plan made, and turn it into offers', async () => {
  const company = await verifiedCompany({ name: 'PT Rencana Baik', domicile: HERE });
  const programId = await programOf(company, { title: 'Hijau Bersama' });
  const page = await open(company.admin, `/program/${programId}?tab=usulan`);
  const why = page.locator('.suggested-beside');
  await why.getByText(/kelompok ini belum pernah menerima dana\.$/).waitFor();
  for (const criterion of ['Kebutuhan', 'Kedekatan', 'Kemampuan', 'Kesiapan', 'Jangkauan', 'Pemerataan'])
    await why.getByText(criterion, { exact: true }).waitFor();
  await page.getByRole('link', { name: FITTING[1] as string }).click();
  await page.waitForURL(/usulan=prp_/);
  expect(await page.getByRole('link', { name: UNFIT }).count()).toBe(0);

  await page.goto(new URL(`/proposal/${unfit}`, page.url()).href);
  await ready(page);
  await page.getByRole('button', { name: 'Tawarkan dana' }).click();
  const dialog = page.getByRole('dialog');
  const reasons = dialog.getByRole('region', { name: 'Belum cocok, karena' });
  await reasons.getByRole('link', { name: 'Hijau Bersama' }).waitFor();
  expect(await reasons.getByRole('listitem').allInnerTexts()).toEqual(['Bidang kegiatan tidak termasuk bidang program.']);
  await page.keyboard.press('Escape');

  await page.goto(new URL('/rencana', page.url()).href);
  await ready(page);
  await page.getByRole('link', { name: 'Buat rencana' }).first().click();
  await page.getByLabel('Judul rencana').fill('Tahap satu');
  await page.getByLabel('Hijau Bersama').waitFor();
  const cap = page.getByLabel('Paling banyak untuk satu kabupaten');
  for (const typed of ['7,5', '7.5']) {
    await cap.fill('');
    await cap.pressSequentially(typed);
    expect(await cap.inputValue()).toBe('7');
  }
  await cap.fill('12,5');
  expect(await cap.inputValue()).toBe('7');
  await page.getByText('Tulis bilangan bulat, tanpa koma atau titik.').waitFor();
  await cap.fill('');
  await page.getByLabel('Paling sedikit untuk yang belum pernah didanai').fill('50');
  await page.getByRole('button', { name: 'Hitung rencana' }).click();
  await page.waitForURL(/\/rencana\/alc_/);
  await planned();
  await page.getByText(/^(Tidak ada rencana lain yang lebih baik\.|Terbukti: rencana lain paling banyak 0,0\d% lebih baik\.)$/).waitFor();
  await page.getByRole('button', { name: 'Tawarkan 2 usulan' }).click();
  await dialog.getByText('Rp 24.000.000').waitFor();
  await dialog.getByLabel('Pesan untuk kelompok').fill('Selamat berkarya.');
  await dialog.getByRole('button', { name: 'Kirim penawaran' }).click();
  await page.getByText('2 penawaran dikirim ke kelompok.').waitFor();
  await page.getByRole('link', { name: 'Menunggu kelompok' }).nth(1).waitFor();
  const made = await offered(programId);
  expect(made.map(({ title }) => title)).toEqual(FITTING);
  expect(made.reduce((sum, { amount }) => sum + Number(amount), 0)).toBe(24 * MILLION);

  await page.getByRole('link', { name: 'Buat rencana lain' }).click();
  await page.getByText('Aturan dari:').waitFor();
  expect(await page.getByLabel('Judul rencana').inputValue()).toBe('Tahap satu (2)');
  expect(await page.getByLabel('Paling sedikit untuk yang belum pernah didanai').inputValue()).toBe('50');
  expect(await page.getByLabel('Hijau Bersama').isChecked()).toBe(true);
});

it('members of a forum have a common plan made, and each offers its own part of it', async () => {
  const forum = await verifiedForum({ name: 'Forum TJSP Rencana' });
  const [one, other] = [await verifiedCompany({ name: 'PT Satu', domicile: HERE }), await verifiedCompany({ name: 'PT Dua', domicile: HERE })];
  const programs: string[] = [];
  for (const company of [one, other]) {
    await joined(forum, company);
    const programId = await programOf(company, { title: `Program ${company.id}`, budget: 3 * MILLION, maximumAward: 3 * MILLION });
    expectRecord(await as(company.admin).includeProgram?.({ forumId: forum.id, programId }), 'forum');
    programs.push(programId);
  }
  const page = await open(one.admin, `/forum/${forum.id}`, { width: 360, device: 'one' });
  await page.getByRole('link', { name: 'Buat rencana bersama' }).click();
  await page.getByLabel('Judul rencana').fill('Rencana musim hujan');
  await page.getByRole('button', { name: 'Hitung rencana' }).click();
  await page.waitForURL(/\/rencana\/alc_/);
  await planned();
  await page.getByRole('button', { name: /^Tawarkan \d usulan$/ }).waitFor();
  await page.getByRole('link', { name: 'Seluruh rencana' }).click();
  await page.getByText('PT Dua').nth(1).waitFor();
  expect(await page.getByRole('button', { name: /^Tawarkan \d usulan$/ }).count()).toBe(0);

  const colleague = await open(other.admin, `/forum/${forum.id}`, { device: 'other' });
  await colleague.getByRole('link', { name: 'Rencana musim hujan' }).click();
  await colleague.getByRole('button', { name: /^Tawarkan \d usulan$/ }).click();
  await colleague.getByRole('dialog').getByRole('button', { name: 'Kirim penawaran' }).click();
  await colleague.getByText(/^\d penawaran dikirim ke kelompok\.$/).waitFor();
  expect(await colleague.getByRole('button', { name: 'Hapus rencana' }).count()).toBe(0);
  const sums = await Promise.all(programs.map(async (id) => (await offered(id)).reduce((sum, { amount }) => sum + Number(amount), 0)));
  expect(sums).toEqual([0, 3 * MILLION]);
});

it('what has no kind of support in common is not offered together', async () => {
  const place = '74.06';
  for (const focusArea of ['ENVIRONMENT', 'HEALTH'])
    await verifiedProposal(await verifiedGroupIn(place), { title: `Kegiatan ${focusArea}`, focusArea, ...asking(3 * MILLION) });
  await ranked();
  const company = await verifiedCompany({ domicile: place });
  const kinds = { ENVIRONMENT: 'CASH', HEALTH: 'GOODS' };
  const programIds: string[] = [];
  for (const [focusArea, kind] of Object.entries(kinds))
    programIds.push(await programOf(company, { title: `Program ${kind}`, focusAreas: [focusArea], supportKinds: [kind] }));
  const asked = { companyId: company.id, programIds, title: 'Dua bentuk', within: place };
  const { id } = expectRecord(await as(company.admin).startAllocation?.(asked), 'plan');
  await planned();
  const page = await open(company.admin, `/rencana/${id}`, { width: 360 });
  const why = page.getByText('Program-program ini tidak punya bentuk dukungan yang sama. Tawarkan per program.');
  await why.waitFor();
  await page.getByRole('button', { name: 'Tawarkan 2 usulan' }).press('Enter');
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.getByRole('checkbox', { name: 'Kegiatan ENVIRONMENT' }).uncheck();
  expect(await why.count()).toBe(0);
  await page.getByRole('button', { name: 'Tawarkan 1 usulan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Kirim penawaran' }).click();
  await page.getByText('1 penawaran dikirim ke kelompok.').waitFor();
  expect(await sql('select support_kind from funding_match where program_id = any ($1::uuid[])', [programIds.map(hex)])).toEqual([{ support_kind: 'GOODS' }]);
});
