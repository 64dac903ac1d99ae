import type { Operation } from '../../data/operation.ts';
import {
  DecideAcceptReportDocument,
  DecideApproveFundingDocument,
  DecideConfirmMembershipDocument,
  DecideRejectCompanyDocument,
  DecideRejectForumDocument,
  DecideRejectFundingDocument,
  DecideRejectKarangTarunaDocument,
  DecideRejectMembershipDocument,
  DecideRejectPayoutAccountDocument,
  DecideRejectProposalDocument,
  DecideResolveDisbursementDocument,
  DecideReturnProposalDocument,
  DecideReturnReportDocument,
  DecideVerifyCompanyDocument,
  DecideVerifyForumDocument,
  DecideVerifyKarangTarunaDocument,
  DecideVerifyPayoutAccountDocument,
  DecideVerifyProposalDocument,
} from '../../generated/graphql.ts';
import { msg } from '../../words/words.ts';
import type { Verdict } from './subject.ts';

type Told = Pick<Verdict, 'asks' | 'hint' | 'done'> & Partial<Pick<Verdict, 'word'>>;
type Decides = Operation<object, { input: object }>;

const noted = (id: string, text: string) => ({ id, note: text || null });
const reasoned = (id: string, reason: string) => ({ id, reason });

const yes = (operation: unknown, told: Told): Verdict => ({
  as: 'yes',
  word: msg('Setujui'),
  icon: 'check',
  look: 'primary',
  text: 'note',
  inputOf: noted,
  operation: operation as Decides,
  ...told,
});
const back = (operation: unknown, told: Told & Pick<Verdict, 'starters'>): Verdict => ({
  as: 'back',
  word: msg('Kembalikan'),
  icon: 'undo-2',
  look: 'outline',
  text: 'reason',
  inputOf: reasoned,
  operation: operation as Decides,
  ...told,
});
const no = (operation: unknown, told: Told & Pick<Verdict, 'starters'>): Verdict => ({
  as: 'no',
  word: msg('Tolak'),
  icon: 'x',
  look: 'danger',
  text: 'reason',
  inputOf: reasoned,
  operation: operation as Decides,
  ...told,
});

export const PROPOSAL_VERDICTS: readonly Verdict[] = [
  back(DecideReturnProposalDocument, {
    asks: msg('Alasan dikembalikan'),
    hint: msg('Dibaca langsung oleh kelompok. Tulis apa yang perlu diperbaiki, satu per kalimat.'),
    done: msg('{judul} dikembalikan.'),
    starters: [
      { word: msg('Pembanding harga'), sentence: 'Tolong lampirkan dua penawaran harga untuk barang yang paling mahal.' },
      { word: msg('Izin lahan'), sentence: 'Tolong lampirkan izin tertulis dari pemilik lahan atau bangunan.' },
      { word: msg('Tujuan'), sentence: 'Jelaskan apa yang berubah bagi warga, dan berapa orang yang merasakannya.' },
      { word: msg('RAB'), sentence: 'Periksa lagi jumlah, satuan, dan harga di RAB.' },
    ],
  }),
  no(DecideRejectProposalDocument, {
    asks: msg('Alasan ditolak'),
    hint: msg('Dibaca langsung oleh kelompok. Proposal yang ditolak tidak bisa diajukan lagi. Kalau masih bisa diperbaiki, kembalikan saja.'),
    done: msg('{judul} ditolak.'),
    starters: [
      { word: msg('Sudah didanai'), sentence: 'Kegiatan yang sama sudah didanai dari sumber lain tahun ini.' },
      { word: msg('Bukan kegiatan kelompok'), sentence: 'Kegiatan ini bukan kegiatan Karang Taruna.' },
    ],
  }),
  yes(DecideVerifyProposalDocument, {
    asks: msg('Setujui proposal ini?'),
    hint: msg('Setelah disetujui, proposal terbuka untuk umum dan perusahaan dapat menawarkan dana.'),
    done: msg('{judul} disetujui.'),
  }),
];

