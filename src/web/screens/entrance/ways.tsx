import type { IconName } from '../../icons.ts';
import { Icon } from '../../parts/icon.tsx';
import { useWords } from '../../words/words.ts';
import './entrance.css';

/** As what somebody comes here; `href` of the account's form, or of what follows it. */
export const WAYS = { kelompok: '/daftar/kelompok', perusahaan: '/daftar/perusahaan', bergabung: '/gabung' } as const;
export type Way = keyof typeof WAYS;

/** The three ways to begin. */
export function Ways({ hrefOf }: { hrefOf: (way: Way) => string }) {
  const { t } = useWords();
  const ways: readonly { way: Way; icon: IconName; title: string; hint: string }[] = [
    {
      way: 'kelompok',
      icon: 'users',
      title: t('Daftarkan kelompok'),
      hint: t('Anda pengurus Karang Taruna yang belum ada di Sambung. Siapkan SK kepengurusan.'),
    },
    {
      way: 'perusahaan',
      icon: 'building-2',
      title: t('Daftarkan perusahaan'),
      hint: t('Anda mengurus dana TJSL perusahaan. Siapkan NIB.'),
    },
    {
      way: 'bergabung',
      icon: 'user-plus',
      title: t('Minta bergabung'),
      hint: t('Kelompok atau perusahaan Anda sudah ada di Sambung.'),
    },
  ];
  return (
    <ul class="entrance-ways">
      {ways.map(({ way, icon, title, hint }) => (
        <li key={way}>
          <a class="card" href={hrefOf(way)}>
            <Icon name={icon} />
            <span>
              <strong>{title}</strong>
              <small>{hint}</small>
            </span>
            <Icon name="chevron-right" />
          </a>
        </li>
      ))}
    </ul>
  );
}
