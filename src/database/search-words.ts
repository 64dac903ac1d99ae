/** More than anybody types; the rest is left out. */
const MOST = 12;
/** They stand in every other title, and nobody looks for them. */
const STOP_WORDS = new Set(
  'dan di ke dari yang untuk bagi dengan dgn pada dalam oleh atau serta para akan ini itu adalah sebagai tentang agar supaya kepada secara utk yg the of and'.split(
    ' ',
  ),
);
/** Said before a name that is known without them. */
const LEVELS = new Set(['desa', 'kelurahan', 'kecamatan', 'kec', 'kel', 'ds']);
/** What people write short, and other words for the same. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  kt: 'karang taruna',
  kab: 'kabupaten',
  pkk: 'pemberdayaan kesejahteraan keluarga',
  bimbel: 'bimbingan belajar',
  sepakbola: 'sepak bola',
  limbah: 'sampah',
  difabel: 'disabilitas',
  online: 'daring',
  daring: 'online',
  lansia: 'lanjut usia',
  medsos: 'media sosial',
  sembako: 'bahan pokok',
};
/** One word that many write as two, and two that many write as one: whichever is typed, both are looked for. */
const WRITTEN_APART = /(?<![\p{L}\p{M}\p{N}])(?:budi daya|olah raga|kerja sama|wira usaha)(?![\p{L}\p{M}\p{N}])/gu;
const APART: Readonly<Record<string, string>> = { budidaya: 'budi daya', olahraga: 'olah raga', kerjasama: 'kerja sama', wirausaha: 'wira usaha' };
/** What separates words and means nothing. */
const SEPARATORS = /[\s.,;:!?()[\]{}"'’‘“”/–—-]/u;

/** What is typed as words to look for, each with its other forms, a line each; signs stand for themselves. */
export function sought(typed: string): string[] {
  // PostgreSQL keeps no such sign, and half of a pair is no letter.
  const text = typed
    .toWellFormed()
    .replaceAll('\u0000', ' ')
    .toLowerCase()
    .replaceAll(WRITTEN_APART, (together) => together.replace(' ', ''));
  const tokens = text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
  const named = tokens.filter((token) => !SEPARATORS.test(token));
  const telling = named.filter((word, i) => !STOP_WORDS.has(word) && !(LEVELS.has(word) && i < named.length - 1));
  const all = telling.length ? telling : named.length ? named : tokens;
  // A word of which only one letter is typed so far says nothing beside others.
  const isBegun = all.length > 1 && /^\p{L}$/u.test(all.at(-1) as string) && !/\s$/.test(typed);
  const kept = isBegun ? all.slice(0, -1) : all;
  return [...new Set(kept)].slice(0, MOST).map((word) => [word, ...otherForms(word)].join('\n'));
}

/** Forms that the stemmer does not bring together: it leaves a letter that a prefix melted, or takes one that belongs to the root. */
function otherForms(word: string): string[] {
  const other = OTHER_WORDS[word];
  if (other) return [other];
  if (!/^[a-z]{5,}$/.test(word)) return [];
  const root = word.replace(/(kan|an|i)$/, '');
  const forms = [`ke${word}an`, /^ke.{4,}an$/.test(word) ? word.slice(2, -2) : ''];
  const [, melted] = /^(?:me|pe)(ng|ny|m|n)[aeiou]/.exec(word) ?? [];
  if (melted) {
    const rest = (root.length > 5 ? root : word).slice(2 + melted.length);
    forms.push(`${{ ng: 'k', ny: 's', m: 'p', n: 't' }[melted]}${rest}`, melted === 'ng' ? rest : '');
  }
  if (/^[kpst][aeiou]/.test(word)) forms.push(word.slice(1), root.slice(1));
  return [...forms.filter((form) => form.length >= 4), ...(APART[word] ? [APART[word]] : [])];
}
