import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import { stringify } from '../compile/answer.ts';
import type { Context } from '../context.ts';
import { KeptAnswer } from './kept-answer.ts';
import type { KeptAnswers, Turn } from './kept-answers.ts';

/** `data` of a whole answer that is written already; whoever does not pass its text on gets the objects. */
class Written {
  constructor(readonly answer: KeptAnswer) {}
  toJSON(): unknown {
    return JSON.parse(this.answer.text).data;
  }
}

const written = (answer: KeptAnswer) => ({ kind: 'single' as const, singleResult: { data: new Written(answer) as unknown as Record<string, unknown> } });

/** Nobody, and with nothing that says who: a session that is over is told, and its cookie taken away, each time. */
const isNobody = ({ viewer, session }: Context): boolean => viewer.personId === undefined && session.token === undefined;

/**
 * Queries that were asked for by their hash, by nobody, are answered from what is kept. It stands behind all that is judged before an
 * execution, and before the ways of answering; whatever of them answers, without an error, is kept.
 */
export const keepQueries = (answers: KeptAnswers): ApolloServerPlugin<Context> => {
  // A plugin that fails ends a request without any further word to its listeners.
  const turns = new WeakMap<object, Turn>();
  return {
    async unexpectedErrorProcessingRequest({ requestContext }) {
      turns.get(requestContext)?.settle();
    },
    async requestDidStart() {
      return {
        async responseForOperation(asked) {
          const { metrics, operation, queryHash, request, contextValue } = asked;
          if (!metrics.persistedQueryHit || operation?.operation !== 'query' || !isNobody(contextValue)) return null;
          const key = ['query', queryHash, request.operationName, contextValue.locale, request.variables];
          const turn = await answers.ask('query', JSON.stringify(key));
          turns.set(asked, turn);
          if (!turn.given) return null;
          contextValue.sharesAnswer?.(turn.given);
          return { http: { headers: new HeaderMap(), status: undefined }, body: written(turn.given) };
        },
        async willSendResponse(answered) {
          const turn = turns.get(answered);
          if (!turn || turn.given) return;
          const { response, contextValue } = answered;
          try {
            if (response.body.kind !== 'single' || response.http.status || !isWhole(response.body.singleResult)) return;
            const made = new KeptAnswer(stringify(response.body.singleResult));
            turn.settle(made);
            contextValue.sharesAnswer?.(made);
            response.body = written(made);
          } finally {
            turn.settle();
          }
        },
      };
    },
  };
};

const isWhole = ({ data, errors, extensions }: FormattedExecutionResult): boolean => Boolean(data) && !errors && !extensions;

/** An answer's text, as it was written or is now. */
export const textOf = (result: FormattedExecutionResult): string =>
  result.data instanceof Written && isWhole(result) ? result.data.answer.text : stringify(result);
