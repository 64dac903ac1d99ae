import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { ICONS } from './icons.ts';

const NAME = 'virtual:icons';

/** Lucide draws no brands: its bubble, with its telephone inside. */
const WHATSAPP = (body: (name: string) => string) =>
  `${body('message-circle')}<g transform="matrix(.42 0 0 .42 7 7)">${body('phone').replace('<path', '<path stroke-width="4"')}</g>`;

interface Collection {
  readonly icons: Readonly<Record<string, { readonly body: string }>>;
  readonly aliases?: Readonly<Record<string, { readonly parent: string }>>;
}

/** One SVG with every icon of the app as a symbol, its lines as strong as the stylesheet says; throws when Lucide has one of them no longer. */
function sprite(): string {
  const { icons, aliases } = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@iconify-json/lucide/icons.json'), 'utf8')) as Collection;
  const body = (name: string): string => {
    const icon = icons[name] ?? icons[aliases?.[name]?.parent ?? ''];
    if (!icon) throw new Error(`Lucide has no icon "${name}"`);
    return icon.body.replaceAll(' stroke-width="2"', '');
  };
  const symbols = ICONS.map((name) => `<symbol id="${name}" viewBox="0 0 24 24">${name === 'whatsapp' ? WHATSAPP(body) : body(name)}</symbol>`);
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
}

/** The sprite as a file of its own, fetched once; both builds name it by its content, the browser's emits it. */
export function iconSprite(): Plugin {
  const source = sprite();
  const fileName = `assets/icons-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.svg`;
  return {
    name: 'sambung-icons',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(`/${fileName}`)};` : undefined),
    generateBundle() {
      if (this.environment.name === 'client') this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
