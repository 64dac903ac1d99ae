import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { DocumentNode, FormattedExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { crowded } from '../api/crowded.ts';
import type { Context } from '../context.ts';
import type { ReadModel } from '../database/reads.ts';
import { Compiler } from './compiler.ts';
import { filled, type Rest, resolved } from './gaps.ts';
import { MISSING } from './json.ts';
import { NotUnderstood } from './not-understood.ts';

/** `data` as the database wrote it; whoever does not splice its text into the answer gets the objects. */
class WrittenByTheDatabase {
  constructor(readonly text: string) {}
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** Why the first way answers what came out as no answer could. */
export const ABSENT = 'null where GraphQL allows none';

/** Which way a query was answered; `mixed` is compiled but for some root fields. `reason` says why it was not all compiled. */
export type OnAnswer = (way: 'compiled' | 'mixed' | 'resolved', reason?: string) => void;

/** Answers a query by one statement as far as the compiler understands it; what it does not goes the first way. */
export const answerCompiled = (schema: GraphQLSchema, model: ReadModel, onAnswer: OnAnswer): ApolloServerPlugin<Context> => {
  const compiler = new Compiler(schema, model);
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, request, contextValue }) {
          if (operation?.operation !== 'query') return null;
          const answer = await attempted(() => written(schema, compiler, document, operation, request.variables ?? {}, contextValue), onAnswer);
          if (answer === null) return null;
          if (answer === OVERRUN) return crowded(contextValue.locale);
          const data = new WrittenByTheDatabase(answer) as unknown as Record<string, unknown>;
          return { http: { headers: new HeaderMap(), status: undefined }, body: { kind: 'single', singleResult: { data } } };
        },
      };
    },
  };
};

/**
 * The JSON of a query's `data`.
 * @throws NotUnderstood where only the first way answers; whatever arguments are refused with, and whatever a statement fails with
 */
export async function written(
  schema: GraphQLSchema,
  compiler: Compiler,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  context: Context,
): Promise<{ readonly text: string; readonly rest?: Rest }> {
  const { rest, ...statement } = compiler.statement(document, operation, variables, context.viewer);
  const [text, left] = await Promise.all([context.reads.queries.text(statement), rest && resolved(schema, rest, variables, context)]);
  if (text === null || text.includes(MISSING)) throw new NotUnderstood(ABSENT);
  return { text: await filled(text, schema, context, left), rest };
}

const OVERRUN = Symbol('a statement or the wait for a connection took too long');
/** PostgreSQL has cut a statement that took too long; or nobody gave a connection back in time. */
const isOverrun = (error: unknown): boolean =>
  (error as { code?: string } | null)?.code === '57014' || /timeout exceeded when trying to connect/.test((error as Error | null)?.message ?? '');

/** Never throws: what fails here is tried the first way, which fails as the contract has it; but not what would only make a crowd larger. */
async function attempted(write: () => ReturnType<typeof written>, onAnswer: OnAnswer): Promise<string | typeof OVERRUN | null> {
  try {
    const { text, rest } = await write();
    onAnswer(rest ? 'mixed' : 'compiled', rest?.reason);
    return text;
  } catch (error) {
    if (isOverrun(error)) return OVERRUN;
    onAnswer('resolved', error instanceof NotUnderstood ? error.message : 'it failed');
    return null;
  }
}

/** Splices what the database wrote into the answer, unparsed. */
export const stringify = (result: FormattedExecutionResult): string =>
  result.data instanceof WrittenByTheDatabase && !result.errors && !result.extensions ? `{"data":${result.data.text}}\n` : `${JSON.stringify(result)}\n`;
