import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { anotherServer } from '../support/another-server.ts';
import { testServer } from '../support/server.ts';
import { unique } from '../support/world.ts';

describe('a server whose connections are all busy', () => {
  it('lets few wait, tells the others so at once in their language, and serves all again afterwards', async () => {
    const { admin } = await testServer();
    const { url } = await anotherServer({ databasePool: 4 });
    const ask = (headers: Record<string, string> = {}, path = '/graphql') =>
      fetch(`${url}${path}${path === '/graphql' ? '?query={regions(level:PROVINCE,first:1){nodes{code}}}' : ''}`, {
        headers: { accept: 'application/json', 'apollo-require-preflight': 'yes', ...headers },
      });
    expect((await ask()).status).toBe(200);

    // Nobody reads a table that is locked.
    const holder = new pg.Client({ connectionString: admin.options.connectionString });
    await holder.connect();
    await holder.query('begin; lock table region in access exclusive mode');
    const waiting = Array.from({ length: 6 }, () => ask());
    await sleep(500);
    // Takes its place in the line, as all do at first.
    const patient = ask();
    await sleep(4000);

    const began = performance.now();
    const refused = await ask();
    expect(performance.now() - began).toBeLessThan(1000);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(await refused.json()).toEqual({ errors: [{ message: 'Sedang ramai sekali. Coba lagi sebentar.', extensions: { code: 'RATE_LIMITED' } }] });
    const page = await ask({ accept: 'text/html', 'accept-language': 'en' }, '/proposal');
    expect(page.status).toBe(503);
    expect(await page.text()).toBe('Very many people are here right now. Please try again in a moment.\n');
    expect((await ask({}, '/health/live')).status).toBe(200);

    await holder.query('rollback');
    await holder.end();
    expect((await Promise.all([...waiting, patient])).map(({ status }) => status)).toEqual(Array.from({ length: 7 }, () => 200));
    expect((await ask()).status).toBe(200);
  });

  it('still reads for all while those who write wait for each other, and tells who comes to write', async () => {
    const { admin } = await testServer();
    const { url } = await anotherServer({ databasePool: 4 });
    const ask = (query: string) =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', 'accept-language': 'en' },
        body: JSON.stringify({ query }),
      });
    const signUp = () =>
      ask(`mutation { signUp(input: { name: "Siti Aminah", username: "s${unique()}", password: "kata sandi yang panjang" }) { __typename } }`);
    const read = () => ask('{ regions(level: PROVINCE, first: 1) { nodes { code } } }');

    const holder = new pg.Client({ connectionString: admin.options.connectionString });
    await holder.connect();
    await holder.query('begin; lock table person in exclusive mode');
    const waiting = Array.from({ length: 4 }, signUp);
    await sleep(1500);
    const patient = signUp();
    await sleep(4000);

    const refused = await signUp();
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(await refused.json()).toMatchObject({
      errors: [{ message: 'Very many people are here right now. Please try again in a moment.', extensions: { code: 'RATE_LIMITED' } }],
    });
    const began = performance.now();
    expect((await read()).status).toBe(200);
    expect(performance.now() - began).toBeLessThan(1000);

    await holder.query('rollback');
    await holder.end();
    for (const answer of await Promise.all([...waiting, patient])) expect(await answer.json()).toEqual({ data: { signUp: { __typename: 'SignUpSuccess' } } });
  });

  it('gives up a statement and a transaction that hold a connection for too long', async () => {
    const { orm } = await testServer();
    const [found] = await orm.em
      .fork()
      .execute<{ statement: string; idle: string }[]>(
        "select current_setting('statement_timeout') as statement, current_setting('idle_in_transaction_session_timeout') as idle",
      );
    expect(found).toEqual({ statement: '1min', idle: '15min' });
  });
});
