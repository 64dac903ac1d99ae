import { describe, expect, it } from 'vitest';
import { StatementNames } from '../../src/database/statement-names.ts';

describe('the names of statements', () => {
  it('are for what comes again, the same each time', () => {
    const names = new StatementNames();
    const given = [1, 2, 3, 4].map(() => names.nameOf('select 1'));
    expect(given.slice(0, 2)).toEqual([undefined, undefined]);
    expect(given[2]).toMatch(/^[\w-]{27}$/);
    expect(given[3]).toBe(given[2]);
    for (let n = 0; n < 3; n += 1) names.nameOf('select 2');
    expect(names.nameOf('select 2')).not.toBe(given[2]);
  });

  it('are few, however many statements somebody sends', () => {
    const names = new StatementNames();
    const named = new Set<string>();
    for (let n = 0; n < 20_000; n += 1) for (let time = 0; time < 3; time += 1) named.add(names.nameOf(`select ${n}`) ?? '');
    named.delete('');
    expect(named.size).toBe(800);
  });

  it('come to none that comes twice between thousands of others', () => {
    const names = new StatementNames();
    names.nameOf('select once');
    names.nameOf('select once');
    for (let n = 0; n < 5000; n += 1) names.nameOf(`select ${n}`);
    expect(names.nameOf('select once')).toBeUndefined();
  });
});
