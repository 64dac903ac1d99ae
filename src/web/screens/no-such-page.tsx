import { usePage } from '../page.ts';
import { LinkButton } from '../parts/button.tsx';
import '../parts/empty.css';
import { useWords } from '../words/words.ts';

/** An address that there is not, or not for this reader: nothing tells which. */
export function NoSuchPage() {
  const { t } = useWords();
  usePage({ title: t('Halaman ini tidak ada'), status: 404, private: true });
  return (
    <div class="wrap page">
      <section class="empty card">
        <p class="empty-code" aria-hidden="true">
          404
        </p>
        <h1>{t('Halaman ini tidak ada')}</h1>
        <p class="muted">{t('Mungkin alamatnya salah ketik, atau sudah dipindahkan.')}</p>
        <LinkButton href="/proposal">{t('Cari proposal')}</LinkButton>
      </section>
    </div>
  );
}
