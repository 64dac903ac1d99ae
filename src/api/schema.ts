import type { MetadataStorage } from '@mikro-orm/core';
import { type GraphQLSchema, isInterfaceType, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { type Table, tablesOf } from '../database/model.ts';
import type { ReadModel } from '../database/reads.ts';
import { exposures } from '../modules/exposures.ts';
import { resolvers } from '../modules/resolvers.ts';
import { bind } from './bind.ts';
import { NodeResolver } from './node-resolver.ts';

const ROOTS = {
  Query: 'Everything that can be read (bacaan). What the viewer may not see does not exist for them.',
  Mutation: 'Everything that changes something (tindakan): one verb, one input, one transaction; refusals stand in the result.',
};

/** The schema as the classes say it; not yet bound to a model. */
export function buildSchema(): GraphQLSchema {
  // Its own check asks for an introspection of everything; Apollo, which validates the schema, needs a third of that time.
  const schema = buildSchemaSync({ resolvers: [NodeResolver, ...resolvers], validate: false, skipCheck: true });
  for (const [name, description] of Object.entries(ROOTS)) Object.assign(schema.getType(name) ?? {}, { description });
  return schema;
}

/** What `schema/schema.graphql` holds. */
export const printedSchema = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;

/** Everything that reads need, from the ORM's model, the exposures and the schema's nodes. */
export function readModelOf(metadata: MetadataStorage, schema: GraphQLSchema): ReadModel {
  const tables = tablesOf(metadata);
  const byPrefix = new Map<string, Table>();
  const nodes = new Map<string, Table>();
  const node = schema.getType('Node');
  const names = new Set(isInterfaceType(node) ? schema.getImplementations(node).objects.map((o) => o.name) : []);
  for (const exposure of exposures) {
    const table = tables.get(exposure.entity.name) as Table;
    const prefix = exposure.prefix ?? (table.key.prop.customType as unknown as { prefix: string }).prefix;
    byPrefix.set(prefix, table);
    if (names.has(exposure.typename ?? table.entity)) nodes.set(prefix, table);
  }
  return { tables, exposures: new Map(exposures.map((e) => [e.entity.name, e])), byPrefix, nodes };
}

/** The schema with its resolvers bound to the model. */
export function boundSchema(metadata: MetadataStorage): { schema: GraphQLSchema; model: ReadModel } {
  const schema = buildSchema();
  const model = readModelOf(metadata, schema);
  return { schema: bind(schema, model), model };
}
