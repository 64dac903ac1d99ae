import { daysBetween } from '../words/dates.ts';
import { msg, type Words } from '../words/words.ts';

export interface Deadline {
  readonly word: string;
  readonly overdue: boolean;
}

const LEFT: Readonly<Record<string, string>> = { ANSWER_OFFER: msg('jawab dalam {n} hari') };

/** What a last day means today: `jawab dalam 18 hari`, `hari terakhir`, `lewat 3 hari`. The last day still counts. */
export function deadlineOf({ t }: Words, dueOn: string, today: string, kind = ''): Deadline {
  const n = daysBetween(today, dueOn);
  if (n < 0) return { word: t('lewat {n} hari', { n: -n }), overdue: true };
  return { word: n === 0 ? t('hari ini batasnya') : t(LEFT[kind] ?? msg('dalam {n} hari'), { n }), overdue: false };
}
