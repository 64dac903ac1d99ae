import { type GraphQLOutputType, getNullableType, isEnumType, isListType, isNonNullType } from 'graphql';
import type { Column } from '../database/model.ts';
import { IdType } from '../kernel/id.ts';
import { NotUnderstood } from './not-understood.ts';
import { joined, type Part, type Template, template } from './template.ts';

/**
 * Stands in an answer where GraphQL allows no null and the database gave one. JSON writes a control character in no other
 * way than escaped, so that the character itself says: this answer must be made the first way, which knows what to say.
 */
export const MISSING = '\u0001';
const MISSING_TEXT = "E'\\x01'";

/** JSON text that is never SQL's null. */
export const orMissing = <A>(text: Part<A>): Template<A> => template`coalesce(${text}, ${MISSING_TEXT})`;
export const orNull = <A>(text: Part<A>, isRequired: boolean): Template<A> => template`coalesce(${text}, ${isRequired ? MISSING_TEXT : "'null'"})`;

/** A text of our own, or a name of GraphQL's, as a constant of SQL. */
export const constant = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** `'{"id":' || … || ',"name":' || … || '}'`, from keys and expressions of JSON text. */
export function objectText<A>(fields: ReadonlyMap<string, Part<A>>): Template<A> {
  const parts: Part<A>[] = [];
  let separator = '{';
  for (const [key, text] of fields) {
    parts.push(`${constant(`${separator}${JSON.stringify(key)}:`)} || `, text, ' || ');
    separator = ',';
  }
  return joined(parts.length ? ['(', ...parts, "'}')"] : ["'{}'"]);
}

/** Of rows that stand in order: `'[' || string_agg(…) || ']'`; `how` says of which rows, and in which order. */
export const arrayText = <A>(item: Part<A>, how: { readonly order?: Part<A>; readonly filter?: Part<A> } = {}): Template<A> =>
  template`'[' || coalesce(string_agg(${orMissing(item)}, ','${how.order ? template` order by ${how.order}` : ''})${how.filter ? template` filter (where ${how.filter})` : ''}, '') || ']'`;

/** A column's value as the JSON that its scalar serializes to; `value` is the expression that reads it, which the viewer may be kept from. */
export function columnText<A>(type: GraphQLOutputType, { prop }: Column, value: Part<A>, isGuarded = false): Template<A> {
  const text = bareText(type, prop.customType, value);
  return prop.nullable || prop.formula || isGuarded ? orNull(text, isNonNullType(type)) : text;
}

/** Any value of that scalar or enum as the JSON that it serializes to. */
export const valueText = <A>(type: GraphQLOutputType, value: Part<A>): Template<A> => orNull(bareText(type, undefined, value), isNonNullType(type));

function bareText<A>(type: GraphQLOutputType, kept: unknown, value: Part<A>): Template<A> {
  const bare = getNullableType(type);
  if (isListType(bare)) return template`to_json(${value})::text`;
  if (isEnumType(bare)) {
    if (bare.getValues().some((v) => v.name !== v.value)) throw new NotUnderstood(`the enum ${bare.name}`);
    return template`'"' || ${value} || '"'`;
  }
  const write = SCALARS[String(bare)];
  if (!write) throw new NotUnderstood(`the scalar ${bare}`);
  if (kept instanceof IdType) return template`${constant(`"${kept.prefix}_`)} || replace((${value})::text, '-', '') || '"'`;
  return write(value as Part<unknown>) as Template<A>;
}

const quoted = (value: Part<unknown>): Template<unknown> => template`'"' || ${value} || '"'`;
const SCALARS: Readonly<Record<string, (value: Part<unknown>) => Template<unknown>>> = {
  ID: (value) => template`to_json(${value})::text`,
  String: (value) => template`to_json(${value})::text`,
  RegionCode: quoted,
  Int: (value) => template`(${value})::text`,
  Boolean: (value) => template`(${value})::text`,
  Rupiah: quoted,
  LocalDate: quoted,
  Quantity: (value) => quoted(template`trim_scale(${value})`),
  DateTime: (value) => quoted(template`to_char(date_trunc('milliseconds', ${value}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`),
};
