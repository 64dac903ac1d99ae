import { type DocumentNode, execute, type GraphQLSchema, isObjectType } from 'graphql';
import type { Declaration } from '../api/declare.ts';
import type { Context } from '../context.ts';
import type { Asked } from './asked.ts';
import { constant } from './json.ts';
import { NotUnderstood } from './not-understood.ts';
import { type Part, type Template, template } from './template.ts';

/** Stands around what the database leaves to the server. JSON never holds it unescaped. */
const GAP = '\u0002';
const GAP_TEXT = "E'\\x02'";

/** A place in the answer for what the server makes of a row's id, or says of an object's columns; `of` is that as JSON text. */
export const madeText = (where: string, of: Part<Asked>): Template<Asked> => template`${GAP_TEXT} || ${constant(`${where} `)} || ${of} || ${GAP_TEXT}`;
/** A place in the answer for a root field that resolvers answer, by the key that its answer goes by. */
export const restText = (key: string): Template<Asked> => madeText('', constant(JSON.stringify(key)));

/** What of a query resolvers answer: the same operation with those root fields alone. */
export interface Rest {
  readonly document: DocumentNode;
  /** The first field that was not understood. */
  readonly reason: string;
}

/** What the database wrote, with nothing left out; `rest` is what resolvers answered, by key. */
export async function filled(text: string, schema: GraphQLSchema, context: Context, rest: Readonly<Record<string, unknown>> = {}): Promise<string> {
  if (!text.includes(GAP)) return text;
  const fill = async (gap: string): Promise<string> => {
    const space = gap.indexOf(' ');
    const of = JSON.parse(gap.slice(space)) as never;
    return JSON.stringify(space ? await maker(schema, gap.slice(0, space))(of, context) : rest[of]);
  };
  const pieces = await Promise.all(text.split(GAP).map((piece, i) => (i % 2 ? fill(piece) : piece)));
  return pieces.join('');
}

type Make = (of: never, context: Context) => unknown;

function maker(schema: GraphQLSchema, where: string): Make {
  const [type = '', field = ''] = where.split('.');
  const found = schema.getType(type);
  const declared = isObjectType(found) ? (found.getFields()[field]?.extensions as Declaration | undefined) : undefined;
  const make: Make | undefined = declared?.made ?? declared?.judged?.by;
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
