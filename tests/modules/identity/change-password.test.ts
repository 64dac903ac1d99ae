import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { as, query, request } from '../../support/client.ts';
import { expectRecord, hex, sql, unique } from '../../support/people.ts';
import { testServer } from '../../support/server.ts';

const OLD = 'kata sandi lama';
const NEW = 'kata sandi baru sekali';

async function account() {
  const username = `g.${unique()}`.slice(0, 30);
  const { sessionToken: token, viewer } = expectRecordOf(await as(null).signUp?.({ name: 'Siti Rahma', username, password: OLD }));
  return { username, token, id: viewer.id as string };
}
const expectRecordOf = (result: { __typename: string; sessionToken: string; viewer: { id: string } }) => {
  expectRecord(result, 'viewer');
  return result;
};
const signIn = (login: string, password: string) => as(null).signIn?.({ login, password });
const change = (who: { token: string }, currentPassword: string, newPassword = NEW) => as(who).changePassword?.({ currentPassword, newPassword });
const whoIs = async (token: string) => (await query({ token }, '{ viewer { id } }')).viewer?.id;

describe('changing one’s password', () => {
  it('lets in with the new one alone, keeps this session and ends all others', async () => {
    const me = await account();
    const other = (await signIn(me.username, OLD))?.sessionToken;
    const somebody = await account();
    expect((await change(me, OLD))?.viewer).toMatchObject({ id: me.id, username: me.username });
    expect(await whoIs(me.token)).toBe(me.id);
    expect(await whoIs(somebody.token)).toBe(somebody.id);
    const ended = await request({ token: other }, '{ viewer { id } }');
    expect(ended.errors?.[0].extensions.code).toBe('UNAUTHENTICATED');
    expect(await signIn(me.username, OLD)).toBeProblem('InvalidCredentials');
    expect(await signIn(me.username, NEW)).toSucceed();
    const [kept] = await sql<{ password_hash: string }>('select password_hash from person where id = $1', [hex(me.id)]);
    expect(kept?.password_hash).toMatch(/^\$argon2id\$/);
  });

  it('keeps the session of a browser, which is a cookie', async () => {
    const { username, id } = await account();
    const signed = await request(
      null,
      'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
      { input: { login: username, password: OLD } },
      { headers: { 'sec-fetch-site': 'same-origin' } },
    );
    const headers = { cookie: (signed.headers.get('set-cookie') ?? '').split(';')[0] as string, 'sec-fetch-site': 'same-origin' };
    const text = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { __typename } }';
    const changed = await request(null, text, { input: { currentPassword: OLD, newPassword: NEW } }, { headers });
    expect(changed.data.changePassword.__typename).toBe('ChangePasswordSuccess');
    expect((await request(null, '{ viewer { id } }', {}, { headers })).data.viewer.id).toBe(id);
    expect(await sql('select 1 from session where person_id = $1', [hex(id)])).toHaveLength(1);
  });

  it('refuses a wrong old one and a new one of the wrong form, changes nothing and repeats nothing', async () => {
    const me = await account();
    const wrong = await change(me, 'bukan ini');
    expect(wrong).toBeProblem('InvalidCredentials');
    for (const password of ['pendek', 'a'.repeat(1001)]) {
      const refused = await change(me, OLD, password);
      expect(refused).toBeProblem('InvalidInput');
      expect(refused.issues).toMatchObject([{ path: ['newPassword'] }]);
      expect(JSON.stringify(refused)).not.toContain(password);
    }
    // The form comes before the password: it costs no guess.
    expect(await change(me, 'bukan ini', 'pendek')).toBeProblem('InvalidInput');
    expect(await signIn(me.username, OLD)).toSucceed();
    expect(await as(null).changePassword?.({ currentPassword: OLD, newPassword: NEW })).toBeProblem('UNAUTHENTICATED');
  });

  it('counts wrong ones together with those of signing in, sent at once too, and a right one forgets them', async () => {
    const { clock } = await testServer();
    const me = await account();
    for (let i = 0; i < 6; i++) expect(await signIn(me.username, 'salah sekali')).toBeProblem('InvalidCredentials');
    const guesses = await Promise.all(Array.from({ length: 7 }, () => change(me, 'salah sekali')));
    expect(guesses.filter((g) => g.__typename === 'InvalidCredentials')).toHaveLength(4);
    const refused = await change(me, OLD);
    expect(refused).toBeProblem('TooManyAttempts');
    expect(refused.retryAfterSeconds).toBeGreaterThan(800);
    expect(await signIn(me.username, OLD)).toBeProblem('TooManyAttempts');
    clock.advanceHours(0.26);
    for (let i = 0; i < 9; i++) await change(me, 'salah sekali');
    expect(await change(me, OLD)).toSucceed();
    for (let i = 0; i < 9; i++) expect(await change(me, 'salah sekali')).toBeProblem('InvalidCredentials');
    clock.reset();
  });

  it('at once from two places with two new ones, one wins', async () => {
    const me = await account();
    const there = (await signIn(me.username, OLD))?.sessionToken;
    const [first, second] = await Promise.all([change(me, OLD, 'yang pertama'), change({ token: there }, OLD, 'yang kedua')]);
    const kinds = [first.__typename, second.__typename].sort();
    expect(kinds[0]).toBe('ChangePasswordSuccess');
    expect(['InvalidCredentials', 'UNAUTHENTICATED']).toContain(kinds[1]);
    const winner = first.__typename === 'ChangePasswordSuccess' ? 'yang pertama' : 'yang kedua';
    expect(await signIn(me.username, winner)).toSucceed();
  });

  it('may be repeated with its key, of which nothing is kept that a password could be tried against', async () => {
    const me = await account();
    const input = { currentPassword: OLD, newPassword: NEW };
    const key = unique();
    for (let i = 0; i < 2; i++) expect((await as(me, { key }).changePassword?.(input))?.viewer?.id).toBe(me.id);
    expect(await as(me, { key }).changePassword?.({ ...input, newPassword: OLD })).toBeProblem('IDEMPOTENCY_CONFLICT');
    expect(await as(me).changePassword?.(input)).toBeProblem('InvalidCredentials');
    const [kept] = await sql<{ input_hash: string }>('select input_hash from idempotency_record where person_id = $1', [hex(me.id)]);
    const plain = createHash('sha256').update(JSON.stringify({ input })).digest();
    expect([plain.toString('hex'), plain.toString('base64url')]).not.toContain(kept?.input_hash);
  });
});
