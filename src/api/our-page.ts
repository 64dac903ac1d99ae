import type { FastifyRequest } from 'fastify';

/**
 * Whether a page of ours sent it. Browsers say so in one header, and where they are not reached over https in the other. People
 * who come by https have no page of ours over http: whoever sits on their line may have made it.
 */
export function isFromOurPage({ headers, host }: FastifyRequest, secure: boolean): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const from = headers.origin === undefined ? null : URL.parse(headers.origin);
  return from?.host === host && (from.protocol === 'https:' || !secure);
}
