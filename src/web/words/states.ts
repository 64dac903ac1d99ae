import type { IconName } from '../icons.ts';
import type { Tone } from '../parts/badge.tsx';
import { msg } from './words.ts';

/** How a value of an enum is said: a word for `t`, with an icon. */
export interface Said {
  readonly word: string;
  readonly icon: IconName;
}

/** A state, with the tone of its badge. */
export interface State extends Said {
  readonly tone: Tone;
}

const said = (word: string, icon: IconName): Said => ({ word, icon });
const state = (word: string, tone: Tone, icon: IconName): State => ({ word, tone, icon });

export const VERIFICATION_STATES = {
  PENDING: state(msg('Menunggu pemeriksaan'), 'waiting', 'clock'),
  VERIFIED: state(msg('Terverifikasi'), 'good', 'check'),
  REJECTED: state(msg('Belum diterima'), 'problem', 'x'),
  SUSPENDED: state(msg('Dihentikan sementara'), 'problem', 'lock'),
} as const;

export const PROGRAM_STATES = {
  DRAFT: state(msg('Draf'), 'neutral', 'pencil'),
  OPEN: state(msg('Terbuka'), 'good', 'check'),
  CLOSED: state(msg('Ditutup'), 'neutral', 'lock'),
  CANCELLED: state(msg('Dibatalkan'), 'problem', 'x'),
} as const;

export const PROPOSAL_STATES = {
  DRAFT: state(msg('Draf'), 'neutral', 'pencil'),
  SUBMITTED: state(msg('Menunggu Dinsos'), 'waiting', 'clock'),
  RETURNED: state(msg('Perlu diperbaiki'), 'problem', 'undo-2'),
  VERIFIED: state(msg('Mencari dana'), 'selected', 'search'),
  FUNDED: state(msg('Dana terpenuhi'), 'good', 'check'),
  RUNNING: state(msg('Berjalan'), 'good', 'arrow-right'),
  REPORTED: state(msg('LPJ diperiksa'), 'waiting', 'clock'),
  CLOSED: state(msg('Selesai'), 'neutral', 'check'),
  REJECTED: state(msg('Ditolak'), 'problem', 'x'),
  WITHDRAWN: state(msg('Dicabut'), 'neutral', 'x'),
} as const;

export const MATCH_STATES = {
  OFFERED: state(msg('Menunggu kelompok'), 'neutral', 'clock'),
  ACCEPTED: state(msg('Menunggu Dinsos'), 'waiting', 'clock'),
  APPROVED: state(msg('Disetujui, menunggu MoU'), 'waiting', 'file-text'),
  ACTIVE: state(msg('MoU ditandatangani'), 'good', 'check'),
  COMPLETED: state(msg('Tuntas'), 'good', 'badge-check'),
  ENDED: state(msg('Dihentikan'), 'problem', 'x'),
  DECLINED: state(msg('Tidak diambil'), 'neutral', 'x'),
  WITHDRAWN: state(msg('Ditarik perusahaan'), 'neutral', 'undo-2'),
  REJECTED: state(msg('Tidak disetujui'), 'problem', 'x'),
  EXPIRED: state(msg('Lewat batas jawab'), 'neutral', 'clock'),
} as const;

export const PLAN_STATES = {
  QUEUED: state(msg('Menunggu giliran'), 'waiting', 'clock'),
  RUNNING: state(msg('Sedang dihitung'), 'waiting', 'clock'),
  FOUND: state(msg('Selesai'), 'good', 'check'),
  INFEASIBLE: state(msg('Aturan bertentangan'), 'problem', 'triangle-alert'),
  NOT_FOUND: state(msg('Belum ditemukan'), 'problem', 'search'),
  CANCELLED: state(msg('Dibatalkan'), 'neutral', 'x'),
  FAILED: state(msg('Belum berhasil'), 'problem', 'triangle-alert'),
} as const;

/** What a plan was asked to keep. */
export const ALLOCATION_RULES = {
  KABUPATEN_CAP: { word: msg('Batas tiap kabupaten') },
  TUMBUH_FLOOR: { word: msg('Lantai untuk TUMBUH') },
  NEVER_FUNDED_FLOOR: { word: msg('Lantai untuk yang belum pernah didanai') },
  WHOLE: { word: msg('Usulan didanai utuh') },
} as const;

export const DISBURSEMENT_STATES = {
  SENT: state(msg('Sudah dikirim'), 'waiting', 'send'),
  RECEIVED: state(msg('Sudah diterima'), 'good', 'check'),
  DISPUTED: state(msg('Belum sesuai'), 'problem', 'triangle-alert'),
  VOID: state(msg('Batal dicatat'), 'neutral', 'x'),
} as const;

export const REPORT_STATES = {
  DRAFT: state(msg('Draf'), 'neutral', 'pencil'),
  SUBMITTED: state(msg('Sedang diperiksa'), 'waiting', 'clock'),
  RETURNED: state(msg('Perlu diperbaiki'), 'problem', 'undo-2'),
  ACCEPTED: state(msg('Diterima'), 'good', 'check'),
} as const;

export const FUNDER_VERDICTS = {
  CONFIRMED: state(msg('Membenarkan'), 'good', 'check'),
  OBJECTED: state(msg('Berkeberatan'), 'problem', 'triangle-alert'),
} as const;

