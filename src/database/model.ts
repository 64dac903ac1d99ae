import { type EntityMetadata, type EntityProperty, type MetadataStorage, ReferenceKind } from '@mikro-orm/core';
import { IdType } from '../kernel/id.ts';
import { QuantityType } from '../kernel/quantity.ts';
import { RupiahType } from '../kernel/rupiah.ts';
import { raw, type Sql } from './sql.ts';

/** A class of the MikroORM model. */
// biome-ignore lint/suspicious/noExplicitAny: an entity's constructor arguments do not matter to whoever reads its rows
export type EntityClass<E = any> = abstract new (...args: any[]) => E;

/** One property of an entity as a read selects it. */
export interface Column {
  readonly property: string;
  readonly nullable: boolean;
  readonly prop: EntityProperty;
  /** The expression that reads it from a table of that alias. */
  select(alias: string): Sql;
  /** What the driver answered → what the code above the database uses. */
  convert(value: unknown): unknown;
}

/** What the reads know of an entity, taken from the MikroORM model. */
export interface Table {
  readonly entity: string;
  readonly name: string;
  readonly key: Column;
  readonly columns: readonly Column[];
  readonly byProperty: ReadonlyMap<string, Column>;
  /** A global id's (or a code's) key as the database keeps it. */
  keyValue(id: string): string;
  /** Many-to-many relations by property: the table between, and its columns. */
  readonly through: ReadonlyMap<
    string,
    { readonly table: string; readonly own: string; readonly other: string; readonly entity: EntityClass; readonly ordered: boolean }
  >;
}

/** A row as reads return it: the entity's columns by property; a relation is the key of what it refers to. */
export type Row<E> = {
  readonly [K in keyof E as E[K] extends (...args: never[]) => unknown ? never : K]: E[K] extends { id: infer I } ? I : E[K];
} & { readonly __typename: string };

/** Builds the tables of a model once, at start. */
export function tablesOf(metadata: MetadataStorage): Map<string, Table> {
  const tables = new Map<string, Table>();
  for (const meta of metadata.getAll().values()) if (!meta.abstract && !meta.embeddable) tables.set(meta.className, tableOf(meta));
  return tables;
}

function tableOf(meta: EntityMetadata): Table {
  const columns = Object.values(meta.properties)
    .filter(
      (p) =>
        !(p.lazy && p.hidden) &&
        ((p.kind === ReferenceKind.SCALAR && (p.formula || p.fieldNames?.length === 1)) ||
          (p.kind === ReferenceKind.MANY_TO_ONE && p.fieldNames?.length === 1)),
    )
    .map((prop) => columnOf(meta, prop));
  const byProperty = new Map(columns.map((c) => [c.property, c]));
  const key = byProperty.get(meta.primaryKeys[0] as string);
  if (!key) throw new Error(`${meta.className} has no single key`);
  const through = new Map(
    Object.values(meta.properties)
      .filter((p) => p.kind === ReferenceKind.MANY_TO_MANY && p.owner)
      .map((p) => [
        p.name,
        {
          table: p.pivotTable,
          own: p.joinColumns[0] as string,
          other: p.inverseJoinColumns[0] as string,
          entity: p.targetMeta?.class as EntityClass,
          ordered: Boolean(p.fixedOrder),
        },
      ]),
  );
  const keyValue = (id: string) => stored(key, id);
  return { entity: meta.className, name: meta.tableName, key, columns, byProperty, through, keyValue };
}

/** A global id as the column keeps it that holds or refers to it. */
export function stored({ prop }: Column, id: string): string {
  const type = prop.targetMeta?.getPrimaryProps()[0]?.customType ?? prop.customType;
  return type ? (type.convertToDatabaseValue(id, undefined as never) as string) : id;
}

function columnOf(meta: EntityMetadata, prop: EntityProperty): Column {
  const type = prop.kind === ReferenceKind.MANY_TO_ONE ? prop.targetMeta?.getPrimaryProps()[0]?.customType : prop.customType;
  // The driver reads everything else as it should be: days as text, instants as Dates, JSON as objects.
  const ours = type instanceof IdType || type instanceof RupiahType || type instanceof QuantityType ? type : undefined;
  const convert = (value: unknown) => (ours && value !== null ? ours.convertToJSValue(value as string) : value);
  const names = (alias: string) =>
    Object.fromEntries(Object.values(meta.properties).flatMap((p) => (p.fieldNames?.[0] ? [[p.name, `${alias}."${p.fieldNames[0]}"`]] : [])));
  const formula = prop.formula as ((columns: unknown, table: unknown) => string | { sql: string }) | string | undefined;
  const select = (alias: string): Sql => {
    if (!formula) return raw(`${alias}."${prop.fieldNames[0]}"`);
    const said = typeof formula === 'string' ? formula : formula(names(alias), { alias, name: meta.tableName, toString: () => alias });
    return raw(typeof said === 'string' ? `(${said})` : `(${said.sql})`);
  };
  return { property: prop.name, nullable: Boolean(prop.nullable), prop, select, convert };
}
