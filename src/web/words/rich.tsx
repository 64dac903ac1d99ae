import type { ComponentChildren } from 'preact';

/** Stands for what is no text; nobody types it. */
const HERE = '\uFFFC';
/** A sentence with a part of its own where a value stands: `around((nama) => t('{nama} (maju)', { nama }), <Marked … />)`. */
export function around(sentence: (here: string) => string, part: ComponentChildren): ComponentChildren {
  const [before, after] = sentence(HERE).split(HERE);
  return [before, part, after];
}

/** Marks in a sentence: `rich(t('Masih kurang <b>{uang}</b>', { uang }))`; `<a>…</a>` becomes a link to `href`. */
export function rich(sentence: string, href?: string): ComponentChildren {
  return sentence.split(/(<b>.*?<\/b>|<a>.*?<\/a>)/).map((piece) => {
    const inner = piece.slice(3, -4);
    if (piece.startsWith('<b>')) return <strong>{inner}</strong>;
    if (piece.startsWith('<a>')) return <a href={href}>{inner}</a>;
    return piece;
  });
}
