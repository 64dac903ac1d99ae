import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import type { Line } from '../database/pool.ts';
import { type Locale, localeOf, type Text } from '../kernel/text.ts';

const CROWDED: Text = { id: 'Sedang ramai sekali. Coba lagi sebentar.', en: 'Very many people are here right now. Please try again in a moment.' };

/** What needs no database, and what tells whether there is one. */
const FREE = /^\/(?:health|metrics|assets|luring|sw\.js)\b/;

const AGAIN_IN = '5';

/** When all connections that read are busy for long, whoever comes is told so at once; waiting would only make the line longer. */
export function refuseCrowds(app: FastifyInstance, line: Line): void {
  app.addHook('onRequest', async (request, reply) => {
    if (FREE.test(request.url) || !line.isLong()) return;
    const message = CROWDED[localeOf(request.headers['accept-language'])];
    reply.code(503).headers({ 'retry-after': AGAIN_IN, 'cache-control': 'no-store' });
    if (request.headers.accept?.includes('text/html')) return reply.type('text/plain; charset=utf-8').send(`${message}\n`);
    return reply.send({ errors: [{ message, extensions: { code: 'RATE_LIMITED' } }] });
  });
}

/** The same as a whole answer of GraphQL's. */
export const crowded = (locale: Locale) => ({
  http: { status: 503, headers: new HeaderMap([['retry-after', AGAIN_IN]]) },
  body: { kind: 'single' as const, singleResult: { errors: [{ message: CROWDED[locale], extensions: { code: 'RATE_LIMITED' } }] } },
});

/** When all connections that write are busy for long, as where many want the same row, whoever wants to write is told so; the others read. */
export const refuseCrowdsOfWriters = (line: Line): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async responseForOperation({ operation, contextValue }) {
        return operation?.operation === 'mutation' && line.isLong() ? crowded(contextValue.locale) : null;
      },
    };
  },
});
