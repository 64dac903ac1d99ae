import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Setting } from '../web/page.ts';

export type Choices = Pick<Setting, 'locale' | 'theme'>;

const THEMES = ['terang', 'gelap', 'otomatis'] as const;

/** What the reader chose in the footer; Bahasa Indonesia and the device's own theme until then. */
export const choicesOf = ({ cookies }: FastifyRequest): Choices => ({
  locale: cookies.bahasa === 'en' ? 'en' : 'id',
  theme: THEMES.find((theme) => theme === cookies.tema) ?? 'otomatis',
});

/** Keeps for a year whatever of both was chosen well. */
export function keepChoices(reply: FastifyReply, secure: boolean, { bahasa, tema }: { bahasa?: string; tema?: string }): void {
  const attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: 365 * 86_400 } as const;
  if (bahasa === 'id' || bahasa === 'en') reply.setCookie('bahasa', bahasa, attributes);
  if (THEMES.some((theme) => theme === tema)) reply.setCookie('tema', tema as string, attributes);
}
