import { createHash } from 'node:crypto';

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
  private readonly named = new Set<string>();
  private readonly watched = new Map<string, number>();

  nameOf(text: string): string | undefined {
    const name = createHash('sha1').update(text).digest('base64url');
    if (this.named.has(name)) return name;
    if (this.named.size >= MOST_NAMED) return undefined;
    const times = (this.watched.get(name) ?? 0) + 1;
    this.watched.delete(name);
    if (times >= WORTH) {
      this.named.add(name);
      return name;
    }
    this.watched.set(name, times);
    const [oldest] = this.watched.keys();
    if (this.watched.size > MOST_WATCHED && oldest !== undefined) this.watched.delete(oldest);
    return undefined;
  }
}
