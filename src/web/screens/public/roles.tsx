import type { IconName } from '../../icons.ts';
import { Icon } from '../../parts/icon.tsx';
import { useWords } from '../../words/words.ts';
import './roles.css';

/** The three who come here, what each can do, and the way in. */
export function Roles() {
  const { t } = useWords();
  const roles: readonly { key: string; icon: IconName; name: string; from: string; short: string; does: string[]; way: string; href: string }[] = [
    {
      key: 'group',
      icon: 'users',
      name: t('Pengurus Karang Taruna'),
      from: t('Dari HP, di desa'),
      short: t('Tulis proposal, terima dana'),
      does: [
        t('Tulis proposal langkah demi langkah, sinyal putus pun tersimpan'),
        t('Jawab tawaran perusahaan'),
        t('Terima dana di rekening kelompok, lalu laporkan'),
      ],
      way: t('Daftarkan kelompok'),
      href: '/daftar?sebagai=kelompok',
    },
    {
      key: 'company',
      icon: 'building-2',
      name: t('Perusahaan'),
      from: t('Dari kantor'),
      short: t('Pilih kegiatan, tawarkan dana'),
      does: [
        t('Lihat usulan yang cocok dengan program, lengkap dengan alasannya'),
        t('Tawarkan dana, boleh bersama perusahaan lain'),
        t('Satu kali isi data, jadi banyak laporan'),
      ],
      way: t('Daftarkan perusahaan'),
      href: '/daftar?sebagai=perusahaan',
    },
    {
      key: 'office',
      icon: 'scale',
      name: t('Dinas Sosial'),
      from: t('Dari meja layanan'),
      short: t('Verifikasi, setujui, ratakan'),
      does: [
        t('Satu antrean: verifikasi, persetujuan, LPJ'),
        t('Setiap pengembalian disertai alasan yang jelas'),
        t('Lihat desa mana yang belum pernah didanai'),
      ],
      way: t('Masuk sebagai petugas'),
      href: '/masuk?kembali=/antrean',
    },
  ];
  return (
    <section class="stack" aria-labelledby="siapa">
      <h2 id="siapa">{t('Anda datang sebagai siapa?')}</h2>
      <div class="home-cards roles">
        {roles.map(({ key, icon, name, from, short, does, way, href }) => (
          <div key={key} class={`card role role-${key}`}>
            <div class="role-head">
              <span class="role-mark">
                <Icon name={icon} />
              </span>
              <div>
                <h3>{name}</h3>
                <p class="muted small role-from">{from}</p>
                <p class="muted small role-short">{short}</p>
              </div>
            </div>
            <ul>
              {does.map((line) => (
                <li key={line}>
                  <Icon name="check" />
                  {line}
                </li>
              ))}
            </ul>
            <a class="button button-outline button-wide" href={href}>
              <span>{way}</span>
              <Icon name="arrow-right" />
            </a>
          </div>
        ))}
      </div>
    </section>
  );
}
