import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { nodeOf, type ReadModel } from '../database/reads.ts';
import { sql } from '../database/sql.ts';
import type { Asked } from './asked.ts';
import { connectionText } from './connections.ts';
import { type Rest, restText } from './gaps.ts';
import { objectText } from './json.ts';
import { NotUnderstood } from './not-understood.ts';
import { keyedText, type Piece, type Text, typenameText } from './rows.ts';
import { type Chosen, isTypename, Selections, type Source } from './selection.ts';
import { Later, template } from './template.ts';

/** How a query is answered: by a statement, and what of it resolvers answer. */
export interface Plan {
  /** A single row with a single text, the JSON of `data`. */
  readonly text: Text;
  /** Absent where the statement answers all of it. */
  readonly rest?: Rest;
}

/**
 * One statement that answers a query, but for root fields that only resolvers answer.
 * @param variables decide the conditions `@include` and `@skip`; everything else of them is read when the operation is asked.
 * @throws NotUnderstood
 */
export function compile(
  schema: GraphQLSchema,
  model: ReadModel,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Plan {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  const selections = new Selections(schema, model, fragments, variables);
  const roots = selections.root(operation);
  const left: { nodes: readonly FieldNode[]; why: NotUnderstood }[] = [];
  const textOf = (one: Chosen): Piece => {
    try {
      return rootText(schema, selections, one);
    } catch (why) {
      if (!(why instanceof NotUnderstood)) throw why;
      left.push({ nodes: one.nodes, why });
      return restText(one.key);
    }
  };
  const text = template<Asked>`select ${objectText(new Map(roots.map((one) => [one.key, textOf(one)])))}`;
  const [first] = left;
  if (!first) return { text };
  if (roots.every((one) => isTypename(one) || left.some(({ nodes }) => nodes === one.nodes))) throw first.why;
  const selectionSet = { kind: Kind.SELECTION_SET, selections: left.flatMap(({ nodes }) => nodes) } as const;
  const rest: DocumentNode = { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }, ...Object.values(fragments)] };
  return { text, rest: { document: rest, reason: first.why.message } };
}

function rootText(schema: GraphQLSchema, selections: Selections, one: Chosen): Piece {
  if (isTypename(one)) return typenameText(schema.getQueryType() as GraphQLObjectType);
  const { connection, found, node } = one.from;
  if (connection) return connectionText(selections, one);
  if (found) {
    const source = selections.source(one);
    return keyedText(selections, source, one, new Later((asked) => keyOf(source, found(argumentsOf(asked, one), asked.viewer))));
  }
  if (node) return nodeText(schema, selections, one);
  throw new NotUnderstood(one.where);
}

/** What an id leads to is known when it is asked; each type that was asked for is compiled once. */
function nodeText(schema: GraphQLSchema, selections: Selections, one: Chosen): Piece {
  const types = new Map<string, Text>();
  const found = (asked: Asked) => nodeOf(selections.model, argumentsOf(asked, one).id as string);
  const textOf = (name: string): Text => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new NotUnderstood(`${one.where} of ${name}`);
    const source = selections.sourceOf(type, one.where);
    return keyedText(selections, source, one, new Later((asked) => keyOf(source, found(asked)?.key ?? null)));
  };
  return new Later((asked) => {
    const name = found(asked)?.typename;
    if (!name) return "'null'";
    const text = types.get(name) ?? textOf(name);
    types.set(name, text);
    return text;
  });
}

const keyOf = ({ table }: Source, key: string | null) => sql`${key === null ? null : table.keyValue(key)}`;
const argumentsOf = (asked: Asked, { field, nodes }: Chosen) => asked.arguments(field, nodes[0] as FieldNode);
