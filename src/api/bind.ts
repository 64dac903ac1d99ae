import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { type ClassType, getMetadataStorage } from 'type-graphql';
import type { Context } from '../context.ts';
import type { EntityClass, Table } from '../database/model.ts';
import type { Paging } from '../database/page.ts';
import type { ReadModel, Reads } from '../database/reads.ts';
import { rollOf } from '../database/roll.ts';
import { toldOf } from '../database/telling.ts';
import { notFound } from '../kernel/refusal.ts';
import type { Text } from '../kernel/text.ts';
import { unboundedLists } from './bounded.ts';
import type { Among, Declaration, Referring } from './declare.ts';

type Source = Record<string, unknown>;
type Resolve = GraphQLFieldResolver<Source, Context>;

/**
 * Checks every field of every type against the model (property, type, nullability) and attaches the batched resolvers
 * that the declarations ask for. A schema that says what the model does not hold stops the start.
 */
export function bind(schema: GraphQLSchema, model: ReadModel): GraphQLSchema {
  const faults = unboundedLists(schema);
  const computed = computedFields();
  const entities = new Map<string, EntityClass>();
  for (const type of Object.values(schema.getTypeMap())) {
    const entity = (type.extensions.entity as (() => EntityClass) | undefined)?.();
    if (entity) entities.set(type.name, entity);
    if (isAbstractType(type)) type.resolveType = (value) => (value as { __typename: string }).__typename;
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    // type-graphql asks `instanceof` its class; rows are plain, and abstract types resolve by name.
    type.isTypeOf = undefined;
    if (type === schema.getMutationType()) continue;
    if (type === schema.getQueryType()) {
      for (const field of Object.values(type.getFields())) bindRoot(field, entities, faults);
      continue;
    }
    const entity = entities.get(type.name);
    const table = entity && model.tables.get(entity.name);
    if (entity && !table) faults.push(`${type.name}: ${entity.name} is not in the model`);
    for (const field of Object.values(type.getFields())) {
      bindField(type, field, table, entities, computed, faults);
    }
  }
  if (faults.length) throw new Error(`The schema does not fit the model:\n  ${faults.join('\n  ')}`);
  return schema;
}

/** What a query starts from: a list, the row of a key, the node of an id. Every other field is its resolver's. */
function bindRoot(field: GraphQLField<Source, Context>, entities: Map<string, EntityClass>, faults: string[]): void {
  const { connection, found, node } = field.extensions as Declaration;
  const entity = entities.get(getNamedType(field.type).name);
  if (connection) field.resolve = (_source, args, { reads, viewer }) => reads.page(connection(args, viewer), args as Paging);
  else if (node) field.resolve = (_source, { id }, { reads }) => reads.node(id as string);
  else if (found && !entity) faults.push(`Query.${field.name}: its type has no entity`);
  else if (found && entity)
    field.resolve = (_source, args, { reads, viewer }) => {
      const key = found(args, viewer);
      return key === null ? null : reads.one(entity, key);
    };
}

/** `Proposal.readiness`: the fields that resolver classes answer. */
const computedFields = () =>
  new Set(
    getMetadataStorage()
      .fieldResolvers.filter((r) => r.kind === 'external' && r.getObjectType)
      .map((r) => `${typeName(r.getObjectType?.() as ClassType)}.${r.schemaName}`),
  );
const typeName = (target: ClassType) => getMetadataStorage().objectTypes.find((t) => t.target === target)?.name ?? target.name;

function bindField(
  type: GraphQLObjectType,
  field: GraphQLField<Source, Context>,
  table: Table | undefined,
  entities: Map<string, EntityClass>,
  computed: ReadonlySet<string>,
  faults: string[],
): void {
  const said = field.extensions as Declaration;
  const where = `${type.name}.${field.name}`;
  const target = entities.get(getNamedType(field.type).name);
  if (computed.has(where) && !isDeclared(said)) return;
  if (said.given) {
    field.resolve = undefined;
  } else if (said.said) {
    const property = said.said;
    field.resolve = (source, _args, context) => (source[property] as Text | null)?.[context.locale] ?? null;
  } else if (said.kept) {
    if (!target) faults.push(`${where}: its type has no entity`);
    else field.resolve = kept(field.name, target, said.kept.via);
  } else if (said.relation) {
    const column = table?.byProperty.get(said.relation);
    const entity = (column?.prop.targetMeta?.class as EntityClass | undefined) ?? (table ? undefined : target);
    if (!table && entity) field.resolve = relation(said.relation, entity);
    else if (!column || !entity) faults.push(`${where}: no relation ${said.relation} in the model`);
    else if (target !== entity) faults.push(`${where}: the relation leads to ${entity.name}`);
    else if (column.nullable && isNonNullType(field.type)) faults.push(`${where}: nullable in the model`);
    else field.resolve = relation(said.relation, entity);
  } else if (said.many) {
    field.resolve = many(said.many, table);
  } else if (said.single) {
    const all = many(said.single, table);
    field.resolve = async (source, args, context, info) => (await all(source, args, context, info))[0] ?? null;
  } else if (said.each) {
    const property = said.each;
    if (!target || !table?.byProperty.has(property)) faults.push(`${where}: no keys ${property} in the model`);
    else field.resolve = each(property, target);
  } else if (said.either) {
    const relations = said.either.map((property) => table?.byProperty.get(property)?.prop.targetMeta?.class as EntityClass | undefined);
    if (!isUnionType(getNamedType(field.type)) || relations.includes(undefined)) faults.push(`${where}: no union of relations ${said.either} in the model`);
    else field.resolve = either(said.either, relations as EntityClass[]);
  } else if (said.told) {
    const { told } = said;
    const inner = getNamedType(field.type);
    const entity = entities.get(type.name);
    if (!entity || !isObjectType(inner)) faults.push(`${where}: tells nothing of an entity's rows`);
    else {
      const fields = Object.keys(inner.getFields());
      field.resolve = (source, args, { reads }) => toldOf(reads, entity, where, told, { fields, of: keyOf(source, table), args });
    }
  } else if (said.made) {
    const make = said.made;
    field.resolve = (source, _args, context) => make(keyOf(source, table), context);
  } else if (said.through) {
    const property = said.through;
    if (!table?.through.has(property)) faults.push(`${where}: no many-to-many relation ${property} in the model`);
    else field.resolve = (source, _args, context) => context.reads.through(table, property, keyOf(source, table));
  } else if (said.roll) {
    const { roll } = said;
    field.resolve = (_source, args, { reads }) => rollOf(reads, roll, args as Paging);
  } else if (said.among) {
    field.resolve = among(said.among);
  } else if (said.judged) {
    const { by } = said.judged;
    field.resolve = (source, _args, context) => by(source, context);
  } else if (said.connection) {
    const list = said.connection;
    field.resolve = ((source, args, context) => context.reads.page(list(args, context.viewer), args as Paging, keyOf(source, table))) as Resolve;
  } else if (!table) {
    faults.push(`${where}: says neither where it comes from nor belongs to an entity`);
  } else {
    bindColumn(field, where, table, faults);
  }
}

