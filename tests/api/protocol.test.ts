import { auditServer } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { person, unique } from '../support/people.ts';
import { testServer } from '../support/server.ts';
import { bearer, get, post, refusal } from './raw.ts';

const REGION = { query: '{ region(code: "82.71") { name } }' };
const WRONG = { query: '{ regions }' };

describe('GraphQL over HTTP', () => {
  it('an auditor of the specification finds nothing to complain about', async () => {
    const { url } = await testServer();
    const results = await auditServer({
      url: `${url}/graphql`,
      fetchFn: (address: string, init?: RequestInit) => fetch(address, { ...init, headers: { ...init?.headers, 'apollo-require-preflight': 'true' } }),
    });
    expect(results.filter((r) => r.status !== 'ok').map((r) => `${r.name}: ${'reason' in r ? r.reason : ''}`)).toEqual([]);
    expect(results).toHaveLength(61);
  });

  it.each([
    ['application/graphql-response+json', 'application/graphql-response+json', 400],
    ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json', 400],
    ['*/*', 'application/json', 400],
    ['application/json', 'application/json', 200],
  ])('to who accepts %s a refusal before execution is %s with %i', async (accept, mediaType, status) => {
    const answer = await post(WRONG, { accept });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch(new RegExp(`^${mediaType.replace('+', '\\+')}(;|$)`));
    expect(refusal(answer)[0]).toBe('BAD_USER_INPUT');
    expect((await post(REGION, { accept })).status).toBe(200);
  });

  it('a query may be asked with GET, a mutation not', async () => {
    const preflight = { 'apollo-require-preflight': 'true' };
    const asked = await get(`/graphql?query=${encodeURIComponent(REGION.query)}`, preflight);
    expect(asked.body.data.region.name).toMatch(/ternate/i);
    const done = await get(`/graphql?query=${encodeURIComponent('mutation { signOut { ok } }')}`, preflight);
    expect([done.status, refusal(done)[0]]).toEqual([405, 'BAD_USER_INPUT']);
  });

  it("another site's page cannot ask with somebody's cookie: a request that needs no preflight is refused", async () => {
    const asked = await get(`/graphql?query=${encodeURIComponent(REGION.query)}`);
    expect([asked.status, refusal(asked)[0]]).toEqual([400, 'BAD_USER_INPUT']);
    const sent = await post(JSON.stringify(REGION), { 'content-type': 'text/plain' });
    expect(sent.status).toBeGreaterThanOrEqual(400);
    expect(sent.body).not.toHaveProperty('data');
  });
});

describe('who asks', () => {
  const WHO = { query: '{ viewer { id } }' };

  it.each(['Bearer unknown', 'Bearer', 'Basic dTpw', `Bearer ${'x'.repeat(3000)}`])('with "%s" is told to sign in', async (authorization) => {
    for (const accept of ['application/graphql-response+json', 'application/json']) {
      const answer = await post(WHO, { authorization, accept });
      expect([answer.status, refusal(answer)[0]]).toEqual([401, 'UNAUTHENTICATED']);
    }
  });

  it('with an unknown token is told so, whatever is asked and whatever cookie comes along', async () => {
    const me = await person();
    const headers = { authorization: 'Bearer unknown', cookie: `sambung=${me.token}` };
    expect(refusal(await post(REGION, headers))[0]).toBe('UNAUTHENTICATED');
  });

  it('with an unknown cookie is nobody, and the cookie is cleared', async () => {
    const answer = await post(WHO, { cookie: 'sambung=unknown' });
    expect(answer.body).toEqual({ data: { viewer: null } });
    const cleared = answer.headers.get('set-cookie') ?? '';
    expect(cleared).toMatch(/^sambung=;/);
    expect(Date.parse(/Expires=([^;]+)/.exec(cleared)?.[1] ?? '')).toBeLessThan(Date.now());
  });

  it('with a cookie that is known is that person', async () => {
    const me = await person();
    const answer = await post(WHO, { cookie: `other=1; sambung=${me.token}` });
    expect(answer.body.data.viewer.id).toBe(me.id);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });
});

describe('signing up', () => {
  const SIGN_UP = 'mutation ($input: SignUpInput!) { signUp(input: $input) { ... on SignUpSuccess { sessionToken viewer { id } } } }';
  const input = () => ({ name: `Sari ${unique()}`, password: 'kata-sandi-panjang' });

  it('in a page of our own sets a cookie that no script reads and no other site sends', async () => {
    const answer = await post({ query: SIGN_UP, variables: { input: input() } }, { 'sec-fetch-site': 'same-origin' });
    expect(answer.body.data.signUp.sessionToken).toBeNull();
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^sambung=[\w-]{43};/);
    expect(cookie.split('; ')).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'SameSite=Lax', `Max-Age=${30 * 86_400}`]));
    expect(cookie).not.toMatch(/domain/i);
  });

  it.each(['same-site', 'cross-site', 'none'])('from elsewhere (%s) gets the token itself and no cookie', async (site) => {
    const answer = await post({ query: SIGN_UP, variables: { input: input() } }, { 'sec-fetch-site': site });
    expect(answer.headers.get('set-cookie')).toBeNull();
    const { sessionToken, viewer } = answer.body.data.signUp;
    expect((await post({ query: '{ viewer { id } }' }, bearer({ token: sessionToken }))).body.data.viewer.id).toBe(viewer.id);
  });
});

describe('the language', () => {
  const language = async (header: string | undefined, body: object = { query: 'mutation { signOut { ok } }' }) =>
    (await post(body, header === undefined ? {} : { 'accept-language': header })).body.errors[0].message;
  const [indonesian, english] = ['Silakan masuk dulu.', 'Please sign in first.'];

  it.each([
    [undefined, indonesian],
    ['id', indonesian],
    ['id-ID,en;q=0.5', indonesian],
    ['en', english],
    ['en-US,en;q=0.9,id;q=0.8', english],
    ['fr,en;q=0.3,id;q=0.2', english],
    ['fr', indonesian],
    ['en;q=0', indonesian],
    ['*', indonesian],
  ])('of a refusal to who prefers %s', async (header, message) => expect(await language(header)).toBe(message));

  it('of a problem in a result is the same', async () => {
    const body = { query: 'mutation { signIn(input: { login: "nobody.here", password: "x" }) { ... on Problem { message } } }' };
    const said = async (header: string) => (await post(body, { 'accept-language': header })).body.data.signIn.message;
    expect(await said('en')).not.toBe(await said('id'));
    expect(await said('en')).toMatch(/password/i);
  });
});
