import type { ComponentChildren } from 'preact';

/** Marks in a sentence: `rich(t('Masih kurang <b>{uang}</b>', { uang }))`; `<a>…</a>` becomes a link to `href`. */
export function rich(sentence: string, href?: string): ComponentChildren {
  return sentence.split(/(<b>.*?<\/b>|<a>.*?<\/a>)/).map((piece) => {
    const inner = piece.slice(3, -4);
    if (piece.startsWith('<b>')) return <strong>{inner}</strong>;
    if (piece.startsWith('<a>')) return <a href={href}>{inner}</a>;
    return piece;
  });
}
