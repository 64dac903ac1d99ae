import { type Sql, sql } from './sql.ts';

/** True where the text in that column contains those words, in upper or lower case; the signs of a pattern stand for themselves. */
export const mentions = (text: Sql, words: string): Sql => sql`${text} ilike ${`%${words.trim().replace(/[\\%_]/g, '\\$&')}%`}`;
