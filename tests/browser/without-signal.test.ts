import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hashPassword } from '../../src/modules/identity/passwords.ts';
import { as } from '../support/client.ts';
import { draftProposal, offered } from '../support/deals.ts';
import { hex, inDays, join, person, sql, verifiedGroupIn } from '../support/people.ts';
import { asStored, chooseDays, linesOf, proposalsOf, toStep, typed } from './steps/editor.ts';
import { loseAnswers, openKept, PHONE, reload, SAVED, setSignal, untilTried, untilWriting, type Write, writesOf } from './steps/signal.ts';
import { addLine, describeActivity, LINES, type Line, next } from './steps/working.ts';
import { open, pardon } from './support/browser.ts';
import { enter } from './support/entrance.ts';

const NO_SIGNAL = /ERR_INTERNET_DISCONNECTED/;
const LOST = /ERR_CONNECTION_RESET/;
const [FRAME, GROUND, LABOUR] = LINES as [Line, Line, Line];

const keysOf = (writes: readonly Write[]) => [...new Set(writes.map(({ key }) => key))];
const answered = (writes: readonly Write[]) => writes.filter(({ isAnswered }) => isAnswered);

describe('a proposal, while the signal comes and goes', () => {
  it('is all there after a reload without one, and goes by itself, once', async () => {
    const group = await verifiedGroupIn();
    const page = await openKept(group.chair, '/proposal/baru');
    const writes = writesOf(page);
    await describeActivity(page, 'Rumah pengering pala');
    await addLine(page, FRAME);
    await setSignal(group.chair, false);
    for (const line of [GROUND, LABOUR]) await addLine(page, line);
    await next(page);
    await chooseDays(page);
    await untilWriting(page, 'Belum terkirim');
    await reload(page);
    expect(await typed(page, 'Tanggal selesai')).toBe(await inDays(95));
    await toStep(page, 3);
    for (const { description } of LINES) await page.getByText(description).waitFor();
    await toStep(page, 2);
    expect(await typed(page, 'Penerima manfaat')).toBe('420');
    await toStep(page, 1);
    expect(await typed(page, 'Judul kegiatan')).toBe('Rumah pengering pala');
    await toStep(page, 5);
    await page.getByText('Butuh sinyal untuk langkah ini').waitFor();
    expect(await proposalsOf(group)).toEqual([]);

    await setSignal(group.chair, true);
    await untilWriting(page, SAVED);
    expect(await proposalsOf(group)).toMatchObject([{ title: 'Rumah pengering pala', status: 'DRAFT', version: 1 }]);
    expect(await linesOf(group)).toEqual(asStored(LINES));
    expect(keysOf(writes)).toHaveLength(1);
    expect(answered(writes)).toHaveLength(1);
    pardon(NO_SIGNAL);
  });

  it('whose answers are lost goes again as it was, and nothing is doubled', async () => {
    const group = await verifiedGroupIn();
    const page = await openKept(group.chair, '/proposal/baru');
    const writes = writesOf(page);
    await describeActivity(page, 'Rumah pengering pala');
    await addLine(page, FRAME);
    await next(page);
    const lost = await loseAnswers(page, 2);
    await chooseDays(page);
    await untilWriting(page, 'Belum terkirim');
    expect(await proposalsOf(group)).toHaveLength(1);
    // What is written meanwhile is not what is repeated.
    await toStep(page, 3);
    for (const line of [GROUND, LABOUR]) await addLine(page, line);
    await lost.all;
    await reload(page);
    await expect.poll(() => linesOf(group), { timeout: 10_000 }).toEqual(asStored(LINES));
    await untilWriting(page, SAVED);
    expect(await proposalsOf(group)).toMatchObject([{ version: 2 }]);
    const repeated = writes.filter(({ key }) => key === writes[0]?.key);
    expect(repeated.length).toBeGreaterThan(2);
    for (const { input } of repeated) expect(input).toEqual(writes[0]?.input);
    expect(keysOf(writes)).toHaveLength(2);
    expect(answered(writes)).toHaveLength(2);
    pardon(LOST);
  });

  it('is there when its page was closed without warning, and the line that was begun', async () => {
    const group = await verifiedGroupIn();
    const page = await openKept(group.chair, '/proposal/baru');
    await describeActivity(page, 'Rumah pengering pala');
    await addLine(page, FRAME);
    await page.getByRole('button', { name: 'Tambah baris' }).click();
    await page.getByLabel('Untuk apa?').fill('Terpal jemur');
    await page.close();
    const other = await open(group.chair, '/proposal/baru', PHONE);
    await other.getByText('Ini tulisan Anda yang belum selesai').waitFor();
    expect(await typed(other, 'Judul kegiatan')).toBe('Rumah pengering pala');
    await toStep(other, 3);
    await other.getByText(FRAME.description).waitFor();
    await other.getByRole('button', { name: 'Tambah baris' }).click();
    await expect.poll(() => typed(other, 'Untuk apa?')).toBe('Terpal jemur');
  });

  it('in two tabs is one, of which neither overwrites the other', async () => {
    const group = await verifiedGroupIn();
    const one = await openKept(group.chair, '/proposal/baru');
    await one.getByLabel('Judul kegiatan').fill('Rumah pengering pala');
    await one.waitForURL(/draf=/);
    const { pathname, search } = new URL(one.url());
    const other = await open(group.chair, pathname + search, PHONE);
    const writes = writesOf(one, other);
    await setSignal(group.chair, false);
    await describeActivity(other, 'Rumah pengering pala dan cengkih');
    await addLine(other, FRAME);
    await expect.poll(() => typed(one, 'Judul kegiatan')).toBe('Rumah pengering pala dan cengkih');
    await toStep(one, 3);
    await Promise.all([addLine(one, GROUND), addLine(other, LABOUR)]);
    await toStep(one, 4);
    await chooseDays(one);
    await toStep(one, 5);
    for (const tab of [one, other]) await untilWriting(tab, 'Belum terkirim');
    await untilTried(writes);
    await setSignal(group.chair, true);
    for (const tab of [one, other]) await untilWriting(tab, SAVED);
    expect(await proposalsOf(group)).toMatchObject([{ title: 'Rumah pengering pala dan cengkih', version: 1 }]);
    expect((await linesOf(group)).sort()).toEqual(asStored(LINES).sort());
    expect(keysOf(writes)).toHaveLength(1);
    expect(answered(writes)).toHaveLength(1);
    pardon(NO_SIGNAL);
  });

  it.each(['mine', 'theirs'] as const)('meets a colleague who saved first, and takes %s', async (whose) => {
    const group = await verifiedGroupIn();
    const colleague = await person('Rukmini Saleh');
    await join(colleague, group, 'SECRETARY');
    const id = await draftProposal(group);
    const page = await openKept(group.chair, `/proposal/${id}/ubah`);
    const writes = writesOf(page);
    await setSignal(group.chair, false);
    await page.getByLabel('Judul kegiatan').fill('Judul dari ketua');
    await toStep(page, 2);
    await page.getByLabel('Latar belakang').fill('Latar dari ketua.');
    await untilTried(writes);
    const saved = await as(colleague).reviseProposal?.({ id, version: 1, title: 'Judul dari sekretaris', summary: 'Ringkasan dari sekretaris.' });
    expect(saved).toSucceed();
    await setSignal(group.chair, true);

    const meeting = page.getByRole('alert').filter({ hasText: 'Sudah diubah orang lain' });
    await meeting.getByText('Judul dari sekretaris').waitFor();
    await meeting.getByText('Judul dari ketua').waitFor();
    expect(await proposalsOf(group)).toMatchObject([{ title: 'Judul dari sekretaris', version: 2 }]);
    await meeting.getByRole('button', { name: whose === 'mine' ? 'Pakai tulisan saya' : 'Pakai versi rekan Anda' }).click();
    await untilWriting(page, SAVED);
    const title = whose === 'mine' ? 'Judul dari ketua' : 'Judul dari sekretaris';
    expect(await proposalsOf(group)).toMatchObject([{ title, summary: 'Ringkasan dari sekretaris.', background: 'Latar dari ketua.', version: 3 }]);
    pardon(NO_SIGNAL);
  });

  it('outlives a session that is over', async () => {
    const group = await verifiedGroupIn();
    const password = 'perahu biru di pantai';
    await sql('update person set password_hash = $1 where id = $2', [await hashPassword(password), hex(group.chair.id)]);
    const page = await openKept(group.chair, '/proposal/baru');
    await describeActivity(page, 'Rumah pengering pala');
    await addLine(page, FRAME);
    await next(page);
    await sql('delete from session where person_id = $1', [hex(group.chair.id)]);
    await chooseDays(page);
    await page.getByText('Sesi habis. Masuk lagi, tulisan Anda aman.').waitFor();
    expect(await proposalsOf(group)).toEqual([]);
    await page.getByRole('link', { name: 'Masuk lagi' }).click();
    await enter(page, { login: group.chair.username, password });
    await page.waitForURL(/\/proposal\//);
    await untilWriting(page, SAVED);
    expect(await typed(page, 'Tanggal selesai')).toBe(await inDays(95));
    expect(await proposalsOf(group)).toMatchObject([{ title: 'Rumah pengering pala', version: 1 }]);
    expect(await linesOf(group)).toEqual(asStored([FRAME]));
  });
});

describe('the answer to an offer', () => {
  const stateOf = async (id: string) => (await sql('select status from funding_match where id = $1', [hex(id)]))[0]?.status;
  const yes = (page: Page) => page.getByRole('button', { name: /^Terima Rp/ });

  it('waits for a signal, and is not kept for later', async () => {
    const { group, matchId } = await offered();
    const page = await openKept(group.chair, `/tawaran/${matchId}`);
    const writes = writesOf(page);
    await setSignal(group.chair, false);
    await page.getByText('Butuh sinyal untuk langkah ini').waitFor();
    await yes(page).click({ force: true });
    await reload(page);
    await page.getByText('Butuh sinyal untuk langkah ini').waitFor();
    await yes(page).click({ force: true });
    await setSignal(group.chair, true);
    await page.getByText('Butuh sinyal untuk langkah ini').waitFor({ state: 'detached' });
    expect(writes).toEqual([]);
    expect(await stateOf(matchId)).toBe('OFFERED');
    await yes(page).click();
    await page.getByText('Tawaran diterima').waitFor();
    expect(await stateOf(matchId)).toBe('ACCEPTED');
    pardon(NO_SIGNAL);
  });

  it('that is a no is written without a signal, and given with one', async () => {
    const { group, matchId } = await offered();
    const page = await openKept(group.chair, `/tawaran/${matchId}`);
    const writes = writesOf(page);
    const dialog = page.getByRole('dialog');
    const refuse = () => page.getByRole('button', { name: 'Tolak dengan alasan' }).click();
    await setSignal(group.chair, false);
    await refuse();
    await dialog.getByLabel('Alasan ditolak').fill('Waktunya tidak cocok.');
    await dialog.getByText('Butuh sinyal untuk langkah ini').waitFor();
    await dialog.getByRole('button', { name: 'Tolak tawaran' }).click({ force: true });
    await dialog.getByLabel('Alasan ditolak').press('Control+Enter');
    await reload(page);
    await refuse();
    await expect.poll(() => dialog.getByLabel('Alasan ditolak').inputValue()).toBe('Waktunya tidak cocok.');
    await setSignal(group.chair, true);
    await dialog.getByText('Butuh sinyal untuk langkah ini').waitFor({ state: 'detached' });
    expect(writes).toEqual([]);
    await dialog.getByRole('button', { name: 'Tolak tawaran' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await stateOf(matchId)).toBe('DECLINED');
    expect(answered(writes)).toHaveLength(1);
    pardon(NO_SIGNAL);
  });

  it('was given once, though it was lost on the way back and given again', async () => {
    const { group, matchId } = await offered();
    const page = await openKept(group.chair, `/tawaran/${matchId}`);
    const writes = writesOf(page);
    await loseAnswers(page, 1);
    await yes(page).click();
    await page.getByText('Butuh sinyal untuk langkah ini. Tulisan Anda aman.').waitFor();
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await page.getByText('Tawaran diterima').waitFor();
    expect(writes).toEqual([writes[0], { ...writes[0], isAnswered: true }]);
    expect(await stateOf(matchId)).toBe('ACCEPTED');
    const entries = await sql(`select 1 from audit_entry where subject_id = $1 and to_status = 'ACCEPTED'`, [hex(matchId)]);
    expect(entries).toHaveLength(1);
    pardon(LOST);
  });
});
