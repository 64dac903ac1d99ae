import { describe, expect, it } from 'vitest';
import { anotherServer } from '../support/another-server.ts';
import { query } from '../support/client.ts';
import { person, unique } from '../support/people.ts';
import { testServer } from '../support/server.ts';
import { carriedIn, send, visit } from './visiting.ts';

const PASSWORD = 'kata-sandi-panjang';

/** An account that was made with the form; its session is not used. */
async function account(): Promise<{ login: string; name: string }> {
  const login = `sari.${unique()}`.slice(0, 30);
  const { status, headers } = await send('/daftar', { name: 'Sari Dewi', username: login, password: PASSWORD });
  expect([status, headers.get('location')]).toEqual([303, '/beranda']);
  return { login, name: 'Sari Dewi' };
}

const cookieIn = (headers: Headers) => headers.getSetCookie().find((cookie) => /^(__Host-)?sambung=/.test(cookie)) ?? '';

describe('somebody without JavaScript', () => {
  it('signs in, is who they say, signs out, and is nobody', async () => {
    const { login, name } = await account();
    const answer = await send('/masuk', { login, password: PASSWORD });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/beranda']);
    const cookie = cookieIn(answer.headers).split(';')[0] as string;
    expect((await visit('/bantuan', { headers: { cookie } })).text).toContain(name);
    const out = await send('/keluar', {}, { headers: { cookie } });
    expect([out.status, out.headers.get('location'), cookieIn(out.headers)]).toEqual([303, '/', expect.stringMatching(/^sambung=;/)]);
    expect(out.headers.get('clear-site-data')).toBe('"storage"');
    expect((await visit('/bantuan', { headers: { cookie } })).text).not.toContain(name);
  });

  it('carries a session that no script and no other site can use', async () => {
    const { login } = await account();
    const cookie = cookieIn((await send('/masuk', { login, password: PASSWORD })).headers);
    expect(cookie.split('; ')).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'SameSite=Lax']));
    const { url } = await anotherServer({ publicUrl: 'https://sambung.example' });
    const secure = cookieIn((await send('/masuk', { login, password: PASSWORD }, { url })).headers);
    expect(secure).toMatch(/^__Host-sambung=[\w-]{43};/);
    expect(secure.split('; ')).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']));
  });

  it('with a wrong password gets the page again, with the name and never the password', async () => {
    const { login } = await account();
    const answer = await send('/masuk', { login, password: 'sandi-salah-sekali', kembali: '/proposal/baru', lain: 'tak-dikenal' });
    expect([answer.status, cookieIn(answer.headers), answer.headers.get('location')]).toEqual([200, '', null]);
    expect(answer.text).toContain(`value="${login}"`);
    expect(answer.text).not.toContain('sandi-salah-sekali');
    expect(answer.text).not.toContain('tak-dikenal');
    expect(carriedIn(answer.text).setting.refused).toMatchObject({
      problem: { __typename: 'InvalidCredentials' },
      values: { login, kembali: '/proposal/baru' },
    });
    expect([answer.headers.get('etag'), answer.headers.get('cache-control')]).toEqual([null, 'private, no-store']);
  });

  it('who signs up with what is not taken gets all that was typed, but the password', async () => {
    const { login } = await account();
    const answer = await send('/daftar', { name: 'Sari "S" <Dewi>', username: login, email: 'bukan-alamat', password: 'sandi-yang-panjang' });
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain('sandi-yang-panjang');
    expect(answer.text).not.toContain('<Dewi>');
    expect(carriedIn(answer.text).setting.refused.values).toEqual({ name: 'Sari "S" <Dewi>', username: login, email: 'bukan-alamat' });
  });

  it('chooses language and theme for a year, where no script reads it, and nothing that is no choice', async () => {
    const answer = await send('/pilihan', { bahasa: 'en', tema: 'gelap', kembali: '/bantuan?x=1' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/bantuan?x=1']);
    const cookies = answer.headers.getSetCookie();
    expect(cookies.map((cookie) => cookie.split(';')[0])).toEqual(['bahasa=en', 'tema=gelap']);
    for (const cookie of cookies) expect(cookie.split('; ')).toEqual(expect.arrayContaining(['Max-Age=31536000', 'HttpOnly', 'SameSite=Lax']));
    expect((await send('/pilihan', { bahasa: 'xx', tema: '"><script>' })).headers.getSetCookie()).toEqual([]);
    const { url } = await anotherServer({ publicUrl: 'https://sambung.example' });
    expect((await send('/pilihan', { bahasa: 'en' }, { url })).headers.getSetCookie()[0]).toContain('Secure');
  });
});

