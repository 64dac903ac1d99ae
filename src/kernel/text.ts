/** The two languages everything is said in. Bahasa Indonesia comes first. */
export type Locale = 'id' | 'en';

/** One sentence in both languages. */
export interface Text {
  readonly id: string;
  readonly en: string;
}

/** The first of the two languages that an Accept-Language header prefers; Bahasa Indonesia when it names neither. */
export function localeOf(header: string | undefined): Locale {
  const wishes = (header ?? '').split(',').map((wish) => {
    const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';');
    const q = parameters.map((p) => p.trim()).find((p) => p.startsWith('q='));
    return { language: tag.split('-')[0], weight: q ? Number(q.slice(2)) : 1 };
  });
  const known = wishes.filter((w) => (w.language === 'id' || w.language === 'en') && w.weight > 0);
  known.sort((a, b) => b.weight - a.weight);
  return known[0]?.language === 'en' ? 'en' : 'id';
}
