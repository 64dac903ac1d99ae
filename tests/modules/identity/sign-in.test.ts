import { describe, expect, it } from 'vitest';
import { as, query, request } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import { person, sql, unique } from '../../support/world.ts';

const PASSWORD = 'kata sandi yang panjang';
const WHO = '{ viewer { id name username email memberships { role } } }';
const hex = (id: string) => id.slice(4);

async function newcomer(changes: object = {}) {
  const signedUp = await as(null).signUp?.({ name: 'Siti Aminah', username: `s${unique()}`, password: PASSWORD, ...changes });
  expect(signedUp).toSucceed();
  return { token: signedUp.sessionToken as string, ...(signedUp.viewer as { id: string; username: string }) };
}

describe('signing up', () => {
  it('makes an account and a session, and keeps neither password nor token', async () => {
    const username = `s${unique()}`;
    const me = await newcomer({ username, email: 'Siti@Example.org' });
    expect(await query(me, WHO)).toEqual({ viewer: { id: me.id, name: 'Siti Aminah', username, email: 'Siti@Example.org', memberships: [] } });
    const [kept] = await sql<{ password_hash: string; consented_at: Date; email_confirmed_at: Date | null }>('select * from person where id = $1', [
      hex(me.id),
    ]);
    expect(kept?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(kept?.consented_at).toBeInstanceOf(Date);
    expect(kept?.email_confirmed_at).toBeNull();
    const sessions = await sql<{ token_hash: Buffer }>('select token_hash from session where person_id = $1', [hex(me.id)]);
    expect(sessions.map((s) => s.token_hash.length)).toEqual([32]);
    expect(JSON.stringify(sessions)).not.toContain(me.token);
  });

  it('makes usernames of names, and none twice, even at once', async () => {
    const name = `Budi ${unique()}`;
    const all = await Promise.all(Array.from({ length: 4 }, () => as(null).signUp?.({ name, password: PASSWORD })));
    const usernames = all.map((r) => r.viewer?.username);
    expect(new Set(usernames).size).toBe(4);
    for (const username of usernames) expect(username).toMatch(/^budi\.[a-z0-9.]+$/);
  });

  it('refuses a username that somebody has, and suggests another', async () => {
    const { username } = await newcomer();
    const taken = await as(null).signUp?.({ name: 'Lain', username, password: PASSWORD }, { language: 'en' });
    expect(taken).toBeProblem('UsernameTaken');
    expect(taken.message).toBe(`This username is taken. Try ${username}2.`);
  });

  it.each([
    ['name', { name: '  ' }],
    ['username', { username: 'Siti Aminah' }],
    ['username', { username: 'abc' }],
    ['email', { email: 'bukan surel' }],
    ['password', { password: '1234567' }],
    ['password', { password: 'a'.repeat(1001) }],
  ])('refuses a wrong %s and never repeats it', async (path, changes) => {
    const refused = await as(null).signUp?.({ name: 'Siti', password: PASSWORD, ...changes });
    expect(refused).toBeProblem('InvalidInput');
    expect(refused.issues.map((i: { path: string[] }) => i.path)).toEqual([[path]]);
    expect(JSON.stringify(refused)).not.toContain(Object.values(changes)[0]);
  });

  it('ignores an idempotency key: twice makes two', async () => {
    const key = unique();
    const input = { name: `Kembar ${unique()}`, password: PASSWORD };
    const first = await as(null, { key }).signUp?.(input);
    const second = await as(null, { key }).signUp?.(input);
    expect(second.viewer.id).not.toBe(first.viewer.id);
  });
});

describe('signing in', () => {
  it('takes the username in any case, and opens another session', async () => {
    const me = await newcomer();
    const again = await as(null).signIn?.({ login: ` ${me.username.toUpperCase()} `, password: PASSWORD });
    expect(again).toSucceed();
    expect(again.viewer).toMatchObject({ id: me.id, username: me.username });
    expect(again.sessionToken).not.toBe(me.token);
    expect((await query({ token: again.sessionToken }, WHO)).viewer.id).toBe(me.id);
  });

  it('takes an email once it is confirmed', async () => {
    const email = `${unique()}@Example.org`;
    const me = await newcomer({ email });
    const attempt = () => as(null).signIn?.({ login: email.toLowerCase(), password: PASSWORD });
    expect(await attempt()).toBeProblem('InvalidCredentials');
    await sql('update person set email_confirmed_at = now() where id = $1', [hex(me.id)]);
    expect((await attempt()).viewer?.id).toBe(me.id);
  });

  it('says of a wrong password and of an unknown login the same', async () => {
    const { username } = await newcomer();
    const wrong = await as(null).signIn?.({ login: username, password: 'salah sekali' });
    const unknown = await as(null).signIn?.({ login: unique(), password: 'salah sekali' });
    expect(wrong).toBeProblem('InvalidCredentials');
    expect(unknown).toEqual(wrong);
  });

  it('lets ten wrong passwords through in 15 minutes, then none, right or wrong, sent at once too', async () => {
    const { clock } = await testServer();
    const { username } = await newcomer();
    const wrong = await Promise.all(Array.from({ length: 14 }, () => as(null).signIn?.({ login: username, password: 'salah sekali' })));
    const kinds = wrong.map((r) => r.__typename).sort();
    expect(kinds.filter((k) => k === 'InvalidCredentials')).toHaveLength(10);
    const refused = await as(null).signIn?.({ login: username, password: PASSWORD });
    expect(refused).toBeProblem('TooManyAttempts');
    expect(refused.retryAfterSeconds).toBeGreaterThan(800);
    expect(refused.retryAfterSeconds).toBeLessThanOrEqual(900);
    clock.advanceHours(0.26);
    expect(await as(null).signIn?.({ login: username, password: PASSWORD })).toSucceed();
    clock.reset();
  });

  it('does not count right ones, however many at once', async () => {
    const { username } = await newcomer();
    const all = await Promise.all(Array.from({ length: 12 }, () => as(null).signIn?.({ login: username, password: PASSWORD })));
    expect(all.map((r) => r.__typename)).toEqual(Array(12).fill('SignInSuccess'));
  });

  it('keeps no address and no login of those who try', async () => {
    await as(null).signIn?.({ login: 'nama.rahasia', password: 'salah sekali' });
    const kept = JSON.stringify(await sql('select * from sign_in_attempt'));
    expect(kept).not.toContain('nama.rahasia');
    expect(kept).not.toContain('127.0.0.1');
  });

  it('of a same-origin browser puts the token into an HttpOnly cookie and not into the answer', async () => {
    const { username, id } = await newcomer();
    const text = 'mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignInSuccess { sessionToken viewer { id } } } }';
    const answer = await request(null, text, { input: { login: username, password: PASSWORD } }, { headers: { 'sec-fetch-site': 'same-origin' } });
    expect(answer.data.signIn).toEqual({ sessionToken: null, viewer: { id } });
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^sambung=[\w-]{43};/);
    expect(cookie).toContain('HttpOnly');
    const headers = { cookie: cookie.split(';')[0] as string };
    expect((await request(null, WHO, {}, { headers })).data.viewer.id).toBe(id);
    const out = await request(null, 'mutation { signOut { ok } }', {}, { headers });
    expect(out.data.signOut).toEqual({ ok: true });
    expect(out.headers.get('set-cookie')).toMatch(/^sambung=;/);
    expect((await request(null, WHO, {}, { headers })).data.viewer).toBeNull();
  });
});

