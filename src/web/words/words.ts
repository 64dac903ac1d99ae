import { type I18n, setupI18n } from '@lingui/core';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Calendar, calendarIn } from './dates.ts';
import { type Figures, figuresIn } from './figures.ts';

export type Locale = 'id' | 'en';

/** Values that stand in a sentence's braces. */
export type Values = Readonly<Record<string, string | number>>;

/** All that a screen needs to speak: sentences, money, dates. */
export interface Words extends Figures, Calendar {
  readonly locale: Locale;
  /**
   * A sentence in the reader's language. Written in Bahasa Indonesia where it is used; its English stands in `english/`.
   * `t('Masih kurang {uang}', { uang: rupiah(remaining) })`
   */
  readonly t: (sentence: string, values?: Values) => string;
}

/** English sentences by their Indonesian ones, as Lingui compiled them. */
export type Dictionary = Parameters<I18n['load']>[1];

/** Marks a sentence that is said elsewhere by `t`: in tables of words. */
export const msg = (sentence: string): string => sentence;

export function wordsIn(locale: Locale, dictionary: Dictionary = {}): Words {
  const i18n = setupI18n({ locale, messages: { [locale]: dictionary } });
  // What is not in the dictionary speaks for itself; Indonesian needs no plural forms, so braces are all there is to find.
  i18n.setMessagesCompiler((sentence) =>
    sentence
      .split(/\{(\w+)\}/)
      .map((piece, i) => (i % 2 ? ([piece] as [string]) : piece))
      .filter((piece) => piece !== ''),
  );
  return { locale, t: (sentence, values) => i18n._(sentence, values && plain(values)), ...figuresIn(locale), ...calendarIn(locale) };
}

/** What people wrote is never a mark of a sentence (`rich`): a joiner that nobody sees stands between the bracket and its letter. */
const plain = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value.replace(/<(?=\/?[ab]>)/g, '<\u2060') : value]));

export const WordsContext = createContext<Words>(wordsIn('id'));

export const useWords = (): Words => useContext(WordsContext);
