import { type Opt, p } from '@mikro-orm/core';
import type { LocalDate, Zone } from '../kernel/calendar.ts';
import { IdType, newId } from '../kernel/id.ts';
import { type Rupiah, RupiahType } from '../kernel/rupiah.ts';

/** The key of a kind of node: a global id above the database, a uuid in it. */
export const id = (prefix: string) =>
  p
    .type(new IdType(prefix))
    .$type<Opt<string>>()
    .primary()
    .onCreate(() => newId(prefix));
/** A person, where the model only notes who it was. */
export const personId = () => p.type(new IdType('prs')).$type<string>();
export const money = () => p.type(RupiahType).$type<Rupiah>();
/** A sum that only the database's triggers write. */
export const keptMoney = () => p.type(RupiahType).$type<Opt<Rupiah>>().defaultRaw('0').returning(false);
/** A count that only the database's triggers write. */
export const keptCount = () => p.bigint().$type<Opt<bigint>>().defaultRaw('0').returning(false);
export const generatedMoney = (expression: string) => p.type(RupiahType).$type<Opt<Rupiah>>().generated(`${expression} stored`).returning(false);
export const day = () => p.date().$type<LocalDate>();
export const instant = () => p.datetime(3).$type<Date>();
export const zone = () => p.text().$type<Zone>();
export const words = () => p.text().$type<string>();
/** What a row is found by, made of its texts by the database; only searching asks for it. */
const lexemes = () => p.type('text').$type<Opt<string>>().columnType('tsvector').lazy().hidden().returning(false);
export const generatedLexemes = (text: string) => lexemes().generated(`search_lexemes(${text}) stored`);
/** The same where texts of other tables belong to it: only a trigger writes it. */
export const keptLexemes = () => lexemes().defaultRaw("''::tsvector");
export const searchIndex = (table: string) => ({
  name: `${table}_search_index`,
  expression: `create index "${table}_search_index" on "${table}" using gin ("search_words") with (fastupdate = off)`,
});
/** A text that is one of a few values, checked by the database. */
export const oneOf = <const T extends readonly string[]>(values: T) => p.enum(values as unknown as T).$type<T[number]>();
/** Several of a few values; `check` is PostgreSQL's normal form of the same rule. */
export const someOf = <const T extends readonly string[]>(column: string, values: T) =>
  p
    .array()
    .$type<T[number][]>()
    .columnType('text[]')
    .check(`((${column} <@ ARRAY[${values.map((v) => `'${v}'::text`).join(', ')}]))`);
export const texts = () => p.array().$type<string[]>().columnType('text[]');
