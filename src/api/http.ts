import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { answerCompiled, type OnAnswer } from '../compile/answer.ts';
import type { Config } from '../config.ts';
import type { Context, Deployment } from '../context.ts';
import type { Line } from '../database/pool.ts';
import type { Queries } from '../database/queries.ts';
import { type ReadModel, Reads } from '../database/reads.ts';
import { keepQueries, textOf } from '../kept/keep-queries.ts';
import type { KeptAnswer } from '../kept/kept-answer.ts';
import type { KeptAnswers } from '../kept/kept-answers.ts';
import { packed, tagged } from '../kept/send-kept.ts';
import { type Locale, localeOf } from '../kernel/text.ts';
import type { Log } from '../log.ts';
import { viewerOf } from '../modules/identity/sessions.ts';
import { Viewer } from '../modules/identity/viewer.ts';
import { knownOperations } from '../site/operations.ts';
import { outcomeOf } from '../web/data/http.ts';
import type { Transport } from '../web/data/operation.ts';
import { refuseCrowdsOfWriters } from './crowded.ts';
import { formatError, masked, unauthenticatedAnswer } from './errors.ts';
import { registerExplorer } from './explorer.ts';
import { KEY_LENGTH, LIMITS } from './limits.ts';
import { isFromOurPage } from './our-page.ts';
import { beforeExecution, readFromReplicas, statusByAccept } from './plugins.ts';
import { sessionCookie } from './session-cookie.ts';
import { refuseStrays } from './strays.ts';

export interface ApiParts {
  readonly schema: GraphQLSchema;
  readonly model: ReadModel;
  readonly orm: MikroORM;
  readonly queries: Queries;
  readonly replicas: readonly Queries[];
  readonly deployment: Deployment;
  readonly config: Config;
  readonly log: Log;
  /** Hears of each query which way it was answered. */
  readonly onAnswer: OnAnswer;
  readonly compiles: boolean;
  /** For a connection that writes. */
  readonly line: Line;
  /** Where answers to nobody are kept; nowhere without it. */
  readonly answers?: KeptAnswers;
}

/** Whom a request is answered as: the person whose session it carries, or nobody, for what is kept and shown to all. */
interface As {
  readonly asNobody?: boolean;
}

/** Makes the context of one HTTP request: session → viewer and what it may read. */
export type Contexts = (request: FastifyRequest, reply: FastifyReply, as?: As) => Promise<Context>;

/** Executes persisted operations in process, for one request of a page: its viewer, and the way to ask. */
export type Execute = (request: FastifyRequest, reply: FastifyReply, locale: Locale, as?: As) => Promise<{ viewerId: string | null; run: Transport }>;

export async function registerApi(app: FastifyInstance, parts: ApiParts): Promise<{ contexts: Contexts; execute: Execute }> {
  const { schema, model, replicas, config, log, onAnswer, compiles, answers, line } = parts;
  const shared: Shared = new WeakMap();
  const contexts = contextsOf(parts, shared);
  const apollo = new ApolloServer<Context>({
    schema,
    documentStore: new InMemoryLRUCache({ maxSize: DOCUMENTS }),
    persistedQueries: { cache: knownOperations(new InMemoryLRUCache({ maxSize: 5_000_000 })) },
    csrfPrevention: true,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    formatError: formatError(log),
    stringifyResult: textOf,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      beforeExecution,
      refuseCrowdsOfWriters(line),
      readFromReplicas(replicas, model),
      ...(answers ? [keepQueries(answers)] : []),
      ...(compiles ? [answerCompiled(schema, model, onAnswer)] : []),
      statusByAccept,
    ],
    logger: log as never,
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  if (config.nodeEnv !== 'production') await registerExplorer(app);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: keepNowhere,
    preHandler: refuseEmptyKey,
    handler: fastifyApolloHandler(apollo, { context: contexts }),
    onSend: sendShared(shared),
  });
  refuseStrays(app);
  // Fastify's own refusals (broken JSON, a body too large, a media type it does not read) and a session that is over, in GraphQL's shape.
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    if (error instanceof GraphQLError) {
      const { code, http } = error.extensions as { code?: string; http?: { status?: number } };
      return reply.code(http?.status ?? 500).send({ errors: [{ message: error.message, extensions: { code } }] });
    }
    const status = error.statusCode ?? 500;
    if (status >= 500) return reply.code(status).send({ errors: [masked(log, error, localeOf(request.headers['accept-language']))] });
    const message = status === 413 ? 'The body is larger than 1 MB.' : 'The body is not understood.';
    return reply.code(status).send({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
  });
  return { contexts, execute: inProcess(apollo, contexts) };
}

