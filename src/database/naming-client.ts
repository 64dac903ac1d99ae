import { LRUCache } from 'lru-cache';
import pg from 'pg';
import { StatementNames } from './statement-names.ts';

/** One for the process: what comes again on one connection comes on the others too. */
const names = new StatementNames();
/** Grows when a table has changed under what is planned: the old names are left behind. */
let generation = 0;

/** Letters of the statements that one connection keeps planned. */
const MOST_PLANNED = 600_000;

/** Hears what PostgreSQL says when a table that a named statement reads as `*` was given another column; the next try has a new name. */
const noting = (error: unknown): void => {
  if (/cached plan must not change result type/.test((error as Error | null)?.message ?? '')) generation += 1;
};

/** What has values is a single statement; of what has none, only a reading is surely one. */
const isSingle = (text: string, values: readonly unknown[] | undefined): boolean =>
  Boolean(values?.length) || (values !== undefined && /^\s*(?:select|with)\b/i.test(text));

/** What the driver's connection knows to be planned, by name. */
type Planned = { readonly parsedStatements: Record<string, string> };

/** A connection that names whatever statement comes again, so that PostgreSQL plans it once; what has not come for long it lets go. */
export class NamingClient extends pg.Client {
  private readonly planned = new LRUCache<string, number>({
    maxSize: MOST_PLANNED,
    sizeCalculation: (letters) => letters + 1,
    dispose: (_letters, name, why) => {
      if (why === 'evict') this.letGo(name);
    },
  });

  // biome-ignore lint/suspicious/noExplicitAny: one of several signatures of the driver's
  override query(told: any, values?: any, callback?: any): any {
    const config: pg.QueryConfig | string = told;
    const given = Array.isArray(values) ? values : (config as pg.QueryConfig)?.values;
    const text = typeof config === 'string' ? config : config?.text;
    if (!text || !isSingle(text, given) || (config as pg.QueryConfig).name || 'submit' in Object(config)) return super.query(told, values, callback);
    const known = names.nameOf(text);
    const name = known && `${known}.${generation}`;
    if (name && !this.planned.get(name)) this.planned.set(name, text.length);
    const named = { ...(typeof config === 'string' ? {} : config), name, text, values: given };
    const answer = callback ?? (typeof values === 'function' ? values : undefined);
    if (answer) {
      return super.query(named, (error: Error, result: pg.QueryResult) => {
        noting(error);
        answer(error, result);
      });
    }
    const asked = super.query(named) as unknown as Promise<pg.QueryResult>;
    asked.catch(noting);
    return asked;
  }

  /** What never came to be planned is not let go either: that would fail, and a transaction with it. */
  private letGo(name: string): void {
    const { parsedStatements } = (this as unknown as { readonly connection: Planned }).connection;
    if (!parsedStatements[name]) return;
    delete parsedStatements[name];
    super.query(`deallocate "${name}"`).catch(() => {});
  }
}
