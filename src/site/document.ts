import type { RenderedPage } from '../web/server.tsx';

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

export interface DocumentOptions {
  readonly assets: Assets;
  /** Path and query of the page. */
  readonly url: string;
  /** The reader asked for less: the font stays away. */
  readonly savesData: boolean;
}

/** The whole HTML document around a rendered page. */
export function documentOf({ head, html, carried, source }: RenderedPage, { assets, url, savesData }: DocumentOptions): string {
  const { locale, theme, publicUrl } = carried.setting;
  const title = head.title === 'Sambung' ? head.title : `${head.title} · Sambung`;
  const address = `${publicUrl}${url.split('?')[0]}`;
  const meta = (name: string, content: string) => `<meta name="${name}" content="${text(content)}">`;
  const graph = (property: string, content: string) => `<meta property="og:${property}" content="${text(content)}">`;
  return [
    `<!doctype html><html lang="${locale}"${theme === 'otomatis' ? '' : ` data-tema="${theme}"`}${savesData ? ' data-hemat' : ''}><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${text(title)}</title>`,
    head.description && meta('description', head.description),
    head.private ? meta('robots', 'noindex') : `<link rel="canonical" href="${text(address)}">`,
    graph('site_name', 'Sambung') + graph('type', 'website') + graph('title', head.title) + graph('url', address),
    head.description && graph('description', head.description),
    graph('image', `${publicUrl}/kartu.png`) +
      graph('image:width', '1200') +
      graph('image:height', '630') +
      graph('locale', locale === 'id' ? 'id_ID' : 'en_GB'),
    meta('twitter:card', 'summary_large_image'),
    '<meta name="theme-color" media="(prefers-color-scheme: light)" content="#FFFFFF"><meta name="theme-color" media="(prefers-color-scheme: dark)" content="#182125">',
    '<link rel="icon" href="/lambang.svg" type="image/svg+xml"><link rel="apple-touch-icon" href="/lambang-192.png"><link rel="manifest" href="/manifest.webmanifest">',
    assets.styles.map((file) => `<link rel="stylesheet" href="/${file}">`).join(''),
    savesData ? '' : `<link rel="preload" href="/${assets.font}" as="font" type="font/woff2" crossorigin>`,
    assets
      .preloads(source)
      .map((file) => `<link rel="modulepreload" href="/${file}">`)
      .join(''),
    `<script type="module" src="/${assets.script}"></script>`,
    `</head><body><div id="app">${html}</div><script type="application/json" id="carried">${embedded(carried)}</script></body></html>`,
  ]
    .filter(Boolean)
    .join('');
}
