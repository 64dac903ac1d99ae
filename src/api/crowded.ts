import type { FastifyInstance } from 'fastify';
import type { Line } from '../database/pool.ts';
import { localeOf, type Text } from '../kernel/text.ts';

const CROWDED: Text = { id: 'Sedang ramai sekali. Coba lagi sebentar.', en: 'Very many people are here right now. Please try again in a moment.' };

/** What needs no database, and what tells whether there is one. */
const FREE = /^\/(?:health|metrics|assets|luring|sw\.js)\b/;

/** When all connections are busy for long, whoever comes is told so at once; waiting would only make the line longer. */
export function refuseCrowds(app: FastifyInstance, line: Line): void {
  app.addHook('onRequest', async (request, reply) => {
    if (FREE.test(request.url) || !line.isLong()) return;
    const message = CROWDED[localeOf(request.headers['accept-language'])];
    reply.code(503).headers({ 'retry-after': '5', 'cache-control': 'no-store' });
    if (request.headers.accept?.includes('text/html')) return reply.type('text/plain; charset=utf-8').send(`${message}\n`);
    return reply.send({ errors: [{ message, extensions: { code: 'RATE_LIMITED' } }] });
  });
}
