import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** So many statements stay planned in each connection, and so many more are watched for coming again. */
const MOST_NAMED = 800;
const MOST_WATCHED = 4000;
/** From this time on a statement is worth a plan of its own. */
const WORTH = 3;

/**
 * Names for the statements that come again: PostgreSQL plans a named one once per connection and keeps its plan as long as that
 * lives. Anybody can send queries that differ by a word, so what comes once or twice gets no name, and names are few.
 */
export class StatementNames {
  private readonly named = new Map<string, string>();
  /** How often each was seen, by a hash: a text that never comes again is not kept. */
  private readonly watched = new LRUCache<string, number>({ max: MOST_WATCHED });

  nameOf(text: string): string | undefined {
    const name = this.named.get(text);
    if (name || this.named.size >= MOST_NAMED) return name;
    const hash = createHash('sha1').update(text).digest('base64url');
    const times = (this.watched.get(hash) ?? 0) + 1;
    if (times < WORTH) {
      this.watched.set(hash, times);
      return undefined;
    }
    this.watched.delete(hash);
    this.named.set(text, hash);
    return hash;
  }
}
