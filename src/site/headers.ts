import type { FastifyInstance } from 'fastify';

/** What is no page of ours may load nothing and stand in no frame, whatever a browser takes it for. */
const NOTHING = "default-src 'none'; frame-ancestors 'none'";

/** Everything comes from here, and no script or style stands in a page itself. */
const PAGE = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The explorer of the API makes scripts and styles while it runs; in development alone. */
export const EXPLORER = "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'; frame-ancestors 'none'";

/** The headers of every answer, also of one that no route has begun. */
export const headersOf = (publicUrl: string): Record<string, string> => ({
  'content-security-policy': NOTHING,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  ...(publicUrl.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
});

export function registerHeaders(app: FastifyInstance, publicUrl: string): void {
  const headers = headersOf(publicUrl);
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(headers);
  });
}

/** A page of somebody who is signed in stays with them, and not on a device that others use too. */
export const pageHeaders = (isPersonal: boolean): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': PAGE,
  'cache-control': isPersonal ? 'private, no-store' : 'no-cache',
  vary: 'accept, cookie, save-data',
});