export const FOCUS_AREAS = {
  ENTERPRISE: said(msg('Usaha ekonomi'), 'store'),
  EDUCATION: said(msg('Pendidikan'), 'book-open'),
  HEALTH: said(msg('Kesehatan'), 'heart-pulse'),
  ENVIRONMENT: said(msg('Lingkungan'), 'leaf'),
  SOCIAL_WELFARE: said(msg('Kesejahteraan sosial'), 'hand-heart'),
  SPORT_ARTS: said(msg('Olahraga dan seni'), 'volleyball'),
  RELIGION_CULTURE: said(msg('Agama dan budaya'), 'landmark'),
  DISASTER_RESPONSE: said(msg('Tanggap bencana'), 'shield'),
  INFRASTRUCTURE: said(msg('Prasarana'), 'hammer'),
  DIGITAL: said(msg('Digital'), 'chart-column'),
} as const;

export const CLASSIFICATIONS = {
  TUMBUH: { word: msg('Tumbuh') },
  BERKEMBANG: { word: msg('Berkembang') },
  MAJU: { word: msg('Maju') },
  PERCONTOHAN: { word: msg('Percontohan') },
} as const;

export const FUNDING_SOURCES = {
  CSR: { word: msg('CSR perusahaan'), hint: msg('yang diminta dari perusahaan lewat Sambung') },
  NATIONAL_BUDGET: { word: msg('APBN'), hint: msg('dari anggaran negara') },
  PROVINCIAL_BUDGET: { word: msg('APBD provinsi'), hint: msg('dari anggaran provinsi') },
  REGENCY_BUDGET: { word: msg('APBD kabupaten'), hint: msg('dari anggaran kabupaten atau kota') },
  VILLAGE_FUND: { word: msg('Dana Desa'), hint: msg('dari APB Desa tahun berjalan') },
  SELF_FUNDED: { word: msg('Swadaya warga'), hint: msg('uang, barang, atau tenaga warga sendiri') },
  OTHER: { word: msg('Sumber lain'), hint: msg('di luar yang di atas') },
} as const;

export const SUPPORT_KINDS = {
  CASH: said(msg('Uang'), 'wallet'),
  GOODS: said(msg('Barang'), 'package'),
  SERVICES: said(msg('Jasa'), 'wrench'),
  TRAINING: said(msg('Pelatihan'), 'graduation-cap'),
} as const;

/** Of officers and of members of every kind of organisation. */
export const ROLES = {
  CHAIR: { word: msg('Ketua') },
  SECRETARY: { word: msg('Sekretaris') },
  TREASURER: { word: msg('Bendahara') },
  MEMBER: { word: msg('Anggota') },
  ADMIN: { word: msg('Administrator') },
  STAFF: { word: msg('Staf') },
} as const;

export const REGION_LEVELS = {
  PROVINCE: { word: msg('provinsi') },
  REGENCY: { word: msg('kabupaten atau kota') },
  DISTRICT: { word: msg('kecamatan') },
  VILLAGE: { word: msg('desa atau kelurahan') },
} as const;

/** What waits for somebody, as a heading of its card or row. */
export const WORK_KINDS = {
  CONFIRM_MEMBERSHIP: said(msg('Permintaan bergabung'), 'user-plus'),
  VERIFY_KARANG_TARUNA: said(msg('Verifikasi kelompok'), 'users'),
  VERIFY_ACCOUNT: said(msg('Periksa rekening'), 'wallet'),
  VERIFY_COMPANY: said(msg('Verifikasi perusahaan'), 'building-2'),
  VERIFY_FORUM: said(msg('Verifikasi forum'), 'building-2'),
  CONFIRM_FORUM_MEMBER: said(msg('Perusahaan ingin bergabung'), 'building-2'),
  VERIFY_PROPOSAL: said(msg('Verifikasi proposal'), 'file-text'),
  REVISE_PROPOSAL: said(msg('Perbaiki proposal'), 'file-text'),
  ANSWER_OFFER: said(msg('Tawaran dana'), 'wallet'),
  APPROVE_FUNDING: said(msg('Setujui pendanaan'), 'wallet'),
  RECORD_AGREEMENT: said(msg('Catat MoU'), 'file-text'),
  RECORD_DISBURSEMENT: said(msg('Kirim dana'), 'send'),
  CONFIRM_DISBURSEMENT: said(msg('Uang masuk'), 'wallet'),
  RESOLVE_DISPUTE: said(msg('Selesaikan sengketa'), 'scale'),
  SUBMIT_REPORT: said(msg('Tulis laporan'), 'pencil'),
  ANSWER_REPORT: said(msg('Tanggapi laporan'), 'message-circle'),
  REVIEW_REPORT: said(msg('Periksa LPJ'), 'check'),
} as const;

export type FocusArea = keyof typeof FOCUS_AREAS;
export type Classification = keyof typeof CLASSIFICATIONS;
export type WorkKind = keyof typeof WORK_KINDS;
export type SupportKind = keyof typeof SUPPORT_KINDS;

/** Everything that has states, by what it is. */
export const STATES = {
  verification: VERIFICATION_STATES,
  program: PROGRAM_STATES,
  proposal: PROPOSAL_STATES,
  match: MATCH_STATES,
  plan: PLAN_STATES,
  disbursement: DISBURSEMENT_STATES,
  report: REPORT_STATES,
  verdict: FUNDER_VERDICTS,
} as const;
