import { usePage, useSetting } from '../../page.ts';
import { LinkButton } from '../../parts/button.tsx';
import { useWords } from '../../words/words.ts';
import { Telling } from './telling.tsx';

const EXAMPLE = `{
  proposals(filter: { within: "82.71", status: [RUNNING] }, first: 5) {
    nodes { title requested committed karangTaruna { name } }
  }
}`;

export default function OpenData() {
  const { t } = useWords();
  const { publicUrl } = useSetting();
  const title = t('Data terbuka');
  const lead = t('Semua yang terbuka di sini boleh diunduh, dihitung ulang, dan dipakai lagi.');
  usePage({ title, description: lead });
  return (
    <Telling
      title={title}
      lead={lead}
      chapters={[
        {
          title: t('Tabel pemerataan'),
          says: [t('Kelompok, desa, dan dana per wilayah sebagai CSV, untuk seluruh Indonesia atau satu wilayah.')],
          after: (
            <div class="row">
              <LinkButton href="/pemerataan.csv" icon="download" download="pemerataan.csv">
                {t('Unduh CSV seluruh Indonesia')}
              </LinkButton>
            </div>
          ),
        },
        {
          title: t('API GraphQL'),
          says: [t('Yang terbuka di halaman juga terbuka bagi program, tanpa akun, di alamat {alamat}.', { alamat: `${publicUrl}/graphql` })],
          after: (
            <pre class="card small">
              <code>{EXAMPLE}</code>
            </pre>
          ),
        },
        {
          title: t('Sumber dan lisensi'),
          says: [t('Nama dan kode wilayah: idn-area-data, menurut kode wilayah Kemendagri, lisensi ODbL. Sebutkan sumbernya bila dipakai lagi.')],
        },
      ]}
    />
  );
}
