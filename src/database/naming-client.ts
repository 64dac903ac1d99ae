import pg from 'pg';
import { StatementNames } from './statement-names.ts';

/** One for the process: what comes again on one connection comes on the others too. */
const names = new StatementNames();
/** Grows when a table has changed under what is planned: the old names are left behind. */
let generation = 0;

/** Hears what PostgreSQL says when a table that a named statement reads as `*` was given another column; the next try has a new name. */
const noting = (error: unknown): void => {
  if (/cached plan must not change result type/.test((error as Error | null)?.message ?? '')) generation += 1;
};

/** What has values is a single statement; of what has none, only a reading is surely one. */
const isSingle = (text: string, values: readonly unknown[] | undefined): boolean =>
  Boolean(values?.length) || (values !== undefined && /^\s*(?:select|with)\b/i.test(text));

/** A connection that names whatever statement comes again, so that PostgreSQL plans it once. */
export class NamingClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: one of several signatures of the driver's
  override query(told: any, values?: any, callback?: any): any {
    const config: pg.QueryConfig | string = told;
    const given = Array.isArray(values) ? values : (config as pg.QueryConfig)?.values;
    const text = typeof config === 'string' ? config : config?.text;
    if (!text || !isSingle(text, given) || (config as pg.QueryConfig).name || 'submit' in Object(config)) return super.query(told, values, callback);
    const name = names.nameOf(text);
    const named = { ...(typeof config === 'string' ? {} : config), name: name && `${name}${generation}`, text, values: given };
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
}
