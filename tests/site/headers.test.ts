import { describe, expect, it } from 'vitest';
import { anotherServer } from '../support/another-server.ts';
import { asItIs, BROWSER, filesIn, visit } from './visiting.ts';

const NOTHING = "default-src 'none'; frame-ancestors 'none'";

const policyOf = (headers: Headers) =>
  new Map((headers.get('content-security-policy') ?? '').split('; ').map((rule) => [rule.split(' ')[0] as string, rule.split(' ').slice(1)]));

describe('a page', () => {
  it.each(['/', '/tidak-ada', '/luring', '/bantuan'])('%s loads nothing but what comes from here, and stands in no frame', async (path) => {
    const { headers } = await visit(path);
    const policy = policyOf(headers);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect([policy.get('script-src'), policy.get('style-src'), policy.get('connect-src'), policy.get('form-action')]).toEqual(Array(4).fill(["'self'"]));
    expect([policy.get('base-uri'), policy.get('frame-ancestors')]).toEqual([["'none'"], ["'none'"]]);
    expect([...policy.values()].flat()).not.toContain("'unsafe-inline'");
    expect(headers.get('content-security-policy')).not.toMatch(/https?:|\*/);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('needs no script, style or address beside its own', async () => {
    const { text } = await visit('/');
    expect(text).not.toMatch(/<script(?![^>]* (?:src="\/assets\/|type="application\/json"))/);
    expect(text).not.toMatch(/<style|\sstyle="|\son\w+="/);
    const outside = [...text.matchAll(/(?:src|href)="(?!\/|#)([^"]*)"/g)].map(([, address]) => address);
    expect(outside.filter((address) => !address?.startsWith('http://sambung.test'))).toEqual([]);
  });
});

describe('every answer', () => {
  const always = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('geolocation=()'),
  };

  it.each([
    ['a page', '/', BROWSER, 200],
    ['a page that is not there', '/tidak-ada', BROWSER, 404],
    ['an address of no page', '/tidak-ada', {}, 404],
    ['an address that cannot be read', '/%ff', BROWSER, 400],
    ["another host's address", 'http://evil.example/', BROWSER, 400],
    ['an address that is too long', `/${'x'.repeat(3000)}`, BROWSER, 414],
    ['the API', '/graphql?query={__typename}', { 'apollo-require-preflight': '1' }, 200],
    ['a refusal of the API', '/graphql', {}, 400],
    ['a file that is not there', '/files/x', {}, 404],
    ['the health', '/health/live', {}, 200],
    ['a mark', '/kartu.png', {}, 200],
    ['a table', '/pemerataan.csv?within=82', {}, 200],
    ['the service worker', '/sw.js', {}, 200],
  ])('%s says how it may be used', async (_what, path, headers, status) => {
    const answer = await asItIs(path, headers);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject(always);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(answer.headers['strict-transport-security']).toBeUndefined();
  });

  it('that is no page may load nothing; the service worker asks us alone', async () => {
    const [script = ''] = filesIn((await visit('/')).text).filter((file) => file.endsWith('.js'));
    for (const path of [script, '/health/live', '/robots.txt', '/pemerataan.csv'])
      expect((await visit(path)).headers.get('content-security-policy'), path).toBe(NOTHING);
    expect(policyOf((await visit('/sw.js')).headers).get('connect-src')).toEqual(["'self'"]);
  });

  it('is for this site alone; only marks may be shown by others', async () => {
    const policy = async (path: string) => (await visit(path)).headers.get('cross-origin-resource-policy');
    expect([await policy('/'), await policy('/kartu.png'), await policy('/sw.js')]).toEqual(['same-origin', 'cross-origin', 'same-origin']);
  });

  it('insists on https where people come by it', async () => {
    const { url } = await anotherServer({ publicUrl: 'https://sambung.example' });
    for (const path of ['/', '/tidak-ada', '/sw.js', '/health/live', '/%ff'])
      expect((await visit(path, { url })).headers.get('strict-transport-security'), path).toMatch(/max-age=31536000/);
  });
});

it('the explorer has a policy of its own, and needs nobody else', async () => {
  const { headers, text } = await visit('/graphql');
  const policy = policyOf(headers);
  expect(policy.get('default-src')).toEqual(expect.arrayContaining(["'self'", "'unsafe-inline'", "'unsafe-eval'"]));
  expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
  const [script] = /\/graphql\/explorer\/[^"]*\.js|main[^"]*\.js/.exec(text) ?? [];
  expect((await visit(new URL(script ?? '', 'http://x/graphql/explorer/').pathname)).headers.get('content-security-policy')).toContain("'unsafe-eval'");
});
