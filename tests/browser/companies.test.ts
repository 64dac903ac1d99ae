import { expect, it } from 'vitest';
import { as } from '../support/client.ts';
import { asking, expectRecord, hex, inDays, openProgram, person, sql, verifiedCompany, verifiedGroupIn, verifiedProposal } from '../support/world.ts';
import { chooseRegion } from './steps/arriving.ts';
import { open, pardon } from './support/browser.ts';
import { ready } from './support/entrance.ts';

it('a company shows all its programmes, page by page, and each list on its own', async () => {
  const company = await verifiedCompany();
  for (let n = 0; n < 22; n++) {
    const id = await openProgram(company, { title: `Program ke-${n + 1}` });
    if (n === 0) expectRecord(await as(company.admin).closeProgram?.({ id }), 'program');
  }
  const page = await open(null, `/perusahaan/${company.id}`);
  const list = page.getByRole('region', { name: 'Program terbuka (21)' });
  const former = page.getByRole('region', { name: 'Program yang sudah ditutup (1)' });
  await list.getByText('1–20 dari 21').waitFor();
  await list.getByRole('link', { name: 'Halaman berikutnya' }).click();
  await list.getByText('1–21 dari 21').waitFor();
  expect(await list.getByRole('article').count()).toBe(21);
  await former.getByRole('link', { name: 'Program ke-1', exact: true }).waitFor();
  expect(await former.getByText('dari 1').count()).toBe(0);
  // Who comes back finds what was there.
  await list.getByRole('link', { name: 'Program ke-2', exact: true }).click();
  await page.getByRole('heading', { name: 'Tentang program' }).waitFor();
  await page.goBack();
  await list.getByText('1–21 dari 21').waitFor();
  const plain = await open(null, `/perusahaan/${company.id}`, { javaScript: false });
  await plain.locator('a[rel=next]').click();
  expect(await plain.getByRole('region', { name: 'Program terbuka (21)' }).getByRole('article').count()).toBe(1);
  expect(await plain.getByRole('region', { name: 'Program yang sudah ditutup (1)' }).getByRole('article').count()).toBe(1);
});

it('a region that is picked is in the list at once, and the way there is not', async () => {
  const company = await verifiedCompany();
  const page = await open(company.admin, '/program/baru');
  await page.getByText('Wilayah tertentu').click();
  const regions = page.getByRole('group', { name: 'Wilayah sasaran' }).first();
  const chips = () => regions.locator('.chip').allInnerTexts();
  await chooseRegion(page, '82.71', 'Wilayah sasaran');
  await regions.getByText('Kota Ternate masuk daftar.').waitFor();
  await regions.getByRole('button', { name: 'Tambah wilayah lain' }).click();
  await chooseRegion(page, '82.72', 'Wilayah sasaran');
  await regions.getByText('Kota Tidore Kepulauan masuk daftar.').waitFor();
  expect((await chips()).map((text) => text.split('\n')[0])).toEqual(['Kota Ternate', 'Kota Tidore Kepulauan']);
});

it('a company says how long its offer stands, and the tab how many proposals fit', async () => {
  const company = await verifiedCompany();
  const group = await verifiedGroupIn();
  const programId = await openProgram(company);
  const proposalId = await verifiedProposal(group, asking(7_350_000));
  const page = await open(company.admin, `/proposal/${proposalId}`);
  await page.getByRole('button', { name: 'Tawarkan dana' }).click();
  const dialog = page.getByRole('dialog');
  // No button names less than it fills in.
  await dialog.getByRole('button', { name: 'Penuhi semua, Rp 7.350.000' }).waitFor();
  await dialog.getByLabel('Kelompok menjawab paling lambat').selectOption('7');
  await dialog.getByRole('button', { name: 'Kirim tawaran Rp 7.350.000' }).click();
  await page.getByText('Tawaran Rp 7.350.000 terkirim ke kelompok.').waitFor();
  const [match] = await sql<{ expires: string }>('select expires_on::text as expires from funding_match where proposal_id = $1', [hex(proposalId)]);
  expect(match?.expires).toBe(await inDays(7));
  await page.goto(new URL(`/program/${programId}?tab=tentang`, page.url()).href);
  await page.getByRole('link', { name: /^Usulan yang cocok \(\d+\)$/ }).waitFor();
  // What is only offered is promised, not there.
  await page.goto(new URL(`/proposal?status=semua&wilayah=${group.regionCode}`, page.url()).href);
  await page.getByText('sudah dijanjikan semua').waitFor();
});