export const GROUP_VERDICTS: readonly Verdict[] = [
  no(DecideRejectKarangTarunaDocument, {
    asks: msg('Alasan belum diterima'),
    hint: msg('Dibaca langsung oleh pendaftar. Wilayah ini lalu bebas untuk didaftarkan lagi.'),
    done: msg('{judul} belum diterima.'),
    starters: [
      { word: msg('SK tidak terbaca'), sentence: 'SK yang dilampirkan tidak terbaca. Foto ulang di tempat terang.' },
      { word: msg('SK tidak cocok'), sentence: 'Nomor atau tanggal SK tidak sama dengan yang tertulis.' },
      { word: msg('Pengurus lain'), sentence: 'Menurut kepala desa, pengurus yang sah adalah orang lain.' },
    ],
  }),
  yes(DecideVerifyKarangTarunaDocument, {
    asks: msg('Terima kelompok ini?'),
    hint: msg('Pendaftaran lain untuk wilayah yang sama ditolak dengan sendirinya.'),
    done: msg('{judul} terverifikasi.'),
  }),
];

export const ACCOUNT_VERDICTS: readonly Verdict[] = [
  no(DecideRejectPayoutAccountDocument, {
    asks: msg('Alasan rekening belum diterima'),
    hint: msg('Dibaca langsung oleh pengurus kelompok.'),
    done: msg('Rekening {judul} belum diterima.'),
    starters: [
      { word: msg('Atas nama pribadi'), sentence: 'Rekening ini atas nama orang. Pakai rekening atas nama organisasi.' },
      { word: msg('Foto buku tabungan'), sentence: 'Foto buku tabungan belum ada atau tidak terbaca.' },
      { word: msg('Nomor tidak cocok'), sentence: 'Nomornya tidak sama dengan yang ada di buku tabungan.' },
    ],
  }),
  yes(DecideVerifyPayoutAccountDocument, {
    asks: msg('Rekening ini benar?'),
    hint: msg('Rekening pertama langsung berlaku. Rekening pengganti berlaku 72 jam setelah diisi, supaya pengurus dan perusahaan sempat berkeberatan.'),
    done: msg('Rekening {judul} sudah diperiksa.'),
  }),
];

export const COMPANY_VERDICTS: readonly Verdict[] = [
  no(DecideRejectCompanyDocument, {
    asks: msg('Alasan belum diterima'),
    hint: msg('Dibaca langsung oleh perusahaan. Kalau mendaftar lagi, kantor Anda pula yang memeriksa.'),
    done: msg('{judul} belum diterima.'),
    starters: [
      { word: msg('NIB tidak ditemukan'), sentence: 'NIB ini tidak ditemukan di OSS.' },
      { word: msg('Nama tidak cocok'), sentence: 'Nama perusahaan tidak sama dengan yang tercatat pada NIB.' },
    ],
  }),
  yes(DecideVerifyCompanyDocument, {
    asks: msg('Terima perusahaan ini?'),
    hint: msg('Setelah diterima, perusahaan dapat membuka program dan menawarkan dana. Kantor Anda tampil sebagai pemeriksa.'),
    done: msg('{judul} terverifikasi.'),
  }),
];

export const FORUM_VERDICTS: readonly Verdict[] = [
  no(DecideRejectForumDocument, {
    asks: msg('Alasan belum diterima'),
    hint: msg('Dibaca langsung oleh pendaftar. Wilayah ini lalu bebas untuk didaftarkan lagi.'),
    done: msg('{judul} belum diterima.'),
    starters: [{ word: msg('Bukan forum wilayah'), sentence: 'Forum ini bukan forum yang dikenal pemerintah daerah di wilayah ini.' }],
  }),
  yes(DecideVerifyForumDocument, {
    asks: msg('Terima forum ini?'),
    hint: msg('Pendaftaran lain untuk wilayah yang sama ditolak dengan sendirinya.'),
    done: msg('{judul} terverifikasi.'),
  }),
];

