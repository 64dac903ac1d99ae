import type { Pages } from '../data/use-pages.ts';
import { useWords } from '../words/words.ts';
import { Icon } from './icon.tsx';
import './pager.css';

/** How much of a list is here, and the way to the rest: a link without JavaScript, more below with it. */
export function Pager({ of: { nodes, total, hasMore, isFromStart, isShort, nextHref, more, loadingMore } }: { of: Pages<unknown, unknown> }) {
  const { t, count } = useWords();
  if (isShort) return null;
  const values = { n: count(nodes.length), semua: count(total ?? 0) };
  return (
    <div class="pager no-print">
      <p class="muted" aria-live="polite">
        {total === undefined ? t('{n} ditampilkan', values) : isFromStart ? t('1–{n} dari {semua}', values) : t('{n} dari {semua}', values)}
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
