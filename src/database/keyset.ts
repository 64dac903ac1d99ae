import { badCursor, type Paging } from './page.ts';
import { join, raw, type Sql, sql } from './sql.ts';

/** True for rows that come after those keys, in an order that ascends by all of them, or descends. */
export const isAfter = (tuple: readonly Sql[], casts: readonly string[], keys: readonly string[], descending = false): Sql =>
  sql`(${join([...tuple])}) ${raw(descending ? '<' : '>')} (${join(keys.map((key, i) => sql`${key}::${raw(casts[i] as string)}`))})`;

/** A cursor whose keys the database cannot read is the client's mistake. */
export const readAfter = <T>({ after }: Paging, rows: Promise<T>): Promise<T> =>
  rows.catch((error: { code?: string }) => {
    throw after != null && error.code?.startsWith('22') ? badCursor() : error;
  });
