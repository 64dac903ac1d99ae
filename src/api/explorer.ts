import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
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
    root: join(dirname(createRequire(import.meta.url).resolve('altair-static')), 'dist'),
    prefix: '/graphql/explorer/',
    index: false,
    decorateReply: false,
    setHeaders: (reply) => reply.headers(policy),
  });
  // Fetched by the first who wants it: its package takes longer to load than the rest of a page.
  let page: Promise<string> | undefined;
  const render = async () => {
    const { renderAltair } = await import('altair-static');
    return renderAltair({ baseURL: '/graphql/explorer/', endpointURL: '/graphql', initialQuery: FIRST_QUERY, disableAccount: true });
  };
  app.addHook('onRequest', async (request, reply) => {
    const asks = request.method === 'GET' && request.routeOptions.url === '/graphql' && !(request.query as { query?: string }).query;
    if (!asks || !request.headers.accept?.includes('text/html')) return;
    page ??= render();
    return reply
      .headers(policy)
      .type('text/html')
      .send(await page);
  });
}
