import { join, raw, type Sql, sql } from './sql.ts';

/** True for rows that come after those keys, in an order that ascends by all of them, or descends. */
export const isAfter = (tuple: readonly Sql[], types: readonly string[], keys: readonly string[], descending = false): Sql =>
  sql`(${join([...tuple])}) ${raw(descending ? '<' : '>')} (${join(keys.map((key, i) => sql`${key}::${raw(types[i] as string)}`))})`;
