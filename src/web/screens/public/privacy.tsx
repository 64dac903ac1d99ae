import { usePage } from '../../page.ts';
import { useWords } from '../../words/words.ts';
import { Telling } from './telling.tsx';

export default function Privacy() {
  const { t } = useWords();
  const title = t('Data pribadi');
  const lead = t('Yang kami simpan sedikit, dan hanya untuk yang perlu.');
  usePage({ title, description: lead });
  return (
    <Telling
      title={title}
      lead={lead}
      chapters={[
        {
          title: t('Yang tidak pernah kami simpan'),
          says: [t('NIK, foto KTP, daftar anggota, dan data rumah tangga. Petugas melihat KTP dan tidak menyimpan apa pun.')],
        },
        {
          title: t('Yang kami simpan'),
          says: [
            t('Nama pengurus dan perannya, nama pengguna, dan surel bila Anda memberikannya. Kata sandi hanya tersimpan sebagai sidik yang tidak bisa dibaca.'),
            t(
              'Nomor rekening kelompok disimpan terkunci dan ditampilkan sebagian. Hanya perusahaan yang akan membayar dan kantor yang memeriksa melihat seluruhnya.',
            ),
            t('Pengurus di bawah 18 tahun tampil dengan perannya saja, tanpa nama. Anak dan remaja lainnya hanya muncul sebagai jumlah.'),
          ],
        },
        {
          title: t('Siapa melihat apa'),
          says: [
            t('Umum membaca kelompok terverifikasi, proposal yang lolos pemeriksaan, dan uang yang disetujui.'),
            t('Berkas, SK, bukti, dan alasan keputusan hanya untuk pihak yang terlibat dan Dinas Sosial di atasnya.'),
          ],
        },
        {
          title: t('Di perangkat Anda'),
          says: [
            t('Satu kuki untuk tetap masuk, dan dua untuk bahasa dan tampilan pilihan Anda. Tidak ada pelacak, tidak ada pihak ketiga.'),
            t('Draf dan halaman terakhir disimpan di perangkat supaya tetap terbuka tanpa sinyal, dan dibersihkan saat Anda keluar.'),
          ],
        },
        {
          title: t('Hak Anda'),
          says: [t('Menurut UU 27/2022 Anda boleh meminta salinan, perbaikan, atau penghapusan data Anda lewat Dinas Sosial kabupaten atau kota Anda.')],
        },
      ]}
    />
  );
}
