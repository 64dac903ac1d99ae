import type { Viewer } from '../modules/identity/viewer.ts';
import type { Visibility } from './exposure.ts';
import type { EntityClass } from './model.ts';
import type { Reads } from './reads.ts';
import { all, join, raw, type Sql, sql } from './sql.ts';

/** Who asks, and which rows they may see. */
export interface Asker {
  readonly viewer: Viewer;
  visible(entity: EntityClass, alias: string): Sql;
}

/** Objects that stand in no table as they are shown: what a select over a row gives. */
export interface Telling {
  /** A select of its own over the row of that alias; its columns are called as the objects' fields. What of it is hidden from whom, it hides itself. */
  // biome-ignore lint/suspicious/noExplicitAny: each telling knows its own arguments
  readonly rows: (asker: Asker, alias: string, args: any) => Sql;
  /** By which of its columns they stand in order; together these never tie. */
  readonly order: readonly string[];
  /** Whom it is told; null for others. */
  readonly when?: Visibility;
}

/** A column of a telling's select. */
export const toldColumn = (alias: string, name: string) => raw(`${alias}."${name}"`);
export const toldOrder = ({ order }: Telling, alias: string) =>
  join(
    order.map((name) => toldColumn(alias, name)),
    ', ',
  );

/** What is told of the row of that key, as objects with those fields. Batched over all that are asked the same. */
export function toldOf(
  reads: Reads,
  entity: EntityClass,
  name: string,
  telling: Telling,
  { fields, of, args }: { readonly fields: readonly string[]; readonly of: string; readonly args: object },
): Promise<unknown> {
  const { key, name: table } = reads.table(entity);
  const { viewer } = reads;
  const loader = reads.loader<unknown>(name + JSON.stringify(args), async (ids) => {
    const columns = join([
      sql`true as told`,
      ...fields.map((field) => toldColumn('s', field)),
      sql`row_number() over (order by ${toldOrder(telling, 's')}) as n`,
    ]);
    const conditions = [
      sql`${key.select('t')} = any(${reads.keys(key, ids)})`,
      reads.visible(entity, 't'),
      ...(telling.when ? [telling.when(viewer, 't')] : []),
    ];
    // A row of which nothing is told has a line of its own, which tells it from one that nothing may be told of.
    const lines = await reads.queries.rows(sql`select ${key.select('t')}, x.* from ${raw(table)} t
      left join lateral (select ${columns} from (${telling.rows(reads, 't', args)}) s) x on true where ${all(conditions)} order by x.n`);
    const byRow = Map.groupBy(lines, ([id]) => key.convert(id));
    const objects = (rows: readonly (readonly unknown[])[]) =>
      rows.flatMap(([, told, ...values]) => (told ? [Object.fromEntries(fields.map((field, i) => [field, values[i]]))] : []));
    return ids.map((id) => {
      const rows = byRow.get(id);
      return rows ? objects(rows) : telling.when ? null : [];
    });
  });
  return loader.load(of);
}
