import { useLocation } from 'preact-iso';
import { LinkButton } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { useWords } from '../words/words.ts';

/** Nobody is signed in any more while a page for members is open: the way in, and back to here. */
export function SessionOver() {
  const { t } = useWords();
  const { url } = useLocation();
  return (
    <div class="wrap page">
      <Notice tone="waiting" icon="lock" live>
        <p>{t('Sesi habis. Masuk lagi, tulisan Anda aman.')}</p>
        <p>
          <LinkButton small href={`/masuk?kembali=${encodeURIComponent(url)}`}>
            {t('Masuk lagi')}
          </LinkButton>
        </p>
      </Notice>
    </div>
  );
}
