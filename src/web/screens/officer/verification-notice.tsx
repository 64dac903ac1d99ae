import { Notice } from '../../parts/notice.tsx';
import { type Place, regionName } from '../../words/place.ts';
import type { VERIFICATION_STATES } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';

interface VerificationNoticeProps {
  readonly kind: 'group' | 'company';
  readonly status: keyof typeof VERIFICATION_STATES;
  readonly reason?: string | null;
  /** Whose office decides: the kabupaten or kota of this region. */
  readonly region: Place;
}

/** What an organisation that is not verified waits for, or why it was not; nothing for a verified one. */
export function VerificationNotice({ kind, status, reason, region }: VerificationNoticeProps) {
  const { t } = useWords();
  const place = regionName(region.ancestors?.find(({ code }) => code.length === 5) ?? region);
  if (status === 'VERIFIED') return null;
  if (status === 'PENDING')
    return (
      <Notice tone="waiting" title={t('Menunggu pemeriksaan')}>
        {kind === 'group'
          ? t('Dinas Sosial {tempat} sedang memeriksa kelompok ini. Proposal sudah boleh ditulis, dan bisa dikirim setelah terverifikasi.', { tempat: place })
          : t('Dinas Sosial sedang memeriksa perusahaan ini. Program sudah boleh ditulis, dan bisa dibuka setelah terverifikasi.')}
      </Notice>
    );
  return (
    <Notice tone="problem" title={status === 'REJECTED' ? t('Belum diterima') : t('Dihentikan sementara')}>
      {reason && <p>{t('Alasan: {alasan}', { alasan: reason })}</p>}
      <p>
        {status === 'SUSPENDED'
          ? t('Tidak ada yang baru bisa dimulai. Yang sudah berjalan tetap bisa diselesaikan dan dilaporkan.')
          : kind === 'group'
            ? t('Perbaiki yang diminta, lalu daftarkan lagi kelompoknya.')
            : t('Perbaiki yang diminta, lalu daftarkan lagi perusahaannya.')}
      </p>
      {status === 'REJECTED' && <a href={kind === 'group' ? '/daftar/kelompok' : '/daftar/perusahaan'}>{t('Daftarkan lagi')}</a>}
    </Notice>
  );
}
