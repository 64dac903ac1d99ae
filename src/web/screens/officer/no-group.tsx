import { LinkButton } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { useWords } from '../../words/words.ts';

/** A page of groups, for whoever is an officer of none. */
export function NoGroup({ title }: { title: string }) {
  const { t } = useWords();
  return (
    <div class="wrap page stack">
      <h1>{title}</h1>
      <Empty
        title={t('Anda belum menjadi pengurus')}
        action={
          <>
            <LinkButton look="primary" href="/daftar/kelompok">
              {t('Daftarkan kelompok')}
            </LinkButton>
            <LinkButton href="/gabung">{t('Minta bergabung')}</LinkButton>
          </>
        }
      >
        {t('Halaman ini untuk pengurus Karang Taruna. Daftarkan kelompok Anda, atau minta bergabung ke kelompok yang sudah ada.')}
      </Empty>
    </div>
  );
}
