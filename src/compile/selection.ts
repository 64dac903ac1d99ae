import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import type { Declaration } from '../api/declare.ts';
import type { EntityClass, Table } from '../database/model.ts';
import type { ReadModel } from '../database/reads.ts';
import { NotUnderstood } from './not-understood.ts';

/** Beyond that planning takes longer than answering piece by piece. */
const MOST_TABLES = 60;

/** One field that is asked of a type, under the name that its answer goes by. */
export interface Chosen {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly field: GraphQLField<unknown, unknown>;
  readonly from: Declaration;
  /** `Proposal.karangTaruna`, for whoever wants to know what was not understood. */
  readonly where: string;
}

/** The rows of an object type: its table in the model, and its GraphQL type. */
export interface Source {
  readonly type: GraphQLObjectType;
  readonly table: Table;
  readonly entity: EntityClass;
}

/** The fields of an operation, type by type, with fragments spread and conditions decided. */
export class Selections {
  private aliases = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    readonly model: ReadModel,
    private readonly fragments: Record<string, FragmentDefinitionNode>,
    private readonly variables: Record<string, unknown>,
  ) {}

  /** A name for a table that no other place of the statement has. */
  alias(): string {
    this.aliases += 1;
    if (this.aliases > MOST_TABLES) throw new NotUnderstood('more tables than one statement takes');
    return `t${this.aliases}`;
  }

  root(node: { readonly selectionSet: Parameters<typeof collectFields>[4] }): Chosen[] {
    const query = this.schema.getQueryType() as GraphQLObjectType;
    return this.chosen(query, collectFields(this.schema, this.fragments, this.variables, query, node.selectionSet));
  }

  of(type: GraphQLObjectType, nodes: readonly FieldNode[]): Chosen[] {
    return this.chosen(type, collectSubfields(this.schema, this.fragments, this.variables, type, nodes));
  }

  private chosen(type: GraphQLObjectType, found: ReadonlyMap<string, readonly FieldNode[]>): Chosen[] {
    return [...found].flatMap(([key, nodes]) => {
      const name = (nodes[0] as FieldNode).name.value;
      const field = name === '__typename' ? TYPENAME : type.getFields()[name];
      if (!field) throw new NotUnderstood(`${type.name}.${name}`);
      return { key, nodes, field, from: field.extensions as Declaration, where: `${type.name}.${name}` };
    });
  }

  /** Whose rows a field's type shows. */
  source({ field, where }: Chosen): Source {
    const type = getNamedType(field.type);
    if (!isObjectType(type)) throw new NotUnderstood(where);
    return this.sourceOf(type, where);
  }

  sourceOf(type: GraphQLObjectType, where: string): Source {
    const entity = (type.extensions.entity as (() => EntityClass) | undefined)?.();
    const table = entity && this.model.tables.get(entity.name);
    if (!entity || !table) throw new NotUnderstood(where);
    return { type, table, entity };
  }

  /** The rows of an entity, where a field's type is what they are among others. */
  sourceOfEntity(type: GraphQLInterfaceType, entity: EntityClass | undefined, where: string): Source {
    const typename = this.model.exposures.get(entity?.name ?? '')?.typename ?? entity?.name;
    const found = this.schema.getPossibleTypes(type).find(({ name }) => name === typename);
    if (!found) throw new NotUnderstood(where);
    return this.sourceOf(found, where);
  }
}

const TYPENAME = { name: '__typename', args: [], extensions: {} } as unknown as GraphQLField<unknown, unknown>;
export const isTypename = ({ field }: Chosen): boolean => field === TYPENAME;
