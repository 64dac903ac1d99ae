import type { Setting } from '../web/page.ts';
import type { RenderedPage } from '../web/server.tsx';
import { titleOf } from '../web/title.ts';

export interface Assets {
  readonly styles: readonly string[];
  readonly script: string;
  /** The scripts that a screen needs, for preloading. */
  readonly preloads: (source?: string) => readonly string[];
  readonly font: string;
}

const text = (value: string): string => value.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** JSON that may stand in a page: nothing in it ends the element. */
const embedded = (value: unknown): string => JSON.stringify(value).replace(/[<\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Longer is cut by whoever shows it, in the middle of a word. */
const LONGEST_DESCRIPTION = 200;

const brief = (description: string): string =>
  description.length <= LONGEST_DESCRIPTION ? description : `${description.slice(0, LONGEST_DESCRIPTION).replace(/\s+\S*$/, '')}…`;

export interface DocumentOptions {
  readonly assets: Assets;
  /** Path and query of the page. */
  readonly url: string;
  /** The reader asked for less: the font stays away. */
  readonly savesData: boolean;
}

/** The whole HTML document around a rendered page. */
export function documentOf({ head, html, carried, source }: RenderedPage, { assets, url, savesData }: DocumentOptions): string {
  const scripts = [
    ...assets.preloads(source).map((file) => `<link rel="modulepreload" href="/${file}">`),
    `<script type="module" src="/${assets.script}"></script>`,
  ];
  return frame(carried.setting, assets, savesData, {
    title: titleOf(head.title),
    head: [head.private ? meta('robots', 'noindex') : shared(head, carried.setting, url.split('?')[0] ?? '/'), ...scripts].join(''),
    body: `<div id="app">${html}</div><script type="application/json" id="carried">${embedded(carried)}</script>`,
  });
}

/** For when the app itself cannot speak: a heading, a sentence, and where to go. */
export interface PlainPage {
  readonly title: string;
  readonly sentence: string;
  readonly link: { readonly href: string; readonly word: string };
}

export const plainDocument = (setting: Choices, assets: Assets, { title, sentence, link }: PlainPage): string =>
  frame(setting, assets, false, {
    title: titleOf(title),
    head: meta('robots', 'noindex'),
    body: `<main class="wrap page"><section class="empty card"><h1>${text(title)}</h1><p class="muted">${text(sentence)}</p><a class="button button-outline" href="${text(link.href)}"><span>${text(link.word)}</span></a></section></main>`,
  });

type Choices = Pick<Setting, 'locale' | 'theme'>;

const meta = (name: string, content: string) => `<meta name="${name}" content="${text(content)}">`;

/** What search engines and those whom a page is sent to by WhatsApp read of it. */
function shared({ title, description }: RenderedPage['head'], { locale, publicUrl }: Setting, path: string): string {
  const graph = (property: string, content: string) => `<meta property="og:${property}" content="${text(content)}">`;
  const address = `${publicUrl}${path}`;
  const card = path.startsWith('/proposal/') ? 'kartu-proposal.png' : 'kartu.png';
  return [
    `<link rel="canonical" href="${text(address)}">`,
    description ? meta('description', brief(description)) + graph('description', brief(description)) : '',
    graph('site_name', 'Sambung') + graph('type', 'website') + graph('title', title) + graph('url', address),
    graph('image', `${publicUrl}/${card}`) + graph('image:width', '1200') + graph('image:height', '630'),
    graph('locale', locale === 'id' ? 'id_ID' : 'en_GB') + meta('twitter:card', 'summary_large_image'),
  ].join('');
}

const BAR = { terang: '#FFFFFF', gelap: '#182125' } as const;

const bars = (theme: Setting['theme']): string =>
  theme === 'otomatis'
    ? `<meta name="theme-color" media="(prefers-color-scheme: light)" content="${BAR.terang}"><meta name="theme-color" media="(prefers-color-scheme: dark)" content="${BAR.gelap}">`
    : meta('theme-color', BAR[theme]);

const frame = ({ locale, theme }: Choices, assets: Assets, savesData: boolean, page: { title: string; head: string; body: string }): string =>
  [
    `<!doctype html><html lang="${locale}"${theme === 'otomatis' ? '' : ` data-tema="${theme}"`}${savesData ? ' data-hemat' : ''}><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${text(page.title)}</title>`,
    bars(theme),
    '<link rel="icon" href="/lambang.svg" type="image/svg+xml"><link rel="apple-touch-icon" href="/lambang-192.png"><link rel="manifest" href="/manifest.webmanifest">',
    assets.styles.map((file) => `<link rel="stylesheet" href="/${file}">`).join(''),
    savesData ? '' : `<link rel="preload" href="/${assets.font}" as="font" type="font/woff2" crossorigin>`,
    page.head,
    `</head><body>${page.body}</body></html>`,
  ].join('');
