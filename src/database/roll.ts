import { decodeCursor, encodeCursor, type KeyType, type Page, type Paging, pageOf, sizeOf } from './page.ts';
import type { Reads } from './reads.ts';
import { join, raw, type Sql, sql } from './sql.ts';
import { type Asker, toldColumn } from './telling.ts';

/** A paged list of objects that stand in no table as they are shown; it is read forward. */
export interface Roll {
  /** Those that the viewer is told of; the columns are called as the objects' fields, and as what is said of them is made of. */
  // biome-ignore lint/suspicious/noExplicitAny: each list knows its own arguments
  readonly rows: (asker: Asker, args: any) => Sql;
  /** The columns by which they ascend, which together never tie, and their types. */
  readonly order: readonly (readonly [column: string, cast: KeyType])[];
}

/** The keys of a row of that alias, in their order. */
export const rollKeys = ({ order }: Roll, alias: string): Sql[] => order.map(([column]) => toldColumn(alias, column));

/** A page of it, as rows with all their columns. */
export async function rollOf(reads: Reads, roll: Roll, args: Paging): Promise<Page<Record<string, unknown>>> {
  const rows = roll.rows(reads, args);
  const casts = roll.order.map(([, cast]) => cast);
  const keys = rollKeys(roll, 'item');
  const beyond =
    args.after == null ? sql`true` : sql`(${join(keys)}) > (${join(decodeCursor(args.after, casts).map((key, i) => sql`${key}::${raw(casts[i] as string)}`))})`;
  const found = await reads.queries.objects<Record<string, unknown> & { readonly cursor: string[] }>(
    sql`select array[${join(keys.map((key) => sql`${key}::text`))}] as cursor, item.* from (${rows}) item where ${beyond} order by ${join(keys)} limit ${sizeOf(args) + 1}`,
  );
  return pageOf(
    found.map(({ cursor, ...node }) => ({ cursor: encodeCursor(cursor), node })),
    args,
    async () => (await reads.queries.rows(sql`select count(*)::int from (${rows}) item`))[0]?.[0] as number,
  );
}