export const FUNDING_VERDICTS: readonly Verdict[] = [
  no(DecideRejectFundingDocument, {
    asks: msg('Alasan tidak disetujui'),
    hint: msg('Dibaca oleh kelompok dan perusahaan.'),
    done: msg('{judul} tidak disetujui.'),
    starters: [
      { word: msg('Laporan lama'), sentence: 'Kelompok masih harus menyelesaikan laporan sebelumnya.' },
      { word: msg('Didanai ganda'), sentence: 'Biaya yang sama sudah dibayar sumber lain.' },
    ],
  }),
  yes(DecideApproveFundingDocument, {
    asks: msg('Setujui pendanaan ini?'),
    hint: msg('Setelah disetujui, kedua pihak menandatangani MoU. Uangnya tidak lewat Sambung atau pemerintah.'),
    done: msg('{judul} disetujui.'),
  }),
];

const resolve = (received: boolean) => (id: string, reason: string) => ({ id, received, reason });
const SETTLE = { text: 'reason', operation: DecideResolveDisbursementDocument as unknown as Decides } as const;

export const DISPUTE_VERDICTS: readonly Verdict[] = [
  {
    ...SETTLE,
    as: 'no',
    word: msg('Batalkan catatan'),
    icon: 'x',
    look: 'danger',
    inputOf: resolve(false),
    asks: msg('Alasan catatan dibatalkan'),
    hint: msg('Dibaca oleh kelompok dan perusahaan. Kiriman ini tidak dihitung lagi.'),
    done: msg('{judul} dibatalkan dari catatan.'),
    starters: [{ word: msg('Belum sampai'), sentence: 'Setelah diperiksa bersama, kiriman ini belum sampai.' }],
  },
  {
    ...SETTLE,
    as: 'yes',
    word: msg('Sudah diterima'),
    icon: 'check',
    look: 'primary',
    inputOf: resolve(true),
    asks: msg('Alasan dicatat sudah diterima'),
    hint: msg('Dibaca oleh kelompok dan perusahaan.'),
    done: msg('{judul} dicatat sudah diterima.'),
    starters: [
      { word: msg('Bukti cocok'), sentence: 'Bukti transfer sudah dicocokkan dengan rekening kelompok.' },
      { word: msg('Dilengkapi'), sentence: 'Kekurangannya sudah dikirim dan diterima kelompok.' },
    ],
  },
];

export const REPORT_VERDICTS: readonly Verdict[] = [
  back(DecideReturnReportDocument, {
    asks: msg('Alasan dikembalikan'),
    hint: msg('Dibaca langsung oleh kelompok. Tulis apa yang perlu diperbaiki, satu per kalimat.'),
    done: msg('LPJ {judul} dikembalikan.'),
    starters: [
      { word: msg('Kuitansi'), sentence: 'Kuitansi belum lengkap. Lampirkan untuk setiap baris yang dibelanjakan.' },
      { word: msg('Selisih'), sentence: 'Jelaskan mengapa belanjanya berbeda dari RAB.' },
      { word: msg('Foto kegiatan'), sentence: 'Lampirkan foto hasil kegiatan.' },
    ],
  }),
  yes(DecideAcceptReportDocument, {
    word: msg('Terima'),
    asks: msg('Terima laporan ini?'),
    hint: msg('Setelah diterima, proposal selesai dan laporannya terbuka untuk umum.'),
    done: msg('LPJ {judul} diterima.'),
  }),
];

export const MEMBERSHIP_VERDICTS: readonly Verdict[] = [
  no(DecideRejectMembershipDocument, {
    asks: msg('Alasan tidak diterima'),
    hint: msg('Dibaca langsung oleh pemohon. Ia boleh meminta lagi.'),
    done: msg('Permintaan {judul} tidak diterima.'),
    starters: [{ word: msg('Belum dikenal'), sentence: 'Nama ini belum dikenal oleh pengurus.' }],
  }),
  {
    ...yes(DecideConfirmMembershipDocument, {
      asks: msg('Terima sebagai anggota?'),
      hint: msg('Ia lalu dapat bertindak untuk organisasi ini. Pastikan dulu kepada ketuanya.'),
      done: msg('Permintaan {judul} diterima.'),
    }),
    text: 'none',
    inputOf: (id) => ({ id }),
  },
];
