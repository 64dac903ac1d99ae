import { usePage } from '../../page.ts';
import { useWords } from '../../words/words.ts';
import { Telling } from './telling.tsx';

export default function HowItWorks() {
  const { t } = useWords();
  const title = t('Cara kerja');
  const lead = t('Dari kebutuhan desa sampai laporan selesai, dalam langkah yang bisa dibaca siapa saja.');
  usePage({ title, description: lead });
  return (
    <Telling
      title={title}
      lead={lead}
      chapters={[
        {
          title: t('Perjalanan sebuah proposal'),
          steps: [
            t('Pengurus Karang Taruna menulis kegiatan, biaya, dan siapa yang membiayai tiap barisnya.'),
            t('Dinas Sosial memeriksa. Kalau ada yang kurang, proposal dikembalikan dengan alasannya.'),
            t('Proposal yang lolos terbuka untuk umum dan mencari dana.'),
            t('Perusahaan menawarkan dana dari programnya. Kelompok menerima atau menolak.'),
            t('Dinas Sosial menyetujui, lalu kedua pihak menandatangani MoU.'),
            t('Perusahaan mengirim langsung ke rekening kelompok, atau menyerahkan barang, jasa, atau pelatihan.'),
            t('Kelompok menjalankan kegiatan dan melaporkan setiap rupiah. Perusahaan menanggapi, Dinas Sosial memutuskan.'),
          ],
        },
        {
          title: t('Siapa memegang uang?'),
          says: [
            t('Bukan Sambung, dan bukan pemerintah. Uang berjalan dari perusahaan ke rekening atas nama kelompok.'),
            t('Sambung mencatat dan mencocokkan. Setiap perubahan punya catatan yang tidak bisa dihapus diam-diam.'),
          ],
        },
        {
          title: t('Siapa memutuskan?'),
          says: [
            t(
              'Dinas Sosial kabupaten atau kota dari wilayah kelompok. Provinsi memutuskan jumlah yang besar, dan membantu bila kabupaten belum punya petugas.',
            ),
            t('Tidak seorang pun memutuskan perkara yang menyangkut dirinya sendiri.'),
          ],
        },
        { title: t('Berapa biayanya?'), says: [t('Tidak ada. Tidak seorang pun boleh meminta biaya, kode, atau potongan.')] },
      ]}
    />
  );
}
