import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { masked } from '../api/errors.ts';
import { isOfNobody } from '../api/session-cookie.ts';
import { refuseUnreadable } from '../api/strays.ts';
import { KeptAnswer, weakTag } from '../kept/kept-answer.ts';
import { tagged } from '../kept/send-kept.ts';
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

export function pagesOf({ app, assets }: WebBuild, { execute, config, clock, log, answers }: SiteParts): Pages {
  const secure = config.publicUrl.startsWith('https:');
  const settingOf = (request: FastifyRequest): Setting => ({ ...choicesOf(request), now: clock.now().toISOString(), publicUrl: config.publicUrl });

  const show: ShowPage = async (request, reply, url, refused) => {
    const setting: Setting = { ...settingOf(request), refused };
    const savesData = request.headers['save-data'] === 'on';
    const key = ['page', url, setting.locale, setting.theme, savesData];
    const turn = refused || !isOfNobody(request, secure) ? undefined : await answers?.ask('page', JSON.stringify(key));
    if (turn?.given) return reply.headers(pageHeaders(false)).send(await tagged(turn.given, request, reply));
    try {
      const { run, viewerId } = await execute(request, reply, setting.locale);
      if (app.areaAt(url) === 'member' && !viewerId) return reply.redirect(`/masuk?kembali=${encodeURIComponent(url)}`, 303);
      const heard = hearing(run, refused?.fault);
      const page = await app.renderPage({ url, setting, viewerId, transport: heard.run });
      if (page.head.redirect) return reply.redirect(page.head.redirect, 303);
      const status = heard.hasFailed() ? 500 : (page.head.status ?? 200);
      reply.code(status).headers(pageHeaders(viewerId !== null || refused !== undefined));
      const text = documentOf(page, { assets, url, savesData });
      if (status !== 200 || viewerId || refused) return reply.send(text);
      const made = new KeptAnswer(text, tagOf(page, savesData, assets.script));
      if (heard.isWhole()) turn?.settle(made);
      return reply.send(await tagged(made, request, reply));
    } catch (error) {
      // A program's session that is over is told as everywhere.
      if (error instanceof GraphQLError) throw error;
      const { message } = masked(log, error, setting.locale);
      return sayPlainly(request, reply, 500, message, url);
    } finally {
      turn?.settle();
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
function hearing(run: Transport, before?: Fault): { run: Transport; hasFailed: () => boolean; isWhole: () => boolean } {
  const isBug = (fault?: Fault) => fault?.code === 'INTERNAL_SERVER_ERROR';
  let failed = isBug(before);
  let whole = true;
  return {
    async run(...asked) {
      const outcome = await run(...asked);
      failed ||= isBug(outcome.fault);
      whole &&= !outcome.fault;
      return outcome;
    },
    hasFailed: () => failed,
    isWhole: () => whole,
  };
}

/** The same for an hour, as long as the same is shown: a page counts days from the instant that it carries. */
function tagOf({ head, html, carried }: RenderedPage, savesData: boolean, script: string): string {
  const { setting, answers } = carried;
  const shown = JSON.stringify([head, html, { ...setting, now: setting.now.slice(0, 13) }, answers, savesData, script]);
  return weakTag(shown);
}
