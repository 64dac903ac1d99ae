import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Context } from '../context.ts';
import type { Queries } from '../database/queries.ts';
import { type ReadModel, Reads } from '../database/reads.ts';
import { isTooDeep, localize, locate, NESTED_TOO_DEEPLY } from './errors.ts';
import { KEY_LENGTH, Measure, refused, refuseUnfit, refuseUnstorable } from './limits.ts';
import { Judged, Passed, questionOf } from './passed.ts';
import { faultIn } from './places.ts';

const fragmentsOf = (document: DocumentNode): Map<string, FragmentDefinitionNode> =>
  new Map(document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])));

/** Documents whose own text and names were found good, which no request changes. */
const fit = new WeakSet<DocumentNode>();
const passed = new Passed();
const judged = new Judged();

/** Everything that is judged between validation and execution, and the idempotency key's meaning. */
export const beforeExecution: ApolloServerPlugin<Context> = {
  // What the parser still bears may be too deep for the validator; what a resolver throws never comes here.
  async unexpectedErrorProcessingRequest({ error }) {
    if (isTooDeep(error)) throw refused(NESTED_TOO_DEEPLY);
  },
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        if (!operation) return;
        // The very same question was judged before, and nothing of that depends on who asks.
        const question = operation.operation === 'query' ? questionOf(operation, request.variables ?? {}) : undefined;
        if (question !== undefined && judged.has(operation, question)) return;
        refuseUnstorable(request.variables ?? {});
        if (!fit.has(document)) refuseUnfit(document);
        fit.add(document);
        if (!schema.getRootType(operation.operation)) throw refused('There are queries and mutations only.');
        const fault = faultIn(schema, operation, request.variables ?? {});
        if (fault) throw fault;
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        // What cannot be coerced all the same is refused by the execution itself, before any resolver runs.
        if (!coerced) return;
        const fragments = () => fragmentsOf(document);
        if (!passed.has(operation, document, coerced)) {
          const measure = new Measure(schema, fragments(), coerced);
          measure.check(operation);
          measure.checkMutations(document);
          passed.add(operation, document, coerced);
        }
        if (question !== undefined) judged.add(operation, question);
        if (operation.operation !== 'mutation') return;
        const key = request.http?.headers.get('idempotency-key');
        if (key === undefined || key === null) return;
        if (key.length < 1 || key.length > 255) throw refused(KEY_LENGTH);
        contextValue.idempotency = { key, ...meaning(contextValue, schema, operation, fragments(), coerced) };
      },
      async didEncounterErrors({ errors, document, contextValue }) {
        localize(errors, contextValue.locale ?? 'id');
        locate(errors, document);
      },
    };
  },
};

/** The mutation's field and a hash of its input as it is understood: defaults filled in, order of keys aside. */
function meaning(
  { secrets }: Context,
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Record<string, unknown>,
) {
  const node = firstField(operation.selectionSet, fragments) as FieldNode;
  const field = schema.getMutationType()?.getFields()[node.name.value];
  const input = field ? getArgumentValues(field, node, variables) : {};
  return { field: node.name.value, inputHash: secrets.sign(`input ${canonical(input)}`) };
}

function firstField(set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): FieldNode | undefined {
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) return node;
    const inner = node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments.get(node.name.value)?.selectionSet;
    const found = inner && firstField(inner, fragments);
    if (found) return found;
  }
  return undefined;
}

function canonical(value: unknown): string {
  if (typeof value === 'bigint') return `"${value}"`;
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object' && !(value instanceof Date))
    return `{${Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`)
      .join(',')}}`;
  return JSON.stringify(value);
}

/** Queries of people who are not signed in go to the read replicas in turn; who is signed in reads what they wrote. */
export const readFromReplicas = (replicas: readonly Queries[], model: ReadModel): ApolloServerPlugin<Context> => {
  let turn = 0;
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, contextValue }) {
          const replica = replicas[turn++ % replicas.length];
          if (!replica || operation?.operation !== 'query' || contextValue.viewer.personId) return;
          Object.assign(contextValue, { reads: new Reads(model, replica, contextValue.viewer) } satisfies Partial<Context>);
        },
      };
    },
  };
};

/**
 * GraphQL over HTTP: to a client that accepts `application/json` alone, a well-formed request that GraphQL refuses is
 * 200; one that accepts `application/graphql-response+json` reads the status.
 */
export const statusByAccept: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        const accept = request.http?.headers.get('accept') ?? '';
        const legacy = accept.includes('application/json') && !accept.includes('application/graphql-response+json');
        if (legacy && response.http.status === 400 && response.body.kind === 'single' && request.query !== undefined) response.http.status = 200;
      },
    };
  },
};