describe('who wants to go on to', () => {
  it.each([
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['\\\\evil.example', '/'],
    ['/\t/evil.example', '/'],
    ['/\n/evil.example', '/'],
    ['/.//evil.example', '/'],
    ['https://evil.example', '/'],
    ['javascript:alert(1)', '/'],
    ['evil.example', '/'],
    ['', '/'],
    ['/%2F%2Fevil.example', '/%2F%2Fevil.example'],
    ['/proposal?cari=kopi é\u{1F33F}#x', '/proposal?cari=kopi%20%C3%A9%F0%9F%8C%BF#x'],
    ['/a\r\nSet-Cookie: x=1', '/aSet-Cookie:%20x=1'],
  ])('%j stays here', async (kembali, location) => {
    const chosen = await send('/pilihan', { kembali });
    expect([chosen.status, chosen.headers.get('location')]).toEqual([303, location]);
    expect(chosen.headers.getSetCookie()).toEqual([]);
  });

  it('another site after signing in goes home instead', async () => {
    const { login } = await account();
    const answer = await send('/masuk', { login, password: PASSWORD, kembali: '//evil.example' });
    expect(answer.headers.get('location')).toBe('/beranda');
  });
});

describe('a form that was not sent from a page of ours', () => {
  const fields = new URLSearchParams({ login: 'x', password: 'y', bahasa: 'en' });
  const post = async (path: string, headers: Record<string, string>) => visit(path, { method: 'POST', headers, body: fields });

  it.each(['/masuk', '/daftar', '/keluar', '/pilihan'])('%s is refused in plain words, whatever says so', async (path) => {
    const { url } = await testServer();
    const strangers = [
      {},
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
      { 'sec-fetch-site': 'cross-site', origin: url },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `${url}0` },
      { origin: `https://evil.example/?${url}` },
      { referer: `${url}/` },
    ];
    for (const headers of strangers) {
      const answer = await post(path, headers as Record<string, string>);
      expect([answer.status, answer.headers.getSetCookie(), answer.headers.get('location')], JSON.stringify(headers)).toEqual([403, [], null]);
      expect(answer.text).toContain('tidak dikirim dari halaman Sambung');
    }
  });

  it('ends no session', async () => {
    const who = await person();
    await visit('/keluar', { as: who, method: 'POST', headers: { 'sec-fetch-site': 'cross-site' }, body: '' });
    expect((await query(who, '{ viewer { id } }')).viewer.id).toBe(who.id);
  });

  it('is taken from an older browser that only says where it comes from', async () => {
    const { url } = await testServer();
    expect((await post('/pilihan', { origin: url })).status).toBe(303);
  });

  it('and where people come by https is not taken from a page that came without it', async () => {
    const { url } = await anotherServer({ publicUrl: 'https://sambung.example' });
    const statusFrom = async (origin: string) => (await visit('/pilihan', { url, method: 'POST', headers: { origin }, body: fields })).status;
    expect([await statusFrom(url), await statusFrom(url.replace('http:', 'https:'))]).toEqual([403, 303]);
  });
});

describe('a body', () => {
  const own = { 'sec-fetch-site': 'same-origin' };
  const post = (path: string, type: string, body: string) => visit(path, { method: 'POST', headers: { ...own, 'content-type': type }, body });
  const FORM = 'application/x-www-form-urlencoded';

  it.each([
    ['too large', FORM, `login=${'x'.repeat(20_000)}`, 413],
    ['of JSON', 'application/json', '{"login":"x","kembali":["//evil.example"]}', 415],
    ['of text', 'text/plain', 'login=x', 415],
    ['in parts', 'multipart/form-data; boundary=x', '--x--', 415],
  ])('%s is refused in plain words', async (_what, type, body, status) => {
    for (const path of ['/masuk', '/pilihan']) {
      const answer = await post(path, type, body);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
      expect(answer.text).toContain('tidak dikenali');
    }
  });

  it.each([
    ['nothing', ''],
    ['half an escape', 'login=%&password=%E0%A4'],
    ['a NUL', 'login=a%00b&password=x'],
    ['half a character', 'login=%ED%A0%80&password=x'],
    ['the same twice', 'login=a&login=b&password=c&password=d'],
    ['names of the language', '__proto__=x&constructor=y&login=z&toString=1'],
  ])('with %s signs nobody in and breaks nothing', async (_what, body) => {
    const answer = await post('/masuk', FORM, body);
    expect([answer.status, cookieIn(answer.headers)]).toEqual([200, '']);
    expect(carriedIn(answer.text).setting.refused.values).not.toHaveProperty('constructor', 'y');
  });

  it('for which there is a form is not asked for with GET', async () => {
    expect((await visit('/keluar')).status).toBe(404);
    expect((await visit('/pilihan')).status).toBe(404);
  });
});
