import type { RegionPageQuery } from '../../generated/graphql.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { CLASSIFICATIONS } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';

type Board = NonNullable<RegionPageQuery['region']>['karangTaruna'];

/** The region's own verified board; or that there is none yet, with the way to register one. */
export function RegionBoard({ board, code }: { board: Board; code: string }) {
  const { t, day } = useWords();
  if (board) {
    return (
      <section class="card stack stack-tight">
        <h2>
          <a href={`/karang-taruna/${board.id}`}>{board.name}</a>
        </h2>
        <p class="muted">
          {board.classification ? t(CLASSIFICATIONS[board.classification].word) : t('Belum dinilai')} ·{' '}
          {t('SK berlaku sampai {hari}', { hari: day(board.termEndsOn) })}
        </p>
      </section>
    );
  }
  return (
    <Notice tone="waiting" icon="users" title={t('Belum terbentuk')}>
      <p>{t('Wilayah ini belum punya Karang Taruna terverifikasi.')}</p>
      <div class="row">
        <LinkButton href={`/daftar/kelompok?wilayah=${code}`}>{t('Daftarkan kelompok')}</LinkButton>
      </div>
    </Notice>
  );
}
