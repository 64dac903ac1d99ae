import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { OnAnswer } from './compile/answer.ts';
import type { Queries } from './database/queries.ts';
import { sql } from './database/sql.ts';
import type { OnKept } from './kept/kept-answers.ts';

/** `/health/live`: the process answers. `/health/ready`: its database does too. `/metrics`: for Prometheus. */
export function registerHealth(app: FastifyInstance, queries: Queries): { onAnswer: OnAnswer; onKept: OnKept } {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'sambung_http_request_seconds',
    help: 'Seconds from request to answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  const answers = new Counter({
    name: 'sambung_query_answers_total',
    help: 'Queries by the way they were answered, and why not all compiled',
    labelNames: ['way', 'reason'],
    registers: [registry],
  });
  const kept = new Counter({
    name: 'sambung_kept_answers_total',
    help: 'Answers to nobody that were given again, or made and kept, or why not',
    labelNames: ['what', 'outcome'],
    registers: [registry],
  });
  app.addHook('onResponse', async (request, reply) => {
    duration.observe({ method: request.method, route: request.routeOptions.url ?? 'unknown', status: reply.statusCode }, reply.elapsedTime / 1000);
  });
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    try {
      await queries.rows(sql`select 1`);
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'database unavailable' });
    }
  });
  app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
  return { onAnswer: (way, reason = '') => answers.inc({ way, reason }), onKept: (what, outcome) => kept.inc({ what, outcome }) };
}