/** A field of a resolver class that a declaration answers all the same. */
const isDeclared = ({ connection, many, single, each, either, told, made, roll, among, judged }: Declaration) =>
  Boolean(connection ?? many ?? single ?? each ?? either ?? told ?? made ?? roll ?? among ?? judged);
const keyOf = (source: Source, table: Table | undefined) => source[table?.key.property ?? 'id'] as string;

function bindColumn(field: GraphQLField<Source, Context>, where: string, table: Table, faults: string[]): void {
  const column = table.byProperty.get(field.name);
  if (!column) {
    faults.push(`${where}: ${table.entity} has no such property`);
    return;
  }
  const bare = getNullableType(field.type);
  const isArray = Boolean(column.prop.columnTypes?.[0]?.endsWith('[]'));
  const declaredNullable = column.nullable;
  if (declaredNullable && isNonNullType(field.type)) faults.push(`${where}: nullable in the model, not in the schema`);
  if (isArray !== isListType(bare)) faults.push(`${where}: a list in one of schema and model only`);
  const named = getNamedType(field.type);
  const fits = FITS[named.name];
  const stored = (column.prop.columnTypes?.[0] ?? '').replace(/\[\]$/, '').replace(/\(.*\)$/, '');
  if (fits && stored && !fits.includes(stored)) faults.push(`${where}: ${named.name} over a column ${stored}`);
  if (isEnumType(named) && column.prop.items?.some((i) => !named.getValue(String(i)))) faults.push(`${where}: the column holds values that the enum has not`);
  field.resolve = undefined;
}

const FITS: Record<string, readonly string[]> = {
  Rupiah: ['bigint'],
  Int: ['int', 'smallint', 'integer'],
  DateTime: ['timestamptz'],
  LocalDate: ['date'],
  String: ['text', 'varchar'],
  RegionCode: ['text'],
  ID: ['uuid', 'text'],
  Quantity: ['numeric'],
};

const relation =
  (property: string, entity: EntityClass): Resolve =>
  (source, _args, context) => {
    const key = source[property] as string | null;
    return key == null ? null : context.reads.one(entity, key);
  };

const many =
  ({ entity, of, order, ...narrowed }: Referring, table: Table | undefined): GraphQLFieldResolver<Source, Context, unknown, Promise<unknown[]>> =>
  (source, _args, context) =>
    context.reads.many(entity(), of, keyOf(source, table), order, narrowed);

const each =
  (property: string, entity: EntityClass): Resolve =>
  async (source, _args, { reads }) =>
    (await Promise.all((source[property] as string[]).map((key) => reads.one(entity, key)))).filter(Boolean);

const either =
  (relations: readonly string[], entities: readonly EntityClass[]): Resolve =>
  (source, _args, { reads }) => {
    const which = relations.findIndex((property) => source[property] != null);
    return which < 0 ? null : reads.one(entities[which] as EntityClass, source[relations[which] as string] as string);
  };

const among =
  ({ of, key, entities }: Among): Resolve =>
  (source, _args, { reads }) => {
    const entity = entities[source[of] as string]?.();
    return entity ? reads.one(entity, reads.table(entity).key.convert(source[key]) as string) : null;
  };

/** Who repeats a mutation with its key may see its record no more, having left the organisation: it is as one that never was. */
const kept =
  (name: string, entity: EntityClass, via: readonly [string, string] | undefined): Resolve =>
  async (source, _args, { reads }) => {
    const row = await keptRow(reads, source, name, entity, via);
    if (!row) throw notFound();
    return row;
  };

async function keptRow(reads: Reads, source: Source, name: string, entity: EntityClass, via: readonly [string, string] | undefined): Promise<unknown> {
  if (!via) return reads.one(entity, source[name] as string);
  const id = source[via[0]] as string;
  const leading = reads.entityOf(id);
  const first = leading && ((await reads.one(leading, id)) as Source | null);
  return first && reads.one(entity, first[via[1]] as string);
}
