import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Encoding, KeptAnswer } from './kept-answer.ts';

/** Sets what the answer goes out with and says its body: none for who has it already. */
export async function tagged(answer: KeptAnswer, request: FastifyRequest, reply: FastifyReply): Promise<string | Buffer | null> {
  reply.header('etag', answer.tag);
  if (!knows(request, answer.tag)) return packed(answer, request, reply);
  reply.code(304).removeHeader('content-length');
  return null;
}

/** The body in the form that the client takes. What is left unpacked here is packed as everything else is, where that is wanted. */
export async function packed(answer: KeptAnswer, request: FastifyRequest, reply: FastifyReply): Promise<string | Buffer> {
  const encoding = encodingFor(request);
  const bytes = encoding && (await answer.packedAs(encoding));
  if (!bytes) return answer.text;
  const vary = reply.getHeader('vary');
  reply.headers({ 'content-encoding': encoding, 'content-length': bytes.length, vary: vary ? `${vary}, accept-encoding` : 'accept-encoding' });
  return bytes;
}

const knows = ({ headers }: FastifyRequest, tag: string): boolean => (headers['if-none-match'] ?? '').split(',').some((known) => known.trim() === tag);

/** For who names one without conditions, as browsers do. */
function encodingFor({ headers }: FastifyRequest): Encoding | undefined {
  if (headers['x-no-compression'] !== undefined) return undefined;
  const taken = String(headers['accept-encoding'] ?? '')
    .split(',')
    .map((encoding) => encoding.trim());
  return (['br', 'gzip'] as const).find((encoding) => taken.includes(encoding));
}
