import type { Page } from 'playwright-core';
import { type Group, hex, inDays, sql } from '../../support/people.ts';
import type { Line } from './working.ts';

/** The fourth step, with the last of what the server needs before it can keep a proposal. */
export async function chooseDays(page: Page): Promise<void> {
  await page.getByLabel('Tanggal mulai').fill(await inDays(5));
  await page.getByLabel('Tanggal selesai').fill(await inDays(95));
}

export const toStep = (page: Page, n: number): Promise<void> =>
  page
    .getByRole('navigation', { name: 'Langkah-langkah' })
    .getByRole('link', { name: `${n}. ` })
    .click();

/** What stands in the field of that label. */
export const typed = (page: Page, label: string): Promise<string> => page.getByLabel(label, { exact: true }).inputValue();

interface StoredProposal {
  readonly title: string;
  readonly summary: string;
  readonly background: string;
  readonly version: number;
  readonly status: string;
}

/** What the server has of a group's proposals. */
export const proposalsOf = (group: Group): Promise<StoredProposal[]> =>
  sql('select title, summary, background, version, status from proposal where karang_taruna_id = $1', [hex(group.id)]);

/** The lines of a group's only proposal, each in one text. */
export async function linesOf(group: Group): Promise<string[]> {
  const rows = await sql<{ text: string }>(
    `select concat_ws(' ', description, trim_scale(quantity), unit, unit_price) as text
       from budget_line l join proposal p on p.id = l.proposal_id where p.karang_taruna_id = $1 order by position`,
    [hex(group.id)],
  );
  return rows.map(({ text }) => text);
}

/** How the server keeps what was typed. */
export const asStored = (lines: readonly Line[]): string[] =>
  lines.map(({ description, quantity, unit, unitPrice }) => [description, quantity.replace(',', '.'), unit, unitPrice].join(' '));