describe('a session', () => {
  it('is over when it was signed out of, and not the others', async () => {
    const me = await newcomer();
    const other = (await as(null).signIn?.({ login: me.username, password: PASSWORD }))?.sessionToken;
    expect(await as(me).signOut?.()).toSucceed();
    expect(await as(me).signOut?.()).toBeProblem('UNAUTHENTICATED');
    expect((await query({ token: other }, WHO)).viewer.id).toBe(me.id);
  });

  it('is over after 30 days', async () => {
    const { clock } = await testServer();
    const me = await newcomer();
    clock.advanceDays(29.9);
    expect((await query(me, WHO)).viewer.id).toBe(me.id);
    clock.advanceDays(0.2);
    expect((await request(me, WHO)).errors?.[0].extensions.code).toBe('UNAUTHENTICATED');
    clock.reset();
  });

  it('is needed to sign out', async () => {
    expect(await as(null).signOut?.()).toBeProblem('UNAUTHENTICATED');
  });
});

describe('a viewer', () => {
  it('is nobody without a session', async () => {
    expect(await query(null, WHO)).toEqual({ viewer: null });
  });

  it('is a node for themselves, and nothing for others', async () => {
    const [me, other] = [await person(), await person()];
    const node = 'query ($id: ID!) { node(id: $id) { __typename id } }';
    expect(await query(me, node, { id: me.id })).toEqual({ node: { __typename: 'Viewer', id: me.id } });
    expect(await query(other, node, { id: me.id })).toEqual({ node: null });
    expect(await query(null, node, { id: me.id })).toEqual({ node: null });
  });
});
