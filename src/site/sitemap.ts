import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Transport } from '../web/data/operation.ts';
import { SitemapGroupsDocument, SitemapProposalsDocument, SitemapProvinceDocument, SitemapProvincesDocument } from '../web/generated/graphql.ts';
import { answerOf } from './answers.ts';
import type { SiteParts } from './site.ts';

const HOUR_MS = 3_600_000;
/** Of proposals and of groups, from one province: a hundred each. What is beyond them is found from page to page. */
const MOST_PAGES = 50;

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** `/sitemap.xml` leads to one list of fixed pages and to one of each province, made anew every hour, of what everybody may see. */
export function registerSitemap(app: FastifyInstance, { execute, config, clock }: SiteParts, fixed: readonly string[]): void {
  const kept = new Map<string, { readonly until: number; readonly text: Promise<string> }>();
  const address = (path: string) => `${config.publicUrl}${path}`;

  /** Whoever asks first has it made; who asks meanwhile waits for the same. */
  async function send(request: FastifyRequest, reply: FastifyReply, make: (run: Transport) => Promise<string>): Promise<FastifyReply> {
    const [path = ''] = request.url.split('?');
    const now = clock.now().getTime();
    let found = kept.get(path);
    if (!found || found.until <= now) {
      const { run } = await execute(request, reply, 'id', { asNobody: true });
      found = { until: now + HOUR_MS, text: make(run) };
      kept.set(path, found);
      found.text.catch(() => kept.delete(path));
    }
    const text = await found.text;
    if (text === '') {
      kept.delete(path);
      reply.callNotFound();
      return reply;
    }
    return reply.headers({ 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' }).send(text);
  }

  app.get('/sitemap.xml', (request, reply) =>
    send(request, reply, async (run) => {
      const { regions } = await answerOf(run, SitemapProvincesDocument, {});
      return listing('sitemapindex', 'sitemap', [address('/sitemap-umum.xml'), ...regions.nodes.map(({ code }) => address(`/sitemap-${code}.xml`))]);
    }),
  );
  app.get('/sitemap-umum.xml', (request, reply) => send(request, reply, async () => listing('urlset', 'url', fixed.map(address))));
  app.get<{ Params: { code: string } }>('/sitemap-:code(^\\d{2}).xml', (request, reply) =>
    send(request, reply, async (run) => {
      const { code } = request.params;
      const { region } = await answerOf(run, SitemapProvinceDocument, { code });
      if (!region) return '';
      const proposals = await allOf(async (after) => (await answerOf(run, SitemapProposalsDocument, { within: code, after })).proposals);
      const groups = await allOf(async (after) => (await answerOf(run, SitemapGroupsDocument, { within: code, after })).karangTarunas);
      const regions = [code, ...region.children.nodes.map((child) => child.code)];
      return listing('urlset', 'url', [
        ...regions.map((place) => address(`/wilayah/${place}`)),
        ...proposals.map((id) => address(`/proposal/${id}`)),
        ...groups.map((id) => address(`/karang-taruna/${id}`)),
      ]);
    }),
  );
}

async function allOf(page: (after: string | null) => Promise<Page>): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (let count = 0; count < MOST_PAGES; count++) {
    const { nodes, pageInfo }: Page = await page(after);
    ids.push(...nodes.map(({ id }) => id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    if (!after) break;
  }
  return ids;
}

const listing = (whole: string, one: string, addresses: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${whole} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses
    .map((url) => `<${one}><loc>${url.replaceAll('&', '&amp;')}</loc></${one}>`)
    .join('')}</${whole}>\n`;
