import { sought } from './search-words.ts';
import { raw, type Sql, sql } from './sql.ts';

/** The column in which an entity's table keeps the words that its rows are found by. */
export const searchWords = (alias: string): Sql => raw(`${alias}."search_words"`);

/**
 * True where those lexemes have all of the words, in any order: as they are, in another form of theirs, or the last one's
 * beginning. A word that nobody knows stands for those that it is a part of, or that it was perhaps meant to be.
 */
export const mentions = (lexemes: Sql, words: string): Sql => sql`${lexemes} @@ search_query(${sought(words)}::text[], ${!/\s$/.test(words)}::boolean)`;

/** The lexemes of a text that no column keeps. */
export const lexemesOf = (text: Sql): Sql => sql`coalesce(search_lexemes(${text}), '')`;
