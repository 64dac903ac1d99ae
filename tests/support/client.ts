import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLField, type GraphQLObjectType, type GraphQLSchema, getNamedType, isLeafType, isObjectType, isUnionType } from 'graphql';
import { testServer } from './server.ts';

/** Somebody who can sign in; null is nobody in particular. */
export interface Actor {
  readonly token: string;
}

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of every shape
  readonly data: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly errors?: any[];
  readonly headers: Headers;
}

export interface Options {
  /** Idempotency-Key. */
  readonly key?: string;
  readonly language?: 'id' | 'en';
  readonly headers?: Record<string, string>;
}

let known: GraphQLSchema | undefined;
export const schema = (): GraphQLSchema => {
  known ??= buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
  return known;
};

/** One request over real HTTP. */
export async function request(actor: Actor | null, query: string, variables: object = {}, options: Options = {}): Promise<Answer> {
  const { url } = await testServer();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      'accept-language': options.language ?? 'id',
      ...(actor && { authorization: `Bearer ${actor.token}` }),
      ...(options.key && { 'idempotency-key': options.key }),
      ...options.headers,
    },
    body: JSON.stringify({ query, variables }, (_name, value) => (typeof value === 'bigint' ? value.toString() : value)),
  });
  const body = (await response.json()) as Pick<Answer, 'data' | 'errors'>;
  return { status: response.status, data: body.data, errors: body.errors, headers: response.headers };
}

/** All that can be asked of a type without arguments, one level of objects deep. */
function selection(type: GraphQLObjectType, depth: number): string {
  const parts = Object.values(type.getFields()).flatMap((field: GraphQLField<unknown, unknown>) => {
    const named = getNamedType(field.type);
    if (field.args.length) return [];
    if (isLeafType(named)) return [field.name];
    return depth > 0 && isObjectType(named) && !named.name.endsWith('Connection') ? [`${field.name} { ${selection(named, depth - 1)} }`] : [];
  });
  return ['__typename', ...parts].join(' ');
}

const documents = new Map<string, string>();

/** `mutation submitProposal($input: …)`, asking for everything that its result holds. */
function mutationText(name: string): string {
  const made = documents.get(name);
  if (made) return made;
  const field = schema().getMutationType()?.getFields()[name];
  if (!field) throw new Error(`The schema has no mutation ${name}`);
  const result = getNamedType(field.type);
  const members = isUnionType(result) ? result.getTypes() : [result as GraphQLObjectType];
  const body = members.map((m) => `... on ${m.name} { ${aliased(m)} }`).join(' ');
  const text = field.args.length
    ? `mutation ${name}($input: ${field.args[0]?.type}) { ${name}(input: $input) { __typename ${body} } }`
    : `mutation ${name} { ${name} { __typename ${body} } }`;
  documents.set(name, text);
  return text;
}

/** Members of one union may have fields of one name and different types (`remaining`, `status`): GraphQL wants those apart. */
const aliased = (type: GraphQLObjectType): string => selection(type, type.name.endsWith('Success') ? 1 : 2);

// biome-ignore lint/suspicious/noExplicitAny: the result's shape is the mutation's
export type Result = any;

/**
 * Acts as somebody: `await as(treasurer).submitProposal({ id })` answers the mutation's result with `__typename` and all its
 * fields; a GraphQL error answers `{ __typename: 'NOT_FOUND', errors }`, so that refusals read alike.
 */
export function as(actor: Actor | null, options: Options = {}): Record<string, (input?: object, more?: Options) => Promise<Result>> {
  return new Proxy({} as Record<string, (input?: object, more?: Options) => Promise<Result>>, {
    get:
      (_target, name: string) =>
      async (input?: object, more: Options = {}) => {
        const answer = await request(actor, mutationText(name), input === undefined ? {} : { input }, { ...options, ...more });
        if (answer.errors) return { __typename: answer.errors[0].extensions.code, errors: answer.errors, status: answer.status };
        return answer.data[name];
      },
  });
}

/** Asks as somebody; a GraphQL error is thrown. */
export async function query(actor: Actor | null, text: string, variables: object = {}, options: Options = {}): Promise<Result> {
  const answer = await request(actor, text, variables, options);
  if (answer.errors) throw new Error(`GraphQL: ${JSON.stringify(answer.errors)}`);
  return answer.data;
}
