import {
  type ASTNode,
  BREAK,
  coerceInputValue,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  visit,
} from 'graphql';
import { refused } from './limits.ts';

/** Where in a document a node stands: `proposals.filter.minimumRequested`, `nodes.ids[1]`. */
export function placeOf(document: DocumentNode, node: ASTNode): string | undefined {
  let place = '';
  visit(document, {
    enter(found, _key, _parent, path) {
      if (found !== node) return undefined;
      let here: unknown = document;
      path.forEach((key, i) => {
        here = (here as Record<string | number, unknown>)[key];
        place = joined(place, path[i - 1] === 'values' ? key : nameOf(here as ASTNode));
      });
      return BREAK;
    },
  });
  return place || undefined;
}

function nameOf(node: ASTNode): string | undefined {
  if (node.kind === Kind.FIELD || node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) return node.name.value;
  return node.kind === Kind.VARIABLE_DEFINITION ? node.variable.name.value : undefined;
}

const joined = (place: string, key: string | number | undefined): string => {
  if (key === undefined) return place;
  return typeof key === 'number' ? `${place}[${key}]` : place ? `${place}.${key}` : key;
};

/** The reasons that name types and fields of the schema only; every other one might repeat what was sent. */
const HARMLESS = [
  /^Expected non-nullable type "[^"]*" not to be null\.$/,
  /^Field "\w+" of required type "[^"]*" was not provided\.$/,
  /^Expected type "\w+" to be an object\.$/,
];
const NAMED = /^Field "(\w{1,60})" (?:is not defined by type "\w+"|of required type)/;

/** The refusal of the first variable that the schema does not take: where in it, and never what was sent. */
export function faultIn(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): GraphQLError | undefined {
  for (const { variable, type: written, defaultValue } of variableDefinitions) {
    const name = variable.name.value;
    const type = typeFromAST(schema, written as never);
    if (!isInputType(type)) continue;
    if (!Object.hasOwn(variables, name)) {
      if (isNonNullType(type) && !defaultValue) return fault(name, `Variable "$${name}" of required type "${type}" was not provided.`);
      continue;
    }
    let found: GraphQLError | undefined;
    coerceInputValue(variables[name], type, (path, _value, { message }) => {
      const place = [...path, NAMED.exec(message)?.[1]].reduce<string>(joined, name);
      const reason = HARMLESS.some((h) => h.test(message)) ? ` ${message}` : NAMED.test(message) ? ` ${NAMED.exec(message)?.[0]}.` : '';
      found ??= fault(place, `The value of "${place}" is not valid.${reason}`);
    });
    if (found) return found;
  }
  return undefined;
}

const fault = (place: string, message: string): GraphQLError => refused(message, place);
