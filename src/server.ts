import { join } from 'node:path';
import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import { MikroORM } from '@mikro-orm/postgresql';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import pg, { type Pool } from 'pg';
import { actingFor } from './act-as.ts';
import { refuseCrowds } from './api/crowded.ts';
import { registerApi } from './api/http.ts';
import { LIMITS } from './api/limits.ts';
import { boundSchema } from './api/schema.ts';
import { refuseUnreadable } from './api/strays.ts';
import type { Config } from './config.ts';
import { type Deployment, SETTINGS } from './context.ts';
import { DataVersion } from './database/data-version.ts';
import { NamingClient } from './database/naming-client.ts';
import { ormOptions } from './database/orm.ts';
import { Line, PATIENCE, POOL, shares } from './database/pool.ts';
import { Queries } from './database/queries.ts';
import type { ReadModel } from './database/reads.ts';
import { registerHealth } from './health.ts';
import { KeptAnswers } from './kept/kept-answers.ts';
import type { Clock } from './kernel/calendar.ts';
import { Secrets } from './kernel/secrets.ts';
import type { Log } from './log.ts';
import { type ActAs, startPlanning } from './modules/allocation/run-plans.ts';
import { registerFileRoutes } from './modules/document/file-routes.ts';
import { diskStore } from './modules/document/file-store.ts';
import { headersOf, registerHeaders } from './site/headers.ts';
import { registerSite } from './site/site.ts';
import { startSweeping } from './sweep.ts';

export interface ServerOptions {
  readonly config: Config;
  /** Of the application's lesser role. */
  readonly databaseUrl: string;
  readonly secretKey: Buffer;
  readonly clock: Clock;
  readonly log: Log;
  /** Hears of every read's statement. */
  readonly onStatement?: (text: string) => void;
  /** False answers every query by resolvers: for measuring, and for tests of that way. */
  readonly compiles?: boolean;
  /** False makes every answer anew: for measuring, and for tests that write past the server. */
  readonly keepsAnswers?: boolean;
}

/** One assembly for production, tests and benchmarks; `app` does not listen yet. */
export interface Server {
  readonly app: FastifyInstance;
  readonly orm: MikroORM;
  readonly deployment: Deployment;
  readonly schema: GraphQLSchema;
  readonly model: ReadModel;
  readonly queries: Queries;
  readonly actAs: ActAs;
  close(): Promise<void>;
}

export async function buildServer(options: ServerOptions): Promise<Server> {
  const { config, databaseUrl, secretKey, clock, log, onStatement, compiles = true, keepsAnswers = true } = options;
  const { reading, writing } = shares(config.databasePool ?? POOL);
  const orm = await MikroORM.init(ormOptions(databaseUrl, { pool: { min: 0, max: writing } }));
  const writers = (await (orm.em.getDriver().getConnection() as unknown as { getNativeClient(): Promise<Pool> }).getNativeClient()) as Pool;
  const readers = [databaseUrl, ...config.replicaUrls].map((connectionString) => {
    const pool = new pg.Pool({ connectionString, max: reading, Client: NamingClient, application_name: 'sambung reads', ...PATIENCE });
    return pool.on('error', (err) => log.warn({ err }, 'A connection for reading broke'));
  });
  const [queries, ...replicas] = readers.map((pool) => new Queries(pool, onStatement)) as [Queries, ...Queries[]];
  const deployment: Deployment = {
    clock,
    secrets: new Secrets(secretKey),
    files: diskStore(join(config.dataDir, 'files')),
    publicUrl: config.publicUrl,
    settings: SETTINGS,
    limitFactor: config.nodeEnv === 'production' ? 1 : 100,
  };
  const { schema, model } = boundSchema(orm.getMetadata());
  const app = Fastify({
    bodyLimit: LIMITS.bodyBytes,
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.publicUrl.startsWith('https:') ? 'loopback' : false,
    frameworkErrors: (error, request, reply) => refuseUnreadable(error, request, reply.headers(headersOf(config.publicUrl))),
    forceCloseConnections: 'idle',
  });
  await app.register(fastifyCookie);
  await app.register(fastifyCompress, { encodings: ['br', 'gzip'] });
  const { onAnswer, onKept } = registerHealth(app, queries);
  const answers = keepsAnswers ? new KeptAnswers(versionOf(orm, replicas.length > 0 ? replicas : [queries]), clock, onKept) : undefined;
  registerHeaders(app, config.publicUrl);
  refuseCrowds(app, new Line(readers[0] as Pool));
  const line = new Line(writers);
  const { contexts, execute } = await registerApi(app, { schema, model, orm, queries, replicas, deployment, config, log, onAnswer, compiles, answers, line });
  registerFileRoutes(app, contexts);
  await registerSite(app, { execute, config, clock, log, answers });
  const sweeping = config.nodeEnv === 'test' ? undefined : startSweeping(orm, clock, log);
  const actAs = actingFor({ deployment, orm, queries, model });
  const planning = config.nodeEnv === 'test' ? undefined : startPlanning(actAs, { em: orm.em, clock }, log);
  return {
    app,
    orm,
    deployment,
    schema,
    model,
    queries,
    actAs,
    async close() {
      await app.close();
      await Promise.all([sweeping?.stop(), planning?.stop()]);
      await orm.close();
      await Promise.all(readers.map((pool) => pool.end()));
    },
  };
}

/** Of what nobody's readings go to. Whatever this process commits, the next who asks looks for. */
function versionOf(orm: MikroORM, databases: readonly Queries[]): DataVersion {
  const version = new DataVersion(databases);
  orm.em.getEventManager().registerSubscriber({ afterTransactionCommit: async () => version.forget() });
  return version;
}
