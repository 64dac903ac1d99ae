import type { Pages } from '../data/use-pages.ts';
import { useWords } from '../words/words.ts';
import { Icon } from './icon.tsx';
import './pager.css';

/** How much of a list is here, and the way to the rest: a link without JavaScript, more below with it. */
export function Pager({ of: { nodes, total, hasMore, nextHref, more, loadingMore } }: { of: Pages<unknown, unknown> }) {
  const { t, count } = useWords();
  if (total === 0) return null;
  return (
    <div class="pager no-print">
      <p class="muted" aria-live="polite">
        {total === undefined ? t('{n} ditampilkan', { n: count(nodes.length) }) : t('{n} dari {semua}', { n: count(nodes.length), semua: count(total) })}
      </p>
      {hasMore && (
        <a
          class="button button-outline"
          href={nextHref}
          rel="next"
          aria-disabled={loadingMore || undefined}
          onClick={(event) => {
            event.preventDefault();
            event.stopPropagation();
            more();
          }}
        >
          {loadingMore ? t('Memuat…') : t('Halaman berikutnya')}
          <Icon name="arrow-right" />
        </a>
      )}
    </div>
  );
}
