import { sought } from './search-words.ts';
import { raw, type Sql, sql } from './sql.ts';

/** The column in which an entity's table keeps the words that its rows are found by. */
export const searchWords = (alias: string): Sql => raw(`${alias}."search_words"`);

/** A value of a statement that the database is asked for before the statement is sent, once for all places in which it stands. */
export class Sought {
  constructor(
    readonly words: readonly string[],
    /** The last word may be the beginning of one. */
    readonly begun: boolean,
    /** Each of the words is sought by itself, not all of them in one place. */
    readonly any = false,
  ) {}

  /** The same for what is the same. */
  get key(): string {
    return JSON.stringify([this.words, this.begun]);
  }
  /** Asks for it. */
  get statement(): Sql {
    return sql`select search_query(${this.words}::text[], ${this.begun}::boolean)::text`;
  }
  /** The value, of what the database answered. */
  of(query: string | null): string | null {
    return this.any && query ? query.replaceAll(/'(?:[^'\\]|''|\\.)*'|&/g, (part) => (part === '&' ? '|' : part)) : query;
  }
}

const soughtIn = (words: string, any = false) => new Sought(sought(words), !/\s$/.test(words), any) as unknown as string;

/**
 * True where those lexemes have all of the words, in any order: as they are, in another form of theirs, or the last one's
 * beginning. A word that nobody knows stands for those that it is a part of, or that it was perhaps meant to be.
 */
export const mentions = (lexemes: Sql, words: string): Sql => sql`${lexemes} @@ search_sought(${soughtIn(words)}::tsquery)`;

/** The lexemes of a text that no column keeps. */
export const lexemesOf = (text: Sql): Sql => sql`coalesce(search_lexemes(${text}), '')`;

/** Where the words stand in a text that a row is found by, each by itself: `start` and `length`; nowhere where none are looked for. */
export function marksIn(alias: string, column: string, words: string | null | undefined): Sql {
  const asked = sql`${words?.trim() ? soughtIn(words, true) : null}::tsquery`;
  return sql`select m.start, m.length from search_marks(${raw(`${alias}."${column}"`)}, ${asked}) m where ${searchWords(alias)} @@ ${asked}`;
}
