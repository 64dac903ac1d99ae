import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Contexts } from '../../api/http.ts';
import type { Context } from '../../context.ts';
import { uuidOf } from '../../kernel/id.ts';
import { localeOf, type Text } from '../../kernel/text.ts';
import { File } from './file.ts';
import { worthOf } from './file-links.ts';
import { NotKept, receiveFile } from './receive-file.ts';

interface Route {
  readonly Params: { readonly id: string };
  readonly Querystring: { readonly expires?: string; readonly signature?: string };
}

const REFUSALS = {
  FORBIDDEN: { status: 403, text: { id: 'Alamat unggah ini tidak berlaku. Minta yang baru.', en: 'This upload address is not valid. Ask for a new one.' } },
  NOT_FOUND: { status: 404, text: { id: 'Berkas tidak ditemukan.', en: 'File not found.' } },
  LINK_EXPIRED: { status: 410, text: { id: 'Alamat ini sudah lewat waktunya. Minta yang baru.', en: 'This address is over. Ask for a new one.' } },
  ALREADY_STORED: { status: 409, text: { id: 'Berkas ini sudah terunggah.', en: 'This file is uploaded already.' } },
  WRONG_SIZE: {
    status: 422,
    text: { id: 'Ukurannya tidak sama dengan yang diberitahukan. Unggah lagi.', en: 'Its size is not the one announced. Upload again.' },
  },
  WRONG_TYPE: {
    status: 415,
    text: { id: 'Isinya bukan jenis yang diberitahukan: PDF, JPEG, PNG, atau WebP.', en: 'Its content is not of the type announced: PDF, JPEG, PNG or WebP.' },
  },
  CUT_OFF: { status: 400, text: { id: 'Sambungan terputus. Unggah lagi.', en: 'The connection broke off. Upload again.' } },
} satisfies Record<string, { status: number; text: Text }>;

const refuse = (request: FastifyRequest, reply: FastifyReply, code: keyof typeof REFUSALS) =>
  reply
    .code(REFUSALS[code].status)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message: REFUSALS[code].text[localeOf(request.headers['accept-language'])], extensions: { code } }] });

/** `PUT /files/:id` takes the bytes of a file once, `GET /files/:id` gives them to those who may see it. */
export function registerFileRoutes(app: FastifyInstance, contexts: Contexts): void {
  app.register(async (routes) => {
    // Bodies of any type come as they are, and are counted on their way.
    routes.removeAllContentTypeParsers();
    routes.addContentTypeParser('*', (_request, payload, done) => done(null, payload));

    routes.put<Route>('/files/:id', async (request, reply) => {
      const { id } = request.params;
      const ctx = await contexts(request, reply);
      const worth = worthOf(ctx, 'PUT', id, request.query);
      if (worth !== 'valid') return refuse(request, reply, worth === 'over' ? 'LINK_EXPIRED' : 'FORBIDDEN');
      const file = await ctx.em.fork().findOne(File, id);
      if (!file) return refuse(request, reply, 'NOT_FOUND');
      if (file.storedAt) return refuse(request, reply, 'ALREADY_STORED');
      const length = request.headers['content-length'];
      if (length !== undefined && Number(length) !== file.byteSize) return refuse(request, reply, 'WRONG_SIZE');
      try {
        // A refusal must still reach a client that is sending, so its request is read on and not torn down.
        await receiveFile(ctx, file, request.raw.iterator({ destroyOnReturn: false }));
      } catch (error) {
        request.raw.resume();
        if (error instanceof NotKept) return refuse(request, reply, error.because);
        if (request.raw.destroyed) return refuse(request, reply, 'CUT_OFF');
        throw error;
      }
      return reply.code(204).send();
    });

    routes.get<Route>('/files/:id', async (request, reply) => {
      const { id } = request.params;
      const ctx = await contexts(request, reply);
      const worth = worthOf(ctx, 'GET', id, request.query);
      if (worth === 'over') return refuse(request, reply, 'LINK_EXPIRED');
      const file = worth === 'valid' ? await ctx.em.fork().findOne(File, id) : await visibleFile(ctx, id);
      const bytes = file?.storedAs && (await ctx.files.open(file.storedAs));
      if (!file || !bytes) return refuse(request, reply, 'NOT_FOUND');
      return reply.headers(headersOf(file)).send(bytes);
    });
  });
}

const visibleFile = async ({ reads }: Context, id: string) => (uuidOf('fil', id) ? reads.one(File, id) : null);

type Described = Pick<File, 'name' | 'mediaType' | 'byteSize'>;

/** Other people's bytes are never shown as a page of ours: they are saved, not sniffed, not run, not kept by caches. */
const headersOf = (file: Described) => ({
  'content-type': file.mediaType,
  'content-length': file.byteSize,
  'content-disposition': dispositionOf(file),
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-store',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
});

const ENDINGS: Record<File['mediaType'], RegExp> = {
  'application/pdf': /\.pdf$/i,
  'image/jpeg': /\.jpe?g$/i,
  'image/png': /\.png$/i,
  'image/webp': /\.webp$/i,
};

/** RFC 6266, with the name in RFC 5987 beside a plain one. Its ending is that of its type, whatever it was called. */
export function dispositionOf({ name, mediaType }: Pick<Described, 'name' | 'mediaType'>): string {
  const ended = ENDINGS[mediaType].test(name) ? name : `${name}.${mediaType.split('/')[1]}`;
  const plain = ended
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._ -]/g, '_');
  const full = encodeURIComponent(ended.toWellFormed()).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
