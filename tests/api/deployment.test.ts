import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { anotherServer } from '../support/another-server.ts';
import { nib, person, sql, unique } from '../support/people.ts';
import { testServer } from '../support/server.ts';
import { bearer, get, post, refusal } from './raw.ts';

const SIGN_UP = 'mutation ($input: SignUpInput!) { signUp(input: $input) { ... on SignUpSuccess { sessionToken viewer { id } } } }';

describe('where people come by https', () => {
  it('the cookie is bound to this very host and travels encrypted alone', async () => {
    const { url } = await anotherServer({ publicUrl: 'https://sambung.example' });
    const input = { name: `Sari ${unique()}`, password: 'kata-sandi-panjang' };
    const answer = await post({ query: SIGN_UP, variables: { input } }, { 'sec-fetch-site': 'same-origin' }, url);
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^__Host-sambung=[\w-]{43};/);
    expect(cookie.split('; ')).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']));
    expect(cookie).not.toMatch(/domain/i);
    const own = { cookie: cookie.split(';')[0] as string };
    expect((await post({ query: '{ viewer { id } }' }, own, url)).body.data.viewer.id).toBe(answer.body.data.signUp.viewer.id);
    const plain = { cookie: own.cookie.replace('__Host-', '') };
    expect((await post({ query: '{ viewer { id } }' }, plain, url)).body.data.viewer).toBeNull();
    const cleared = await post({ query: '{ viewer { id } }' }, { cookie: '__Host-sambung=unknown' }, url);
    expect(cleared.headers.get('set-cookie')).toMatch(/^__Host-sambung=;.*Secure/);
  });
});

describe('the explorer', () => {
  const asBrowser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

  it('in development is what a browser gets, with all it needs from here', async () => {
    const { url } = await testServer();
    const page = await get('/graphql', asBrowser);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
    expect(page.text).not.toMatch(/(?:https?:)?\/\/[a-z0-9-]+\.[a-z]/i);
    const scripts = [...page.text.matchAll(/<(?:script|link)[^>]+(?:src|href)="([^"]+)"/g)].map((m) => m[1] as string);
    expect(scripts.length).toBeGreaterThan(1);
    for (const script of scripts) expect((await fetch(new URL(script, `${url}/graphql/explorer/`))).status).toBe(200);
  });

  it('does not stand in the way of a program', async () => {
    const answer = await get(`/graphql?query=${encodeURIComponent('{ region(code: "82") { code } }')}`, { ...asBrowser, 'apollo-require-preflight': '1' });
    expect(answer.body.data.region.code).toBe('82');
  });

  it('is not there in production', async () => {
    const { url } = await anotherServer({ nodeEnv: 'production' });
    const page = await get('/graphql', asBrowser, url);
    expect([page.status, refusal(page)[0]]).toEqual([400, 'BAD_USER_INPUT']);
    expect((await get('/graphql/explorer/main.js', asBrowser, url)).status).toBe(404);
    expect((await post({ query: '{ __schema { queryType { name } } }' }, {}, url)).body.data.__schema.queryType.name).toBe('Query');
  });
});

describe('a bug', () => {
  const role = new URL(inject('appUrl')).username;
  /** Takes a right from the application's role until the test is over. */
  async function without(right: string) {
    await sql(`revoke ${right} from ${role}`);
    onTestFinished(async () => {
      await sql(`grant ${right} to ${role}`);
    });
  }
  const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

  it('in a read is masked with an id, under which the log tells it', async () => {
    const { url, log } = await anotherServer({});
    await without('select on company');
    const answer = await post(
      { query: '{ region(code: "82") { code } companies(filter: { search: "rahasia7" }) { nodes { id } } }' },
      { 'accept-language': 'en' },
      url,
    );
    const [error] = answer.body.errors;
    expect(error).toEqual({
      message: expect.stringMatching(/^That did not work\. What you wrote is safe\. Code: /),
      locations: expect.anything(),
      path: ['companies'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', id: expect.stringMatching(ID) },
    });
    expect(error.message).toContain(error.extensions.id);
    expect(answer.text).not.toMatch(/permission|company"|SQLSTATE|42501|rahasia7/);
    const line = JSON.parse(log().trim());
    expect(line).toMatchObject({ id: error.extensions.id, path: 'companies', err: { code: '42501', message: 'SQLSTATE 42501' } });
    expect(log()).not.toContain('rahasia7');
  });

  it('in a write is masked, in the language of who asked, and nothing is written', async () => {
    const { url, log } = await anotherServer({});
    await without('insert on membership');
    const me = await person();
    const input = { name: 'PT Rahasia7', nib: nib(), industry: 'Perikanan', domicileCode: '82.71', operatingRegionCodes: ['82'] };
    const query = 'mutation ($input: RegisterCompanyInput!) { registerCompany(input: $input) { __typename } }';
    const answer = await post({ query, variables: { input } }, bearer(me), url);
    expect(refusal(answer)[0]).toBe('INTERNAL_SERVER_ERROR');
    expect(answer.body.errors[0].message).toMatch(/^Belum berhasil\. Tulisan Anda aman\. Kode: /);
    expect(answer.text).not.toMatch(/Rahasia7|membership|permission/);
    expect(log()).not.toContain('Rahasia7');
    expect(await sql('select 1 from company where nib = $1', [input.nib])).toEqual([]);
  });

  it('while it is found out who asks is masked as well', async () => {
    const { url, log } = await anotherServer({});
    await without('select on session');
    const answer = await post({ query: '{ viewer { id } }' }, bearer({ token: 'x'.repeat(43) }), url);
    expect([answer.status, refusal(answer)[0]]).toEqual([500, 'INTERNAL_SERVER_ERROR']);
    expect(answer.body.errors[0].extensions.id).toMatch(ID);
    expect(answer.text).not.toMatch(/permission|session|Context creation/);
    expect(JSON.parse(log().trim())).toMatchObject({ id: answer.body.errors[0].extensions.id, err: { message: 'SQLSTATE 42501' } });
  });
});
