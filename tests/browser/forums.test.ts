import { expect, it } from 'vitest';
import { as, query } from '../support/client.ts';
import {
  expectRecord,
  hex,
  joining,
  openProgram,
  shortlist,
  sql,
  verifiedCompany,
  verifiedForum,
  verifiedGroupIn,
  verifiedProposal,
} from '../support/world.ts';
import { chooseRegion } from './steps/arriving.ts';
import { open } from './support/browser.ts';
import { ready } from './support/entrance.ts';

it('a secretary takes a company in, whose people then share a list of proposals and a programme', async () => {
  const forum = await verifiedForum({ name: 'Forum TJSP Bersama' });
  const company = await verifiedCompany({ name: 'PT Laut Bersama' });
  const programId = await openProgram(company, { title: 'Program Laut Bersama' });
  const title = 'Pelatihan olah ikan bersama';
  const proposalId = await verifiedProposal(await verifiedGroupIn(), { title });
  await joining(forum, company);

  const secretary = await open(forum.secretary, '/beranda', { device: 'secretary' });
  await secretary.getByRole('link', { name: 'Baca dan jawab' }).click();
  await secretary.getByRole('heading', { name: 'Perusahaan yang ingin bergabung (1)' }).waitFor();
  await secretary.getByRole('button', { name: 'Terima PT Laut Bersama' }).click();
  await secretary.getByRole('button', { name: 'Ya, terima' }).click();
  await secretary.getByRole('heading', { name: 'Perusahaan anggota (2)' }).waitFor();

  const page = await open(company.admin, `/forum/${forum.id}`);
  await page.getByText('Bawa program PT Laut Bersama (1)').click();
  await page.getByRole('button', { name: 'Masukkan Program Laut Bersama' }).click();
  await page.getByRole('link', { name: 'Program Laut Bersama' }).waitFor();
  await page.getByRole('button', { name: 'Buat daftar' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nama daftar').fill('Prioritas pesisir');
  await dialog.getByRole('button', { name: 'Buat daftar' }).click();
  await page.getByRole('heading', { name: 'Prioritas pesisir', level: 1 }).waitFor();
  const list = page.url();
  await page.goto(new URL(`/proposal/${proposalId}`, list).href);
  await ready(page);
  await page.getByRole('button', { name: 'Masukkan ke daftar pilihan' }).click();
  await dialog.getByLabel('Mengapa').fill('Dekat pelabuhan kami.');
  await dialog.getByRole('button', { name: 'Masukkan', exact: true }).click();
  await page.getByText('Sudah di daftar Prioritas pesisir.').waitFor();
  await page.getByRole('button', { name: 'Masukkan ke daftar pilihan' }).click();
  await dialog.getByRole('button', { name: 'Masukkan', exact: true }).click();
  await dialog.getByText('Proposal ini sudah ada di daftar itu.').waitFor();

  await secretary.goto(list);
  await secretary.getByText('Dekat pelabuhan kami.').waitFor();
  await secretary.getByRole('button', { name: `Keluarkan ${title}` }).click();
  await secretary.getByRole('dialog').getByRole('button', { name: 'Keluarkan' }).click();
  await secretary.getByText('Masih kosong').waitFor();

  const { node } = await query(company.admin, 'query ($id: ID!) { node(id: $id) { ... on Forum { programs { nodes { program { id } } } } } }', {
    id: forum.id,
  });
  expect(node.programs.nodes).toEqual([{ program: { id: programId } }]);
  // Nobody else sees what they share; without scripts the public part is read as it is.
  const plain = await open(null, `/forum/${forum.id}`, { javaScript: false });
  expect(await plain.getByRole('row', { name: /PT Laut Bersama/ }).count()).toBe(1);
  expect(await plain.getByText('Daftar pilihan').count()).toBe(0);
});

it('a forum shows all its programmes page by page, and stays whole when one comes or goes', async () => {
  const forum = await verifiedForum();
  const first = await openProgram(forum.company, { title: 'Program pertama' });
  const columns = (
    await sql<{ name: string }>(
      `select column_name as name from information_schema.columns
       where table_name = 'csr_program' and is_generated = 'NEVER' and column_name not in ('id', 'title') order by 1`,
    )
  ).map(({ name }) => name);
  await sql(
    `with more as (insert into csr_program (id, title, ${columns}) select gen_random_uuid(), 'Program ' || n, ${columns} from csr_program, generate_series(1, 52) n
       where id = $1 returning *)
     insert into forum_program (id, forum_id, program_id, company_id, included_by, created_at)
       select gen_random_uuid(), $2, id, company_id, created_by, created_at from more`,
    [hex(first), hex(forum.id)],
  );
  const page = await open(forum.secretary, `/forum/${forum.id}`, { device: 'pages' });
  const shown = page.getByRole('region', { name: 'Program bersama' });
  const titles = async () => [...new Set(await shown.getByRole('link', { name: /^Program / }).allInnerTexts())].length;
  await shown.getByText('1–50 dari 52').waitFor();
  await shown.getByText(/^Bawa program .* \(1\)$/).click();
  await shown.getByRole('link', { name: 'Halaman berikutnya' }).click();
  await shown.getByText('1–52 dari 52').waitFor();
  await shown.getByRole('button', { name: 'Masukkan Program pertama' }).click();
  await shown.getByText('1–53 dari 53').waitFor();
  expect(await titles()).toBe(53);
  await shown.getByRole('button', { name: 'Keluarkan Program pertama' }).click();
  await shown.getByText('1–52 dari 52').waitFor();
  expect(await titles()).toBe(52);
});

it('a list of proposals keeps its further pages when something is taken off an earlier one, and off a later one', async () => {
  const forum = await verifiedForum();
  const group = await verifiedGroupIn();
  const shortlistId = await shortlist(forum);
  for (let n = 1; n <= 23; n += 1) {
    const proposalId = await verifiedProposal(group, { title: `Usulan ${n}` });
    expectRecord(await as(forum.secretary).addToShortlist?.({ shortlistId, proposalId }), 'shortlist');
  }
  const [{ title } = { title: '' }] = await sql<{ title: string }>('select title from forum_shortlist where id = $1', [hex(shortlistId)]);
  const page = await open(forum.secretary, `/forum/${forum.id}`, { device: 'list' });
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('link', { name: 'Halaman berikutnya' }).click();
  const titles = page.getByRole('link', { name: /^Usulan \d+$/ });
  await expect.poll(() => titles.count()).toBe(23);
  // Newest first: the last ones are on the second page.
  for (const [taken, left] of [
    ['Usulan 23', 22],
    ['Usulan 1', 21],
    ['Usulan 22', 20],
  ] as const) {
    await page.getByRole('button', { name: `Keluarkan ${taken}`, exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Keluarkan' }).click();
    await page.getByRole('heading', { name: `${left} proposal` }).waitFor();
    await expect.poll(() => titles.count()).toBe(left);
  }
});

it('a company registers a forum of a kabupaten', async () => {
  const company = await verifiedCompany({ name: 'PT Pendaftar Forum' });
  const page = await open(company.admin, '/forum');
  await page.getByRole('link', { name: 'Daftarkan forum' }).click();
  await page.getByRole('button', { name: 'Kirim pendaftaran' }).click();
  await page.getByText('Isi nama forum.').waitFor();
  await page.getByRole('textbox', { name: 'Nama forum' }).fill('Forum TJSP Halmahera Barat');
  await chooseRegion(page, '82.01', 'Wilayah');
  await page.getByRole('button', { name: 'Kirim pendaftaran' }).click();
  await page.getByRole('link', { name: 'Buka halaman forum' }).click();
  await page.getByRole('heading', { name: 'Forum TJSP Halmahera Barat', level: 1 }).waitFor();
  await page.getByRole('link', { name: 'PT Pendaftar Forum' }).first().waitFor();
});
