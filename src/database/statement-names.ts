import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** Letters of all statements that have a name, and of one: plans of longer ones take too much of PostgreSQL's memory in each connection. */
const MOST_NAMED = 1_000_000;
const LONGEST_NAMED = 20_000;
/** So many more are watched for coming again. */
const MOST_WATCHED = 4000;
/** From this time on a statement is worth a plan of its own. */
const WORTH = 3;

/**
 * Names for the statements that come again: PostgreSQL plans a named one once per connection. Anybody can send queries that
 * differ by a word, so what comes once or twice gets no name, and what has not come for long loses its own.
 */
export class StatementNames {
  private readonly named = new LRUCache<string, string>({ maxSize: MOST_NAMED, sizeCalculation: (_name, text) => text.length + 1 });
  /** How often each was seen, by a hash: a text that never comes again is not kept. */
  private readonly watched = new LRUCache<string, number>({ max: MOST_WATCHED });
  private givenSoFar = 0;

  nameOf(text: string): string | undefined {
    const known = this.named.get(text);
    if (known || text.length > LONGEST_NAMED) return known;
    const hash = createHash('sha1').update(text).digest('base64url');
    const times = (this.watched.get(hash) ?? 0) + 1;
    if (times < WORTH) {
      this.watched.set(hash, times);
      return undefined;
    }
    this.watched.delete(hash);
    this.givenSoFar += 1;
    // Never the same twice: a connection may still know the text by the name that it lost.
    const name = `${hash}${this.givenSoFar.toString(36)}`;
    this.named.set(text, name);
    return name;
  }
}
