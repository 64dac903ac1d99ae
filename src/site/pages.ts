import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { masked } from '../api/errors.ts';
import { refuseUnreadable } from '../api/strays.ts';
import type { Locale, Text } from '../kernel/text.ts';
import type { Fault, Transport } from '../web/data/operation.ts';
import type { Carried, RefusedForm, Setting } from '../web/page.ts';
import type { RenderedPage } from '../web/server.tsx';
import type { WebBuild } from './build.ts';
import { choicesOf } from './choices.ts';
import { documentOf, plainDocument } from './document.ts';
import { pageHeaders } from './headers.ts';
import type { SiteParts } from './site.ts';

/** Longer than any address of ours, its query aside. */
const LONGEST_PATH = 200;

/** Answers a page's address with its HTML; for GET and for forms that come back with a refusal. */
export type ShowPage = (request: FastifyRequest, reply: FastifyReply, url: string, refused?: RefusedForm) => Promise<FastifyReply>;

export interface Pages {
  readonly show: ShowPage;
  /** Answers any address of a page; what is none is refused to programs as the API refuses, and shown to people. */
  readonly answer: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;
  /** The page that devices keep for when there is no signal: of nobody, with nothing in it. */
  readonly shell: (request: FastifyRequest, reply: FastifyReply) => FastifyReply;
  /** Says what went wrong where there is no page to say it. */
  readonly say: (request: FastifyRequest, reply: FastifyReply, status: number, sentence: Text, href: string) => FastifyReply;
}

const isForPeople = ({ headers }: FastifyRequest): boolean => headers.accept?.includes('text/html') === true;

export function pagesOf({ app, assets }: WebBuild, { execute, config, clock, log }: SiteParts): Pages {
  const settingOf = (request: FastifyRequest): Setting => ({ ...choicesOf(request), now: clock.now().toISOString(), publicUrl: config.publicUrl });

  const show: ShowPage = async (request, reply, url, refused) => {
    const setting: Setting = { ...settingOf(request), refused };
    const savesData = request.headers['save-data'] === 'on';
    try {
      const { run, viewerId } = await execute(request, reply, setting.locale);
      if (app.areaAt(url) === 'member' && !viewerId) return reply.redirect(`/masuk?kembali=${encodeURIComponent(url)}`, 303);
      const heard = hearing(run, refused?.fault);
      const page = await app.renderPage({ url, setting, viewerId, transport: heard.run });
      if (page.head.redirect) return reply.redirect(page.head.redirect, 303);
      const status = heard.hasFailed() ? 500 : (page.head.status ?? 200);
      reply.code(status).headers(pageHeaders(viewerId !== null || refused !== undefined));
      if (status === 200 && !viewerId && !refused) {
        const tag = tagOf(page, savesData, assets.script);
        reply.header('etag', tag);
        if (knows(request, tag)) return reply.code(304).send();
      }
      return reply.send(documentOf(page, { assets, url, savesData }));
    } catch (error) {
      // A program's session that is over is told as everywhere.
      if (error instanceof GraphQLError) throw error;
      const { message } = masked(log, error, setting.locale);
      return sayPlainly(request, reply, 500, message, url);
    }
  };

  function sayPlainly(request: FastifyRequest, reply: FastifyReply, status: number, sentence: string, href: string): FastifyReply {
    const choices = choicesOf(request);
    const page = { title: FAILED[choices.locale], sentence, link: { href, word: AGAIN[choices.locale] } };
    return reply
      .code(status)
      .headers(pageHeaders(true))
      .send(plainDocument(choices, assets, page));
  }

  return {
    show,
    async answer(request, reply) {
      const { url } = request;
      const [path = '/'] = url.split('?');
      if (path.length > LONGEST_PATH) return refuseUnreadable({ statusCode: 414 }, request, reply);
      // Only a proxy is asked for another host's address.
      if (!path.startsWith('/')) return refuseUnreadable({}, request, reply);
      // Browsers and routers read a doubled slash as another host, each in its own way.
      if (/^\/[/\\]/.test(path)) return reply.redirect(url.replace(/^[/\\]+/, '/'), 308);
      if (isForPeople(request) || app.areaAt(url)) return show(request, reply, url);
      reply.callNotFound();
      return reply;
    },
    shell(request, reply) {
      const carried: Carried = { setting: { ...settingOf(request), locale: 'id', theme: 'otomatis' }, viewerId: null, answers: {}, offline: true };
      const page = { head: { title: 'Sambung', private: true }, html: '', carried };
      return reply.headers({ ...pageHeaders(false), vary: 'accept' }).send(documentOf(page, { assets, url: '/luring', savesData: false }));
    },
    say: (request, reply, status, sentence, href) => sayPlainly(request, reply, status, sentence[choicesOf(request).locale], href),
  };
}

const FAILED: Record<Locale, string> = { id: 'Belum berhasil', en: 'That did not work' };
const AGAIN: Record<Locale, string> = { id: 'Coba lagi', en: 'Try again' };

/** A part of the page may fail and say so in its place; whoever fetched the page is told by its status. */
function hearing(run: Transport, before?: Fault): { run: Transport; hasFailed: () => boolean } {
  const isBug = (fault?: Fault) => fault?.code === 'INTERNAL_SERVER_ERROR';
  let failed = isBug(before);
  return {
    async run(...asked) {
      const outcome = await run(...asked);
      failed ||= isBug(outcome.fault);
      return outcome;
    },
    hasFailed: () => failed,
  };
}

/** The same for an hour, as long as the same is shown: a page counts days from the instant that it carries. */
function tagOf({ head, html, carried }: RenderedPage, savesData: boolean, script: string): string {
  const { setting, answers } = carried;
  const shown = JSON.stringify([head, html, { ...setting, now: setting.now.slice(0, 13) }, answers, savesData, script]);
  return `W/"${createHash('sha256').update(shown).digest('base64url').slice(0, 22)}"`;
}

const knows = ({ headers }: FastifyRequest, tag: string): boolean => (headers['if-none-match'] ?? '').split(',').some((known) => known.trim() === tag);
