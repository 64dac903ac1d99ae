import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isFromOurPage } from '../api/our-page.ts';
import { hashOf, type Operation } from '../web/data/operation.ts';
import type { Refused } from '../web/data/use-action.ts';
import { SignInDocument, SignOutDocument, SignUpDocument } from '../web/generated/graphql.ts';
import type { RefusedForm } from '../web/page.ts';
import { wayBack } from '../web/way-back.ts';
import { choicesOf, keepChoices } from './choices.ts';
import type { Pages } from './pages.ts';
import type { SiteParts } from './site.ts';

/** Bytes; the longest of our forms is far below. */
const LARGEST_FORM = 16_384;

const NOT_FROM_HERE = {
  id: 'Isian ini tidak dikirim dari halaman Sambung. Buka halamannya di sini dan isi lagi.',
  en: 'This was not sent from a page of Sambung. Open the page here and fill it in again.',
};
const NOT_UNDERSTOOD = { id: 'Isian tidak dikenali.', en: 'What was sent is not understood.' };

/** Signing in and up, out, and the reader's choices, for browsers without JavaScript too. */
export function registerForms(app: FastifyInstance, { execute, config }: SiteParts, { show, say }: Pages): void {
  const secure = config.publicUrl.startsWith('https:');
  void app.register(async (forms) => {
    forms.removeAllContentTypeParsers();
    forms.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: LARGEST_FORM }, (_request, body, done) =>
      done(null, new URLSearchParams(String(body))),
    );
    // Before the body is read: strangers' are not worth reading.
    forms.addHook('onRequest', async (request, reply) => {
      if (!isFromOurPage(request, secure)) return say(request, reply, 403, NOT_FROM_HERE, pageOf(request));
    });
    forms.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
      const { statusCode = 500 } = error;
      if (statusCode >= 500) throw error;
      return say(request, reply, statusCode, NOT_UNDERSTOOD, pageOf(request));
    });

    forms.post('/pilihan', async ({ body }, reply) => {
      const { bahasa, tema, kembali } = fieldsOf(body, ['bahasa', 'tema', 'kembali']);
      keepChoices(reply, secure, { bahasa, tema });
      return reply.redirect(wayBack(kembali, '/'), 303);
    });

    forms.post('/keluar', async (request, reply) => {
      const { run } = await execute(request, reply, choicesOf(request).locale);
      await run(hashOf(SignOutDocument), {});
      // Whoever leaves before the page's scripts have come leaves what those keep on the device, which others may use.
      return reply.header('clear-site-data', '"storage"').redirect('/', 303);
    });

    const entrance = <Name extends string>(
      path: string,
      names: readonly Name[],
      operation: Operation<unknown, never>,
      inputOf: (fields: Fields<Name>) => object,
    ) =>
      forms.post(path, async (request, reply) => {
        // What comes back to the page: never the password.
        const values = fieldsOf(request.body, [...names, 'kembali' as const]);
        const { password = '' } = fieldsOf(request.body, ['password']);
        const { run } = await execute(request, reply, choicesOf(request).locale);
        const { data, fault } = await run(hashOf(operation), { input: { ...inputOf(values), password } });
        const [result] = Object.values(data ?? {}) as { __typename: string }[];
        if (result?.__typename.endsWith('Success')) return reply.redirect(wayBack(values.kembali, '/beranda'), 303);
        const query = values.kembali ? `?${new URLSearchParams({ kembali: values.kembali })}` : '';
        return show(request, reply, `${path}${query}`, { values: values as RefusedForm['values'], fault, problem: result as unknown as Refused | undefined });
      });
    entrance('/masuk', ['login'], SignInDocument, ({ login = '' }) => ({ login }));
    entrance('/daftar', ['name', 'username', 'email'], SignUpDocument, ({ name = '', username, email }) => ({
      name,
      username: username || null,
      email: email || null,
    }));
  });
}

/** Where the form stands that was sent. */
const pageOf = ({ routeOptions: { url = '/' } }: FastifyRequest): string => (url === '/masuk' || url === '/daftar' ? url : '/');

type Fields<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/** Of a form that was sent, the fields that we know; nothing of no form at all. */
function fieldsOf<Name extends string>(body: unknown, names: readonly Name[]): Fields<Name> {
  const sent = body instanceof URLSearchParams ? body : new URLSearchParams();
  return Object.fromEntries(names.flatMap((name) => (sent.has(name) ? [[name, sent.get(name)]] : []))) as Fields<Name>;
}
