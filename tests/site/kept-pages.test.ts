import { setTimeout as sleep } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { LOOKED_AT } from '../../src/database/data-version.ts';
import { kept, untilGiven } from '../api/keeping.ts';
import { anotherServer } from '../support/another-server.ts';
import { as } from '../support/client.ts';
import { testServer } from '../support/server.ts';
import { type Company, openProgram, person, verifiedCompany } from '../support/world.ts';
import { asItIs, BROWSER, cookieOf, send, visit } from './visiting.ts';

let company: Company;
let program: string;
let path: string;
beforeAll(async () => {
  await testServer({ keepsAnswers: true });
  company = await verifiedCompany();
  program = await openProgram(company, { title: 'Program semula' });
  path = `/program/${program}`;
});

/** Without the instant that it shows and carries, and without the marks of where a screen was waited for, which the first to see it has alone. */
const timeless = (text: string) =>
  text
    .replace(/"now":"[^"]*"/, '')
    .replace(/hari ini, \d\d\.\d\d/, '')
    .replace(/<!--\/?\$s-->/g, '');

describe('a page that nobody asks for', () => {
  it('is given again as it was made, and as a server makes it that keeps nothing', async () => {
    const other = await anotherServer({}, { keepsAnswers: false });
    for (const address of ['/', '/proposal', '/bantuan', path]) {
      const again = await untilGiven('page', () => visit(address));
      const fresh = await visit(address, { url: other.url });
      expect([again.status, timeless(again.text)]).toEqual([200, timeless(fresh.text)]);
      for (const name of ['content-type', 'content-security-policy', 'cache-control', 'vary', 'x-content-type-options'])
        expect(again.headers.get(name), name).toBe(fresh.headers.get(name));
    }
  });

  it('shows at once what was written here', async () => {
    for (let n = 0; n < 10; n++) {
      await visit(path);
      expect(await as(company.admin).reviseProgram?.({ id: program, title: `Program ke-${n}` })).toSucceed();
      expect((await visit(path)).text).toContain(`Program ke-${n}</h1>`);
    }
  });

  it('differs by its query, the reader’s choices and what they save', async () => {
    const plain = await untilGiven('page', () => visit('/program'));
    const others = await Promise.all([
      visit('/program?q=tidak-ada'),
      visit('/program', { headers: { cookie: 'bahasa=en' } }),
      visit('/program', { headers: { cookie: 'tema=gelap' } }),
      visit('/program', { headers: { 'save-data': 'on' } }),
    ]);
    const texts = [plain, ...others].map(({ text }) => timeless(text));
    expect(new Set(texts).size).toBe(texts.length);
    expect(others[1]?.text).toContain('<html lang="en">');
  });

  it('is not sent to who has it', async () => {
    const page = await untilGiven('page', () => visit(path));
    const etag = page.headers.get('etag') ?? '';
    const again = await visit(path, { headers: { 'if-none-match': etag } });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
    const head = await untilGiven('page', () => visit(path, { method: 'HEAD' }));
    expect([head.status, head.text, head.headers.get('etag')]).toEqual([200, '', etag]);
    expect((await visit(path, { headers: { 'if-none-match': etag, cookie: 'bahasa=en' } })).status).toBe(200);
  });

  it('comes packed, as the same page', async () => {
    const plain = await untilGiven('page', () => asItIs('/bantuan', BROWSER));
    for (const [accepted, unpack] of [
      ['gzip, deflate, br, zstd', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const)
      for (let i = 0; i < 2; i++) {
        const packed = await asItIs('/bantuan', { ...BROWSER, 'accept-encoding': accepted });
        expect(packed.headers['content-length']).toBe(String(packed.bytes.length));
        expect(packed.headers.vary).toContain('accept-encoding');
        expect(timeless(unpack(packed.bytes).toString())).toBe(timeless(plain.bytes.toString()));
      }
  });
});

describe('who is signed in', () => {
  it('is never given nobody’s page, nor nobody theirs', async () => {
    const who = await person('Nurlaila Hi. Adam');
    for (let i = 0; i < 3; i++) {
      const [theirs, nobodys] = await Promise.all([visit(path, { as: who }), visit(path)]);
      expect([theirs.text.includes(who.name), nobodys.text.includes(who.name)]).toEqual([true, false]);
      expect([theirs.headers.get('cache-control'), theirs.headers.get('etag')]).toEqual(['private, no-store', null]);
    }
  });

  it('loses a cookie whose session is over, and nobody else hears of it', async () => {
    await untilGiven('page', () => visit(path));
    const [over, nobody] = await Promise.all([visit(path, { as: { token: 'over' } }), visit(path)]);
    expect([over.status, over.headers.get('set-cookie')]).toEqual([200, expect.stringMatching(/^sambung=;/)]);
    expect(nobody.headers.get('set-cookie')).toBeNull();
    expect((await visit(path, { headers: { authorization: 'Bearer over' } })).status).toBe(401);
  });
});

it('what is none, sends on or refuses is not kept', async () => {
  const before = await kept('page', 'made');
  for (let i = 0; i < 2; i++) {
    expect((await visit('/tidak-ada')).status).toBe(404);
    expect((await visit('/proposal/prp_00000000000000000000000000000000')).status).toBe(404);
    expect((await visit('/beranda')).status).toBe(303);
    expect((await send('/masuk', { login: 'tidak.ada', password: 'salah-sekali-2026' })).headers.get('cache-control')).toBe('private, no-store');
  }
  expect(await kept('page', 'made')).toBe(before);
  expect((await visit('/masuk', { as: await person() })).text).toBe((await visit('/masuk', { headers: cookieOf(await person()) })).text);
});

it('a failure reaches who asked alone, and is made anew for the next', async () => {
  const { admin } = await testServer();
  const address = `${path}?lagi`;
  await admin.query('alter table csr_program rename to csr_program_away');
  // So long the answers that the page is made of may still be given.
  await sleep(LOOKED_AT);
  const failed = await Promise.all(Array.from({ length: 4 }, () => visit(address))).finally(() =>
    admin.query('alter table csr_program_away rename to csr_program'),
  );
  for (const { status, headers } of failed) expect([status, headers.get('etag')]).toEqual([500, null]);
  expect((await visit(address)).status).toBe(200);
});
