import type { FastifyRequest } from 'fastify';

/** Whether a page of ours sent it. Browsers say so in one header, and where they are not reached over https in the other. */
export function isFromOurPage({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return headers.origin !== undefined && URL.parse(headers.origin)?.host === host;
}