// A query that is asked with GET looks like a file to whatever stands between, and its answer is of one person.
const keepNowhere = async (_request: FastifyRequest, reply: FastifyReply): Promise<void> => {
  reply.header('cache-control', 'private, no-store');
};

/** Letters of documents as JSON that stay parsed; in memory they take several times as much, and so do their plans. */
const DOCUMENTS = 6 * 2 ** 20;

/** The answers that go out to others too, by whose reply they are given in. */
type Shared = WeakMap<FastifyReply, KeptAnswer>;

const SHARED = { 'cache-control': 'no-cache', vary: 'accept, accept-language, authorization, cookie' };

/** What was asked with GET and is given to others too may be kept by whoever asks before giving it again. */
const sendShared = (shared: Shared) => async (request: FastifyRequest, reply: FastifyReply, payload: unknown) => {
  const answer = shared.get(reply);
  // What follows the execution may have refused the request all the same.
  if (!answer || payload !== answer.text || reply.statusCode !== 200) return payload;
  return request.method === 'GET' ? tagged(answer, request, reply.headers(SHARED)) : packed(answer, request, reply);
};

// Apollo never hears of an empty header: the mutation would run as if it had no key.
const refuseEmptyKey = async (request: FastifyRequest, reply: FastifyReply) =>
  request.headers['idempotency-key'] === '' ? reply.code(400).send({ errors: [{ message: KEY_LENGTH, extensions: { code: 'BAD_USER_INPUT' } }] }) : undefined;

const inProcess =
  (apollo: ApolloServer<Context>, contexts: Contexts): Execute =>
  async (request, reply, locale, as) => {
    const context = await contexts(request, reply, as);
    const contextValue: Context = { ...context, locale, session: { ...context.session, wantsCookie: true } };
    const run: Transport = async (hash, variables) => {
      const persistedQuery = { version: 1, sha256Hash: hash };
      // As JSON, like a browser sends them: nothing is undefined.
      const sent = JSON.parse(JSON.stringify(variables));
      const { body } = await apollo.executeOperation({ variables: sent, extensions: { persistedQuery } }, { contextValue });
      if (body.kind !== 'single') throw new Error('A page was answered in pieces');
      // As JSON, like a browser gets it: scalars become what they are written as.
      return outcomeOf(JSON.parse(textOf(body.singleResult)));
    };
    return { viewerId: context.viewer.personId ?? null, run };
  };

function contextsOf({ model, orm, queries, deployment, config }: ApiParts, shared: Shared): Contexts {
  const secure = config.publicUrl.startsWith('https:');
  const cookieName = sessionCookie(secure);
  const attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  return async (request, reply, { asNobody = false } = {}) => {
    const now = deployment.clock.now();
    const authorization = asNobody ? undefined : request.headers.authorization;
    const bearer = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1];
    const cookie = asNobody ? undefined : request.cookies[cookieName];
    const token = bearer ?? cookie;
    const locale = localeOf(request.headers['accept-language']);
    let viewer = token ? await viewerOf(queries, token, now) : null;
    if (!viewer) {
      if (bearer || authorization) throw unauthenticatedAnswer(locale);
      if (cookie) reply.clearCookie(cookieName, attributes);
      viewer = new Viewer(undefined, undefined, undefined, undefined, now);
    }
    return {
      ...deployment,
      viewer,
      em: orm.em,
      reads: new Reads(model, queries, viewer),
      locale,
      address: request.ip,
      sharesAnswer: (answer) => shared.set(reply, answer),
      session: {
        token,
        // Only a page of our own asks with this header; a program gets the token itself.
        wantsCookie: isFromOurPage(request, secure),
        setCookie: (value) => {
          if (value === null) reply.clearCookie(cookieName, attributes);
          else reply.setCookie(cookieName, value, { ...attributes, maxAge: 30 * 86_400 });
        },
      },
    };
  };
}
