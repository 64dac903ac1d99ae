import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { anotherServer } from '../support/another-server.ts';
import { person, sql } from '../support/people.ts';
import { testServer } from '../support/server.ts';
import { asItIs, BROWSER, carriedIn, filesIn, visit } from './visiting.ts';

describe('an address', () => {
  it('of a page is answered to browsers, and to programs that take anything', async () => {
    for (const accept of [BROWSER.accept, '*/*'])
      expect((await visit('/bantuan', { headers: { accept } })).headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('of none is said on a page to people, and to programs as the API refuses; nothing tells what was asked for', async () => {
    const page = await visit('/rahasia7');
    expect([page.status, page.text.includes('Halaman ini tidak ada')]).toEqual([404, true]);
    expect(page.text).toContain('<meta name="robots" content="noindex">');
    const answer = await visit('/rahasia7', { headers: { accept: '*/*' } });
    expect([answer.status, JSON.parse(answer.text).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
    expect(answer.text).not.toContain('rahasia7');
  });

  it.each([
    ['//evil.example/beranda', '/evil.example/beranda'],
    ['/\\evil.example', '/evil.example'],
    ['///', '/'],
  ])('%s that could be another host is made one of this', async (path, tidy) => {
    const answer = await asItIs(path, BROWSER);
    expect([answer.status, answer.headers.location]).toEqual([308, tidy]);
  });

  it('for members sends nobody to the entrance, and back to where they wanted', async () => {
    const { status, headers } = await visit('/beranda?tab=dana');
    expect([status, headers.get('location')]).toEqual([303, '/masuk?kembali=%2Fberanda%3Ftab%3Ddana']);
    const member = await visit('/beranda', { as: await person() });
    expect([member.status, member.headers.get('location')]).toEqual([200, null]);
  });
});

describe('asked with HEAD', () => {
  it.each(['/', '/bantuan', '/tidak-ada', '/luring', '/robots.txt', '/sitemap.xml', '/kartu.png', '/pemerataan.csv'])(
    '%s is answered like GET, without a body',
    async (path) => {
      const [get, head] = [await visit(path), await visit(path, { method: 'HEAD' })];
      expect([head.status, head.text]).toEqual([get.status, '']);
      expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'));
    },
  );
});

describe('what is kept', () => {
  it('a page that everybody may see is asked for again, and sent only when it has changed', async () => {
    const page = await visit('/bantuan');
    const etag = page.headers.get('etag') ?? '';
    expect([etag, page.headers.get('cache-control')]).toEqual([expect.stringMatching(/^W\/"[\w-]{22}"$/), 'no-cache']);
    expect(page.headers.get('vary')).toMatch(/\bcookie\b/);
    const again = await visit('/bantuan', { headers: { 'if-none-match': `"x", ${etag}` } });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await visit('/bantuan', { headers: { 'if-none-match': etag, cookie: 'bahasa=en' } })).status).toBe(200);
    expect((await visit('/bantuan', { headers: { 'if-none-match': etag, 'save-data': 'on' } })).status).toBe(200);
    expect((await visit('/cara-kerja', { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  it('not beyond the hour: a page counts days from the instant it carries', async () => {
    const { clock } = await testServer();
    const etag = (await visit('/bantuan')).headers.get('etag') ?? '';
    onTestFinished(() => clock.reset());
    clock.advanceHours(1);
    expect((await visit('/bantuan', { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  it('a page of somebody who is signed in is kept by nobody', async () => {
    const who = await person('Nurlaila Hi. Adam');
    const page = await visit('/bantuan', { as: who });
    expect(page.text).toContain(who.name);
    expect([page.headers.get('cache-control'), page.headers.get('etag')]).toEqual(['private, no-store', null]);
    expect(page.headers.get('vary')).toMatch(/\bcookie\b/);
    expect(carriedIn(page.text).viewerId).toBe(who.id);
  });

  it('an answer of the API is kept by nobody, though it is asked for like a page', async () => {
    const who = await person('Nurlaila Hi. Adam');
    const { text, headers } = await visit('/graphql?query={viewer{name}}', {
      as: who,
      headers: { accept: 'application/json', 'apollo-require-preflight': '1' },
    });
    expect(text).toContain(who.name);
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  it('a file is kept for good, under a name that changes with it', async () => {
    const [file = ''] = filesIn((await visit('/')).text);
    const answer = await asItIs(file);
    expect(file).toMatch(/-[\w-]{8}\.\w+$/);
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await asItIs(file, { 'if-none-match': answer.headers.etag as string })).status).toBe(304);
    expect((await visit('/sw.js')).headers.get('cache-control')).toBe('no-cache');
    expect((await visit('/assets/', { headers: { accept: '*/*' } })).status).toBe(404);
    expect((await visit('/manifest.json', { headers: { accept: '*/*' } })).status).toBe(404);
  });
});

describe('a reader', () => {
  it('who saves data gets no letters of ours', async () => {
    const font = (page: string) => filesIn(page).filter((file) => file.endsWith('.woff2'));
    expect(font((await visit('/')).text)).toHaveLength(1);
    const { text } = await visit('/', { headers: { 'save-data': 'on' } });
    expect([font(text), /<html[^>]* data-hemat/.test(text)]).toEqual([[], true]);
  });

  it('reads the language and sees the theme that were chosen, and nothing else that a cookie says', async () => {
    const html = async (cookie: string) => /<html[^>]*>/.exec((await visit('/bantuan', { headers: { cookie } })).text)?.[0];
    expect(await html('bahasa=en; tema=gelap')).toBe('<html lang="en" data-tema="gelap">');
    expect(await html('bahasa="><script>; tema=x')).toBe('<html lang="id">');
    expect((await visit('/bantuan', { headers: { cookie: 'bahasa=en' } })).text).toContain('English');
  });
});

it('the page for when there is no signal is of nobody, whoever asks', async () => {
  const page = await visit('/luring', { as: await person('Nurlaila Hi. Adam'), headers: { 'accept-language': 'en' } });
  expect(page.text).not.toContain('Nurlaila');
  expect(page.text).toContain('<div id="app"></div>');
  expect(carriedIn(page.text)).toMatchObject({ offline: true, viewerId: null, answers: {}, setting: { locale: 'id', theme: 'otomatis' } });
  expect(page.headers.get('set-cookie')).toBeNull();
  expect((await visit('/bantuan')).text).not.toContain('"offline"');
});

describe('a bug', () => {
  const role = new URL(inject('appUrl')).username;
  async function without(right: string) {
    await sql(`revoke ${right} from ${role}`);
    onTestFinished(async () => void (await sql(`grant ${right} to ${role}`)));
  }

  it('in a part of a page is told by the status, and there', async () => {
    await without('select on karang_taruna');
    const page = await visit('/pemerataan');
    expect([page.status, page.headers.get('etag')]).toEqual([500, null]);
    expect(page.text).toContain('<main');
    expect(page.text).not.toMatch(/karang_taruna|permission|SELECT/);
  });

  it('before the page has begun is a page with a code, under which the log tells the rest', async () => {
    const { url, log } = await anotherServer({});
    await without('select on session');
    const page = await visit('/beranda?<b>', { url, headers: { cookie: `sambung=${'x'.repeat(43)}` } });
    expect([page.status, page.headers.get('cache-control')]).toEqual([500, 'private, no-store']);
    const [code = ''] = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(page.text) ?? [];
    expect(code).not.toBe('');
    expect(log()).toContain(code);
    expect(page.text).toMatch(/<a [^>]*href="\/beranda\?/);
    expect(page.text).not.toMatch(/session|permission|<b>|at \w+ \(|<script/);
  });
});
