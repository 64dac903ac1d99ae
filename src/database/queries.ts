import type { Pool, QueryArrayResult } from 'pg';
import pg from 'pg';
import { Sought } from './search.ts';
import type { Sql } from './sql.ts';

const TYPES = { int8: 20, date: 1082, timestamptz: 1184, numeric: 1700 };
// Days and whole rupiah stay text (a Date would move a day across zones, a number would round); instants become Dates.
const parsers = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === TYPES.date || oid === TYPES.int8 || oid === TYPES.numeric) return (text: string) => text;
    return pg.types.getTypeParser(oid, format as 'text');
  },
};

const isSought = (value: unknown): value is Sought => value instanceof Sought;
/** What words were made of is known for so long, of so many: a page, its count and its facets ask for the same. */
const SOUGHT_MS = 10_000;
const MOST_SOUGHT = 500;

/** Runs reads. `onStatement` hears of each one: tests count them, metrics time them. */
export class Queries {
  constructor(
    private readonly pool: Pool,
    private readonly onStatement: (text: string) => void = () => {},
  ) {}

  private readonly sought = new Map<string, { readonly until: number; readonly query: Promise<string | null> }>();

  /** The values as they are sent; most need nothing. */
  private ready(values: readonly unknown[]): readonly unknown[] | Promise<unknown[]> {
    return values.some(isSought) ? Promise.all(values.map(async (value) => (isSought(value) ? value.of(await this.queryOf(value)) : value))) : values;
  }

  private queryOf(sought: Sought): Promise<string | null> {
    const known = this.sought.get(sought.key);
    if (known && known.until > performance.now()) return known.query;
    const query = this.text(sought.statement);
    this.sought.delete(sought.key);
    this.sought.set(sought.key, { until: performance.now() + SOUGHT_MS, query });
    query.catch(() => this.sought.delete(sought.key));
    for (const oldest of this.sought.keys()) {
      if (this.sought.size <= MOST_SOUGHT) break;
      this.sought.delete(oldest);
    }
    return query;
  }

  /** Rows as arrays, in the order of the select list. */
  async rows(statement: Sql): Promise<unknown[][]> {
    this.onStatement(statement.text);
    const result = (await this.pool.query({
      text: statement.text,
      values: await this.ready(statement.values),
      rowMode: 'array',
      types: parsers,
    } as never)) as unknown as QueryArrayResult;
    return result.rows as unknown[][];
  }

  /** The first value of the first row, for statements that answer with one text. */
  async text({ text, values }: { readonly text: string; readonly values: readonly unknown[] }): Promise<string | null> {
    this.onStatement(text);
    const result = (await this.pool.query({ text, values: await this.ready(values), rowMode: 'array' } as never)) as unknown as QueryArrayResult;
    return (result.rows[0]?.[0] as string | undefined) ?? null;
  }

  /** Rows as objects by the names of the select list. */
  async objects<T>(statement: Sql): Promise<T[]> {
    this.onStatement(statement.text);
    const { rows } = await this.pool.query({ text: statement.text, values: (await this.ready(statement.values)) as unknown[], types: parsers });
    return rows as T[];
  }
}
