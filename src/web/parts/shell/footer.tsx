import type { Setting } from '../../page.ts';
import { useWords } from '../../words/words.ts';
import { Braid } from '../braid.tsx';
import './footer.css';

interface FooterProps {
  readonly url: string;
  readonly setting: Setting;
}

/** Who holds the money (not we), the small print, and the reader's choices: forms that work without JavaScript. */
export function Footer({ url, setting: { locale, theme } }: FooterProps) {
  const { t } = useWords();
  const themes = [
    { value: 'otomatis', word: t('Ikut perangkat') },
    { value: 'terang', word: t('Terang') },
    { value: 'gelap', word: t('Gelap') },
  ];
  return (
    <footer class="footer no-print">
      <Braid small />
      <div class="wrap footer-row">
        <p class="footer-words">
          <strong>{t('Sambung tidak memegang uang.')}</strong>{' '}
          {t('Perusahaan mengirim langsung ke rekening kelompok. Setiap langkah dan setiap rupiah tercatat dan dapat diperiksa siapa saja.')}
        </p>
        <nav aria-label={t('Tentang Sambung')}>
          <a href="/cara-kerja">{t('Cara kerja')}</a>
          <a href="/bantuan">{t('Bantuan')}</a>
          <a href="/data-pribadi">{t('Data pribadi')}</a>
          <a href="/data-terbuka">{t('Data terbuka')}</a>
        </nav>
        <form class="footer-choices" method="post" action="/pilihan">
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
      </div>
    </footer>
  );
}
