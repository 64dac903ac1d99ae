import type { RegionPageQuery } from '../../generated/graphql.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { CLASSIFICATIONS } from '../../words/states.ts';
import { msg, useWords } from '../../words/words.ts';

type Board = NonNullable<RegionPageQuery['region']>['karangTaruna'];

const levelOf = (code: string, name: string): string =>
  code.length === 2 ? msg('provinsi') : code.length === 8 ? msg('kecamatan') : name.startsWith('Kota ') ? msg('kota') : msg('kabupaten');

/** The region's own verified board; or that there is none yet, with the way to register one. */
export function RegionBoard({ board, region: { code, name } }: { board: Board; region: { code: string; name: string } }) {
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
  // A board above the villages is rarely there, and nobody waits for one.
  if (code.length < 13)
    return (
      <p class="muted">
        {t('Karang Taruna tingkat {tingkat} belum terbentuk.', { tingkat: t(levelOf(code, name)) })}{' '}
        <a href={`/daftar/kelompok?wilayah=${code}`}>{t('Daftarkan kelompok')}</a>
      </p>
    );
  return (
    <Notice tone="waiting" icon="users" title={t('Belum terbentuk')}>
      <div class="stack">
        <p>{t('Desa atau kelurahan ini belum punya Karang Taruna terverifikasi.')}</p>
        <div class="row">
          <LinkButton href={`/daftar/kelompok?wilayah=${code}`}>{t('Daftarkan kelompok')}</LinkButton>
        </div>
      </div>
    </Notice>
  );
}
