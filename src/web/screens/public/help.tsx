import { usePage } from '../../page.ts';
import { useWords } from '../../words/words.ts';
import { Telling } from './telling.tsx';

export default function Help() {
  const { t } = useWords();
  const title = t('Bantuan');
  const lead = t('Jawaban pendek untuk yang paling sering ditanyakan.');
  usePage({ title, description: lead });
  return (
    <Telling
      title={title}
      lead={lead}
      chapters={[
        {
          title: t('Ada yang meminta biaya atau kode'),
          says: [
            t('Tidak seorang pun boleh meminta biaya, kode, atau potongan.'),
            t('Jangan kirim apa pun. Catat nama dan nomornya, lalu laporkan ke Dinas Sosial kabupaten atau kota Anda.'),
          ],
        },
        {
          title: t('Sinyal putus saat menulis'),
          says: [
            t('Tulisan tersimpan di HP Anda dan dikirim sendiri saat sinyal kembali. Tanda “Belum terkirim” hilang setelah itu.'),
            t('Menerima tawaran, mengirim proposal, dan semua yang menyangkut uang butuh sinyal: tidak pernah dikirim diam-diam belakangan.'),
          ],
        },
        {
          title: t('Proposal saya dikembalikan'),
          says: [t('Alasannya ada di halaman proposal dan di beranda Anda. Perbaiki, lalu kirim lagi: versi lama tetap tersimpan.')],
        },
        {
          title: t('SK kelompok sudah habis'),
          says: [t('Proposal baru dan tawaran menunggu SK yang berlaku. Uang yang sudah disetujui tetap bisa diterima dan dilaporkan.')],
        },
        {
          title: t('Uang belum masuk'),
          says: [
            t('Jawab “Belum” di beranda Anda dan tulis apa yang terjadi. Perusahaan dan Dinas Sosial langsung melihatnya.'),
            t('Rekening selalu atas nama kelompok. Rekening yang diganti baru dipakai setelah diperiksa dan 72 jam.'),
          ],
        },
        {
          title: t('Lupa kata sandi'),
          says: [t('Ketua kelompok atau Dinas Sosial dapat mengakhiri keanggotaan akun lama. Buat akun baru, lalu minta bergabung lagi.')],
        },
        {
          title: t('Bagaimana usulan diurutkan untuk program kami'),
          says: [
            t(
              'Enam hal dinilai, dan tiap usulan menyebut alasannya: kebutuhan desanya, kedekatan, kemampuan kelompok, kesiapan, jangkauan, dan pemerataan. Yang belum ada datanya tidak ikut dihitung.',
            ),
            t('Bobotnya dapat diubah selama program masih draf, dan semua orang dapat membacanya.'),
          ],
        },
        {
          title: t('Mengapa kami tidak dapat menawari sebuah usulan'),
          says: [
            t(
              'Buka proposal yang masih mencari dana dan pilih “Tawarkan dana”. Di situ disebut setiap aturan yang belum terpenuhi, untuk tiap program Anda yang terbuka.',
            ),
            t('Proposal yang tidak butuh dana lagi atau sudah berjalan tidak dapat ditawari.'),
          ],
        },
        {
          title: t('Apa arti rencana alokasi'),
          says: [
            t(
              'Rencana mencari pembagian terbaik untuk anggaran beberapa program sekaligus. “Rencana lain paling banyak x% lebih baik” adalah batas yang terbukti, bukan perkiraan. Tidak ada yang ditawarkan sebelum Anda menawarkannya.',
            ),
            t(
              'Di forum CSR tiap perusahaan menawarkan bagiannya sendiri. Bila beberapa program sama cocoknya untuk satu usulan, rencana memilih salah satu; nilainya sama, jadi anggota boleh bersepakat lain.',
            ),
          ],
        },
      ]}
    />
  );
}
