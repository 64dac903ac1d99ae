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
      ]}
    />
  );
}
