import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { WebBuild } from './build.ts';

const LASTING = { 'cache-control': 'public, max-age=31536000, immutable' };
/** What a worker may load is said with its own file. */
const WORKER = { 'cache-control': 'no-cache', 'content-security-policy': "default-src 'none'; connect-src 'self'; frame-ancestors 'none'" };

/** The browser's files, as small as the build could make them. Their names change with their content, but for the service worker's. */
export async function registerAssets(app: FastifyInstance, { folders }: WebBuild): Promise<void> {
  await app.register(fastifyStatic, {
    root: [...folders],
    prefix: '/',
    wildcard: false,
    index: false,
    cacheControl: false,
    preCompressed: true,
    globIgnore: ['manifest.json', '**/*.br', '**/*.gz'],
    setHeaders: (reply, path) => reply.headers(/\/sw\.js(?:\.\w+)?$/.test(path) ? WORKER : LASTING),
  });
}
