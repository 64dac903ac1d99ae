import type { Setting } from '../../page.ts';
import { useWords } from '../../words/words.ts';
import './choices.css';

interface ChoicesProps {
  /** Where the reader is, and comes back to. */
  readonly url: string;
  readonly setting: Setting;
}

/** Language and theme: a form that works without JavaScript. */
export function Choices({ url, setting: { locale, theme } }: ChoicesProps) {
  const { t } = useWords();
  const themes = [
    { value: 'otomatis', word: t('Ikut perangkat') },
    { value: 'terang', word: t('Terang') },
    { value: 'gelap', word: t('Gelap') },
  ];
  return (
    <form class="reader-choices" method="post" action="/pilihan">
      <input type="hidden" name="kembali" value={url} />
      <fieldset>
        <legend>{t('Bahasa')}</legend>
        <button type="submit" name="bahasa" value="id" lang="id" aria-pressed={locale === 'id'}>
          Indonesia
        </button>
        <button type="submit" name="bahasa" value="en" lang="en" aria-pressed={locale === 'en'}>
          English
        </button>
      </fieldset>
      <fieldset>
        <legend>{t('Tampilan')}</legend>
        {themes.map(({ value, word }) => (
          <button key={value} type="submit" name="tema" value={value} aria-pressed={theme === value}>
            {word}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
