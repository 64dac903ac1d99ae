import type { Pool, QueryArrayResult } from 'pg';
import pg from 'pg';
import type { Sql } from './sql.ts';

const TYPES = { int8: 20, date: 1082, timestamptz: 1184, numeric: 1700 };
// Days and whole rupiah stay text (a Date would move a day across zones, a number would round); instants become Dates.
const parsers = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === TYPES.date || oid === TYPES.int8 || oid === TYPES.numeric) return (text: string) => text;
    return pg.types.getTypeParser(oid, format as 'text');
  },
};

/** Runs reads. `onStatement` hears of each one: tests count them, metrics time them. */
export class Queries {
  constructor(
    private readonly pool: Pool,
    private readonly onStatement: (text: string) => void = () => {},
  ) {}

  /** Rows as arrays, in the order of the select list. */
  async rows(statement: Sql): Promise<unknown[][]> {
    this.onStatement(statement.text);
    const result = (await this.pool.query({
      text: statement.text,
      values: statement.values as unknown[],
      rowMode: 'array',
      types: parsers,
    } as never)) as unknown as QueryArrayResult;
    return result.rows as unknown[][];
  }

  /** The first value of the first row, for statements that answer with one text. */
  async text({ text, values }: { readonly text: string; readonly values: readonly unknown[] }): Promise<string | null> {
    this.onStatement(text);
    const result = (await this.pool.query({ text, values, rowMode: 'array' } as never)) as unknown as QueryArrayResult;
    return (result.rows[0]?.[0] as string | undefined) ?? null;
  }

  /** Rows as objects by the names of the select list. */
  async objects<T>(statement: Sql): Promise<T[]> {
    this.onStatement(statement.text);
    const { rows } = await this.pool.query({ text: statement.text, values: statement.values as unknown[], types: parsers });
    return rows as T[];
  }
}
