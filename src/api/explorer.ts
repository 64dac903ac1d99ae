import fastifyStatic from '@fastify/static';
import { getDistDirectory, renderAltair } from 'altair-static';
import type { FastifyInstance } from 'fastify';
import { EXPLORER } from '../site/headers.ts';

/** What a newcomer sees first. */
const FIRST_QUERY = `{
  region(code: "82.71") {
    name
    ancestors { name }
  }
  proposals(filter: { within: "82.71", status: [RUNNING, CLOSED] }, first: 3) {
    totalCount
    nodes {
      title
      status
      karangTaruna { name classification }
      fundingSplit { source amount }
      fundingMatches {
        nodes { amount received program { title company { name } } }
      }
    }
  }
}
`;

/** The explorer of the API, in development: a browser that opens /graphql gets it; everything it needs comes from here. */
export async function registerExplorer(app: FastifyInstance): Promise<void> {
  const policy = { 'content-security-policy': EXPLORER };
  await app.register(fastifyStatic, {
    root: getDistDirectory(),
    prefix: '/graphql/explorer/',
    index: false,
    decorateReply: false,
    setHeaders: (reply) => reply.headers(policy),
  });
  const page = renderAltair({ baseURL: '/graphql/explorer/', endpointURL: '/graphql', initialQuery: FIRST_QUERY, disableAccount: true });
  app.addHook('onRequest', async (request, reply) => {
    const asks = request.method === 'GET' && request.routeOptions.url === '/graphql' && !(request.query as { query?: string }).query;
    if (asks && request.headers.accept?.includes('text/html')) return reply.headers(policy).type('text/html').send(page);
  });
}
