import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { anotherServer } from '../support/another-server.ts';
import { testServer } from '../support/server.ts';

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