it('every filter at work can be taken away by itself, and all of them are counted', async () => {
  const page = await open(null, '/proposal?wilayah=82&status=semua&bidang=ENTERPRISE', { width: 360 });
  const chips = page.locator('.filter-form-list .chip');
  await page.getByText('Saring3').waitFor();
  expect((await chips.allInnerTexts()).map((text) => text.split('\n')[0])).toEqual(['Maluku Utara', 'Usaha ekonomi', 'Semua status']);
  await chips.filter({ hasText: 'Maluku Utara' }).click();
  await page.waitForURL(/\/proposal\?status=semua&bidang=ENTERPRISE$/);
  await chips.filter({ hasText: 'Semua status' }).click();
  await page.waitForURL(/\/proposal\?bidang=ENTERPRISE$/);
});

it('a number or a name that is taken is said beside its field', async () => {
  const { nib } = (await sql<{ nib: string }>('select nib from company where id = $1', [hex((await verifiedCompany()).id)]))[0] ?? { nib: '' };
  const page = await open(await person(), '/daftar/perusahaan');
  await page.getByLabel('Nama perusahaan').fill('PT Coba');
  const field = page.getByLabel('Nomor Induk Berusaha (NIB)');
  await field.fill(nib);
  await page.getByLabel('Bidang usaha').fill('Perikanan');
  await chooseRegion(page, '82.71', 'Domisili');
  await chooseRegion(page, '82', 'Wilayah operasi');
  await page.getByRole('button', { name: 'Kirim pendaftaran' }).click();
  await page.getByText('NIB ini sudah terdaftar.').waitFor();
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  const taken = `budi.${nib}`;
  expectRecord(await as(null).signUp?.({ name: 'Budi', username: taken, password: 'sambung-demo-2026' }), 'viewer');
  const form = await open(null, '/daftar?sebagai=perusahaan');
  await form.getByLabel('Nama lengkap').fill('Budi');
  await form.getByLabel('Nama pengguna').fill(taken);
  await form.getByLabel('Kata sandi baru').fill('sambung-demo-2026');
  await form.getByRole('button', { name: 'Buat akun' }).click();
  await form.getByText('Nama pengguna ini sudah dipakai.').waitFor();
  expect(await form.getByLabel('Nama pengguna').getAttribute('aria-invalid')).toBe('true');
});

it('an offer whose answer was lost is made once, whoever closes the dialog or loads the page anew', async () => {
  const company = await verifiedCompany();
  await openProgram(company);
  const proposalId = await verifiedProposal(await verifiedGroupIn(), asking(9_000_000));
  const page = await open(company.admin, `/proposal/${proposalId}`);
  let sent = 0;
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('"supportKind"') || ++sent > 2) return route.continue();
    await route.fetch();
    return route.abort();
  });
  const dialog = page.getByRole('dialog');
  const offerHalf = async () => {
    await page.getByRole('button', { name: 'Tawarkan dana' }).click();
    await dialog.getByLabel('Berapa yang ditawarkan?').fill('4000000');
    await dialog.getByRole('button', { name: 'Kirim tawaran Rp 4.000.000' }).click();
  };
  for (const leave of [() => dialog.getByRole('button', { name: 'Batal' }).click(), () => page.reload()]) {
    await offerHalf();
    await dialog.getByText('Tulisan Anda aman').waitFor();
    await leave();
    await ready(page);
    // The app tries the way itself after a while.
    await page.evaluate(() => dispatchEvent(new Event('online')));
  }
  await offerHalf();
  await page.getByText('Tawaran Rp 4.000.000 terkirim ke kelompok.').waitFor();
  expect(await sql('select status from funding_match where proposal_id = $1', [hex(proposalId)])).toEqual([{ status: 'OFFERED' }]);
  pardon(/ERR_FAILED/);
});

it('suggestions that a filter hides are counted in the tab, and the filter can be cleared', async () => {
  const company = await verifiedCompany();
  const programId = await openProgram(company);
  const title = 'Kebun hidroponik pemuda';
  await verifiedProposal(await verifiedGroupIn(), { title });
  const page = await open(company.admin, `/program/${programId}?tab=usulan&wilayah=53`);
  const tab = page.getByRole('link', { name: /^Usulan yang cocok \(\d+\)$/ });
  await page.getByRole('heading', { name: 'Tidak ada usulan dengan saringan ini' }).waitFor();
  const all = /\d+/.exec(await tab.innerText())?.[0];
  expect(Number(all)).toBeGreaterThan(0);
  await page.getByText(`Tanpa saringan ada ${all} usulan yang cocok`).waitFor();
  await page.getByRole('link', { name: 'Hapus saringan' }).click();
  await page.getByRole('heading', { name: title }).first().waitFor();
  expect(await tab.innerText()).toBe(`Usulan yang cocok (${all})`);
});
