import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Operation } from '../web/data/operation.ts';
import { hashOf } from '../web/data/operation.ts';
import type { Refused } from '../web/data/use-action.ts';
import { SignInDocument, SignOutDocument, SignUpDocument } from '../web/generated/graphql.ts';
import { choicesOf, keepChoices } from './choices.ts';
import type { ShowPage, SiteParts } from './site.ts';

type Fields = Readonly<Record<string, string>>;

/** A page of our own sent it: browsers say so in one header or the other. */
function isOwn({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return headers.origin !== undefined && URL.parse(headers.origin)?.host === host;
}

/** Where to go next: a path of this site, or `otherwise`. */
export const wayBack = (path: string | undefined, otherwise: string): string => (path && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : otherwise);

/** Signing in and up, out, and the reader's choices, for browsers without JavaScript too. */
export function registerForms(app: FastifyInstance, { execute, config }: SiteParts, show: ShowPage): void {
  const secure = config.publicUrl.startsWith('https:');
  void app.register(async (forms) => {
    forms.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    forms.addHook('preHandler', async (request, reply) => {
      if (!isOwn(request)) return reply.code(403).send({ errors: [{ message: 'Not from here.', extensions: { code: 'FORBIDDEN' } }] });
    });

    forms.post('/pilihan', async (request, reply) => {
      const fields = (request.body ?? {}) as Fields;
      keepChoices(reply, secure, fields);
      return reply.redirect(wayBack(fields.kembali, '/'), 303);
    });

    forms.post('/keluar', async (request, reply) => {
      const { run } = await execute(request, reply, choicesOf(request).locale);
      await run(hashOf(SignOutDocument), {});
      return reply.redirect('/', 303);
    });

    const entrance = (path: '/masuk' | '/daftar', operation: Operation<unknown, never>, next: string, inputOf: (fields: Fields) => object) =>
      forms.post(path, async (request, reply) => {
        const { password: _, ...values } = (request.body ?? {}) as Fields;
        const { run } = await execute(request, reply, choicesOf(request).locale);
        const { data, fault } = await run(hashOf(operation), { input: inputOf((request.body ?? {}) as Fields) });
        const [result] = Object.values(data ?? {}) as { __typename: string }[];
        if (result?.__typename.endsWith('Success')) return reply.redirect(wayBack(values.kembali, next), 303);
        const query = values.kembali ? `?${new URLSearchParams({ kembali: values.kembali })}` : '';
        return show(request, reply, `${path}${query}`, { values, fault, problem: result as unknown as Refused | undefined });
      });
    entrance('/masuk', SignInDocument, '/beranda', ({ login = '', password = '' }) => ({ login, password }));
    entrance('/daftar', SignUpDocument, '/beranda', ({ name = '', username, email, password = '' }) => ({
      name,
      username: username || null,
      email: email || null,
      password,
    }));
  });
}
