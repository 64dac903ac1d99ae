import { LinkButton } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { useWords } from '../../words/words.ts';

/** A page of companies, for whoever belongs to none. */
export function NoCompany({ title }: { title: string }) {
  const { t } = useWords();
  return (
    <div class="wrap page stack">
      <h1>{title}</h1>
      <Empty
        title={t('Anda belum bergabung dengan perusahaan')}
        action={
          <>
            <LinkButton look="primary" href="/daftar/perusahaan">
              {t('Daftarkan perusahaan')}
            </LinkButton>
            <LinkButton href="/gabung">{t('Minta bergabung')}</LinkButton>
          </>
        }
      >
        {t('Halaman ini untuk staf perusahaan.')}
      </Empty>
    </div>
  );
}
