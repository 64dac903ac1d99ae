import { type DocumentNode, execute, type GraphQLSchema, isObjectType } from 'graphql';
import type { Declaration } from '../api/declare.ts';
import type { Context, Deployment } from '../context.ts';
import type { Asked } from './asked.ts';
import { constant } from './json.ts';
import { NotUnderstood } from './not-understood.ts';
import { type Part, type Template, template } from './template.ts';

/** Stands around what the database leaves to the server. JSON never holds it unescaped. */
const GAP = '\u0002';
const GAP_TEXT = "E'\\x02'";

/** A place in the answer for what the server makes of a row; `id` is JSON text. */
export const madeText = (where: string, id: Part<Asked>): Template<Asked> => template`${GAP_TEXT} || ${constant(where)} || ${id} || ${GAP_TEXT}`;
/** A place in the answer for a root field that resolvers answer, by the key that its answer goes by. */
export const restText = (key: string): Template<Asked> => madeText('', constant(JSON.stringify(key)));

/** What of a query resolvers answer: the same operation with those root fields alone. */
export interface Rest {
  readonly document: DocumentNode;
  /** The first field that was not understood. */
  readonly reason: string;
}

/** What the database wrote, with nothing left out; `rest` is what resolvers answered, by key. */
export function filled(text: string, schema: GraphQLSchema, deployment: Deployment, rest: Readonly<Record<string, unknown>> = {}): string {
  if (!text.includes(GAP)) return text;
  const fill = (gap: string): string => {
    const quote = gap.indexOf('"');
    const id = JSON.parse(gap.slice(quote)) as string;
    return JSON.stringify(quote ? maker(schema, gap.slice(0, quote))(id, deployment) : rest[id]);
  };
  return text
    .split(GAP)
    .map((piece, i) => (i % 2 ? fill(piece) : piece))
    .join('');
}

function maker(schema: GraphQLSchema, where: string): NonNullable<Declaration['made']> {
  const [type = '', field = ''] = where.split('.');
  const found = schema.getType(type);
  const make = isObjectType(found) ? (found.getFields()[field]?.extensions as Declaration | undefined)?.made : undefined;
  if (!make) throw new Error(`Nothing makes ${where}`);
  return make;
}

/**
 * The rest of a query, by resolvers.
 * @throws NotUnderstood where it comes out with errors: only the whole of the query knows where they stand
 */
export async function resolved(
  schema: GraphQLSchema,
  { document, reason }: Rest,
  variableValues: Record<string, unknown>,
  contextValue: Context,
): Promise<Record<string, unknown>> {
  const { data, errors } = await execute({ schema, document, variableValues, contextValue });
  if (errors || !data) throw new NotUnderstood(reason);
  return data;
}
