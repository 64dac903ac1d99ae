/** A page's title as a tab, a search engine and WhatsApp show it. */
export const titleOf = (title: string): string => (title === 'Sambung' ? title : `${title} · Sambung`);
