import { useWords } from '../words/words.ts';
import './skeleton.css';

/** Lines in the shape of what is coming; seen after 300 ms, with a word about the signal after 8 s. Both by the stylesheet alone. */
export function Skeleton({ rows = 3, card = true }: { rows?: number; card?: boolean }) {
  const { t } = useWords();
  return (
    <div class={card ? 'skeleton card' : 'skeleton'} role="status">
      <span class="visually-hidden">{t('Memuat…')}</span>
      {Array.from({ length: rows }, (_, i) => (
        <div key={i} class="skeleton-row" aria-hidden="true">
          <i />
          <i />
          <i />
        </div>
      ))}
      <p class="skeleton-slow">{t('Sinyal lambat, masih mencoba')}</p>
    </div>
  );
}
