import { expect, it } from 'vitest';
import { as } from '../support/client.ts';
import { asking, expectRecord, openProgram, planned, ranked, verifiedCompany, verifiedGroupIn, verifiedProposal } from '../support/world.ts';
import { open } from './support/browser.ts';
import { hindrances, sidewaysAt } from './support/page-checks.ts';

const MILLION = 1_000_000;
const WITHIN = '82.03';

it('a company sees how evenly money is spread before and after its plan, on a phone and on a desk, and switches by keyboard', async () => {
  const company = await verifiedCompany({ domicile: WITHIN });
  const programId = await openProgram(company, { focusAreas: ['HEALTH'], budget: 20 * MILLION, maximumAward: 20 * MILLION });
  const groups = [await verifiedGroupIn(WITHIN), await verifiedGroupIn(WITHIN), await verifiedGroupIn(WITHIN)];
  for (const group of groups.slice(0, 2)) await verifiedProposal(group, { focusArea: 'HEALTH', ...asking(7 * MILLION) });
  await ranked();
  const asked = { companyId: company.id, programIds: [programId], title: 'Tahap satu', within: WITHIN };
  const { id } = expectRecord(await as(company.admin).startAllocation?.(asked), 'plan');
  for (const within of [WITHIN, '82']) expectRecord(await as(company.admin).startAllocation?.({ ...asked, title: `Lain ${within}`, within }), 'plan');
  await planned();

  const page = await open(company.admin, `/rencana/${id}`, { width: 360 });
  const section = page.locator('section', { has: page.getByRole('heading', { name: 'Pemerataan sesudah rencana' }) }).first();
  await section.getByText('Sebelum rencana ini belum ada dana yang diterima.').waitFor();
  await section.getByText('3 kelompok menjadi 1 kelompok').waitFor();
  const places = section.getByRole('table', { name: /tempat menerima dari rencana ini/ });
  const given = await places.getByRole('row', { name: /Rp 7 juta/ }).count();
  expect([given, await places.getByRole('row').count()]).toEqual([2, 1 + 3]);
  expect(await section.getByRole('img', { name: /^Kurva Lorenz: / }).count()).toBe(1);
  const never = section.getByRole('group', { name: 'ada kelompok, belum pernah didanai' }).getByRole('link');
  await never.first().waitFor();
  expect(await never.count()).toBe(1);
  expect(await hindrances(page), 'light, 360 px').toEqual([]);
  expect(await sidewaysAt(page, 320), '320 px').toEqual([]);

  await section.getByRole('link', { name: 'Sebelum rencana' }).focus();
  await page.keyboard.press('Enter');
  await section.locator('[aria-current]', { hasText: 'Sebelum rencana' }).waitFor();
  expect(await never.count()).toBe(3);
  const compare = page.locator('section', { has: page.getByRole('heading', { name: 'Bandingkan' }) }).last();
  const other = compare.getByRole('combobox');
  const chosen = async (title: string) => {
    const [label] = (await other.locator('option').allTextContents()).filter((text) => text.startsWith(title));
    await other.selectOption({ label });
    await compare.getByRole('columnheader', { name: title.replace(',', ''), exact: true }).waitFor();
  };
  // 0, 7 and 7 million; and nothing of a plan for another region, whose figures do not compare.
  await chosen(`Lain ${WITHIN}`);
  await compare.getByRole('row', { name: /^Gini per kelompok sesudahnya .*0,33 .*0,33$/ }).waitFor();
  await chosen('Lain 82,');
  expect(await compare.getByText('Gini per kelompok sesudahnya').count()).toBe(0);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await hindrances(page), 'dark, 1280 px').toEqual([]);

  await section.getByRole('link', { name: 'Per keluarga miskin' }).focus();
  await page.keyboard.press('Enter');
  await section.getByText('Belum ada yang dapat dibandingkan.').waitFor();
  expect(new URL(page.url()).search).toBe('?ukuran=keluarga&peta=sebelum');
  expect(await hindrances(page), 'without figures').toEqual([]);
});
