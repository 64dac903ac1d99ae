import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { notFound, Refusal } from '../kernel/refusal.ts';
import { localeOf } from '../kernel/text.ts';

/** An address that nothing answers, in the shape of every refusal; what was asked for is never repeated. */
export const refuseStrays = (app: FastifyInstance) => app.setNotFoundHandler((request, reply) => say(request, reply, 404, notFound()));

/** An address that cannot be read, or is too long: no route has begun yet. */
export const refuseUnreadable = ({ statusCode = 400 }: { statusCode?: number }, request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  say(request, reply, statusCode, new Refusal('BAD_USER_INPUT'));

const say = ({ headers }: FastifyRequest, reply: FastifyReply, status: number, { text, extensions: { code } }: Refusal) =>
  reply.code(status).send({ errors: [{ message: text[localeOf(headers['accept-language'])], extensions: { code } }] });
