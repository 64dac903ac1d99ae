import { describe, expect, it, onTestFinished } from 'vitest';
import { NamingClient } from '../../src/database/naming-client.ts';
import { StatementNames } from '../../src/database/statement-names.ts';
import { testServer } from '../support/server.ts';

describe('the names of statements', () => {
  it('are for what comes again, the same each time', () => {
    const names = new StatementNames();
    const given = [1, 2, 3, 4].map(() => names.nameOf('select 1'));
    expect(given.slice(0, 2)).toEqual([undefined, undefined]);
    expect(given[2]).toMatch(/^[\w-]{28}$/);
    expect(given[3]).toBe(given[2]);
    for (let n = 0; n < 3; n += 1) names.nameOf('select 2');
    expect(names.nameOf('select 2')).not.toBe(given[2]);
  });

  it('are few, however many statements somebody sends, and come back to what is asked again', () => {
    const names = new StatementNames();
    const ask = (text: string) => [1, 2, 3].map(() => names.nameOf(text)).at(-1);
    const own = ask('select own');
    for (let n = 0; n < 2000; n += 1) {
      ask(`select ${n} ${'x'.repeat(990)}`);
      if (n % 100 === 0) expect(names.nameOf('select own')).toBe(own);
    }
    expect(names.nameOf(`select 0 ${'x'.repeat(990)}`)).toBeUndefined();
    expect(names.nameOf(`select 1999 ${'x'.repeat(990)}`)).toBeDefined();
    expect(new Set([ask('select 0'), ask('select own')]).size).toBe(2);
    expect(ask(`select ${'x'.repeat(20_000)}`)).toBeUndefined();
  });

  it('come to none that comes twice between thousands of others', () => {
    const names = new StatementNames();
    names.nameOf('select once');
    names.nameOf('select once');
    for (let n = 0; n < 5000; n += 1) names.nameOf(`select ${n}`);
    expect(names.nameOf('select once')).toBeUndefined();
  });
});

describe('a connection', () => {
  it('lets go of what it planned and was not asked for long, also in a transaction, and asks it again', async () => {
    const { admin } = await testServer();
    const client = new NamingClient({ connectionString: admin.options.connectionString });
    await client.connect();
    onTestFinished(() => client.end());
    const ask = async (n: number) => (await client.query(`select ${n} + $1::int as sum, '${'x'.repeat(15_000)}'`, [1])).rows[0].sum;
    await client.query('begin', []);
    for (let n = 0; n < 100; n += 1) for (let time = 0; time < 3; time += 1) expect(await ask(n)).toBe(n + 1);
    await client.query('commit', []);
    const { rows } = await client.query('select count(*)::int as n, sum(length(statement))::int as letters from pg_prepared_statements', []);
    expect(rows[0].n).toBeGreaterThan(20);
    expect(rows[0].letters).toBeLessThan(600_000);
    for (let time = 0; time < 4; time += 1) expect(await ask(0)).toBe(1);
  });
});
