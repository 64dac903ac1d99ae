import sql, { empty, join, raw, type Sql } from 'sql-template-tag';

export { empty, join, raw, type Sql, sql };

/** A name of our own (never of a user's) as SQL: `column('m', 'status')` is m."status". */
export const column = (alias: string, name: string): Sql => raw(`${alias}."${name}"`);

/** All of the conditions; true when there are none. */
export const all = (conditions: readonly Sql[]): Sql => (conditions.length ? sql`(${join(conditions, ' and ')})` : sql`true`);

/**
 * The condition, taken by the planner to hold nearly always. It takes what it cannot estimate to hold seldom, and then asks for one row after
 * another what it had better ask for all at once. No index is used for it. `of`: what is never null of all tables that it is asked of together.
 */
export const mostly = (condition: Sql, of: Sql = sql`1`): Sql => sql`(case when ${condition} then ${of} end) is not null`;

const isFalse = ({ strings, values }: Sql): boolean => !values.length && strings[0] === 'false';
/** Any of the conditions; false when there are none, or none that could hold. */
export const any = (conditions: readonly Sql[]): Sql => {
  const possible = conditions.filter((condition) => !isFalse(condition));
  return possible.length ? sql`(${join(possible, ' or ')})` : sql`false`;
};

/** The column has one of these values. A single one is asked for by itself: an index that begins with the column then gives an order too. */
export const oneOfTexts = (column: Sql, values: readonly string[]): Sql =>
  values.length === 1 ? sql`${column} = ${values[0]}` : sql`${column} = any(${values}::text[])`;

/**
 * True where the region code in that column is one of `codes` or lies under one. One code is found by an index; several are
 * one text however many they are, for PostgreSQL keeps a plan of each text.
 */
export const inside = (code: Sql, codes: readonly string[]): Sql => {
  const [only, ...more] = codes;
  if (only === undefined) return sql`false`;
  if (more.length) return any([sql`${code} = any(${codes}::text[])`, ...[2, 5, 8].map((n) => sql`left(${code}, ${raw(String(n))}) = any(${codes}::text[])`)]);
  return only.length === 13 ? sql`${code} = ${only}` : sql`(${code} = ${only} or ${code} like ${`${only}.%`})`;
};
