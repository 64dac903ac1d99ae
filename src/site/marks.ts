import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { root } from '../root.ts';

const DESCRIPTION = 'Rencana pemuda desa, tersambung dengan dana perusahaan.';

/** `tests/browser/marks.ts` draws the pictures. */
const PICTURES = ['lambang.svg', 'lambang-192.png', 'lambang-512.png', 'lambang-penuh-512.png', 'kartu.png', 'kartu-proposal.png'] as const;

const MANIFEST = {
  id: '/',
  name: 'Sambung',
  short_name: 'Sambung',
  description: DESCRIPTION,
  lang: 'id',
  dir: 'ltr',
  scope: '/',
  start_url: '/beranda',
  display: 'standalone',
  background_color: '#F6F4EE',
  theme_color: '#0B5563',
  icons: [
    { src: '/lambang.svg', type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
    { src: '/lambang-192.png', type: 'image/png', sizes: '192x192', purpose: 'any' },
    { src: '/lambang-512.png', type: 'image/png', sizes: '512x512', purpose: 'any' },
    { src: '/lambang-penuh-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
  ],
};

const robots = (publicUrl: string): string =>
  ['User-agent: *', 'Disallow: /graphql', 'Disallow: /files/', 'Disallow: /luring', 'Allow: /', '', `Sitemap: ${publicUrl}/sitemap.xml`, ''].join('\n');

/** What browsers, search engines and WhatsApp fetch to show who we are; others may show it too. */
export function registerMarks(app: FastifyInstance, publicUrl: string): void {
  const mark = (path: string, type: string, content: Buffer | string) => {
    const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
    const headers = { 'content-type': type, 'cache-control': 'public, max-age=86400', 'cross-origin-resource-policy': 'cross-origin', etag };
    app.get(path, async (request, reply) => {
      reply.headers(headers);
      return request.headers['if-none-match'] === etag ? reply.code(304).send() : reply.send(content);
    });
  };
  for (const name of PICTURES)
    mark(`/${name}`, name.endsWith('.svg') ? 'image/svg+xml; charset=utf-8' : 'image/png', readFileSync(join(root, 'src/site/marks', name)));
  mark('/manifest.webmanifest', 'application/manifest+json; charset=utf-8', JSON.stringify(MANIFEST));
  mark('/robots.txt', 'text/plain; charset=utf-8', robots(publicUrl));
}
