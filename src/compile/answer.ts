import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import type { ReadModel } from '../database/reads.ts';
import { Compiler } from './compiler.ts';
import { MISSING } from './json.ts';
import { NotUnderstood } from './not-understood.ts';

/** `data` as the database wrote it; whoever does not splice its text into the answer gets the objects. */
class WrittenByTheDatabase {
  constructor(readonly text: string) {}
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** Which way a query was answered; `reason` says why it was not the compiled one. */
export type OnAnswer = (way: 'compiled' | 'resolved', reason?: string) => void;

/** Answers a query by one statement where the compiler understands all of it; everything else goes the first way. */
export const answerCompiled = (schema: GraphQLSchema, model: ReadModel, onAnswer: OnAnswer): ApolloServerPlugin<Context> => {
  const compiler = new Compiler(schema, model);
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, request, contextValue: { reads, viewer } }) {
          if (operation?.operation !== 'query') return null;
          const text = await written(() => compiler.statement(document, operation, request.variables ?? {}, viewer), reads.queries, onAnswer);
          if (text === null) return null;
          const data = new WrittenByTheDatabase(text) as unknown as Record<string, unknown>;
          return { http: { headers: new HeaderMap(), status: undefined }, body: { kind: 'single', singleResult: { data } } };
        },
      };
    },
  };
};

/** Never throws: what fails here is tried the first way, which fails as the contract has it. */
async function written(statement: () => ReturnType<Compiler['statement']>, queries: Context['reads']['queries'], onAnswer: OnAnswer): Promise<string | null> {
  try {
    const text = await queries.text(statement());
    if (text === null || text.includes(MISSING)) throw new NotUnderstood('null where GraphQL allows none');
    onAnswer('compiled');
    return text;
  } catch (error) {
    onAnswer('resolved', error instanceof NotUnderstood ? error.message : 'it failed');
    return null;
  }
}

/** Splices what the database wrote into the answer, unparsed. */
export const stringify = (result: FormattedExecutionResult): string =>
  result.data instanceof WrittenByTheDatabase && !result.errors && !result.extensions ? `{"data":${result.data.text}}\n` : `${JSON.stringify(result)}\n`;
