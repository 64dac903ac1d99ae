import fastifyCompress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { masked } from '../api/errors.ts';
import type { Execute } from '../api/http.ts';
import type { Config } from '../config.ts';
import type { Clock } from '../kernel/calendar.ts';
import type { Log } from '../log.ts';
import type { Carried, RefusedForm, Setting } from '../web/page.ts';
import { loadWebBuild, type WebBuild } from './build.ts';
import { choicesOf } from './choices.ts';
import { documentOf } from './document.ts';
import { registerForms } from './forms.ts';
import { pageHeaders } from './headers.ts';

export interface SiteParts {
  readonly execute: Execute;
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
}

/** Answers a page's address with its HTML; for GET and for forms that come back with a refusal. */
export type ShowPage = (request: FastifyRequest, reply: FastifyReply, url: string, refused?: RefusedForm) => Promise<FastifyReply>;

/** The web app: its files, its pages rendered here, and its forms for browsers without JavaScript. */
export async function registerSite(app: FastifyInstance, parts: SiteParts): Promise<void> {
  const build = await loadWebBuild();
  await app.register(fastifyCompress, { global: false, encodings: ['br', 'gzip'] });
  await app.register(fastifyStatic, {
    root: build.browser,
    prefix: '/',
    wildcard: false,
    index: false,
    cacheControl: false,
    allowedPath: (path) => path.startsWith('/assets/') || path === '/sw.js',
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.endsWith('sw.js') ? 'no-cache' : 'public, max-age=31536000, immutable');
    },
  });
  const show = pagesOf(build, parts);
  app.get('/*', { compress: {} }, async (request, reply) => {
    if (!request.headers.accept?.includes('text/html') && request.headers.accept !== undefined && request.headers.accept !== '*/*') return reply.callNotFound();
    return show(request, reply, request.url);
  });
  registerForms(app, parts, show);
}

function pagesOf({ app, assets }: WebBuild, { execute, config, clock, log }: SiteParts): ShowPage {
  return async (request, reply, url, refused) => {
    const { locale, theme } = choicesOf(request);
    const setting: Setting = { locale, theme, now: clock.now().toISOString(), publicUrl: config.publicUrl, refused };
    const { run, viewerId } = await execute(request, reply, locale);
    const savesData = request.headers['save-data'] === 'on';
    const carried: Carried = { setting, viewerId, answers: {} };
    reply.headers(pageHeaders);
    try {
      const area = app.areaAt(url);
      if (area === 'member' && !viewerId) return reply.redirect(`/masuk?kembali=${encodeURIComponent(url)}`, 303);
      const page = await app.renderPage({ url, setting, viewerId, transport: run });
      if (page.head.redirect) return reply.redirect(page.head.redirect, 303);
      return reply.code(page.head.status ?? 200).send(documentOf(page, { assets, url, savesData }));
    } catch (error) {
      const { message } = masked(log, error, locale);
      const page = { head: { title: 'Sambung', private: true }, html: `<main class="broken"><p>${message}</p></main>`, carried };
      return reply.code(500).send(documentOf(page, { assets, url, savesData }));
    }
  };
}
