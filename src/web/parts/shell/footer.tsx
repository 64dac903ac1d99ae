import type { Setting } from '../../page.ts';
import { useWords } from '../../words/words.ts';
import { Braid } from '../braid.tsx';
import { Choices } from './choices.tsx';
import './footer.css';

interface FooterProps {
  readonly url: string;
  readonly setting: Setting;
}

/** Who holds the money (not we), the small print, and the reader's choices. */
export function Footer({ url, setting }: FooterProps) {
  const { t } = useWords();
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
          <a href="/forum">{t('Forum CSR')}</a>
          <a href="/bantuan">{t('Bantuan')}</a>
          <a href="/data-pribadi">{t('Data pribadi')}</a>
          <a href="/data-terbuka">{t('Data terbuka')}</a>
        </nav>
        <Choices url={url} setting={setting} />
      </div>
    </footer>
  );
}
