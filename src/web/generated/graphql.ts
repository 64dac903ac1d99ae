/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The group accepts an offer (menerima penawaran). */
export type AcceptFundingInput = {
  /** The match (kesepakatan pendanaan). */
  id: string;
};

/** The office accepts a report (menerima LPJ). */
export type AcceptReportInput = {
  /** The report (LPJ). */
  id: string;
  /** A word to the group and the companies (catatan). */
  note?: string | null | undefined;
};

/** A proposal for a list (masukkan ke daftar pilihan). */
export type AddToShortlistInput = {
  /** Why it stands there, in words (catatan). */
  note?: string | null | undefined;
  /** The proposal (proposal). */
  proposalId: string;
  /** The list (daftar). */
  shortlistId: string;
};

/** What a plan was asked to keep (aturan rencana). */
export type AllocationRule =
  /** No kabupaten receives more than its cap (batas tiap kabupaten). */
  | 'KABUPATEN_CAP'
  /** Groups that never received anything receive their floor (lantai untuk yang belum pernah didanai). */
  | 'NEVER_FUNDED_FLOOR'
  /** Groups classified TUMBUH receive their floor (lantai untuk TUMBUH). */
  | 'TUMBUH_FLOOR'
  /** Proposals are funded as a whole or not at all (didanai utuh). */
  | 'WHOLE';

/** Where a plan stands (status rencana). */
export type AllocationStatus =
  /** Whoever asked for it does not want it any more (dibatalkan). */
  | 'CANCELLED'
  /** A fault of ours; it may be asked for again (gagal). */
  | 'FAILED'
  /** It is there (selesai). */
  | 'FOUND'
  /** No plan keeps all its rules; `conflict` says which (aturannya bertentangan). */
  | 'INFEASIBLE'
  /** None was found in time, and not that there is none (belum ditemukan). */
  | 'NOT_FOUND'
  /** It waits for its turn (menunggu giliran). */
  | 'QUEUED'
  /** It is being made (sedang dihitung). */
  | 'RUNNING';

/** A paying company confirms or objects; a later answer replaces its earlier one (menanggapi LPJ). */
export type AnswerReportInput = {
  /** The company that answers (perusahaan). */
  companyId: string;
  /** A word on it (catatan). */
  note?: string | null | undefined;
  /** The report (LPJ). */
  reportId: string;
  /** What it says (tanggapan). */
  verdict: FunderVerdict;
};

/** The office approves a match (menyetujui kesepakatan). */
export type ApproveFundingInput = {
  /** The match (kesepakatan pendanaan). */
  id: string;
  /** A word to both sides (catatan). */
  note?: string | null | undefined;
};

/** 0 to 100 each (nilai enam aspek). */
export type AspectScoresInput = {
  /** Its activities (kegiatan). */
  activities: number;
  /** Its administration (administrasi). */
  administration: number;
  /** Its facilities (sarana dan prasarana). */
  facilities: number;
  /** How well it is organised (organisasi). */
  organisation: number;
  /** Its partnerships (kemitraan). */
  partnership: number;
  /** Its people and their skills (sumber daya manusia). */
  people: number;
};

/** One dated assessment of a verified group (penilaian Karang Taruna). */
export type AssessKarangTarunaInput = {
  /** The day of the assessment; not in the future (tanggal penilaian). */
  assessedOn: string;
  /** What it came to (klasifikasi). */
  classification: Classification;
  /** The group (Karang Taruna). */
  karangTarunaId: string;
  /** What the office adds (catatan). */
  note?: string | null | undefined;
  /** The six aspects (nilai enam aspek). */
  scores: AspectScoresInput;
};

/** One line of a budget (baris RAB). Quantity × unit price may not exceed Rp 999.999.999.999.999.999, nor may the sum of all lines. */
export type BudgetLineInput = {
  /** What it is, up to 300 letters (uraian). */
  description: string;
  /** How many units, up to 999999999.999 (volume). */
  quantity: string;
  /** Who pays it (sumber dana). */
  source: FundingSource;
  /** Of what, up to 50 letters: person, sack, m³ (satuan). */
  unit: string;
  /** The price of one unit (harga satuan). */
  unitPrice: string;
};

/** The plan that is not to be made any more (pembatalan rencana). */
export type CancelAllocationInput = {
  /** Which plan (rencana). */
  id: string;
};

/** Takes a programme back (program dibatalkan). */
export type CancelProgramInput = {
  /** The programme (program). */
  id: string;
  /** Why, up to 2,000 letters; those whose offers fall read it (alasan). */
  reason: string;
};

/** A new password in the place of the old one (ganti kata sandi). */
export type ChangePasswordInput = {
  /** The password until now (kata sandi sekarang). */
  currentPassword: string;
  /** The password from now on, 8 to 1,000 characters (kata sandi baru). */
  newPassword: string;
};

/** How capable a Karang Taruna is, from the least to the most (klasifikasi). */
export type Classification =
  /** Developing (berkembang). */
  | 'BERKEMBANG'
  /** Advanced (maju). */
  | 'MAJU'
  /** A model for others (percontohan). */
  | 'PERCONTOHAN'
  /** Growing (tumbuh). */
  | 'TUMBUH';

/** Ends a programme before its window does (program ditutup). */
export type CloseProgramInput = {
  /** The programme (program). */
  id: string;
};

/** Which companies a list shows; every condition narrows it (saringan). */
export type CompanyFilter = {
  /** Part of the name (cari nama). */
  search?: string | null | undefined;
  /** Only in one of these states (status). */
  status?: Array<VerificationStatus> | null | undefined;
  /** Only those with their seat or a plant in this region (wilayah). */
  within?: string | null | undefined;
};

/** The group confirms that it arrived (mengonfirmasi penerimaan). */
export type ConfirmDisbursementInput = {
  /** The delivery (penyaluran). */
  id: string;
};

/** A request that the secretariat confirms (permohonan yang disetujui). */
export type ConfirmForumMemberInput = {
  /** The request (permohonan). */
  id: string;
};

/** A request that is confirmed (permohonan yang disetujui). */
export type ConfirmMembershipInput = {
  /** The request (permohonan). */
  id: string;
};

/** A new programme, as a draft (program baru). */
export type CreateProgramInput = {
  /** All that it can give (anggaran). */
  budget: string;
  /** The last day of its window (tanggal tutup). */
  closesOn: string;
  /** Whose programme it is (perusahaan). */
  companyId: string;
  /** What it is for, up to 10,000 letters (uraian). */
  description: string;
  /** The year whose budget it is (tahun anggaran). */
  fiscalYear: number;
  /** What it funds, at least one (bidang). */
  focusAreas: Array<FocusArea>;
  /** The largest award; not above the budget (bantuan terbesar). */
  maximumAward: string;
  /** The smallest award (bantuan terkecil). */
  minimumAward: string;
  /** The least classification of a group; any when absent (klasifikasi terendah). */
  minimumClassification?: Classification | null | undefined;
  /** The first day of its window (tanggal buka). */
  opensOn: string;
  /** Where it funds, of any level, up to 100; empty means all of Indonesia (wilayah sasaran). */
  regionCodes: Array<string>;
  /** What it gives, at least one (bentuk bantuan). */
  supportKinds?: Array<SupportKind>;
  /** Its title, up to 200 letters (judul). */
  title: string;
  /** What its suggestions are ranked by; the standard when absent (bobot kriteria). */
  weights?: MatchWeightsInput | null | undefined;
};

/** A new proposal, as a draft (proposal baru). */
export type CreateProposalInput = {
  /** Uploaded files, up to 20 (lampiran). */
  attachmentIds?: Array<string> | null | undefined;
  /** Why it is needed, up to 10,000 letters (latar belakang). */
  background?: string | null | undefined;
  /** How many people benefit (penerima manfaat). */
  beneficiaries: number;
  /** Its budget, up to 200 lines (RAB). */
  budgetLines: Array<BudgetLineInput>;
  /** Its last day (tanggal selesai). */
  endsOn: string;
  /** What it is about (bidang). */
  focusArea: FocusArea;
  /** The group that proposes (Karang Taruna). */
  karangTarunaId: string;
  /** What will change, up to 10,000 letters (tujuan). */
  objectives?: string | null | undefined;
  /** Its first day (tanggal mulai). */
  startsOn: string;
  /** It in a few sentences, up to 2,000 letters (ringkasan). */
  summary: string;
  /** How it goes on once the money is spent, up to 10,000 letters (keberlanjutan). */
  sustainability?: string | null | undefined;
  /** Its title, up to 200 letters (judul). */
  title: string;
  /** Where it happens: 2 to 50 villages for a board above the village; the group's own when absent (lokasi). */
  villageCodes?: Array<string> | null | undefined;
};

/** A new list of a forum (daftar pilihan baru). */
export type CreateShortlistInput = {
  /** The forum (forum). */
  forumId: string;
  /** What it is for, in words (catatan). */
  note?: string | null | undefined;
  /** Its title (judul). */
  title: string;
};

/** Which decisions (saringan keputusan). */
export type DecisionFilter = {
  /** Only about one of these (pokok). */
  about?: Array<DecisionSubject> | null | undefined;
  /** Part of what it was about, of the reason, or of the name of who decided (cari). */
  search?: string | null | undefined;
};

/** What an office decides on (pokok keputusan). */
export type DecisionSubject =
  /** A report (LPJ). */
  | 'ACCOUNTABILITY_REPORT'
  /** A registration (perusahaan). */
  | 'COMPANY'
  /** A disputed delivery (penyaluran). */
  | 'DISBURSEMENT'
  /** A registration (forum). */
  | 'FORUM'
  /** A match (kesepakatan pendanaan). */
  | 'FUNDING_MATCH'
  /** A registration, or an assessment (Karang Taruna). */
  | 'KARANG_TARUNA'
  /** A group's account (rekening). */
  | 'PAYOUT_ACCOUNT'
  /** A proposal (proposal). */
  | 'PROPOSAL';

/** The group declines an offer (tidak mengambil penawaran). */
export type DeclineFundingInput = {
  /** The match (kesepakatan pendanaan). */
  id: string;
  /** Why; the other side reads it (alasan). */
  reason: string;
};

/** Where a delivery stands (status penyaluran). */
export type DisbursementStatus =
  /** The group says that it did not arrive like this (dipersoalkan). */
  | 'DISPUTED'
  /** The group has confirmed it, or the office has (diterima). */
  | 'RECEIVED'
  /** The company says that it was delivered (dikirim). */
  | 'SENT'
  /** A wrong entry; counts nothing (batal). */
  | 'VOID';

/** The group says that it did not arrive like this (mempersoalkan penyaluran). */
export type DisputeDisbursementInput = {
  /** The delivery (penyaluran). */
  id: string;
  /** Why; the other side reads it (alasan). */
  reason: string;
};

/** What a paper is about (jenis dokumen). */
export type DocumentKind =
  /** A match that was approved, as its agreement says it (MoU/PKS). */
  | 'AGREEMENT'
  /** A delivery: the handover minutes (BAST). */
  | 'HANDOVER'
  /** A proposal (proposal). */
  | 'PROPOSAL'
  /** An accountability report (LPJ). */
  | 'REPORT';

/** A membership that the secretariat ends, and why (keanggotaan yang diakhiri). */
export type EndForumMemberInput = {
  /** The membership (keanggotaan). */
  id: string;
  /** Why, for the company to read (alasan). */
  reason: string;
};

/** Company, group or office ends a match before its time (mengakhiri kesepakatan). */
export type EndFundingInput = {
  /** The match (kesepakatan pendanaan). */
  id: string;
  /** Why; the other side reads it (alasan). */
  reason: string;
};

/** The membership of the person in the organisation: one's own, or by its chair or administrator (keanggotaan yang diakhiri). */
export type EndMembershipInput = {
  /** The organisation (organisasi). */
  organisationId: string;
  /** Why (alasan). */
  reason: string;
  /** Whose membership (nama pengguna). */
  username: string;
};

/** A programme that leaves a forum's plans (program keluar dari rencana forum). */
export type ExcludeProgramInput = {
  /** The forum (forum). */
  forumId: string;
  /** The programme (program). */
  programId: string;
};

/** What an activity is about (bidang). */
export type FocusArea =
  /** Digital. */
  | 'DIGITAL'
  /** Kebencanaan. */
  | 'DISASTER_RESPONSE'
  /** Pendidikan. */
  | 'EDUCATION'
  /** Usaha ekonomi produktif (UEP). */
  | 'ENTERPRISE'
  /** Lingkungan hidup. */
  | 'ENVIRONMENT'
  /** Kesehatan. */
  | 'HEALTH'
  /** Prasarana. */
  | 'INFRASTRUCTURE'
  /** Agama dan budaya. */
  | 'RELIGION_CULTURE'
  /** Kesejahteraan sosial. */
  | 'SOCIAL_WELFARE'
  /** Olahraga dan seni. */
  | 'SPORT_ARTS';

/** Which forums a list shows; every condition narrows it (saringan). */
export type ForumFilter = {
  /** Part of the name (cari nama). */
  search?: string | null | undefined;
  /** Only in one of these states (status). */
  status?: Array<VerificationStatus> | null | undefined;
  /** Only those of this region or one in it (wilayah). */
  within?: string | null | undefined;
};

/** Where a company stands with a forum (status keanggotaan). */
export type ForumMemberStatus =
  /** It has left, or its membership was ended (berakhir). */
  | 'ENDED'
  /** It asks to join (menunggu jawaban). */
  | 'PENDING'
  /** It was not accepted, and may ask again (belum diterima). */
  | 'REJECTED'
  /** It is a member (anggota). */
  | 'VERIFIED';

/** What a paying company says to a report (tanggapan pemberi dana). */
export type FunderVerdict =
  /** It is as the company knows it (sesuai). */
  | 'CONFIRMED'
  /** Something is not right (keberatan). */
  | 'OBJECTED';

/** Which matches a list shows; every condition narrows it (saringan). */
export type FundingMatchFilter = {
  /** Only of this company (perusahaan). */
  companyId?: string | null | undefined;
  /** Only for proposals of this group (Karang Taruna). */
  karangTarunaId?: string | null | undefined;
  /** Only of this programme (program). */
  programId?: string | null | undefined;
  /** Only for this proposal (proposal). */
  proposalId?: string | null | undefined;
  /** Only in one of these states (status). */
  status?: Array<FundingMatchStatus> | null | undefined;
  /** Only where the group lies in this region (wilayah). */
  within?: string | null | undefined;
};

/** Where a match stands (status kesepakatan pendanaan). */
export type FundingMatchStatus =
  /** The group has accepted; the office has not decided yet (diterima kelompok). */
  | 'ACCEPTED'
  /** The agreement is recorded; support is delivered (berjalan). */
  | 'ACTIVE'
  /** The office has approved; the agreement is not signed yet (disetujui). */
  | 'APPROVED'
  /** The report was accepted; nothing more comes (selesai). */
  | 'COMPLETED'
  /** The group has declined (tidak diambil kelompok). */
  | 'DECLINED'
  /** Ended before its time; counts what was received (diakhiri). */
  | 'ENDED'
  /** Nobody answered in time (kedaluwarsa). */
  | 'EXPIRED'
  /** The company has offered; the group has not answered yet (ditawarkan). */
  | 'OFFERED'
  /** The office has rejected it (tidak disetujui). */
  | 'REJECTED'
  /** The company has withdrawn its offer (ditarik). */
  | 'WITHDRAWN';

/** Who pays a budget line; a public or village share is claimed until a letter backs it (sumber dana). */
export type FundingSource =
  /** CSR. */
  | 'CSR'
  /** APBN. */
  | 'NATIONAL_BUDGET'
  /** Lainnya. */
  | 'OTHER'
  /** APBD provinsi. */
  | 'PROVINCIAL_BUDGET'
  /** APBD kabupaten/kota. */
  | 'REGENCY_BUDGET'
  /** Swadaya. */
  | 'SELF_FUNDED'
  /** Dana Desa; of a kelurahan, dana kelurahan. */
  | 'VILLAGE_FUND';

/** A programme for a forum's plans (program untuk rencana forum). */
export type IncludeProgramInput = {
  /** The forum (forum). */
  forumId: string;
  /** The programme (program). */
  programId: string;
};

/** A company's wish to join a forum (permohonan bergabung ke forum). */
export type JoinForumInput = {
  /** The company that would join (perusahaan). */
  companyId: string;
  /** The forum (forum). */
  forumId: string;
  /** What the secretariat should know (catatan). */
  note?: string | null | undefined;
};

/** Which groups a list shows; every condition narrows it (saringan). */
export type KarangTarunaFilter = {
  /** Only with one of these classifications (klasifikasi). */
  classification?: Array<Classification> | null | undefined;
  /** Part of the name (cari nama). */
  search?: string | null | undefined;
  /** Only in one of these states (status). */
  status?: Array<VerificationStatus> | null | undefined;
  /** Only those that lie in this region (wilayah). */
  within?: string | null | undefined;
  /** Only those that lie in any of these regions, at most 50; with `within`, both hold (salah satu wilayah). */
  withinAny?: Array<string> | null | undefined;
};

/** The order of a list of groups (urutan). */
export type KarangTarunaOrder =
  /** By name (menurut nama). */
  | 'NAME_ASC'
  /** The newest registration first (terbaru). */
  | 'NEWEST';

/** A company that leaves a forum or takes its request back, and why (keluar dari forum). */
export type LeaveForumInput = {
  /** The company (perusahaan). */
  companyId: string;
  /** The forum (forum). */
  forumId: string;
  /** Why, for the secretariat to read (alasan). */
  reason: string;
};

/** What suggestions are ranked by (kriteria). */
export type MatchCriterion =
  /** What the group has shown it can do (kemampuan). */
  | 'CAPACITY'
  /** What the groups of its kabupaten received against those of the province (pemerataan). */
  | 'EQUITY'
  /** How much the place needs it: households in deciles 1 to 4, and whether the group was ever funded (kebutuhan). */
  | 'NEED'
  /** How near it is to the company's operating regions (kedekatan). */
  | 'PROXIMITY'
  /** Beneficiaries per rupiah against its focus area's median (jangkauan). */
  | 'REACH'
  /** How far it is prepared, and who else pays (kesiapan). */
  | 'READINESS';

/** What each criterion weighs in suggestions: whole numbers from 5 to 40 that add up to 100 (bobot kriteria). */
export type MatchWeightsInput = {
  /** Of CAPACITY (kemampuan). */
  capacity: number;
  /** Of EQUITY (pemerataan). */
  equity: number;
  /** Of NEED (kebutuhan). */
  need: number;
  /** Of PROXIMITY (kedekatan). */
  proximity: number;
  /** Of REACH (jangkauan). */
  reach: number;
  /** Of READINESS (kesiapan). */
  readiness: number;
};

/** What somebody is in an organisation (peran). */
export type MembershipRole =
  /** Administrator of a company, or of a forum's secretariat (administrator). */
  | 'ADMIN'
  /** Chair of a Karang Taruna (ketua). */
  | 'CHAIR'
  /** Member of the board of a Karang Taruna (anggota). */
  | 'MEMBER'
  /** Secretary of a Karang Taruna (sekretaris). */
  | 'SECRETARY'
  /** Staff of a company, a forum's secretariat or an office (staf). */
  | 'STAFF'
  /** Treasurer of a Karang Taruna (bendahara). */
  | 'TREASURER';

/** Awards of a plan that become offers (penawaran dari rencana). */
export type OfferAllocationInput = {
  /** Which awards, 1 to 100 (pemberian). */
  awardIds: Array<string>;
  /** 7 to 60 days ahead; 30 days when absent (berlaku sampai). */
  expiresOn?: string | null | undefined;
  /** Which plan (rencana). */
  id: string;
  /** A word to the groups (pesan). */
  message?: string | null | undefined;
  /** What is given; money unless told (bentuk bantuan). */
  supportKind?: SupportKind;
};

/** A programme offers to fund (part of) a proposal (penawaran dana). */
export type OfferFundingInput = {
  /** How much, or what it is worth; at least Rp 1 (jumlah). */
  amount: string;
  /** 7 to 60 days ahead; 30 days when absent (berlaku sampai). */
  expiresOn?: string | null | undefined;
  /** A word to the group (pesan). */
  message?: string | null | undefined;
  /** The programme that gives (program TJSL). */
  programId: string;
  /** What it is given for (proposal kegiatan). */
  proposalId: string;
  /** What is given; money unless told (bentuk bantuan). */
  supportKind?: SupportKind;
};

/** One officer as the decree names them (pengurus). */
export type OfficerInput = {
  /** The name (nama). */
  name: string;
  /** What the officer is (jabatan). */
  role: OfficerRole;
};

/** What an officer is in a Karang Taruna (jabatan pengurus). */
export type OfficerRole =
  /** Chair (ketua). */
  | 'CHAIR'
  /** Member of the board (anggota). */
  | 'MEMBER'
  /** Secretary (sekretaris). */
  | 'SECRETARY'
  /** Treasurer (bendahara). */
  | 'TREASURER';

/** Which programmes a list shows; every condition narrows it (saringan). */
export type ProgramFilter = {
  /** Only of this company (perusahaan). */
  companyId?: string | null | undefined;
  /** Only those that fund one of these (bidang). */
  focusAreas?: Array<FocusArea> | null | undefined;
  /** Part of the title (cari judul). */
  search?: string | null | undefined;
  /** Only in one of these states (status). */
  status?: Array<ProgramStatus> | null | undefined;
  /** Only those that fund there, or somewhere in it (wilayah). */
  within?: string | null | undefined;
  /** Only those that fund in any of these regions, or somewhere in one, at most 50; with `within`, both hold (salah satu wilayah). */
  withinAny?: Array<string> | null | undefined;
};

/** The order of a list of programmes (urutan). */
export type ProgramOrder =
  /** The earliest closing day first (segera ditutup). */
  | 'CLOSING_SOON'
  /** The most money left first (dana terbanyak). */
  | 'MOST_AVAILABLE'
  /** The newest first (terbaru). */
  | 'NEWEST';

/** Where a programme stands (status program). */
export type ProgramStatus =
  /** It was taken back before anything was approved (dibatalkan). */
  | 'CANCELLED'
  /** It takes no more; what was offered goes on (ditutup). */
  | 'CLOSED'
  /** Only its company sees it (konsep). */
  | 'DRAFT'
  /** It takes proposals within its window (dibuka). */
  | 'OPEN';

/** Which proposals a list shows; every condition narrows it (saringan). */
export type ProposalFilter = {
  /** Only of groups that are classified like this (klasifikasi). */
  classification?: Array<Classification> | null | undefined;
  /** Only about one of these (bidang). */
  focusAreas?: Array<FocusArea> | null | undefined;
  /** Only of this group (Karang Taruna). */
  karangTarunaId?: string | null | undefined;
  /** Only those that ask at most this much of CSR (dimintakan paling banyak). */
  maximumRequested?: string | null | undefined;
  /** Only those that ask at least this much of CSR (dimintakan paling sedikit). */
  minimumRequested?: string | null | undefined;
  /** Part of the title, or of its group's or village's name (cari). */
  search?: string | null | undefined;
  /** With true, only those to which money may still be offered: verified, and not all of it promised (masih mencari dana). */
  seekingFunds?: boolean | null | undefined;
  /** Only in one of these states (status). */
  status?: Array<ProposalStatus> | null | undefined;
  /** Only those that lie in this region (wilayah). */
  within?: string | null | undefined;
  /** Only those that lie in any of these regions, at most 50; with `within`, both hold (salah satu wilayah). */
  withinAny?: Array<string> | null | undefined;
};

/** The order of a list of proposals (urutan). */
export type ProposalOrder =
  /** The earliest first day first (mulai paling awal). */
  | 'CLOSEST_START'
  /** The largest need that is left first (sisa kebutuhan terbesar). */
  | 'LARGEST_REMAINING'
  /** The newest first (terbaru). */
  | 'NEWEST';

/** Where a proposal stands (status proposal). */
export type ProposalStatus =
  /** Its report was accepted (selesai). */
  | 'CLOSED'
  /** Being written; its group alone sees it (konsep). */
  | 'DRAFT'
  /** All that it asks of CSR is approved (terdanai). */
  | 'FUNDED'
  /** The office has rejected it (ditolak). */
  | 'REJECTED'
  /** Its report waits for the office (dilaporkan). */
  | 'REPORTED'
  /** The office asks for changes (dikembalikan). */
  | 'RETURNED'
  /** The first support has arrived (berjalan). */
  | 'RUNNING'
  /** Waits for the office (diajukan). */
  | 'SUBMITTED'
  /** Verified; seeks funds (terverifikasi). */
  | 'VERIFIED'
  /** Its group has withdrawn it (ditarik). */
  | 'WITHDRAWN';

/** Opens a draft (program dibuka). */
export type PublishProgramInput = {
  /** The programme (program). */
  id: string;
};

/** The company records the signed paper behind a match (mencatat MoU/PKS). */
export type RecordAgreementInput = {
  /** The signed paper, uploaded before (berkas). */
  fileId?: string | null | undefined;
  /** The match (kesepakatan pendanaan). */
  fundingMatchId: string;
  /** Its number (nomor). */
  number: string;
  /** The day of signature; not in the future (tanggal tanda tangan). */
  signedOn: string;
};

/** The company records one delivery of support (mencatat penyaluran). */
export type RecordDisbursementInput = {
  /** Its money or its value; at least Rp 1 (jumlah). */
  amount: string;
  /** The day it was delivered; not in the future (tanggal penyaluran). */
  deliveredOn: string;
  /** What it was (keterangan). */
  description?: string | null | undefined;
  /** The match (kesepakatan pendanaan). */
  fundingMatchId: string;
  /** Its proof, uploaded before (bukti). */
  proofFileId?: string | null | undefined;
  /** A transfer's reference or the number of the handover minutes (bukti transfer atau nomor BAST). */
  reference: string;
};

/** The four levels of regions (tingkat wilayah). */
export type RegionLevel =
  /** Kecamatan. */
  | 'DISTRICT'
  /** Provinsi. */
  | 'PROVINCE'
  /** Kabupaten or kota. */
  | 'REGENCY'
  /** Desa or kelurahan. */
  | 'VILLAGE';

/** A company, for an office to verify (pendaftaran perusahaan). */
export type RegisterCompanyInput = {
  /** The kabupaten or kota where its seat is, or a place in it (domisili). */
  domicileCode: string;
  /** What it does (bidang usaha). */
  industry: string;
  /** Its name (nama). */
  name: string;
  /** Its business number, 13 digits (NIB). */
  nib: string;
  /** Where its plants and people are, 1 to 100 regions (wilayah operasi). */
  operatingRegionCodes: Array<string>;
};

/** A forum, for an office to verify (pendaftaran forum). */
export type RegisterForumInput = {
  /** The company in whose name; it becomes the first member (perusahaan). */
  companyId: string;
  /** The number of the decree that founded it, where there is one (nomor SK). */
  decreeNumber?: string | null | undefined;
  /** What it is and does, in words (uraian). */
  description?: string | null | undefined;
  /** Its name (nama). */
  name: string;
  /** Its province, kabupaten or kota (wilayah). */
  regionCode: string;
};

/** A group as its decree has it, for the office to verify (pendaftaran Karang Taruna). */
export type RegisterKarangTarunaInput = {
  /** The day of the decree; not in the future (tanggal SK). */
  decreeDate: string;
  /** The decree itself, uploaded before (berkas SK). */
  decreeFileId?: string | null | undefined;
  /** The number of the confirming decree (nomor SK). */
  decreeNumber: string;
  /** Who they are, in their own words (gambaran umum). */
  description?: string | null | undefined;
  /** Its name (nama). */
  name: string;
  /** Who leads it: exactly one chair among them (pengurus). */
  officers: Array<OfficerInput>;
  /** What the place has and can: crops, fish, crafts, sights, skills (potensi). */
  potentials?: Array<string> | null | undefined;
  /** Its own region: a village as a rule (wilayah). */
  regionCode: string;
  /** The registering person's own office (jabatan Anda). */
  role: OfficerRole;
  /** The last day of its officers' term; after the decree (akhir masa bakti). */
  termEndsOn: string;
};

/** The company that the office does not accept, and why (penolakan perusahaan). */
export type RejectCompanyInput = {
  /** The company (perusahaan). */
  id: string;
  /** Why, for its members to read (alasan). */
  reason: string;
};

/** The forum that the office does not accept, and why (penolakan forum). */
export type RejectForumInput = {
  /** The forum (forum). */
  id: string;
  /** Why, for its people to read (alasan). */
  reason: string;
};

/** A request that the secretariat does not confirm, and why (permohonan yang ditolak). */
export type RejectForumMemberInput = {
  /** The request (permohonan). */
  id: string;
  /** Why, for the company to read (alasan). */
  reason: string;
};

/** The office rejects a match (menolak kesepakatan). */
export type RejectFundingInput = {
  /** The match (kesepakatan pendanaan). */
  id: string;
  /** Why; the other side reads it (alasan). */
  reason: string;
};

/** The group that the office does not accept, and why (penolakan Karang Taruna). */
export type RejectKarangTarunaInput = {
  /** The group (Karang Taruna). */
  id: string;
  /** Why, for its officers to read (alasan). */
  reason: string;
};

/** A request that is not confirmed, and why (permohonan yang ditolak). */
export type RejectMembershipInput = {
  /** The request (permohonan). */
  id: string;
  /** Why, for the person to read (alasan). */
  reason: string;
};

/** The account that the office does not accept, and why (penolakan rekening). */
export type RejectPayoutAccountInput = {
  /** The account (rekening). */
  id: string;
  /** Why, for the officers to read (alasan). */
  reason: string;
};

/** The office's no (proposal ditolak). */
export type RejectProposalInput = {
  /** The proposal (proposal). */
  id: string;
  /** Why, up to 2,000 letters; the group reads it (alasan). */
  reason: string;
};

/** A plan that is removed with its awards; offers stay (hapus rencana). */
export type RemoveAllocationInput = {
  /** Which plan (rencana). */
  id: string;
};

/** A proposal that is taken off a list (keluarkan dari daftar pilihan). */
export type RemoveFromShortlistInput = {
  /** The proposal (proposal). */
  proposalId: string;
  /** The list (daftar). */
  shortlistId: string;
};

/** A list that is removed with all that stands on it (hapus daftar pilihan). */
export type RemoveShortlistInput = {
  /** The list (daftar). */
  id: string;
};

/** Where a report stands (status LPJ). */
export type ReportStatus =
  /** Accepted by the office (diterima). */
  | 'ACCEPTED'
  /** Being written (draf). */
  | 'DRAFT'
  /** Sent back to be corrected (dikembalikan). */
  | 'RETURNED'
  /** Sent; companies and office look at it (terkirim). */
  | 'SUBMITTED';

/** A wish to act for an organisation (permohonan bergabung). */
export type RequestMembershipInput = {
  /** What those who confirm should know (catatan). */
  note?: string | null | undefined;
  /** The Karang Taruna, company or forum (organisasi). */
  organisationId: string;
  /** As what: an office of a Karang Taruna, or ADMIN or STAFF of a company or a forum (peran). */
  role: MembershipRole;
};

/** What is to be uploaded (berkas yang akan diunggah). */
export type RequestUploadInput = {
  /** Its exact size in bytes, at most 10,000,000 (ukuran). */
  byteSize: number;
  /** Its media type: application/pdf, image/jpeg, image/png or image/webp (jenis berkas). */
  mediaType: string;
  /** Its name, 1 to 200 letters (nama berkas). */
  name: string;
};

/** By the office: a disputed one was received after all, or is void (menyelesaikan sengketa penyaluran). */
export type ResolveDisbursementInput = {
  /** The delivery (penyaluran). */
  id: string;
  /** Why; the other side reads it (alasan). */
  reason: string;
  /** Whether it was received after all; else it is void (diterima). */
  received: boolean;
};

/** The office asks for changes (proposal dikembalikan). */
export type ReturnProposalInput = {
  /** The proposal (proposal). */
  id: string;
  /** What to change, up to 2,000 letters; the group reads it (alasan). */
  reason: string;
};

/** The office sends a report back to be corrected (mengembalikan LPJ). */
export type ReturnReportInput = {
  /** The report (LPJ). */
  id: string;
  /** Why; the group reads it (alasan). */
  reason: string;
};

/** Changes to a programme (perubahan program). Absent fields stay. Once OPEN, only what loosens: a larger budget (or one not below what is committed), a later end, more regions or areas, a wider award, texts. */
export type ReviseProgramInput = {
  /** All that it can give (anggaran). */
  budget?: string | null | undefined;
  /** The last day of its window (tanggal tutup). */
  closesOn?: string | null | undefined;
  /** What it is for, up to 10,000 letters (uraian). */
  description?: string | null | undefined;
  /** What it funds, at least one (bidang). */
  focusAreas?: Array<FocusArea> | null | undefined;
  /** The programme (program). */
  id: string;
  /** The largest award (bantuan terbesar). */
  maximumAward?: string | null | undefined;
  /** The smallest award (bantuan terkecil). */
  minimumAward?: string | null | undefined;
  /** Where it funds, up to 100; empty means all of Indonesia (wilayah sasaran). */
  regionCodes?: Array<string> | null | undefined;
  /** Its title, up to 200 letters (judul). */
  title?: string | null | undefined;
  /** What its suggestions are ranked by; only while it is a draft (bobot kriteria). */
  weights?: MatchWeightsInput | null | undefined;
};

/** Changes to a proposal (perubahan proposal). Absent or null fields stay as they are; `budgetLines` and `attachmentIds` replace them all. `version` is the one that was read. */
export type ReviseProposalInput = {
  /** All of its files, up to 20 (lampiran). */
  attachmentIds?: Array<string> | null | undefined;
  /** Why it is needed, up to 10,000 letters (latar belakang). */
  background?: string | null | undefined;
  /** How many people benefit (penerima manfaat). */
  beneficiaries?: number | null | undefined;
  /** Its whole budget, up to 200 lines (RAB). */
  budgetLines?: Array<BudgetLineInput> | null | undefined;
  /** Its last day (tanggal selesai). */
  endsOn?: string | null | undefined;
  /** What it is about (bidang). */
  focusArea?: FocusArea | null | undefined;
  /** The proposal (proposal). */
  id: string;
  /** What will change, up to 10,000 letters (tujuan). */
  objectives?: string | null | undefined;
  /** Its first day (tanggal mulai). */
  startsOn?: string | null | undefined;
  /** It in a few sentences, up to 2,000 letters (ringkasan). */
  summary?: string | null | undefined;
  /** How it goes on once the money is spent, up to 10,000 letters (keberlanjutan). */
  sustainability?: string | null | undefined;
  /** Its title, up to 200 letters (judul). */
  title?: string | null | undefined;
  /** The version that was read (versi). */
  version: number;
  /** Where it happens: 2 to 50 villages for a board above the village (lokasi). */
  villageCodes?: Array<string> | null | undefined;
};

/** What of a list is changed; what is absent stays (ubah daftar pilihan). */
export type ReviseShortlistInput = {
  /** The list (daftar). */
  id: string;
  /** What it is for; an empty text takes it away (catatan). */
  note?: string | null | undefined;
  /** Its title (judul). */
  title?: string | null | undefined;
};

/** A draft, as far as it has come (draf LPJ); absent or null fields stay as they are, `spending` and `attachmentIds` replace them all. */
export type SaveReportInput = {
  /** Receipts and pictures, uploaded before; at most 20 (lampiran). */
  attachmentIds?: Array<string> | null | undefined;
  /** How many people benefited (penerima manfaat). */
  beneficiariesReached?: number | null | undefined;
  /** What was done (uraian kegiatan). */
  narrative?: string | null | undefined;
  /** What it accounts for (proposal kegiatan). */
  proposalId: string;
  /** What was given back (jumlah yang dikembalikan). */
  refunded?: string | null | undefined;
  /** What was spent, at most 200 lines (penggunaan dana). */
  spending?: Array<SpendingInput> | null | undefined;
};

/** The organisation's own account, for the office to check (rekening organisasi). */
export type SetPayoutAccountInput = {
  /** The bank (bank). */
  bank: string;
  /** A picture of the bank book, uploaded before (foto buku tabungan). */
  fileId?: string | null | undefined;
  /** In whose name it is: the organisation, never a person (atas nama). */
  holder: string;
  /** The group (Karang Taruna). */
  karangTarunaId: string;
  /** The number, 6 to 20 digits (nomor rekening). */
  number: string;
};

/** `login`: a username, or a confirmed email (masuk). */
export type SignInInput = {
  /** A username, or a confirmed email (nama pengguna atau surel). */
  login: string;
  /** The password (kata sandi). */
  password: string;
};

/** A new account (akun baru). `username`: 4 to 30 of a-z, 0-9 and dots; made from the name when absent. */
export type SignUpInput = {
  /** An email address, for those who have one (surel). */
  email?: string | null | undefined;
  /** The name that others read (nama). */
  name: string;
  /** 8 to 1,000 characters (kata sandi). */
  password: string;
  /** What to sign in with; made from the name when absent (nama pengguna). */
  username?: string | null | undefined;
};

/** What was spent on one budget line (penggunaan dana). */
export type SpendingInput = {
  /** How much; it may exceed the line (jumlah). */
  amount: string;
  /** A line of the proposal that is asked of CSR, each once (baris RAB). */
  budgetLineId: string;
  /** A word on it (catatan). */
  note?: string | null | undefined;
};

/** Budgets to share out together, and the rules to keep (permintaan rencana alokasi). */
export type StartAllocationInput = {
  /** The company whose programmes these are; for a forum's plan, the member in whose name it is asked for (perusahaan). */
  companyId: string;
  /** The forum whose members have brought these programmes; absent for a plan of the company alone (forum). */
  forumId?: string | null | undefined;
  /** The most that one kabupaten may receive, in percent of what can be given, 1 to 100; no cap when absent (batas tiap kabupaten). */
  kabupatenShare?: number | null | undefined;
  /** The least that groups receive which never received anything, in percent of what can be given (lantai untuk yang belum pernah didanai). */
  neverFundedShare?: number;
  /** Open programmes whose budgets are shared out, 1 to 500; of a forum, all that were brought where this is absent (program). */
  programIds?: Array<string> | null | undefined;
  /** What to call it (judul rencana). */
  title: string;
  /** The least that groups classified TUMBUH receive, in percent of what can be given (lantai untuk TUMBUH). */
  tumbuhShare?: number;
  /** Proposals are funded as a whole or not at all (didanai utuh). */
  whole?: boolean;
  /** Only proposals of this region (wilayah). */
  within?: string | null | undefined;
};

/** Hands a proposal to the office (proposal diajukan). */
export type SubmitProposalInput = {
  /** The proposal (proposal). */
  id: string;
};

/** The report, complete; what was spent and given back together is what was received (LPJ). */
export type SubmitReportInput = {
  /** Receipts and pictures, uploaded before; at most 20, absent keeps those of the draft (lampiran). */
  attachmentIds?: Array<string> | null | undefined;
  /** How many people benefited (penerima manfaat). */
  beneficiariesReached: number;
  /** What was done (uraian kegiatan). */
  narrative: string;
  /** What it accounts for (proposal kegiatan). */
  proposalId: string;
  /** What was given back (jumlah yang dikembalikan). */
  refunded: string;
  /** What was spent, at most 200 lines (penggunaan dana). */
  spending: Array<SpendingInput>;
};

/** Which suggestions a programme sees; every condition narrows them (saringan). */
export type SuggestedProposalFilter = {
  /** Only of one of these areas (bidang). */
  focusAreas?: Array<FocusArea> | null | undefined;
  /** Only of groups that have never received anything (belum pernah didanai). */
  neverFunded?: boolean | null | undefined;
  /** Only what was verified within the last week (baru minggu ini). */
  newOnly?: boolean | null | undefined;
  /** Only what happens there, or somewhere in it (wilayah). */
  within?: string | null | undefined;
};

/** Money, goods, services, training: what a programme gives (bentuk bantuan). */
export type SupportKind =
  /** Uang. */
  | 'CASH'
  /** Barang. */
  | 'GOODS'
  /** Jasa. */
  | 'SERVICES'
  /** Pelatihan. */
  | 'TRAINING';

/** How far the check by the social services has come (status pemeriksaan). */
export type VerificationStatus =
  /** Waits for the office (menunggu pemeriksaan). */
  | 'PENDING'
  /** Not accepted; the reason says why (ditolak). */
  | 'REJECTED'
  /** Stopped for a while (dihentikan sementara). */
  | 'SUSPENDED'
  /** Checked and found right (terverifikasi). */
  | 'VERIFIED';

/** The company that the office has found right (verifikasi perusahaan). */
export type VerifyCompanyInput = {
  /** The company (perusahaan). */
  id: string;
  /** What the office adds (catatan). */
  note?: string | null | undefined;
};

/** The forum that the office has found right (verifikasi forum). */
export type VerifyForumInput = {
  /** The forum (forum). */
  id: string;
  /** What the office adds (catatan). */
  note?: string | null | undefined;
};

/** The group whose decree the office has found right (verifikasi Karang Taruna). */
export type VerifyKarangTarunaInput = {
  /** The group (Karang Taruna). */
  id: string;
  /** What the office adds (catatan). */
  note?: string | null | undefined;
};

/** The account that the office has found right (verifikasi rekening). */
export type VerifyPayoutAccountInput = {
  /** The account (rekening). */
  id: string;
  /** What the office adds (catatan). */
  note?: string | null | undefined;
};

/** The office's yes (proposal diverifikasi). */
export type VerifyProposalInput = {
  /** The proposal (proposal). */
  id: string;
  /** A word to the group, up to 2,000 letters (catatan). */
  note?: string | null | undefined;
};

/** The company takes back a wrong entry (membatalkan pencatatan). */
export type VoidDisbursementInput = {
  /** The delivery (penyaluran). */
  id: string;
  /** Why; the other side reads it (alasan). */
  reason: string;
};

/** The company withdraws its offer (menarik penawaran). */
export type WithdrawFundingInput = {
  /** The match (kesepakatan pendanaan). */
  id: string;
  /** Why; the other side reads it (alasan). */
  reason: string;
};

/** The group takes its proposal back (proposal ditarik). */
export type WithdrawProposalInput = {
  /** The proposal (proposal). */
  id: string;
  /** Why, up to 2,000 letters; the companies whose matches fall read it (alasan). */
  reason: string;
};

/** What there is to do (jenis pekerjaan). */
export type WorkKind =
  /** Accept or decline an offer (jawab tawaran). */
  | 'ANSWER_OFFER'
  /** Confirm a report or object to it (tanggapi LPJ). */
  | 'ANSWER_REPORT'
  /** Approve or reject a match (setujui pendanaan). */
  | 'APPROVE_FUNDING'
  /** Say whether a delivery has arrived (konfirmasi penerimaan). */
  | 'CONFIRM_DISBURSEMENT'
  /** Confirm that a company joins a forum, or not (jawab permohonan perusahaan). */
  | 'CONFIRM_FORUM_MEMBER'
  /** Confirm that somebody joins (setujui anggota). */
  | 'CONFIRM_MEMBERSHIP'
  /** Record the signed agreement (catat MoU/PKS). */
  | 'RECORD_AGREEMENT'
  /** Deliver what was agreed, and record it (catat penyaluran). */
  | 'RECORD_DISBURSEMENT'
  /** Settle whether a delivery has arrived (selesaikan sengketa). */
  | 'RESOLVE_DISPUTE'
  /** Accept or return a report (periksa LPJ). */
  | 'REVIEW_REPORT'
  /** Change a proposal that was returned (perbaiki proposal). */
  | 'REVISE_PROPOSAL'
  /** Account for a running proposal (kirim LPJ). */
  | 'SUBMIT_REPORT'
  /** Check a group's payout account (periksa rekening). */
  | 'VERIFY_ACCOUNT'
  /** Verify or reject a company (verifikasi perusahaan). */
  | 'VERIFY_COMPANY'
  /** Verify or reject a forum (verifikasi forum). */
  | 'VERIFY_FORUM'
  /** Verify or reject a group (verifikasi Karang Taruna). */
  | 'VERIFY_KARANG_TARUNA'
  /** Verify, return or reject a proposal (verifikasi proposal). */
  | 'VERIFY_PROPOSAL';

export type EquityPlaceQueryVariables = Exact<{
  code: string;
}>;


export type EquityPlaceQuery = { region: { code: string } | null };

export type EquityTableQueryVariables = Exact<{
  within?: string | null | undefined;
  year?: number | null | undefined;
}>;


export type EquityTableQuery = { statistics: { byRegion: Array<{ villages: number, villagesWithoutGroup: number, karangTarunas: number, neverFunded: number, proposals: number, requested: string, committed: string, disbursed: string, received: string, poorHouseholds: number | null, receivedPerPoorHousehold: string | null, region: { code: string, name: string } }> } };

export type SitemapProvincesQueryVariables = Exact<{ [key: string]: never; }>;


export type SitemapProvincesQuery = { regions: { nodes: Array<{ code: string }> } };

export type SitemapProvinceQueryVariables = Exact<{
  code: string;
}>;


export type SitemapProvinceQuery = { region: { level: RegionLevel, children: { nodes: Array<{ code: string }> } } | null };

export type SitemapProposalsQueryVariables = Exact<{
  within: string;
  after?: string | null | undefined;
}>;


export type SitemapProposalsQuery = { proposals: { nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SitemapGroupsQueryVariables = Exact<{
  within: string;
  after?: string | null | undefined;
}>;


export type SitemapGroupsQuery = { karangTarunas: { nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

type Refusal_AlreadyListed_Fragment = { __typename: 'AlreadyListed', message: string };

type Refusal_BelowCommitted_Fragment = { __typename: 'BelowCommitted', committed: string, message: string };

type Refusal_CivilServant_Fragment = { __typename: 'CivilServant', message: string };

type Refusal_ConflictOfInterest_Fragment = { __typename: 'ConflictOfInterest', message: string };

type Refusal_InvalidCredentials_Fragment = { __typename: 'InvalidCredentials', message: string };

type Refusal_InvalidInput_Fragment = { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> };

type Refusal_MatchAmountExceeded_Fragment = { __typename: 'MatchAmountExceeded', remaining: string, message: string };

type Refusal_NibTaken_Fragment = { __typename: 'NibTaken', message: string };

type Refusal_NotEligible_Fragment = { __typename: 'NotEligible', message: string, reasons: Array<{ code: string, message: string }> };

type Refusal_NotReady_Fragment = { __typename: 'NotReady', message: string, missing: Array<{ code: string, message: string }> };

type Refusal_NotVerified_Fragment = { __typename: 'NotVerified', message: string };

type Refusal_ProgramBudgetExceeded_Fragment = { __typename: 'ProgramBudgetExceeded', available: string, message: string };

type Refusal_ProposalNeedExceeded_Fragment = { __typename: 'ProposalNeedExceeded', remaining: string, message: string };

type Refusal_ProvinceMustDecide_Fragment = { __typename: 'ProvinceMustDecide', message: string, office: { id: string, name: string } | null };

type Refusal_RegionHasForum_Fragment = { __typename: 'RegionHasForum', message: string };

type Refusal_RegionTaken_Fragment = { __typename: 'RegionTaken', message: string };

type Refusal_StaleVersion_Fragment = { __typename: 'StaleVersion', currentVersion: number, message: string };

type Refusal_TooManyAttempts_Fragment = { __typename: 'TooManyAttempts', retryAfterSeconds: number, message: string };

type Refusal_UsernameTaken_Fragment = { __typename: 'UsernameTaken', message: string };

type Refusal_WrongState_Fragment = { __typename: 'WrongState', status: string, message: string };

export type RefusalFragment =
  | Refusal_AlreadyListed_Fragment
  | Refusal_BelowCommitted_Fragment
  | Refusal_CivilServant_Fragment
  | Refusal_ConflictOfInterest_Fragment
  | Refusal_InvalidCredentials_Fragment
  | Refusal_InvalidInput_Fragment
  | Refusal_MatchAmountExceeded_Fragment
  | Refusal_NibTaken_Fragment
  | Refusal_NotEligible_Fragment
  | Refusal_NotReady_Fragment
  | Refusal_NotVerified_Fragment
  | Refusal_ProgramBudgetExceeded_Fragment
  | Refusal_ProposalNeedExceeded_Fragment
  | Refusal_ProvinceMustDecide_Fragment
  | Refusal_RegionHasForum_Fragment
  | Refusal_RegionTaken_Fragment
  | Refusal_StaleVersion_Fragment
  | Refusal_TooManyAttempts_Fragment
  | Refusal_UsernameTaken_Fragment
  | Refusal_WrongState_Fragment
;

export type RegionsBelowQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;


export type RegionsBelowQuery = { region: { children: { nodes: Array<{ code: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ProvincesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvincesQuery = { regions: { nodes: Array<{ code: string, name: string }> } };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { viewer: { id: string, name: string, username: string, memberships: Array<{ role: MembershipRole, organisation:
        | { __typename: 'Company', id: string, name: string, companyStatus: VerificationStatus, domicile: { code: string } }
        | { __typename: 'Forum' }
        | { __typename: 'KarangTaruna', id: string, name: string, groupStatus: VerificationStatus, region: { id: string, code: string, name: string } }
        | { __typename: 'Office', id: string, name: string, region: { id: string, code: string, name: string, level: RegionLevel } }
       }>, waiting: Array<{ kind: WorkKind, count: number }> } | null };

export type RequestUploadMutationVariables = Exact<{
  input: RequestUploadInput;
}>;


export type RequestUploadMutation = { requestUpload:
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'RequestUploadSuccess', upload: { fileId: string, url: string } }
    | { __typename: 'TooManyAttempts', retryAfterSeconds: number, message: string }
   };

export type ProgramSuggestionsQueryVariables = Exact<{
  id: string;
  isOpen: boolean;
  filter?: SuggestedProposalFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ProgramSuggestionsQuery = { node:
    | { id: string, suggestedProposals?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ score: number, isNew: boolean, scoreLastWeek: number | null, reasons: Array<{ criterion: MatchCriterion, points: number, maximum: number, weight: number, explanation: string }>, proposal: { id: string, title: string, focusArea: FocusArea, requested: string, committed: string, remaining: string, beneficiaries: number, fundingMatches: { nodes: Array<{ status: FundingMatchStatus, counted: string }> }, karangTaruna: { id: string, name: string, classification: Classification | null, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } } }> } | null }
    | Record<PropertyKey, never>
   | null };

export type ProgramSuggestionCountQueryVariables = Exact<{
  id: string;
}>;


export type ProgramSuggestionCountQuery = { node:
    | { id: string, suggestedProposals: { totalCount: number } | null }
    | Record<PropertyKey, never>
   | null };

export type SuggestedProposalFragment = { score: number, isNew: boolean, scoreLastWeek: number | null, reasons: Array<{ criterion: MatchCriterion, points: number, maximum: number, weight: number, explanation: string }>, proposal: { id: string, title: string, focusArea: FocusArea, requested: string, committed: string, remaining: string, beneficiaries: number, fundingMatches: { nodes: Array<{ status: FundingMatchStatus, counted: string }> }, karangTaruna: { id: string, name: string, classification: Classification | null, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } } };

export type OwnProgramsQueryVariables = Exact<{
  companyId: string;
  status?: Array<ProgramStatus> | ProgramStatus | null | undefined;
  after?: string | null | undefined;
}>;


export type OwnProgramsQuery = { programs: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, status: ProgramStatus, budget: string, committed: string, available: string, opensOn: string, closesOn: string, fiscalYear: number }> } };

export type ProgramFormQueryVariables = Exact<{
  id: string;
}>;


export type ProgramFormQuery = { node:
    | { __typename: 'AccountabilityReport' }
    | { __typename: 'AllocationAward' }
    | { __typename: 'AllocationPlan' }
    | { __typename: 'Company' }
    | { __typename: 'CsrProgram', id: string, title: string, description: string, focusAreas: Array<FocusArea>, supportKinds: Array<SupportKind>, fiscalYear: number, budget: string, committed: string, available: string, minimumAward: string, maximumAward: string, minimumClassification: Classification | null, opensOn: string, closesOn: string, status: ProgramStatus, statusReason: string | null, weights: Array<{ criterion: MatchCriterion, weight: number }>, company: { id: string, name: string, status: VerificationStatus }, regions: Array<{ id: string, code: string, name: string }>, fundingMatches: { totalCount: number, nodes: Array<{ id: string, status: FundingMatchStatus, counted: string }> } }
    | { __typename: 'Disbursement' }
    | { __typename: 'File' }
    | { __typename: 'Forum' }
    | { __typename: 'ForumMember' }
    | { __typename: 'ForumShortlist' }
    | { __typename: 'FundingMatch' }
    | { __typename: 'KarangTaruna' }
    | { __typename: 'MembershipRequest' }
    | { __typename: 'Office' }
    | { __typename: 'PayoutAccount' }
    | { __typename: 'Proposal' }
    | { __typename: 'Region' }
    | { __typename: 'Viewer' }
   | null };

export type CreateProgramMutationVariables = Exact<{
  input: CreateProgramInput;
}>;


export type CreateProgramMutation = { createProgram:
    | { __typename: 'CreateProgramSuccess', program: { id: string } }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotVerified', message: string }
   };

export type ReviseProgramMutationVariables = Exact<{
  input: ReviseProgramInput;
}>;


export type ReviseProgramMutation = { reviseProgram:
    | { __typename: 'BelowCommitted', committed: string, message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'ReviseProgramSuccess', program: { id: string } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type PublishProgramMutationVariables = Exact<{
  input: PublishProgramInput;
}>;


export type PublishProgramMutation = { publishProgram:
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotVerified', message: string }
    | { __typename: 'PublishProgramSuccess', program: { id: string, status: ProgramStatus } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type CloseProgramMutationVariables = Exact<{
  input: CloseProgramInput;
}>;


export type CloseProgramMutation = { closeProgram:
    | { __typename: 'CloseProgramSuccess', program: { id: string, status: ProgramStatus } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type CancelProgramMutationVariables = Exact<{
  input: CancelProgramInput;
}>;


export type CancelProgramMutation = { cancelProgram:
    | { __typename: 'CancelProgramSuccess', program: { id: string, status: ProgramStatus } }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type OfferFundingMutationVariables = Exact<{
  input: OfferFundingInput;
}>;


export type OfferFundingMutation = { offerFunding:
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotEligible', message: string, reasons: Array<{ code: string, message: string }> }
    | { __typename: 'NotVerified', message: string }
    | { __typename: 'OfferFundingSuccess', fundingMatch: { id: string } }
    | { __typename: 'ProgramBudgetExceeded', available: string, message: string }
    | { __typename: 'ProposalNeedExceeded', remaining: string, message: string }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'InvalidCredentials', message: string }
    | { __typename: 'SignInSuccess', viewer: { id: string } }
    | { __typename: 'TooManyAttempts', retryAfterSeconds: number, message: string }
   };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp:
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'SignUpSuccess', viewer: { id: string, username: string } }
    | { __typename: 'TooManyAttempts', retryAfterSeconds: number, message: string }
    | { __typename: 'UsernameTaken', message: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { ok: boolean } };

export type RegisterGroupMutationVariables = Exact<{
  input: RegisterKarangTarunaInput;
}>;


export type RegisterGroupMutation = { registerKarangTaruna:
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'RegionTaken', message: string }
    | { __typename: 'RegisterKarangTarunaSuccess', karangTaruna: { id: string, name: string } }
   };

export type RegisterCompanyMutationVariables = Exact<{
  input: RegisterCompanyInput;
}>;


export type RegisterCompanyMutation = { registerCompany:
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NibTaken', message: string }
    | { __typename: 'RegisterCompanySuccess', company: { id: string, name: string } }
   };

export type RequestMembershipMutationVariables = Exact<{
  input: RequestMembershipInput;
}>;


export type RequestMembershipMutation = { requestMembership:
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'RequestMembershipSuccess', request: { id: string } }
    | { __typename: 'TooManyAttempts', retryAfterSeconds: number, message: string }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type BoardAtQueryVariables = Exact<{
  code: string;
}>;


export type BoardAtQuery = { region: { code: string, name: string, karangTaruna: { id: string, name: string } | null } | null };

export type JoinGroupFragment = { __typename: 'KarangTaruna', id: string, name: string, groupStatus: VerificationStatus, region: { code: string, name: string, ancestors: Array<{ code: string, name: string }> } };

export type JoinCompanyFragment = { __typename: 'Company', id: string, name: string, industry: string, companyStatus: VerificationStatus, domicile: { code: string, name: string } };

export type JoinSearchQueryVariables = Exact<{
  search: string;
}>;


export type JoinSearchQuery = { karangTarunas: { nodes: Array<{ __typename: 'KarangTaruna', id: string, name: string, groupStatus: VerificationStatus, region: { code: string, name: string, ancestors: Array<{ code: string, name: string }> } }> }, regions: { nodes: Array<{ code: string, karangTaruna: { __typename: 'KarangTaruna', id: string, name: string, groupStatus: VerificationStatus, region: { code: string, name: string, ancestors: Array<{ code: string, name: string }> } } | null }> }, companies: { nodes: Array<{ __typename: 'Company', id: string, name: string, industry: string, companyStatus: VerificationStatus, domicile: { code: string, name: string } }> } };

export type JoinTargetQueryVariables = Exact<{
  id: string;
}>;


export type JoinTargetQuery = { node:
    | { __typename: 'AccountabilityReport' }
    | { __typename: 'AllocationAward' }
    | { __typename: 'AllocationPlan' }
    | { __typename: 'Company', id: string, name: string, industry: string, companyStatus: VerificationStatus, domicile: { code: string, name: string } }
    | { __typename: 'CsrProgram' }
    | { __typename: 'Disbursement' }
    | { __typename: 'File' }
    | { __typename: 'Forum' }
    | { __typename: 'ForumMember' }
    | { __typename: 'ForumShortlist' }
    | { __typename: 'FundingMatch' }
    | { __typename: 'KarangTaruna', id: string, name: string, groupStatus: VerificationStatus, region: { code: string, name: string, ancestors: Array<{ code: string, name: string }> } }
    | { __typename: 'MembershipRequest' }
    | { __typename: 'Office' }
    | { __typename: 'PayoutAccount' }
    | { __typename: 'Proposal' }
    | { __typename: 'Region' }
    | { __typename: 'Viewer' }
   | null };

export type OwnRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnRequestsQuery = { viewer: { id: string, membershipRequests: Array<{ id: string, role: MembershipRole, status: VerificationStatus, statusReason: string | null, organisation:
        | { __typename: 'Company', id: string, name: string }
        | { __typename: 'Forum', id: string, name: string }
        | { __typename: 'KarangTaruna', id: string, name: string }
        | { __typename: 'Office', id: string, name: string }
       }> } | null };

export type ForumListQueryVariables = Exact<{
  filter?: ForumFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ForumListQuery = { forums: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, status: VerificationStatus, received: string, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> }, companies: { totalCount: number } }> } };

export type ForumRowFragment = { id: string, name: string, status: VerificationStatus, received: string, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> }, companies: { totalCount: number } };

export type ForumPageQueryVariables = Exact<{
  id: string;
}>;


export type ForumPageQuery = { node:
    | { __typename: 'AccountabilityReport' }
    | { __typename: 'AllocationAward' }
    | { __typename: 'AllocationPlan' }
    | { __typename: 'Company' }
    | { __typename: 'CsrProgram' }
    | { __typename: 'Disbursement' }
    | { __typename: 'File' }
    | { __typename: 'Forum', id: string, name: string, description: string | null, decreeNumber: string | null, status: VerificationStatus, statusReason: string | null, budget: string, committed: string, received: string, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> }, foundedBy: { id: string, name: string }, verifiedBy: { id: string, name: string } | null }
    | { __typename: 'ForumMember' }
    | { __typename: 'ForumShortlist' }
    | { __typename: 'FundingMatch' }
    | { __typename: 'KarangTaruna' }
    | { __typename: 'MembershipRequest' }
    | { __typename: 'Office' }
    | { __typename: 'PayoutAccount' }
    | { __typename: 'Proposal' }
    | { __typename: 'Region' }
    | { __typename: 'Viewer' }
   | null };

export type ForumOfPageFragment = { id: string, name: string, description: string | null, decreeNumber: string | null, status: VerificationStatus, statusReason: string | null, budget: string, committed: string, received: string, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> }, foundedBy: { id: string, name: string }, verifiedBy: { id: string, name: string } | null };

export type ForumCompaniesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ForumCompaniesQuery = { node:
    | { __typename: 'AccountabilityReport' }
    | { __typename: 'AllocationAward' }
    | { __typename: 'AllocationPlan' }
    | { __typename: 'Company' }
    | { __typename: 'CsrProgram' }
    | { __typename: 'Disbursement' }
    | { __typename: 'File' }
    | { __typename: 'Forum', id: string, companies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, programs: number, budget: string, committed: string, received: string, company: { id: string, name: string, industry: string } }> } }
    | { __typename: 'ForumMember' }
    | { __typename: 'ForumShortlist' }
    | { __typename: 'FundingMatch' }
    | { __typename: 'KarangTaruna' }
    | { __typename: 'MembershipRequest' }
    | { __typename: 'Office' }
    | { __typename: 'PayoutAccount' }
    | { __typename: 'Proposal' }
    | { __typename: 'Region' }
    | { __typename: 'Viewer' }
   | null };

export type ForumCompanyFragment = { id: string, programs: number, budget: string, committed: string, received: string, company: { id: string, name: string, industry: string } };

export type OwnForumsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnForumsQuery = { viewer: { id: string, memberships: Array<{ role: MembershipRole, organisation:
        | { __typename: 'Company', id: string, name: string, status: VerificationStatus, forums: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, memberStatus: ForumMemberStatus, forum: { id: string, name: string, status: VerificationStatus } }> } }
        | { __typename: 'Forum', id: string, name: string }
        | { __typename: 'KarangTaruna' }
        | { __typename: 'Office' }
       }> } | null };

export type MoreForumsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MoreForumsQuery = { node:
    | { id: string, forums: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, memberStatus: ForumMemberStatus, forum: { id: string, name: string, status: VerificationStatus } }> } }
    | Record<PropertyKey, never>
   | null };

export type OwnForumFragment = { id: string, memberStatus: ForumMemberStatus, forum: { id: string, name: string, status: VerificationStatus } };

export type ForumDeskQueryVariables = Exact<{
  id: string;
}>;


export type ForumDeskQuery = { node:
    | { __typename: 'AccountabilityReport' }
    | { __typename: 'AllocationAward' }
    | { __typename: 'AllocationPlan' }
    | { __typename: 'Company' }
    | { __typename: 'CsrProgram' }
    | { __typename: 'Disbursement' }
    | { __typename: 'File' }
    | { __typename: 'Forum', id: string, members: Array<{ name: string, role: MembershipRole, since: string, username: string }> | null, membershipRequests: Array<{ id: string, name: string, role: MembershipRole, note: string | null, status: VerificationStatus }> | null, joinRequests: { totalCount: number, nodes: Array<{ id: string, note: string | null, createdAt: string, company: { id: string, name: string, industry: string, domicile: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } }> }, shortlists: { totalCount: number, nodes: Array<{ id: string, title: string, note: string | null, company: { id: string, name: string }, items: { totalCount: number } }> }, programs: { totalCount: number } }
    | { __typename: 'ForumMember' }
    | { __typename: 'ForumShortlist' }
    | { __typename: 'FundingMatch' }
    | { __typename: 'KarangTaruna' }
    | { __typename: 'MembershipRequest' }
    | { __typename: 'Office' }
    | { __typename: 'PayoutAccount' }
    | { __typename: 'Proposal' }
    | { __typename: 'Region' }
    | { __typename: 'Viewer' }
   | null };

export type ForumProgramsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ForumProgramsQuery = { node:
    | { id: string, programs: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ program: { id: string, title: string, available: string, closesOn: string, company: { id: string, name: string } } }> } }
    | Record<PropertyKey, never>
   | null };

export type ForumOwnProgramsQueryVariables = Exact<{
  companyId: string;
}>;


export type ForumOwnProgramsQuery = { programs: { nodes: Array<{ id: string, title: string, available: string }> } };

export type ShortlistPageQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ShortlistPageQuery = { node:
    | { __typename: 'AccountabilityReport' }
    | { __typename: 'AllocationAward' }
    | { __typename: 'AllocationPlan' }
    | { __typename: 'Company' }
    | { __typename: 'CsrProgram' }
    | { __typename: 'Disbursement' }
    | { __typename: 'File' }
    | { __typename: 'Forum' }
    | { __typename: 'ForumMember' }
    | { __typename: 'ForumShortlist', id: string, title: string, note: string | null, createdAt: string, company: { id: string, name: string }, forum: { id: string, name: string, region: { code: string } }, items: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ note: string | null, createdAt: string, company: { id: string, name: string }, proposal: { id: string, title: string, status: ProposalStatus, focusArea: FocusArea, beneficiaries: number, requested: string, committed: string, remaining: string, karangTaruna: { id: string, name: string, classification: Classification | null, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } } }> } }
    | { __typename: 'FundingMatch' }
    | { __typename: 'KarangTaruna' }
    | { __typename: 'MembershipRequest' }
    | { __typename: 'Office' }
    | { __typename: 'PayoutAccount' }
    | { __typename: 'Proposal' }
    | { __typename: 'Region' }
    | { __typename: 'Viewer' }
   | null };

export type ShortlistItemFragment = { note: string | null, createdAt: string, company: { id: string, name: string }, proposal: { id: string, title: string, status: ProposalStatus, focusArea: FocusArea, beneficiaries: number, requested: string, committed: string, remaining: string, karangTaruna: { id: string, name: string, classification: Classification | null, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } } };

export type ForumListsQueryVariables = Exact<{
  id: string;
}>;


export type ForumListsQuery = { node:
    | { __typename: 'AccountabilityReport' }
    | { __typename: 'AllocationAward' }
    | { __typename: 'AllocationPlan' }
    | { __typename: 'Company' }
    | { __typename: 'CsrProgram' }
    | { __typename: 'Disbursement' }
    | { __typename: 'File' }
    | { __typename: 'Forum', id: string, shortlists: { nodes: Array<{ id: string, title: string }> } }
    | { __typename: 'ForumMember' }
    | { __typename: 'ForumShortlist' }
    | { __typename: 'FundingMatch' }
    | { __typename: 'KarangTaruna' }
    | { __typename: 'MembershipRequest' }
    | { __typename: 'Office' }
    | { __typename: 'PayoutAccount' }
    | { __typename: 'Proposal' }
    | { __typename: 'Region' }
    | { __typename: 'Viewer' }
   | null };

export type RegisterForumMutationVariables = Exact<{
  input: RegisterForumInput;
}>;


export type RegisterForumMutation = { registerForum:
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotVerified', message: string }
    | { __typename: 'RegionHasForum', message: string }
    | { __typename: 'RegisterForumSuccess', forum: { id: string, name: string } }
    | { __typename: 'TooManyAttempts', retryAfterSeconds: number, message: string }
   };

export type JoinForumMutationVariables = Exact<{
  input: JoinForumInput;
}>;


export type JoinForumMutation = { joinForum:
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'JoinForumSuccess', member: { id: string } }
    | { __typename: 'NotVerified', message: string }
    | { __typename: 'TooManyAttempts', retryAfterSeconds: number, message: string }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type LeaveForumMutationVariables = Exact<{
  input: LeaveForumInput;
}>;


export type LeaveForumMutation = { leaveForum:
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'LeaveForumSuccess', member: { id: string } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type AcceptCompanyMutationVariables = Exact<{
  input: ConfirmForumMemberInput;
}>;


export type AcceptCompanyMutation = { confirmForumMember:
    | { __typename: 'ConfirmForumMemberSuccess', member: { id: string } }
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'NotVerified', message: string }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type RefuseCompanyMutationVariables = Exact<{
  input: RejectForumMemberInput;
}>;


export type RefuseCompanyMutation = { rejectForumMember:
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'RejectForumMemberSuccess', member: { id: string } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type EndForumMemberMutationVariables = Exact<{
  input: EndForumMemberInput;
}>;


export type EndForumMemberMutation = { endForumMember:
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'EndForumMemberSuccess', member: { id: string } }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type CreateShortlistMutationVariables = Exact<{
  input: CreateShortlistInput;
}>;


export type CreateShortlistMutation = { createShortlist:
    | { __typename: 'CreateShortlistSuccess', shortlist: { id: string } }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotVerified', message: string }
   };

export type ReviseShortlistMutationVariables = Exact<{
  input: ReviseShortlistInput;
}>;


export type ReviseShortlistMutation = { reviseShortlist:
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotVerified', message: string }
    | { __typename: 'ReviseShortlistSuccess', shortlist: { id: string } }
   };

export type RemoveShortlistMutationVariables = Exact<{
  input: RemoveShortlistInput;
}>;


export type RemoveShortlistMutation = { removeShortlist:
    | { __typename: 'NotVerified', message: string }
    | { __typename: 'RemoveShortlistSuccess', forum: { id: string } }
   };

export type AddToShortlistMutationVariables = Exact<{
  input: AddToShortlistInput;
}>;


export type AddToShortlistMutation = { addToShortlist:
    | { __typename: 'AddToShortlistSuccess', shortlist: { id: string, title: string } }
    | { __typename: 'AlreadyListed', message: string }
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotVerified', message: string }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type RemoveFromShortlistMutationVariables = Exact<{
  input: RemoveFromShortlistInput;
}>;


export type RemoveFromShortlistMutation = { removeFromShortlist:
    | { __typename: 'NotVerified', message: string }
    | { __typename: 'RemoveFromShortlistSuccess', shortlist: { id: string } }
   };

export type IncludeProgramMutationVariables = Exact<{
  input: IncludeProgramInput;
}>;


export type IncludeProgramMutation = { includeProgram:
    | { __typename: 'IncludeProgramSuccess', forum: { id: string } }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotVerified', message: string }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type ExcludeProgramMutationVariables = Exact<{
  input: ExcludeProgramInput;
}>;


export type ExcludeProgramMutation = { excludeProgram:
    | { __typename: 'ExcludeProgramSuccess', forum: { id: string } }
    | { __typename: 'NotVerified', message: string }
   };

export type OfferPageQueryVariables = Exact<{
  id: string;
}>;


export type OfferPageQuery = { node:
    | { __typename: 'AccountabilityReport' }
    | { __typename: 'AllocationAward' }
    | { __typename: 'AllocationPlan' }
    | { __typename: 'Company' }
    | { __typename: 'CsrProgram' }
    | { __typename: 'Disbursement' }
    | { __typename: 'File' }
    | { __typename: 'Forum' }
    | { __typename: 'ForumMember' }
    | { __typename: 'ForumShortlist' }
    | { __typename: 'FundingMatch', id: string, amount: string, supportKind: SupportKind, message: string | null, expiresOn: string, status: FundingMatchStatus, statusReason: string | null, history: Array<{ status: string, at: string, by: string | null, reason: string | null }>, program: { id: string, title: string, company: { id: string, name: string } }, proposal: { id: string, title: string, requested: string, committed: string, remaining: string, karangTaruna: { id: string, name: string, region: { code: string } }, fundingMatches: { nodes: Array<{ id: string, status: FundingMatchStatus, counted: string }> } } }
    | { __typename: 'KarangTaruna' }
    | { __typename: 'MembershipRequest' }
    | { __typename: 'Office' }
    | { __typename: 'PayoutAccount' }
    | { __typename: 'Proposal' }
    | { __typename: 'Region' }
    | { __typename: 'Viewer' }
   | null };

export type MatchRowFragment = { id: string, amount: string, received: string, supportKind: SupportKind, status: FundingMatchStatus, expiresOn: string, program: { id: string, title: string, company: { id: string, name: string } }, proposal: { id: string, title: string, karangTaruna: { id: string, name: string, region: { code: string, name: string, ancestors: Array<{ code: string, name: string }> } } } };

export type MatchListQueryVariables = Exact<{
  filter?: FundingMatchFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type MatchListQuery = { fundingMatches: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, amount: string, received: string, supportKind: SupportKind, status: FundingMatchStatus, expiresOn: string, program: { id: string, title: string, company: { id: string, name: string } }, proposal: { id: string, title: string, karangTaruna: { id: string, name: string, region: { code: string, name: string, ancestors: Array<{ code: string, name: string }> } } } }> } };

export type MatchCountsQueryVariables = Exact<{
  company?: string | null | undefined;
  group?: string | null | undefined;
  within?: string | null | undefined;
  program?: string | null | undefined;
}>;


export type MatchCountsQuery = { offered: { totalCount: number }, accepted: { totalCount: number }, approved: { totalCount: number }, active: { totalCount: number }, completed: { totalCount: number } };

export type MatchDeliveryFragment = { id: string, amount: string, kind: SupportKind, deliveredOn: string, description: string | null, reference: string, status: DisbursementStatus, statusReason: string | null, proof: { id: string, name: string, url: string } | null };

export type MatchOfPageFragment = { id: string, approvedAt: string | null, amount: string, counted: string, disbursed: string, received: string, supportKind: SupportKind, status: FundingMatchStatus, statusReason: string | null, message: string | null, expiresOn: string, proposalVersion: number, agreement: { number: string, signedOn: string, document: { id: string, name: string, url: string } | null } | null, disbursements: Array<{ id: string, amount: string, kind: SupportKind, deliveredOn: string, description: string | null, reference: string, status: DisbursementStatus, statusReason: string | null, proof: { id: string, name: string, url: string } | null }>, history: Array<{ status: string, at: string, by: string | null, reason: string | null }>, program: { id: string, title: string, company: { id: string, name: string } }, proposal: { id: string, title: string, status: ProposalStatus, reportDueOn: string, karangTaruna: { id: string, name: string, region: { code: string, name: string, ancestors: Array<{ code: string, name: string }> } }, report: { id: string, status: ReportStatus } | null } };

export type MatchPageQueryVariables = Exact<{
  id: string;
}>;


export type MatchPageQuery = { node:
    | { __typename: 'AccountabilityReport' }
    | { __typename: 'AllocationAward' }
    | { __typename: 'AllocationPlan' }
    | { __typename: 'Company' }
    | { __typename: 'CsrProgram' }
    | { __typename: 'Disbursement' }
    | { __typename: 'File' }
    | { __typename: 'Forum' }
    | { __typename: 'ForumMember' }
    | { __typename: 'ForumShortlist' }
    | { __typename: 'FundingMatch', id: string, approvedAt: string | null, amount: string, counted: string, disbursed: string, received: string, supportKind: SupportKind, status: FundingMatchStatus, statusReason: string | null, message: string | null, expiresOn: string, proposalVersion: number, agreement: { number: string, signedOn: string, document: { id: string, name: string, url: string } | null } | null, disbursements: Array<{ id: string, amount: string, kind: SupportKind, deliveredOn: string, description: string | null, reference: string, status: DisbursementStatus, statusReason: string | null, proof: { id: string, name: string, url: string } | null }>, history: Array<{ status: string, at: string, by: string | null, reason: string | null }>, program: { id: string, title: string, company: { id: string, name: string } }, proposal: { id: string, title: string, status: ProposalStatus, reportDueOn: string, karangTaruna: { id: string, name: string, region: { code: string, name: string, ancestors: Array<{ code: string, name: string }> } }, report: { id: string, status: ReportStatus } | null } }
    | { __typename: 'KarangTaruna' }
    | { __typename: 'MembershipRequest' }
    | { __typename: 'Office' }
    | { __typename: 'PayoutAccount' }
    | { __typename: 'Proposal' }
    | { __typename: 'Region' }
    | { __typename: 'Viewer' }
   | null };

export type MatchAccountQueryVariables = Exact<{
  group: string;
}>;


export type MatchAccountQuery = { node:
    | { __typename: 'AccountabilityReport' }
    | { __typename: 'AllocationAward' }
    | { __typename: 'AllocationPlan' }
    | { __typename: 'Company' }
    | { __typename: 'CsrProgram' }
    | { __typename: 'Disbursement' }
    | { __typename: 'File' }
    | { __typename: 'Forum' }
    | { __typename: 'ForumMember' }
    | { __typename: 'ForumShortlist' }
    | { __typename: 'FundingMatch' }
    | { __typename: 'KarangTaruna', id: string, payoutAccount: { id: string, bank: string, holder: string, number: string, status: VerificationStatus, usableFrom: string | null } | null }
    | { __typename: 'MembershipRequest' }
    | { __typename: 'Office' }
    | { __typename: 'PayoutAccount' }
    | { __typename: 'Proposal' }
    | { __typename: 'Region' }
    | { __typename: 'Viewer' }
   | null };

export type AcceptOfferMutationVariables = Exact<{
  input: AcceptFundingInput;
}>;


export type AcceptOfferMutation = { acceptFunding:
    | { __typename: 'AcceptFundingSuccess', fundingMatch: { id: string } }
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'NotVerified', message: string }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type DeclineOfferMutationVariables = Exact<{
  input: DeclineFundingInput;
}>;


export type DeclineOfferMutation = { declineFunding:
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'DeclineFundingSuccess', fundingMatch: { id: string } }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type WithdrawOfferMutationVariables = Exact<{
  input: WithdrawFundingInput;
}>;


export type WithdrawOfferMutation = { withdrawFunding:
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'WithdrawFundingSuccess', fundingMatch: { id: string } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type EndMatchMutationVariables = Exact<{
  input: EndFundingInput;
}>;


export type EndMatchMutation = { endFunding:
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'EndFundingSuccess', fundingMatch: { id: string } }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type RecordAgreementMutationVariables = Exact<{
  input: RecordAgreementInput;
}>;


export type RecordAgreementMutation = { recordAgreement:
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotReady', message: string, missing: Array<{ code: string, message: string }> }
    | { __typename: 'RecordAgreementSuccess', fundingMatch: { id: string } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type RecordDeliveryMutationVariables = Exact<{
  input: RecordDisbursementInput;
}>;


export type RecordDeliveryMutation = { recordDisbursement:
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'MatchAmountExceeded', remaining: string, message: string }
    | { __typename: 'RecordDisbursementSuccess', disbursement: { id: string } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type VoidDeliveryMutationVariables = Exact<{
  input: VoidDisbursementInput;
}>;


export type VoidDeliveryMutation = { voidDisbursement:
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'VoidDisbursementSuccess', disbursement: { id: string } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type ReportOfPageFragment = { id: string, status: ReportStatus, statusReason: string | null, narrative: string, beneficiariesReached: number, spent: string, refunded: string, spending: Array<{ amount: string, note: string | null, budgetLine: { id: string } }>, attachments: Array<{ id: string, name: string, mediaType: string, byteSize: number, url: string }>, funderAnswers: Array<{ verdict: FunderVerdict | null, note: string | null, company: { id: string, name: string } }> };

export type ProposalOfReportFragment = { id: string, title: string, status: ProposalStatus, startsOn: string, endsOn: string, reportDueOn: string, beneficiaries: number, history: Array<{ status: string, at: string }>, budgetLines: Array<{ id: string, description: string, quantity: string, unit: string, unitPrice: string, amount: string, source: FundingSource }>, karangTaruna: { id: string, name: string, region: { code: string, name: string, ancestors: Array<{ code: string, name: string }> } }, fundingMatches: { nodes: Array<{ id: string, status: FundingMatchStatus, supportKind: SupportKind, received: string, program: { id: string, title: string, company: { id: string, name: string } }, disbursements: Array<{ id: string, amount: string, status: DisbursementStatus }> }> }, report: { id: string, status: ReportStatus, statusReason: string | null, narrative: string, beneficiariesReached: number, spent: string, refunded: string, spending: Array<{ amount: string, note: string | null, budgetLine: { id: string } }>, attachments: Array<{ id: string, name: string, mediaType: string, byteSize: number, url: string }>, funderAnswers: Array<{ verdict: FunderVerdict | null, note: string | null, company: { id: string, name: string } }> } | null };

export type ReportPageQueryVariables = Exact<{
  id: string;
}>;


export type ReportPageQuery = { node:
    | { __typename: 'AccountabilityReport' }
    | { __typename: 'AllocationAward' }
    | { __typename: 'AllocationPlan' }
    | { __typename: 'Company' }
    | { __typename: 'CsrProgram' }
    | { __typename: 'Disbursement' }
    | { __typename: 'File' }
    | { __typename: 'Forum' }
    | { __typename: 'ForumMember' }
    | { __typename: 'ForumShortlist' }
    | { __typename: 'FundingMatch' }
    | { __typename: 'KarangTaruna' }
    | { __typename: 'MembershipRequest' }
    | { __typename: 'Office' }
    | { __typename: 'PayoutAccount' }
    | { __typename: 'Proposal', id: string, title: string, status: ProposalStatus, startsOn: string, endsOn: string, reportDueOn: string, beneficiaries: number, history: Array<{ status: string, at: string }>, budgetLines: Array<{ id: string, description: string, quantity: string, unit: string, unitPrice: string, amount: string, source: FundingSource }>, karangTaruna: { id: string, name: string, region: { code: string, name: string, ancestors: Array<{ code: string, name: string }> } }, fundingMatches: { nodes: Array<{ id: string, status: FundingMatchStatus, supportKind: SupportKind, received: string, program: { id: string, title: string, company: { id: string, name: string } }, disbursements: Array<{ id: string, amount: string, status: DisbursementStatus }> }> }, report: { id: string, status: ReportStatus, statusReason: string | null, narrative: string, beneficiariesReached: number, spent: string, refunded: string, spending: Array<{ amount: string, note: string | null, budgetLine: { id: string } }>, attachments: Array<{ id: string, name: string, mediaType: string, byteSize: number, url: string }>, funderAnswers: Array<{ verdict: FunderVerdict | null, note: string | null, company: { id: string, name: string } }> } | null }
    | { __typename: 'Region' }
    | { __typename: 'Viewer' }
   | null };

export type ReportRowFragment = { id: string, title: string, status: ProposalStatus, reportDueOn: string, karangTaruna: { id: string, name: string, region: { code: string, name: string, ancestors: Array<{ code: string, name: string }> } }, report: { id: string, status: ReportStatus, spent: string, refunded: string } | null };

export type ReportListQueryVariables = Exact<{
  filter?: ProposalFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportListQuery = { proposals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, status: ProposalStatus, reportDueOn: string, karangTaruna: { id: string, name: string, region: { code: string, name: string, ancestors: Array<{ code: string, name: string }> } }, report: { id: string, status: ReportStatus, spent: string, refunded: string } | null }> } };

export type ReportCountsQueryVariables = Exact<{
  group?: string | null | undefined;
  within?: string | null | undefined;
}>;


export type ReportCountsQuery = { running: { totalCount: number }, reported: { totalCount: number }, closed: { totalCount: number } };

export type FunderReportsQueryVariables = Exact<{
  filter?: FundingMatchFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type FunderReportsQuery = { fundingMatches: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, amount: string, disbursed: string, received: string, supportKind: SupportKind, status: FundingMatchStatus, program: { id: string, title: string, company: { id: string } }, proposal: { id: string, title: string, status: ProposalStatus, reportDueOn: string, report: { id: string, status: ReportStatus, spent: string, refunded: string, funderAnswers: Array<{ verdict: FunderVerdict | null, company: { id: string } }> } | null, karangTaruna: { id: string, name: string, region: { code: string, name: string, ancestors: Array<{ code: string, name: string }> } } } }> } };

export type SaveReportMutationVariables = Exact<{
  input: SaveReportInput;
}>;


export type SaveReportMutation = { saveReport:
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'SaveReportSuccess', report: { id: string, status: ReportStatus } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type SubmitReportMutationVariables = Exact<{
  input: SubmitReportInput;
}>;


export type SubmitReportMutation = { submitReport:
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'SubmitReportSuccess', report: { id: string, status: ReportStatus } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type AnswerReportMutationVariables = Exact<{
  input: AnswerReportInput;
}>;


export type AnswerReportMutation = { answerReport:
    | { __typename: 'AnswerReportSuccess', report: { id: string, status: ReportStatus } }
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type CompanyListQueryVariables = Exact<{
  filter?: CompanyFilter | null | undefined;
  after?: string | null | undefined;
  search?: string | null | undefined;
  isSearched: boolean;
}>;


export type CompanyListQuery = { companies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, industry: string, status: VerificationStatus, nameMarks?: Array<{ start: number, length: number }>, domicile: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> }, operatingRegions: Array<{ id: string, code: string, name: string }> }> } };

export type CompanyRowFragment = { id: string, name: string, industry: string, status: VerificationStatus, domicile: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> }, operatingRegions: Array<{ id: string, code: string, name: string }> };

export type CompanyPageQueryVariables = Exact<{
  id: string;
}>;


export type CompanyPageQuery = { node:
    | { __typename: 'AccountabilityReport' }
    | { __typename: 'AllocationAward' }
    | { __typename: 'AllocationPlan' }
    | { __typename: 'Company', id: string, name: string, industry: string, nib: string, status: VerificationStatus, statusReason: string | null, domicile: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> }, operatingRegions: Array<{ id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> }>, verifiedBy: { id: string, name: string } | null, forums: { nodes: Array<{ id: string, memberStatus: ForumMemberStatus, forum: { id: string, name: string } }> } }
    | { __typename: 'CsrProgram' }
    | { __typename: 'Disbursement' }
    | { __typename: 'File' }
    | { __typename: 'Forum' }
    | { __typename: 'ForumMember' }
    | { __typename: 'ForumShortlist' }
    | { __typename: 'FundingMatch' }
    | { __typename: 'KarangTaruna' }
    | { __typename: 'MembershipRequest' }
    | { __typename: 'Office' }
    | { __typename: 'PayoutAccount' }
    | { __typename: 'Proposal' }
    | { __typename: 'Region' }
    | { __typename: 'Viewer' }
   | null };

export type CompanyOfPageFragment = { id: string, name: string, industry: string, nib: string, status: VerificationStatus, statusReason: string | null, domicile: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> }, operatingRegions: Array<{ id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> }>, verifiedBy: { id: string, name: string } | null, forums: { nodes: Array<{ id: string, memberStatus: ForumMemberStatus, forum: { id: string, name: string } }> } };

export type CompanyProgramsQueryVariables = Exact<{
  id: string;
  status?: Array<ProgramStatus> | ProgramStatus | null | undefined;
  after?: string | null | undefined;
}>;


export type CompanyProgramsQuery = { programs: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, status: ProgramStatus, focusAreas: Array<FocusArea>, available: string, minimumAward: string, maximumAward: string, closesOn: string, company: { id: string, name: string }, regions: Array<{ id: string, code: string, name: string }> }> } };

export type CompanyMatchesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type CompanyMatchesQuery = { fundingMatches: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, status: FundingMatchStatus, amount: string, received: string, supportKind: SupportKind, proposal: { id: string, title: string, karangTaruna: { id: string, name: string, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } } }> } };

export type MatchOfTableFragment = { id: string, status: FundingMatchStatus, amount: string, received: string, supportKind: SupportKind, proposal: { id: string, title: string, karangTaruna: { id: string, name: string, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } } };

export type GroupListQueryVariables = Exact<{
  filter?: KarangTarunaFilter | null | undefined;
  orderBy?: KarangTarunaOrder | null | undefined;
  after?: string | null | undefined;
  search?: string | null | undefined;
  isSearched: boolean;
}>;


export type GroupListQuery = { karangTarunas: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, status: VerificationStatus, classification: Classification | null, potentials: Array<string>, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } & { nameMarks?: Array<{ start: number, length: number }>, region?: { nameMarks: Array<{ start: number, length: number }>, ancestors: Array<{ nameMarks: Array<{ start: number, length: number }> }> } }> } };

export type GroupMarksFragment = { nameMarks: Array<{ start: number, length: number }>, region: { nameMarks: Array<{ start: number, length: number }>, ancestors: Array<{ nameMarks: Array<{ start: number, length: number }> }> } };

export type GroupChoicesQueryVariables = Exact<{
  filter?: KarangTarunaFilter | null | undefined;
}>;


export type GroupChoicesQuery = { karangTarunaFacets: { classifications: Array<{ classification: Classification | null, count: number }>, statuses: Array<{ status: VerificationStatus, count: number }>, regions: Array<{ count: number, region: { id: string, code: string, name: string } }> } };

export type GroupRowFragment = { id: string, name: string, status: VerificationStatus, classification: Classification | null, potentials: Array<string>, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } };

export type GroupProfileQueryVariables = Exact<{
  id: string;
}>;


export type GroupProfileQuery = { node:
    | { __typename: 'AccountabilityReport' }
    | { __typename: 'AllocationAward' }
    | { __typename: 'AllocationPlan' }
    | { __typename: 'Company' }
    | { __typename: 'CsrProgram' }
    | { __typename: 'Disbursement' }
    | { __typename: 'File' }
    | { __typename: 'Forum' }
    | { __typename: 'ForumMember' }
    | { __typename: 'ForumShortlist' }
    | { __typename: 'FundingMatch' }
    | { __typename: 'KarangTaruna', id: string, name: string, description: string | null, potentials: Array<string>, status: VerificationStatus, statusReason: string | null, decreeNumber: string, decreeDate: string, termEndsOn: string, classification: Classification | null, region: { id: string, code: string, name: string, level: RegionLevel, ancestors: Array<{ id: string, code: string, name: string }> }, officers: Array<{ name: string, role: OfficerRole }>, assessments: Array<{ assessedOn: string, classification: Classification, note: string | null, scores: { organisation: number, people: number, facilities: number, administration: number, partnership: number, activities: number }, office: { id: string, name: string } }>, decree: { id: string, name: string, mediaType: string, byteSize: number, url: string } | null, payoutAccount: { id: string, bank: string, holder: string, number: string, status: VerificationStatus, usableFrom: string | null } | null }
    | { __typename: 'MembershipRequest' }
    | { __typename: 'Office' }
    | { __typename: 'PayoutAccount' }
    | { __typename: 'Proposal' }
    | { __typename: 'Region' }
    | { __typename: 'Viewer' }
   | null };

export type GroupOfPageFragment = { id: string, name: string, description: string | null, potentials: Array<string>, status: VerificationStatus, statusReason: string | null, decreeNumber: string, decreeDate: string, termEndsOn: string, classification: Classification | null, region: { id: string, code: string, name: string, level: RegionLevel, ancestors: Array<{ id: string, code: string, name: string }> }, officers: Array<{ name: string, role: OfficerRole }>, assessments: Array<{ assessedOn: string, classification: Classification, note: string | null, scores: { organisation: number, people: number, facilities: number, administration: number, partnership: number, activities: number }, office: { id: string, name: string } }>, decree: { id: string, name: string, mediaType: string, byteSize: number, url: string } | null, payoutAccount: { id: string, bank: string, holder: string, number: string, status: VerificationStatus, usableFrom: string | null } | null };

export type GroupProposalsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type GroupProposalsQuery = { proposals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, focusArea: FocusArea, status: ProposalStatus, beneficiaries: number, requested: string, committed: string, remaining: string, karangTaruna: { id: string, name: string, classification: Classification | null, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } }> } };

export type AssessKarangTarunaMutationVariables = Exact<{
  input: AssessKarangTarunaInput;
}>;


export type AssessKarangTarunaMutation = { assessKarangTaruna:
    | { __typename: 'AssessKarangTarunaSuccess', karangTaruna: { id: string } }
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotVerified', message: string }
   };

export type ProgramListQueryVariables = Exact<{
  filter?: ProgramFilter | null | undefined;
  orderBy?: ProgramOrder | null | undefined;
  after?: string | null | undefined;
  search?: string | null | undefined;
  isSearched: boolean;
}>;


export type ProgramListQuery = { programs: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, status: ProgramStatus, focusAreas: Array<FocusArea>, available: string, minimumAward: string, maximumAward: string, closesOn: string, titleMarks?: Array<{ start: number, length: number }>, company: { id: string, name: string }, regions: Array<{ id: string, code: string, name: string }> }> } };

export type ProgramChoicesQueryVariables = Exact<{
  filter?: ProgramFilter | null | undefined;
}>;


export type ProgramChoicesQuery = { programFacets: { focusAreas: Array<{ focusArea: FocusArea, count: number }>, regions: Array<{ count: number, region: { id: string, code: string, name: string } }> } };

export type ProgramCardFragment = { id: string, title: string, status: ProgramStatus, focusAreas: Array<FocusArea>, available: string, minimumAward: string, maximumAward: string, closesOn: string, company: { id: string, name: string }, regions: Array<{ id: string, code: string, name: string }> };

export type ProgramPageQueryVariables = Exact<{
  id: string;
}>;


export type ProgramPageQuery = { node:
    | { __typename: 'AccountabilityReport' }
    | { __typename: 'AllocationAward' }
    | { __typename: 'AllocationPlan' }
    | { __typename: 'Company' }
    | { __typename: 'CsrProgram', id: string, title: string, description: string, focusAreas: Array<FocusArea>, supportKinds: Array<SupportKind>, fiscalYear: number, budget: string, committed: string, available: string, minimumAward: string, maximumAward: string, minimumClassification: Classification | null, opensOn: string, closesOn: string, status: ProgramStatus, statusReason: string | null, weights: Array<{ criterion: MatchCriterion, weight: number }>, company: { id: string, name: string, status: VerificationStatus }, regions: Array<{ id: string, code: string, name: string }>, fundingMatches: { totalCount: number, nodes: Array<{ id: string, status: FundingMatchStatus, counted: string }> } }
    | { __typename: 'Disbursement' }
    | { __typename: 'File' }
    | { __typename: 'Forum' }
    | { __typename: 'ForumMember' }
    | { __typename: 'ForumShortlist' }
    | { __typename: 'FundingMatch' }
    | { __typename: 'KarangTaruna' }
    | { __typename: 'MembershipRequest' }
    | { __typename: 'Office' }
    | { __typename: 'PayoutAccount' }
    | { __typename: 'Proposal' }
    | { __typename: 'Region' }
    | { __typename: 'Viewer' }
   | null };

export type ProgramOfPageFragment = { id: string, title: string, description: string, focusAreas: Array<FocusArea>, supportKinds: Array<SupportKind>, fiscalYear: number, budget: string, committed: string, available: string, minimumAward: string, maximumAward: string, minimumClassification: Classification | null, opensOn: string, closesOn: string, status: ProgramStatus, statusReason: string | null, weights: Array<{ criterion: MatchCriterion, weight: number }>, company: { id: string, name: string, status: VerificationStatus }, regions: Array<{ id: string, code: string, name: string }>, fundingMatches: { totalCount: number, nodes: Array<{ id: string, status: FundingMatchStatus, counted: string }> } };

export type ProgramMatchesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ProgramMatchesQuery = { fundingMatches: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, status: FundingMatchStatus, amount: string, received: string, supportKind: SupportKind, proposal: { id: string, title: string, karangTaruna: { id: string, name: string, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } } }> } };

export type ProposalListQueryVariables = Exact<{
  filter?: ProposalFilter | null | undefined;
  orderBy?: ProposalOrder | null | undefined;
  after?: string | null | undefined;
  search?: string | null | undefined;
  isSearched: boolean;
}>;


export type ProposalListQuery = { proposals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, focusArea: FocusArea, status: ProposalStatus, beneficiaries: number, requested: string, committed: string, remaining: string, karangTaruna: { id: string, name: string, classification: Classification | null, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } } & { titleMarks?: Array<{ start: number, length: number }>, karangTaruna?: { nameMarks: Array<{ start: number, length: number }>, region: { nameMarks: Array<{ start: number, length: number }>, ancestors: Array<{ nameMarks: Array<{ start: number, length: number }> }> } } }> } };

export type ProposalMarksFragment = { titleMarks: Array<{ start: number, length: number }>, karangTaruna: { nameMarks: Array<{ start: number, length: number }>, region: { nameMarks: Array<{ start: number, length: number }>, ancestors: Array<{ nameMarks: Array<{ start: number, length: number }> }> } } };

export type ProposalChoicesQueryVariables = Exact<{
  filter?: ProposalFilter | null | undefined;
}>;


export type ProposalChoicesQuery = { proposalFacets: { focusAreas: Array<{ focusArea: FocusArea, count: number }>, classifications: Array<{ classification: Classification | null, count: number }>, regions: Array<{ count: number, region: { id: string, code: string, name: string } }> } };

export type RegionChoicesQueryVariables = Exact<{
  code: string;
  inside: boolean;
}>;


export type RegionChoicesQuery = { regions: { nodes: Array<{ id: string, code: string, name: string }> }, region?: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }>, children: { nodes: Array<{ id: string, code: string, name: string }> } } | null };

export type ProposalPageQueryVariables = Exact<{
  id: string;
}>;


export type ProposalPageQuery = { node:
    | { __typename: 'AccountabilityReport' }
    | { __typename: 'AllocationAward' }
    | { __typename: 'AllocationPlan' }
    | { __typename: 'Company' }
    | { __typename: 'CsrProgram' }
    | { __typename: 'Disbursement' }
    | { __typename: 'File' }
    | { __typename: 'Forum' }
    | { __typename: 'ForumMember' }
    | { __typename: 'ForumShortlist' }
    | { __typename: 'FundingMatch' }
    | { __typename: 'KarangTaruna' }
    | { __typename: 'MembershipRequest' }
    | { __typename: 'Office' }
    | { __typename: 'PayoutAccount' }
    | { __typename: 'Proposal', id: string, title: string, summary: string, focusArea: FocusArea, background: string, objectives: string, sustainability: string, startsOn: string, endsOn: string, beneficiaries: number, status: ProposalStatus, statusReason: string | null, version: number, total: string, requested: string, committed: string, remaining: string, reportDueOn: string, villages: Array<{ id: string, code: string, name: string }>, fundingSplit: Array<{ source: FundingSource, amount: string }>, budgetLines: Array<{ id: string, description: string, quantity: string, unit: string, unitPrice: string, amount: string, source: FundingSource }>, attachments: Array<{ id: string, name: string, mediaType: string, byteSize: number, url: string }>, history: Array<{ status: string, at: string, by: string | null, reason: string | null }>, karangTaruna: { id: string, name: string, classification: Classification | null, termEndsOn: string, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> }, assessments: Array<{ assessedOn: string, classification: Classification, scores: { organisation: number, people: number, facilities: number, administration: number, partnership: number, activities: number } }> }, fundingMatches: { totalCount: number, nodes: Array<{ id: string, status: FundingMatchStatus, amount: string, counted: string, supportKind: SupportKind, program: { id: string, title: string, company: { id: string, name: string } } }> }, report: { id: string, status: ReportStatus, statusReason: string | null, narrative: string, beneficiariesReached: number, spent: string, refunded: string, attachments: Array<{ id: string, name: string, mediaType: string, byteSize: number, url: string }>, funderAnswers: Array<{ verdict: FunderVerdict | null, note: string | null, company: { id: string, name: string } }> } | null }
    | { __typename: 'Region' }
    | { __typename: 'Viewer' }
   | null };

export type ProposalOfPageFragment = { id: string, title: string, summary: string, focusArea: FocusArea, background: string, objectives: string, sustainability: string, startsOn: string, endsOn: string, beneficiaries: number, status: ProposalStatus, statusReason: string | null, version: number, total: string, requested: string, committed: string, remaining: string, reportDueOn: string, villages: Array<{ id: string, code: string, name: string }>, fundingSplit: Array<{ source: FundingSource, amount: string }>, budgetLines: Array<{ id: string, description: string, quantity: string, unit: string, unitPrice: string, amount: string, source: FundingSource }>, attachments: Array<{ id: string, name: string, mediaType: string, byteSize: number, url: string }>, history: Array<{ status: string, at: string, by: string | null, reason: string | null }>, karangTaruna: { id: string, name: string, classification: Classification | null, termEndsOn: string, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> }, assessments: Array<{ assessedOn: string, classification: Classification, scores: { organisation: number, people: number, facilities: number, administration: number, partnership: number, activities: number } }> }, fundingMatches: { totalCount: number, nodes: Array<{ id: string, status: FundingMatchStatus, amount: string, counted: string, supportKind: SupportKind, program: { id: string, title: string, company: { id: string, name: string } } }> }, report: { id: string, status: ReportStatus, statusReason: string | null, narrative: string, beneficiariesReached: number, spent: string, refunded: string, attachments: Array<{ id: string, name: string, mediaType: string, byteSize: number, url: string }>, funderAnswers: Array<{ verdict: FunderVerdict | null, note: string | null, company: { id: string, name: string } }> } | null };

export type ProposalSuggestionsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ProposalSuggestionsQuery = { node:
    | { id: string, suggestedPrograms: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ score: number, reasons: Array<{ criterion: MatchCriterion, points: number, maximum: number, weight: number, explanation: string }>, program: { id: string, title: string, available: string, closesOn: string, company: { id: string, name: string } } }> } | null, improvements: Array<{ code: string, message: string }> | null }
    | Record<PropertyKey, never>
   | null };

export type OfferProgramsQueryVariables = Exact<{
  companyId: string;
  proposalId: string;
}>;


export type OfferProgramsQuery = { programs: { nodes: Array<{ id: string, title: string, budget: string, committed: string, available: string, minimumAward: string, maximumAward: string, supportKinds: Array<SupportKind>, closesOn: string, fit: { score: number, failing: Array<{ code: string, message: string }> } | null }> } };

export type OfferFromProposalMutationVariables = Exact<{
  input: OfferFundingInput;
}>;


export type OfferFromProposalMutation = { offerFunding:
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotEligible', message: string, reasons: Array<{ code: string, message: string }> }
    | { __typename: 'NotVerified', message: string }
    | { __typename: 'OfferFundingSuccess', fundingMatch: { id: string } }
    | { __typename: 'ProgramBudgetExceeded', available: string, message: string }
    | { __typename: 'ProposalNeedExceeded', remaining: string, message: string }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type WithdrawProposalMutationVariables = Exact<{
  input: WithdrawProposalInput;
}>;


export type WithdrawProposalMutation = { withdrawProposal:
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'WithdrawProposalSuccess', proposal: { id: string, status: ProposalStatus } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type OfficeDecisionsQueryVariables = Exact<{
  id: string;
  filter?: DecisionFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type OfficeDecisionsQuery = { node:
    | { __typename: 'AccountabilityReport', id: string }
    | { __typename: 'AllocationAward', id: string }
    | { __typename: 'AllocationPlan', id: string }
    | { __typename: 'Company', id: string }
    | { __typename: 'CsrProgram', id: string }
    | { __typename: 'Disbursement', id: string }
    | { __typename: 'File', id: string }
    | { __typename: 'Forum', id: string }
    | { __typename: 'ForumMember', id: string }
    | { __typename: 'ForumShortlist', id: string }
    | { __typename: 'FundingMatch', id: string }
    | { __typename: 'KarangTaruna', id: string }
    | { __typename: 'MembershipRequest', id: string }
    | { __typename: 'Office', name: string, id: string, decisions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ at: string, by: string | null, status: string, reason: string | null, subject:
            | { __typename: 'AccountabilityReport', id: string, proposal: { id: string, title: string, karangTaruna: { id: string, name: string } } }
            | { __typename: 'AllocationAward', id: string }
            | { __typename: 'AllocationPlan', id: string }
            | { __typename: 'Company', name: string, id: string }
            | { __typename: 'CsrProgram', id: string }
            | { __typename: 'Disbursement', amount: string, id: string, fundingMatch: { id: string, program: { id: string, company: { id: string, name: string } }, proposal: { id: string, title: string } } }
            | { __typename: 'File', id: string }
            | { __typename: 'Forum', name: string, id: string }
            | { __typename: 'ForumMember', id: string }
            | { __typename: 'ForumShortlist', id: string }
            | { __typename: 'FundingMatch', amount: string, id: string, program: { id: string, company: { id: string, name: string } }, proposal: { id: string, title: string } }
            | { __typename: 'KarangTaruna', name: string, id: string }
            | { __typename: 'MembershipRequest', id: string }
            | { __typename: 'Office', id: string }
            | { __typename: 'PayoutAccount', bank: string, id: string, karangTaruna: { id: string, name: string } }
            | { __typename: 'Proposal', title: string, id: string, karangTaruna: { id: string, name: string } }
            | { __typename: 'Region', id: string }
            | { __typename: 'Viewer', id: string }
           }> } | null }
    | { __typename: 'PayoutAccount', id: string }
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'Viewer', id: string }
   | null };

export type OfficeDecisionFragment = { at: string, by: string | null, status: string, reason: string | null, subject:
    | { __typename: 'AccountabilityReport', id: string, proposal: { id: string, title: string, karangTaruna: { id: string, name: string } } }
    | { __typename: 'AllocationAward', id: string }
    | { __typename: 'AllocationPlan', id: string }
    | { __typename: 'Company', name: string, id: string }
    | { __typename: 'CsrProgram', id: string }
    | { __typename: 'Disbursement', amount: string, id: string, fundingMatch: { id: string, program: { id: string, company: { id: string, name: string } }, proposal: { id: string, title: string } } }
    | { __typename: 'File', id: string }
    | { __typename: 'Forum', name: string, id: string }
    | { __typename: 'ForumMember', id: string }
    | { __typename: 'ForumShortlist', id: string }
    | { __typename: 'FundingMatch', amount: string, id: string, program: { id: string, company: { id: string, name: string } }, proposal: { id: string, title: string } }
    | { __typename: 'KarangTaruna', name: string, id: string }
    | { __typename: 'MembershipRequest', id: string }
    | { __typename: 'Office', id: string }
    | { __typename: 'PayoutAccount', bank: string, id: string, karangTaruna: { id: string, name: string } }
    | { __typename: 'Proposal', title: string, id: string, karangTaruna: { id: string, name: string } }
    | { __typename: 'Region', id: string }
    | { __typename: 'Viewer', id: string }
   };

export type QueueQueryVariables = Exact<{
  kinds: Array<WorkKind> | WorkKind;
  after?: string | null | undefined;
}>;


export type QueueQuery = { viewer: { id: string, worklist: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: WorkKind, since: string, dueOn: string | null, mayDecide: boolean, colleagues: Array<string>, subject:
          | { __typename: 'AccountabilityReport', id: string, proposal: { id: string, title: string, karangTaruna: { id: string, name: string, region: { id: string, code: string, name: string } } } }
          | { __typename: 'AllocationAward', id: string }
          | { __typename: 'AllocationPlan', id: string }
          | { __typename: 'Company', name: string, id: string, domicile: { id: string, code: string, name: string } }
          | { __typename: 'CsrProgram', id: string }
          | { __typename: 'Disbursement', amount: string, id: string, fundingMatch: { id: string, program: { id: string, company: { id: string, name: string } }, proposal: { id: string, karangTaruna: { id: string, name: string, region: { id: string, code: string, name: string } } } } }
          | { __typename: 'File', id: string }
          | { __typename: 'Forum', name: string, id: string, region: { id: string, code: string, name: string } }
          | { __typename: 'ForumMember', id: string }
          | { __typename: 'ForumShortlist', id: string }
          | { __typename: 'FundingMatch', amount: string, id: string, program: { id: string, company: { id: string, name: string } }, proposal: { id: string, karangTaruna: { id: string, name: string, region: { id: string, code: string, name: string } } } }
          | { __typename: 'KarangTaruna', id: string, name: string, region: { id: string, code: string, name: string } }
          | { __typename: 'MembershipRequest', name: string, id: string, organisation:
              | { __typename: 'Company', id: string, name: string }
              | { __typename: 'Forum', id: string, name: string }
              | { __typename: 'KarangTaruna', id: string, name: string, region: { id: string, code: string, name: string } }
              | { __typename: 'Office', id: string, name: string }
             }
          | { __typename: 'Office', id: string }
          | { __typename: 'PayoutAccount', id: string, karangTaruna: { id: string, name: string, region: { id: string, code: string, name: string } } }
          | { __typename: 'Proposal', title: string, id: string, karangTaruna: { id: string, name: string, region: { id: string, code: string, name: string } } }
          | { __typename: 'Region', id: string }
          | { __typename: 'Viewer', id: string }
         }> } } | null };

export type QueueItemFragment = { kind: WorkKind, since: string, dueOn: string | null, mayDecide: boolean, colleagues: Array<string>, subject:
    | { __typename: 'AccountabilityReport', id: string, proposal: { id: string, title: string, karangTaruna: { id: string, name: string, region: { id: string, code: string, name: string } } } }
    | { __typename: 'AllocationAward', id: string }
    | { __typename: 'AllocationPlan', id: string }
    | { __typename: 'Company', name: string, id: string, domicile: { id: string, code: string, name: string } }
    | { __typename: 'CsrProgram', id: string }
    | { __typename: 'Disbursement', amount: string, id: string, fundingMatch: { id: string, program: { id: string, company: { id: string, name: string } }, proposal: { id: string, karangTaruna: { id: string, name: string, region: { id: string, code: string, name: string } } } } }
    | { __typename: 'File', id: string }
    | { __typename: 'Forum', name: string, id: string, region: { id: string, code: string, name: string } }
    | { __typename: 'ForumMember', id: string }
    | { __typename: 'ForumShortlist', id: string }
    | { __typename: 'FundingMatch', amount: string, id: string, program: { id: string, company: { id: string, name: string } }, proposal: { id: string, karangTaruna: { id: string, name: string, region: { id: string, code: string, name: string } } } }
    | { __typename: 'KarangTaruna', id: string, name: string, region: { id: string, code: string, name: string } }
    | { __typename: 'MembershipRequest', name: string, id: string, organisation:
        | { __typename: 'Company', id: string, name: string }
        | { __typename: 'Forum', id: string, name: string }
        | { __typename: 'KarangTaruna', id: string, name: string, region: { id: string, code: string, name: string } }
        | { __typename: 'Office', id: string, name: string }
       }
    | { __typename: 'Office', id: string }
    | { __typename: 'PayoutAccount', id: string, karangTaruna: { id: string, name: string, region: { id: string, code: string, name: string } } }
    | { __typename: 'Proposal', title: string, id: string, karangTaruna: { id: string, name: string, region: { id: string, code: string, name: string } } }
    | { __typename: 'Region', id: string }
    | { __typename: 'Viewer', id: string }
   };

export type QueueGroupFragment = { id: string, name: string, region: { id: string, code: string, name: string } };

export type QueueSubjectQueryVariables = Exact<{
  id: string;
}>;


export type QueueSubjectQuery = { node:
    | { __typename: 'AccountabilityReport', id: string }
    | { __typename: 'AllocationAward', id: string }
    | { __typename: 'AllocationPlan', id: string }
    | { __typename: 'Company', id: string }
    | { __typename: 'CsrProgram', id: string }
    | { __typename: 'Disbursement', id: string }
    | { __typename: 'File', id: string }
    | { __typename: 'Forum', id: string }
    | { __typename: 'ForumMember', id: string }
    | { __typename: 'ForumShortlist', id: string }
    | { __typename: 'FundingMatch', id: string }
    | { __typename: 'KarangTaruna', id: string }
    | { __typename: 'MembershipRequest', id: string }
    | { __typename: 'Office', id: string }
    | { __typename: 'PayoutAccount', id: string }
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'Viewer', id: string }
   | null };

export type OfficeStatisticsQueryVariables = Exact<{
  within: string;
  year?: number | null | undefined;
}>;


export type OfficeStatisticsQuery = { statistics: { karangTarunas: number, villages: number, villagesWithoutGroup: number, neverFunded: number, requested: string, committed: string, disbursed: string, beneficiariesReached: number, openPrograms: number, proposalsSeekingFunds: number, byClassification: Array<{ classification: Classification | null, count: number }>, byRegion: Array<{ karangTarunas: number, requested: string, committed: string, disbursed: string, region: { id: string, code: string, name: string, level: RegionLevel } }>, byVillage: Array<{ received: string, region: { id: string, code: string, name: string }, karangTaruna: { id: string } | null }> }, submitted: { totalCount: number }, returned: { totalCount: number }, verified: { totalCount: number }, funded: { totalCount: number }, running: { totalCount: number }, reported: { totalCount: number }, closed: { totalCount: number }, rejected: { totalCount: number }, withdrawn: { totalCount: number } };

export type SubjectFundingMatchQueryVariables = Exact<{
  id: string;
}>;


export type SubjectFundingMatchQuery = { node:
    | { __typename: 'AccountabilityReport', id: string }
    | { __typename: 'AllocationAward', id: string }
    | { __typename: 'AllocationPlan', id: string }
    | { __typename: 'Company', id: string }
    | { __typename: 'CsrProgram', id: string }
    | { __typename: 'Disbursement', id: string }
    | { __typename: 'File', id: string }
    | { __typename: 'Forum', id: string }
    | { __typename: 'ForumMember', id: string }
    | { __typename: 'ForumShortlist', id: string }
    | { __typename: 'FundingMatch', amount: string, supportKind: SupportKind, message: string | null, offeredAt: string, expiresOn: string, proposalVersion: number, status: FundingMatchStatus, statusReason: string | null, id: string, history: Array<{ status: string, at: string, by: string | null, reason: string | null }>, program: { id: string, title: string, status: ProgramStatus, closesOn: string, budget: string, available: string, minimumAward: string, maximumAward: string, company: { id: string, name: string, status: VerificationStatus } }, proposal: { id: string, title: string, status: ProposalStatus, total: string, requested: string, remaining: string, committed: string, version: number, fundingSplit: Array<{ source: FundingSource, amount: string }>, history: Array<{ status: string, at: string, by: string | null }>, karangTaruna: { id: string, name: string, status: VerificationStatus, classification: Classification | null, termEndsOn: string, payoutAccount: { id: string, status: VerificationStatus } | null, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } }, fundingMatches: { nodes: Array<{ id: string, amount: string, counted: string, status: FundingMatchStatus, supportKind: SupportKind, program: { id: string, company: { id: string, name: string } } }> } } }
    | { __typename: 'KarangTaruna', id: string }
    | { __typename: 'MembershipRequest', id: string }
    | { __typename: 'Office', id: string }
    | { __typename: 'PayoutAccount', id: string }
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'Viewer', id: string }
   | null };

export type SubjectDisbursementQueryVariables = Exact<{
  id: string;
}>;


export type SubjectDisbursementQuery = { node:
    | { __typename: 'AccountabilityReport', id: string }
    | { __typename: 'AllocationAward', id: string }
    | { __typename: 'AllocationPlan', id: string }
    | { __typename: 'Company', id: string }
    | { __typename: 'CsrProgram', id: string }
    | { __typename: 'Disbursement', amount: string, kind: SupportKind, description: string | null, reference: string, deliveredOn: string, status: DisbursementStatus, statusReason: string | null, id: string, proof: { id: string, name: string, mediaType: string, byteSize: number, url: string } | null, fundingMatch: { id: string, amount: string, disbursed: string, received: string, agreement: { number: string, signedOn: string, document: { id: string, name: string, mediaType: string, byteSize: number, url: string } | null } | null, disbursements: Array<{ id: string, amount: string, kind: SupportKind, deliveredOn: string, status: DisbursementStatus, reference: string }>, program: { id: string, title: string, company: { id: string, name: string } }, proposal: { id: string, title: string, karangTaruna: { id: string, name: string, status: VerificationStatus, classification: Classification | null, termEndsOn: string, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } } } }
    | { __typename: 'File', id: string }
    | { __typename: 'Forum', id: string }
    | { __typename: 'ForumMember', id: string }
    | { __typename: 'ForumShortlist', id: string }
    | { __typename: 'FundingMatch', id: string }
    | { __typename: 'KarangTaruna', id: string }
    | { __typename: 'MembershipRequest', id: string }
    | { __typename: 'Office', id: string }
    | { __typename: 'PayoutAccount', id: string }
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'Viewer', id: string }
   | null };

export type SubjectAccountabilityReportQueryVariables = Exact<{
  id: string;
}>;


export type SubjectAccountabilityReportQuery = { node:
    | { __typename: 'AccountabilityReport', narrative: string, beneficiariesReached: number, spent: string, refunded: string, status: ReportStatus, statusReason: string | null, id: string, spending: Array<{ amount: string, note: string | null, budgetLine: { id: string } }>, attachments: Array<{ id: string, name: string, mediaType: string, byteSize: number, url: string }>, funderAnswers: Array<{ verdict: FunderVerdict | null, note: string | null, company: { id: string, name: string } }>, proposal: { id: string, title: string, summary: string, objectives: string, startsOn: string, endsOn: string, reportDueOn: string, beneficiaries: number, requested: string, status: ProposalStatus, history: Array<{ status: string, at: string, by: string | null, reason: string | null }>, budgetLines: Array<{ id: string, description: string, quantity: string, unit: string, unitPrice: string, amount: string, source: FundingSource }>, karangTaruna: { id: string, name: string, status: VerificationStatus, classification: Classification | null, termEndsOn: string, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } }, fundingMatches: { nodes: Array<{ id: string, received: string, supportKind: SupportKind, status: FundingMatchStatus, program: { id: string, company: { id: string, name: string } } }> } } }
    | { __typename: 'AllocationAward', id: string }
    | { __typename: 'AllocationPlan', id: string }
    | { __typename: 'Company', id: string }
    | { __typename: 'CsrProgram', id: string }
    | { __typename: 'Disbursement', id: string }
    | { __typename: 'File', id: string }
    | { __typename: 'Forum', id: string }
    | { __typename: 'ForumMember', id: string }
    | { __typename: 'ForumShortlist', id: string }
    | { __typename: 'FundingMatch', id: string }
    | { __typename: 'KarangTaruna', id: string }
    | { __typename: 'MembershipRequest', id: string }
    | { __typename: 'Office', id: string }
    | { __typename: 'PayoutAccount', id: string }
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'Viewer', id: string }
   | null };

export type SubjectPlaceFragment = { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> };

export type SubjectGroupFragment = { id: string, name: string, status: VerificationStatus, classification: Classification | null, termEndsOn: string, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } };

export type SubjectFileFragment = { id: string, name: string, mediaType: string, byteSize: number, url: string };

export type SubjectHistoryFragment = { status: string, at: string, by: string | null, reason: string | null };

export type SubjectProposalQueryVariables = Exact<{
  id: string;
}>;


export type SubjectProposalQuery = { node:
    | { __typename: 'AccountabilityReport', id: string }
    | { __typename: 'AllocationAward', id: string }
    | { __typename: 'AllocationPlan', id: string }
    | { __typename: 'Company', id: string }
    | { __typename: 'CsrProgram', id: string }
    | { __typename: 'Disbursement', id: string }
    | { __typename: 'File', id: string }
    | { __typename: 'Forum', id: string }
    | { __typename: 'ForumMember', id: string }
    | { __typename: 'ForumShortlist', id: string }
    | { __typename: 'FundingMatch', id: string }
    | { __typename: 'KarangTaruna', id: string }
    | { __typename: 'MembershipRequest', id: string }
    | { __typename: 'Office', id: string }
    | { __typename: 'PayoutAccount', id: string }
    | { __typename: 'Proposal', title: string, summary: string, background: string, objectives: string, sustainability: string, beneficiaries: number, focusArea: FocusArea, startsOn: string, endsOn: string, total: string, status: ProposalStatus, statusReason: string | null, submittedAt: string | null, version: number, id: string, fundingSplit: Array<{ source: FundingSource, amount: string }>, budgetLines: Array<{ id: string, description: string, quantity: string, unit: string, unitPrice: string, amount: string, source: FundingSource }>, attachments: Array<{ id: string, name: string, mediaType: string, byteSize: number, url: string }>, history: Array<{ status: string, at: string, by: string | null, reason: string | null }>, villages: Array<{ id: string, code: string, name: string }>, karangTaruna: { id: string, name: string, status: VerificationStatus, classification: Classification | null, termEndsOn: string, proposals: { nodes: Array<{ id: string, title: string, status: ProposalStatus, reportDueOn: string }> }, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } }
    | { __typename: 'Region', id: string }
    | { __typename: 'Viewer', id: string }
   | null };

export type SubjectStandingQueryVariables = Exact<{
  code: string;
}>;


export type SubjectStandingQuery = { statistics: { neverFunded: number, karangTarunas: number } };

export type SubjectKarangTarunaQueryVariables = Exact<{
  id: string;
}>;


export type SubjectKarangTarunaQuery = { node:
    | { __typename: 'AccountabilityReport', id: string }
    | { __typename: 'AllocationAward', id: string }
    | { __typename: 'AllocationPlan', id: string }
    | { __typename: 'Company', id: string }
    | { __typename: 'CsrProgram', id: string }
    | { __typename: 'Disbursement', id: string }
    | { __typename: 'File', id: string }
    | { __typename: 'Forum', id: string }
    | { __typename: 'ForumMember', id: string }
    | { __typename: 'ForumShortlist', id: string }
    | { __typename: 'FundingMatch', id: string }
    | { __typename: 'KarangTaruna', statusReason: string | null, description: string | null, potentials: Array<string>, id: string, name: string, status: VerificationStatus, decreeNumber: string, decreeDate: string, termEndsOn: string, region: { level: RegionLevel, id: string, code: string, name: string, karangTaruna: { id: string, name: string } | null, ancestors: Array<{ id: string, code: string, name: string }> }, decree: { id: string, name: string, mediaType: string, byteSize: number, url: string } | null, officers: Array<{ name: string, role: OfficerRole }>, members: Array<{ name: string, username: string, role: MembershipRole, since: string }> | null }
    | { __typename: 'MembershipRequest', id: string }
    | { __typename: 'Office', id: string }
    | { __typename: 'PayoutAccount', id: string }
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'Viewer', id: string }
   | null };

export type SubjectClaimFragment = { id: string, name: string, status: VerificationStatus, decreeNumber: string, decreeDate: string, termEndsOn: string, decree: { id: string, name: string, mediaType: string, byteSize: number, url: string } | null, officers: Array<{ name: string, role: OfficerRole }>, members: Array<{ name: string, username: string, role: MembershipRole, since: string }> | null, region: { id: string, code: string, name: string } };

export type SubjectClaimsQueryVariables = Exact<{
  code: string;
}>;


export type SubjectClaimsQuery = { karangTarunas: { nodes: Array<{ id: string, name: string, status: VerificationStatus, decreeNumber: string, decreeDate: string, termEndsOn: string, decree: { id: string, name: string, mediaType: string, byteSize: number, url: string } | null, officers: Array<{ name: string, role: OfficerRole }>, members: Array<{ name: string, username: string, role: MembershipRole, since: string }> | null, region: { id: string, code: string, name: string } }> } };

export type SubjectPayoutAccountQueryVariables = Exact<{
  id: string;
}>;


export type SubjectPayoutAccountQuery = { node:
    | { __typename: 'AccountabilityReport', id: string }
    | { __typename: 'AllocationAward', id: string }
    | { __typename: 'AllocationPlan', id: string }
    | { __typename: 'Company', id: string }
    | { __typename: 'CsrProgram', id: string }
    | { __typename: 'Disbursement', id: string }
    | { __typename: 'File', id: string }
    | { __typename: 'Forum', id: string }
    | { __typename: 'ForumMember', id: string }
    | { __typename: 'ForumShortlist', id: string }
    | { __typename: 'FundingMatch', id: string }
    | { __typename: 'KarangTaruna', id: string }
    | { __typename: 'MembershipRequest', id: string }
    | { __typename: 'Office', id: string }
    | { __typename: 'PayoutAccount', bank: string, holder: string, number: string, status: VerificationStatus, usableFrom: string | null, id: string, proof: { id: string, name: string, mediaType: string, byteSize: number, url: string } | null, karangTaruna: { id: string, name: string, status: VerificationStatus, classification: Classification | null, termEndsOn: string, officers: Array<{ name: string, role: OfficerRole }>, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } }
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'Viewer', id: string }
   | null };

export type SubjectCompanyQueryVariables = Exact<{
  id: string;
}>;


export type SubjectCompanyQuery = { node:
    | { __typename: 'AccountabilityReport', id: string }
    | { __typename: 'AllocationAward', id: string }
    | { __typename: 'AllocationPlan', id: string }
    | { __typename: 'Company', name: string, nib: string, industry: string, status: VerificationStatus, statusReason: string | null, id: string, domicile: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> }, operatingRegions: Array<{ id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> }>, members: Array<{ name: string, username: string, role: MembershipRole, since: string }> | null, verifiedBy: { id: string, name: string } | null }
    | { __typename: 'CsrProgram', id: string }
    | { __typename: 'Disbursement', id: string }
    | { __typename: 'File', id: string }
    | { __typename: 'Forum', id: string }
    | { __typename: 'ForumMember', id: string }
    | { __typename: 'ForumShortlist', id: string }
    | { __typename: 'FundingMatch', id: string }
    | { __typename: 'KarangTaruna', id: string }
    | { __typename: 'MembershipRequest', id: string }
    | { __typename: 'Office', id: string }
    | { __typename: 'PayoutAccount', id: string }
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'Viewer', id: string }
   | null };

export type SubjectForumQueryVariables = Exact<{
  id: string;
}>;


export type SubjectForumQuery = { node:
    | { __typename: 'AccountabilityReport', id: string }
    | { __typename: 'AllocationAward', id: string }
    | { __typename: 'AllocationPlan', id: string }
    | { __typename: 'Company', id: string }
    | { __typename: 'CsrProgram', id: string }
    | { __typename: 'Disbursement', id: string }
    | { __typename: 'File', id: string }
    | { __typename: 'Forum', name: string, description: string | null, decreeNumber: string | null, status: VerificationStatus, statusReason: string | null, id: string, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> }, foundedBy: { id: string, name: string, nib: string, domicile: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } }, members: Array<{ name: string, username: string, role: MembershipRole, since: string }> | null }
    | { __typename: 'ForumMember', id: string }
    | { __typename: 'ForumShortlist', id: string }
    | { __typename: 'FundingMatch', id: string }
    | { __typename: 'KarangTaruna', id: string }
    | { __typename: 'MembershipRequest', id: string }
    | { __typename: 'Office', id: string }
    | { __typename: 'PayoutAccount', id: string }
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'Viewer', id: string }
   | null };

export type SubjectMembershipRequestQueryVariables = Exact<{
  id: string;
}>;


export type SubjectMembershipRequestQuery = { node:
    | { __typename: 'AccountabilityReport', id: string }
    | { __typename: 'AllocationAward', id: string }
    | { __typename: 'AllocationPlan', id: string }
    | { __typename: 'Company', id: string }
    | { __typename: 'CsrProgram', id: string }
    | { __typename: 'Disbursement', id: string }
    | { __typename: 'File', id: string }
    | { __typename: 'Forum', id: string }
    | { __typename: 'ForumMember', id: string }
    | { __typename: 'ForumShortlist', id: string }
    | { __typename: 'FundingMatch', id: string }
    | { __typename: 'KarangTaruna', id: string }
    | { __typename: 'MembershipRequest', name: string, role: MembershipRole, note: string | null, status: VerificationStatus, statusReason: string | null, id: string, organisation:
        | { __typename: 'Company', id: string, name: string, status: VerificationStatus, domicile: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> }, members: Array<{ name: string, username: string, role: MembershipRole, since: string }> | null }
        | { __typename: 'Forum', id: string, name: string, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> }, members: Array<{ name: string, username: string, role: MembershipRole, since: string }> | null }
        | { __typename: 'KarangTaruna', id: string, name: string, status: VerificationStatus, classification: Classification | null, termEndsOn: string, officers: Array<{ name: string, role: OfficerRole }>, members: Array<{ name: string, username: string, role: MembershipRole, since: string }> | null, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } }
        | { __typename: 'Office', id: string, name: string }
       }
    | { __typename: 'Office', id: string }
    | { __typename: 'PayoutAccount', id: string }
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'Viewer', id: string }
   | null };

export type DecideVerifyProposalMutationVariables = Exact<{
  input: VerifyProposalInput;
}>;


export type DecideVerifyProposalMutation = { verifyProposal:
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'VerifyProposalSuccess', proposal: { id: string } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type DecideReturnProposalMutationVariables = Exact<{
  input: ReturnProposalInput;
}>;


export type DecideReturnProposalMutation = { returnProposal:
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'ReturnProposalSuccess', proposal: { id: string } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type DecideRejectProposalMutationVariables = Exact<{
  input: RejectProposalInput;
}>;


export type DecideRejectProposalMutation = { rejectProposal:
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'RejectProposalSuccess', proposal: { id: string } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type DecideVerifyKarangTarunaMutationVariables = Exact<{
  input: VerifyKarangTarunaInput;
}>;


export type DecideVerifyKarangTarunaMutation = { verifyKarangTaruna:
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'VerifyKarangTarunaSuccess', karangTaruna: { id: string } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type DecideRejectKarangTarunaMutationVariables = Exact<{
  input: RejectKarangTarunaInput;
}>;


export type DecideRejectKarangTarunaMutation = { rejectKarangTaruna:
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'RejectKarangTarunaSuccess', karangTaruna: { id: string } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type DecideVerifyPayoutAccountMutationVariables = Exact<{
  input: VerifyPayoutAccountInput;
}>;


export type DecideVerifyPayoutAccountMutation = { verifyPayoutAccount:
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'VerifyPayoutAccountSuccess', payoutAccount: { id: string } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type DecideRejectPayoutAccountMutationVariables = Exact<{
  input: RejectPayoutAccountInput;
}>;


export type DecideRejectPayoutAccountMutation = { rejectPayoutAccount:
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'RejectPayoutAccountSuccess', payoutAccount: { id: string } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type DecideVerifyCompanyMutationVariables = Exact<{
  input: VerifyCompanyInput;
}>;


export type DecideVerifyCompanyMutation = { verifyCompany:
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'VerifyCompanySuccess', company: { id: string } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type DecideRejectCompanyMutationVariables = Exact<{
  input: RejectCompanyInput;
}>;


export type DecideRejectCompanyMutation = { rejectCompany:
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'RejectCompanySuccess', company: { id: string } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type DecideVerifyForumMutationVariables = Exact<{
  input: VerifyForumInput;
}>;


export type DecideVerifyForumMutation = { verifyForum:
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'NotVerified', message: string }
    | { __typename: 'VerifyForumSuccess', forum: { id: string } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type DecideRejectForumMutationVariables = Exact<{
  input: RejectForumInput;
}>;


export type DecideRejectForumMutation = { rejectForum:
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'RejectForumSuccess', forum: { id: string } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type DecideApproveFundingMutationVariables = Exact<{
  input: ApproveFundingInput;
}>;


export type DecideApproveFundingMutation = { approveFunding:
    | { __typename: 'ApproveFundingSuccess', fundingMatch: { id: string } }
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'ProvinceMustDecide', message: string, office: { id: string, name: string } | null }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type DecideRejectFundingMutationVariables = Exact<{
  input: RejectFundingInput;
}>;


export type DecideRejectFundingMutation = { rejectFunding:
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'ProvinceMustDecide', message: string, office: { id: string, name: string } | null }
    | { __typename: 'RejectFundingSuccess', fundingMatch: { id: string } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type DecideResolveDisbursementMutationVariables = Exact<{
  input: ResolveDisbursementInput;
}>;


export type DecideResolveDisbursementMutation = { resolveDisbursement:
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'ResolveDisbursementSuccess', disbursement: { id: string } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type DecideAcceptReportMutationVariables = Exact<{
  input: AcceptReportInput;
}>;


export type DecideAcceptReportMutation = { acceptReport:
    | { __typename: 'AcceptReportSuccess', report: { id: string } }
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'NotReady', message: string, missing: Array<{ code: string, message: string }> }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type DecideReturnReportMutationVariables = Exact<{
  input: ReturnReportInput;
}>;


export type DecideReturnReportMutation = { returnReport:
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'ReturnReportSuccess', report: { id: string } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type DecideConfirmMembershipMutationVariables = Exact<{
  input: ConfirmMembershipInput;
}>;


export type DecideConfirmMembershipMutation = { confirmMembership:
    | { __typename: 'CivilServant', message: string }
    | { __typename: 'ConfirmMembershipSuccess', request: { id: string } }
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type DecideRejectMembershipMutationVariables = Exact<{
  input: RejectMembershipInput;
}>;


export type DecideRejectMembershipMutation = { rejectMembership:
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'RejectMembershipSuccess', request: { id: string } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type TaskFragment = { kind: WorkKind, dueOn: string | null, since: string, mayDecide: boolean, subject:
    | { __typename: 'AccountabilityReport', spent: string, id: string, proposal: { id: string, title: string, karangTaruna: { id: string, name: string, region: { code: string, name: string } } } }
    | { __typename: 'AllocationAward', id: string }
    | { __typename: 'AllocationPlan', id: string }
    | { __typename: 'Company', name: string, id: string, domicile: { code: string, name: string } }
    | { __typename: 'CsrProgram', id: string }
    | { __typename: 'Disbursement', amount: string, deliveredOn: string, id: string, supportKind: SupportKind, fundingMatch: { id: string, program: { id: string, company: { id: string, name: string } }, proposal: { id: string, title: string, karangTaruna: { id: string, name: string, region: { code: string, name: string } } } } }
    | { __typename: 'File', id: string }
    | { __typename: 'Forum', name: string, id: string, region: { code: string, name: string } }
    | { __typename: 'ForumMember', id: string, company: { id: string, name: string }, forum: { id: string, name: string } }
    | { __typename: 'ForumShortlist', id: string }
    | { __typename: 'FundingMatch', amount: string, supportKind: SupportKind, disbursed: string, id: string, program: { id: string, title: string, company: { id: string, name: string } }, proposal: { id: string, title: string, karangTaruna: { id: string, name: string, region: { code: string, name: string } } } }
    | { __typename: 'KarangTaruna', name: string, id: string, region: { code: string, name: string } }
    | { __typename: 'MembershipRequest', name: string, role: MembershipRole, id: string, organisation:
        | { __typename: 'Company', id: string, name: string }
        | { __typename: 'Forum', id: string, name: string }
        | { __typename: 'KarangTaruna', id: string, name: string }
        | { __typename: 'Office', id: string, name: string }
       }
    | { __typename: 'Office', id: string }
    | { __typename: 'PayoutAccount', holder: string, id: string }
    | { __typename: 'Proposal', title: string, statusReason: string | null, id: string, proposalStatus: ProposalStatus, report: { id: string, reportStatus: ReportStatus, reportReason: string | null } | null, karangTaruna: { id: string, name: string, region: { code: string, name: string } } }
    | { __typename: 'Region', id: string }
    | { __typename: 'Viewer', id: string }
   };

export type HomeTasksQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type HomeTasksQuery = { viewer: { id: string, worklist: { totalCount: number, nodes: Array<{ kind: WorkKind, dueOn: string | null, since: string, mayDecide: boolean, subject:
          | { __typename: 'AccountabilityReport', spent: string, id: string, proposal: { id: string, title: string, karangTaruna: { id: string, name: string, region: { code: string, name: string } } } }
          | { __typename: 'AllocationAward', id: string }
          | { __typename: 'AllocationPlan', id: string }
          | { __typename: 'Company', name: string, id: string, domicile: { code: string, name: string } }
          | { __typename: 'CsrProgram', id: string }
          | { __typename: 'Disbursement', amount: string, deliveredOn: string, id: string, supportKind: SupportKind, fundingMatch: { id: string, program: { id: string, company: { id: string, name: string } }, proposal: { id: string, title: string, karangTaruna: { id: string, name: string, region: { code: string, name: string } } } } }
          | { __typename: 'File', id: string }
          | { __typename: 'Forum', name: string, id: string, region: { code: string, name: string } }
          | { __typename: 'ForumMember', id: string, company: { id: string, name: string }, forum: { id: string, name: string } }
          | { __typename: 'ForumShortlist', id: string }
          | { __typename: 'FundingMatch', amount: string, supportKind: SupportKind, disbursed: string, id: string, program: { id: string, title: string, company: { id: string, name: string } }, proposal: { id: string, title: string, karangTaruna: { id: string, name: string, region: { code: string, name: string } } } }
          | { __typename: 'KarangTaruna', name: string, id: string, region: { code: string, name: string } }
          | { __typename: 'MembershipRequest', name: string, role: MembershipRole, id: string, organisation:
              | { __typename: 'Company', id: string, name: string }
              | { __typename: 'Forum', id: string, name: string }
              | { __typename: 'KarangTaruna', id: string, name: string }
              | { __typename: 'Office', id: string, name: string }
             }
          | { __typename: 'Office', id: string }
          | { __typename: 'PayoutAccount', holder: string, id: string }
          | { __typename: 'Proposal', title: string, statusReason: string | null, id: string, proposalStatus: ProposalStatus, report: { id: string, reportStatus: ReportStatus, reportReason: string | null } | null, karangTaruna: { id: string, name: string, region: { code: string, name: string } } }
          | { __typename: 'Region', id: string }
          | { __typename: 'Viewer', id: string }
         }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OwnProposalFragment = { id: string, title: string, status: ProposalStatus, remaining: string, reportDueOn: string, report: { id: string, reportStatus: ReportStatus } | null };

export type HomeGroupQueryVariables = Exact<{
  id: string;
}>;


export type HomeGroupQuery = { node:
    | { __typename: 'AccountabilityReport' }
    | { __typename: 'AllocationAward' }
    | { __typename: 'AllocationPlan' }
    | { __typename: 'Company' }
    | { __typename: 'CsrProgram' }
    | { __typename: 'Disbursement' }
    | { __typename: 'File' }
    | { __typename: 'Forum' }
    | { __typename: 'ForumMember' }
    | { __typename: 'ForumShortlist' }
    | { __typename: 'FundingMatch' }
    | { __typename: 'KarangTaruna', id: string, name: string, status: VerificationStatus, statusReason: string | null, termEndsOn: string, region: { code: string, name: string, ancestors: Array<{ code: string, name: string }> }, payoutAccount: { id: string } | null, proposals: { totalCount: number, nodes: Array<{ id: string, title: string, status: ProposalStatus, remaining: string, reportDueOn: string, report: { id: string, reportStatus: ReportStatus } | null }> } }
    | { __typename: 'MembershipRequest' }
    | { __typename: 'Office' }
    | { __typename: 'PayoutAccount' }
    | { __typename: 'Proposal' }
    | { __typename: 'Region' }
    | { __typename: 'Viewer' }
   | null };

export type HomeCompanyQueryVariables = Exact<{
  id: string;
}>;


export type HomeCompanyQuery = { node:
    | { __typename: 'AccountabilityReport' }
    | { __typename: 'AllocationAward' }
    | { __typename: 'AllocationPlan' }
    | { __typename: 'Company', id: string, name: string, status: VerificationStatus, statusReason: string | null, forums: { nodes: Array<{ id: string, memberStatus: ForumMemberStatus, forum: { id: string, name: string } }> }, programs: { totalCount: number, nodes: Array<{ id: string, title: string, status: ProgramStatus, budget: string, available: string, committed: string, closesOn: string }> } }
    | { __typename: 'CsrProgram' }
    | { __typename: 'Disbursement' }
    | { __typename: 'File' }
    | { __typename: 'Forum' }
    | { __typename: 'ForumMember' }
    | { __typename: 'ForumShortlist' }
    | { __typename: 'FundingMatch' }
    | { __typename: 'KarangTaruna' }
    | { __typename: 'MembershipRequest' }
    | { __typename: 'Office' }
    | { __typename: 'PayoutAccount' }
    | { __typename: 'Proposal' }
    | { __typename: 'Region' }
    | { __typename: 'Viewer' }
   | null, programs: { nodes: Array<{ id: string, title: string, status: ProgramStatus, budget: string, available: string, committed: string, closesOn: string }> } };

export type HomeProgramFragment = { id: string, title: string, status: ProgramStatus, budget: string, available: string, committed: string, closesOn: string };

export type HomeSuggestionsQueryVariables = Exact<{
  company: string;
}>;


export type HomeSuggestionsQuery = { programs: { nodes: Array<{ id: string, title: string, suggestedProposals: { totalCount: number, nodes: Array<{ score: number, proposal: { id: string, title: string, focusArea: FocusArea, requested: string, committed: string, remaining: string, karangTaruna: { id: string, name: string, classification: Classification | null, region: { code: string, name: string, ancestors: Array<{ code: string, name: string }> } } } }> } | null }> } };

export type HomeOfficeQueryVariables = Exact<{
  within: string;
}>;


export type HomeOfficeQuery = { statistics: { karangTarunas: number, neverFunded: number, villagesWithoutGroup: number, proposalsSeekingFunds: number, disbursed: string } };

export type ConfirmReceiptMutationVariables = Exact<{
  input: ConfirmDisbursementInput;
}>;


export type ConfirmReceiptMutation = { confirmDisbursement:
    | { __typename: 'ConfirmDisbursementSuccess', disbursement: { id: string } }
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type DisputeReceiptMutationVariables = Exact<{
  input: DisputeDisbursementInput;
}>;


export type DisputeReceiptMutation = { disputeDisbursement:
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'DisputeDisbursementSuccess', disbursement: { id: string } }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type OwnProposalsQueryVariables = Exact<{
  group: string;
  status?: Array<ProposalStatus> | ProposalStatus | null | undefined;
  after?: string | null | undefined;
}>;


export type OwnProposalsQuery = { proposals: { totalCount: number, nodes: Array<{ id: string, title: string, status: ProposalStatus, remaining: string, reportDueOn: string, report: { id: string, reportStatus: ReportStatus } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OrganisationMemberFragment = { name: string, role: MembershipRole, since: string, username: string };

export type JoiningRequestFragment = { id: string, name: string, role: MembershipRole, note: string | null, status: VerificationStatus };

export type GroupPageQueryVariables = Exact<{
  id: string;
}>;


export type GroupPageQuery = { node:
    | { __typename: 'AccountabilityReport' }
    | { __typename: 'AllocationAward' }
    | { __typename: 'AllocationPlan' }
    | { __typename: 'Company' }
    | { __typename: 'CsrProgram' }
    | { __typename: 'Disbursement' }
    | { __typename: 'File' }
    | { __typename: 'Forum' }
    | { __typename: 'ForumMember' }
    | { __typename: 'ForumShortlist' }
    | { __typename: 'FundingMatch' }
    | { __typename: 'KarangTaruna', id: string, name: string, status: VerificationStatus, statusReason: string | null, description: string | null, potentials: Array<string>, decreeNumber: string, decreeDate: string, termEndsOn: string, classification: Classification | null, decree: { id: string, name: string, url: string } | null, region: { code: string, name: string, ancestors: Array<{ code: string, name: string }> }, officers: Array<{ name: string, role: OfficerRole }>, members: Array<{ name: string, role: MembershipRole, since: string, username: string }> | null, membershipRequests: Array<{ id: string, name: string, role: MembershipRole, note: string | null, status: VerificationStatus }> | null, payoutAccount: { id: string, bank: string, holder: string, number: string, status: VerificationStatus, usableFrom: string | null } | null, assessments: Array<{ assessedOn: string, classification: Classification, note: string | null, office: { id: string, name: string }, scores: { organisation: number, people: number, facilities: number, administration: number, partnership: number, activities: number } }> }
    | { __typename: 'MembershipRequest' }
    | { __typename: 'Office' }
    | { __typename: 'PayoutAccount' }
    | { __typename: 'Proposal' }
    | { __typename: 'Region' }
    | { __typename: 'Viewer' }
   | null };

export type CompanyPlaceQueryVariables = Exact<{
  id: string;
}>;


export type CompanyPlaceQuery = { node:
    | { __typename: 'AccountabilityReport' }
    | { __typename: 'AllocationAward' }
    | { __typename: 'AllocationPlan' }
    | { __typename: 'Company', id: string, name: string, nib: string, industry: string, status: VerificationStatus, statusReason: string | null, domicile: { code: string, name: string }, operatingRegions: Array<{ code: string, name: string }>, verifiedBy: { id: string, name: string } | null, members: Array<{ name: string, role: MembershipRole, since: string, username: string }> | null, membershipRequests: Array<{ id: string, name: string, role: MembershipRole, note: string | null, status: VerificationStatus }> | null }
    | { __typename: 'CsrProgram' }
    | { __typename: 'Disbursement' }
    | { __typename: 'File' }
    | { __typename: 'Forum' }
    | { __typename: 'ForumMember' }
    | { __typename: 'ForumShortlist' }
    | { __typename: 'FundingMatch' }
    | { __typename: 'KarangTaruna' }
    | { __typename: 'MembershipRequest' }
    | { __typename: 'Office' }
    | { __typename: 'PayoutAccount' }
    | { __typename: 'Proposal' }
    | { __typename: 'Region' }
    | { __typename: 'Viewer' }
   | null };

export type AccountPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountPageQuery = { viewer: { id: string, name: string, username: string, email: string | null } | null };

export type AcceptMemberMutationVariables = Exact<{
  input: ConfirmMembershipInput;
}>;


export type AcceptMemberMutation = { confirmMembership:
    | { __typename: 'CivilServant', message: string }
    | { __typename: 'ConfirmMembershipSuccess', request: { id: string } }
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type RefuseMemberMutationVariables = Exact<{
  input: RejectMembershipInput;
}>;


export type RefuseMemberMutation = { rejectMembership:
    | { __typename: 'ConflictOfInterest', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'RejectMembershipSuccess', request: { id: string } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type EndMembershipMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type EndMembershipMutation = { endMembership:
    | { __typename: 'EndMembershipSuccess', ok: boolean }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type SetPayoutAccountMutationVariables = Exact<{
  input: SetPayoutAccountInput;
}>;


export type SetPayoutAccountMutation = { setPayoutAccount:
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'SetPayoutAccountSuccess', payoutAccount: { id: string } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword:
    | { __typename: 'ChangePasswordSuccess', viewer: { id: string } }
    | { __typename: 'InvalidCredentials', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'TooManyAttempts', retryAfterSeconds: number, message: string }
   };

export type ProposalWritingFragment = { id: string, version: number, status: ProposalStatus, title: string, summary: string, focusArea: FocusArea, background: string, objectives: string, sustainability: string, beneficiaries: number, startsOn: string, endsOn: string, statusReason: string | null, villages: Array<{ code: string, name: string }>, budgetLines: Array<{ description: string, quantity: string, unit: string, unitPrice: string, source: FundingSource }>, attachments: Array<{ id: string, name: string, byteSize: number }>, readiness: Array<{ code: string, message: string }> };

export type ProposalEditorQueryVariables = Exact<{
  id: string;
}>;


export type ProposalEditorQuery = { node:
    | { __typename: 'AccountabilityReport' }
    | { __typename: 'AllocationAward' }
    | { __typename: 'AllocationPlan' }
    | { __typename: 'Company' }
    | { __typename: 'CsrProgram' }
    | { __typename: 'Disbursement' }
    | { __typename: 'File' }
    | { __typename: 'Forum' }
    | { __typename: 'ForumMember' }
    | { __typename: 'ForumShortlist' }
    | { __typename: 'FundingMatch' }
    | { __typename: 'KarangTaruna' }
    | { __typename: 'MembershipRequest' }
    | { __typename: 'Office' }
    | { __typename: 'PayoutAccount' }
    | { __typename: 'Proposal', id: string, version: number, status: ProposalStatus, title: string, summary: string, focusArea: FocusArea, background: string, objectives: string, sustainability: string, beneficiaries: number, startsOn: string, endsOn: string, statusReason: string | null, karangTaruna: { id: string, name: string, termEndsOn: string, region: { code: string, name: string } }, villages: Array<{ code: string, name: string }>, budgetLines: Array<{ description: string, quantity: string, unit: string, unitPrice: string, source: FundingSource }>, attachments: Array<{ id: string, name: string, byteSize: number }>, readiness: Array<{ code: string, message: string }> }
    | { __typename: 'Region' }
    | { __typename: 'Viewer' }
   | null };

export type ProposalDraftsOfGroupQueryVariables = Exact<{
  karangTarunaId: string;
}>;


export type ProposalDraftsOfGroupQuery = { proposals: { nodes: Array<{ createdAt: string, id: string, version: number, status: ProposalStatus, title: string, summary: string, focusArea: FocusArea, background: string, objectives: string, sustainability: string, beneficiaries: number, startsOn: string, endsOn: string, statusReason: string | null, villages: Array<{ code: string, name: string }>, budgetLines: Array<{ description: string, quantity: string, unit: string, unitPrice: string, source: FundingSource }>, attachments: Array<{ id: string, name: string, byteSize: number }>, readiness: Array<{ code: string, message: string }> }> } };

export type CreateProposalMutationVariables = Exact<{
  input: CreateProposalInput;
}>;


export type CreateProposalMutation = { createProposal:
    | { __typename: 'CreateProposalSuccess', proposal: { id: string, version: number, status: ProposalStatus, readiness: Array<{ code: string, message: string }> } }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotVerified', message: string }
   };

export type ReviseProposalMutationVariables = Exact<{
  input: ReviseProposalInput;
}>;


export type ReviseProposalMutation = { reviseProposal:
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'ReviseProposalSuccess', proposal: { id: string, version: number, status: ProposalStatus, readiness: Array<{ code: string, message: string }> } }
    | { __typename: 'StaleVersion', currentVersion: number, message: string }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type SubmitProposalMutationVariables = Exact<{
  input: SubmitProposalInput;
}>;


export type SubmitProposalMutation = { submitProposal:
    | { __typename: 'NotReady', message: string, missing: Array<{ code: string, message: string }> }
    | { __typename: 'NotVerified', message: string }
    | { __typename: 'SubmitProposalSuccess', proposal: { id: string, status: ProposalStatus } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type PaperPageQueryVariables = Exact<{
  id: string;
}>;


export type PaperPageQuery = { document: { id: string, kind: DocumentKind, recordedAt: string, fingerprint: string, subject:
      | { __typename: 'AccountabilityReport', id: string, narrative: string, beneficiariesReached: number, spent: string, refunded: string, reportStatus: ReportStatus, spending: Array<{ amount: string, note: string | null, budgetLine: { id: string, description: string, amount: string } }>, funderAnswers: Array<{ verdict: FunderVerdict | null, note: string | null, company: { id: string, name: string } }>, reported: { id: string, title: string, startsOn: string, endsOn: string, reportDueOn: string, beneficiaries: number, karangTaruna: { id: string, name: string, officers: Array<{ name: string, role: OfficerRole }>, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } } }
      | { __typename: 'AllocationAward' }
      | { __typename: 'AllocationPlan' }
      | { __typename: 'Company' }
      | { __typename: 'CsrProgram' }
      | { __typename: 'Disbursement', id: string, amount: string, deliveredOn: string, reference: string, supportKind: SupportKind, deliveryStatus: DisbursementStatus, delivered: string | null, fundingMatch: { id: string, history: Array<{ status: string, by: string | null }>, agreement: { number: string, signedOn: string } | null, program: { id: string, title: string, company: { id: string, name: string } }, proposal: { id: string, title: string, startsOn: string, endsOn: string, reportDueOn: string, karangTaruna: { id: string, name: string, officers: Array<{ name: string, role: OfficerRole }>, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } } } }
      | { __typename: 'File' }
      | { __typename: 'Forum' }
      | { __typename: 'ForumMember' }
      | { __typename: 'ForumShortlist' }
      | { __typename: 'FundingMatch', amount: string, supportKind: SupportKind, approvedAt: string | null, disbursed: string, received: string, id: string, matchStatus: FundingMatchStatus, history: Array<{ status: string, by: string | null }>, agreement: { number: string, signedOn: string } | null, program: { id: string, title: string, company: { id: string, name: string } }, proposal: { id: string, title: string, startsOn: string, endsOn: string, reportDueOn: string, karangTaruna: { id: string, name: string, officers: Array<{ name: string, role: OfficerRole }>, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } } }
      | { __typename: 'KarangTaruna' }
      | { __typename: 'MembershipRequest' }
      | { __typename: 'Office' }
      | { __typename: 'PayoutAccount' }
      | { __typename: 'Proposal', id: string, title: string, createdAt: string, submittedAt: string | null, summary: string, background: string, objectives: string, sustainability: string, focusArea: FocusArea, startsOn: string, endsOn: string, beneficiaries: number, total: string, requested: string, proposalStatus: ProposalStatus, villages: Array<{ id: string, code: string, name: string }>, budgetLines: Array<{ id: string, description: string, quantity: string, unit: string, unitPrice: string, amount: string, source: FundingSource }>, karangTaruna: { id: string, name: string, officers: Array<{ name: string, role: OfficerRole }>, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } }
      | { __typename: 'Region' }
      | { __typename: 'Viewer' }
     } | null };

export type PaperGroupFragment = { id: string, name: string, officers: Array<{ name: string, role: OfficerRole }>, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } };

export type PaperPartiesFragment = { id: string, history: Array<{ status: string, by: string | null }>, agreement: { number: string, signedOn: string } | null, program: { id: string, title: string, company: { id: string, name: string } }, proposal: { id: string, title: string, startsOn: string, endsOn: string, reportDueOn: string, karangTaruna: { id: string, name: string, officers: Array<{ name: string, role: OfficerRole }>, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } } };

export type PaperOfDeliveryFragment = { id: string, amount: string, deliveredOn: string, reference: string, supportKind: SupportKind, deliveryStatus: DisbursementStatus, delivered: string | null, fundingMatch: { id: string, history: Array<{ status: string, by: string | null }>, agreement: { number: string, signedOn: string } | null, program: { id: string, title: string, company: { id: string, name: string } }, proposal: { id: string, title: string, startsOn: string, endsOn: string, reportDueOn: string, karangTaruna: { id: string, name: string, officers: Array<{ name: string, role: OfficerRole }>, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } } } };

export type PaperOfMatchFragment = { amount: string, supportKind: SupportKind, approvedAt: string | null, disbursed: string, received: string, id: string, matchStatus: FundingMatchStatus, history: Array<{ status: string, by: string | null }>, agreement: { number: string, signedOn: string } | null, program: { id: string, title: string, company: { id: string, name: string } }, proposal: { id: string, title: string, startsOn: string, endsOn: string, reportDueOn: string, karangTaruna: { id: string, name: string, officers: Array<{ name: string, role: OfficerRole }>, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } } };

export type PaperOfReportFragment = { id: string, narrative: string, beneficiariesReached: number, spent: string, refunded: string, reportStatus: ReportStatus, spending: Array<{ amount: string, note: string | null, budgetLine: { id: string, description: string, amount: string } }>, funderAnswers: Array<{ verdict: FunderVerdict | null, note: string | null, company: { id: string, name: string } }>, reported: { id: string, title: string, startsOn: string, endsOn: string, reportDueOn: string, beneficiaries: number, karangTaruna: { id: string, name: string, officers: Array<{ name: string, role: OfficerRole }>, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } } };

export type PaperOfProposalFragment = { id: string, title: string, createdAt: string, submittedAt: string | null, summary: string, background: string, objectives: string, sustainability: string, focusArea: FocusArea, startsOn: string, endsOn: string, beneficiaries: number, total: string, requested: string, proposalStatus: ProposalStatus, villages: Array<{ id: string, code: string, name: string }>, budgetLines: Array<{ id: string, description: string, quantity: string, unit: string, unitPrice: string, amount: string, source: FundingSource }>, karangTaruna: { id: string, name: string, officers: Array<{ name: string, role: OfficerRole }>, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } };

export type OwnPapersQueryVariables = Exact<{
  filter: FundingMatchFilter;
  after?: string | null | undefined;
}>;


export type OwnPapersQuery = { fundingMatches: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, status: FundingMatchStatus, amount: string, supportKind: SupportKind, agreement: { number: string, signedOn: string } | null, disbursements: Array<{ id: string, kind: SupportKind, amount: string, deliveredOn: string, status: DisbursementStatus }>, program: { id: string, company: { id: string, name: string } }, proposal: { id: string, title: string, status: ProposalStatus, karangTaruna: { id: string, name: string, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } }, report: { id: string, status: ReportStatus } | null } }> } };

export type OwnPaperFragment = { id: string, status: FundingMatchStatus, amount: string, supportKind: SupportKind, agreement: { number: string, signedOn: string } | null, disbursements: Array<{ id: string, kind: SupportKind, amount: string, deliveredOn: string, status: DisbursementStatus }>, program: { id: string, company: { id: string, name: string } }, proposal: { id: string, title: string, status: ProposalStatus, karangTaruna: { id: string, name: string, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } }, report: { id: string, status: ReportStatus } | null } };

export type PlanEquityQueryVariables = Exact<{
  id: string;
  families: boolean;
  within: boolean;
}>;


export type PlanEquityQuery = { node:
    | { id: string, equity: { level: RegionLevel, given: string, givenAbove: string, firstFunded: number, before: { neverFunded: number, perGroup?: { population: number, each: string | null, gini: number | null, lowerHalf: number | null, leftOut: number, places: Array<{ received: string, each: string, region: { id: string, code: string } }>, lorenz: Array<{ population: number, money: number }> }, perPoorHousehold?: { population: number, each: string | null, gini: number | null, lowerHalf: number | null, leftOut: number, places: Array<{ received: string, each: string, region: { id: string, code: string } }>, lorenz: Array<{ population: number, money: number }> } }, after: { neverFunded: number, perGroup?: { population: number, each: string | null, gini: number | null, lowerHalf: number | null, leftOut: number, places: Array<{ population: number, received: string, each: string, region: { id: string, code: string, name: string, ancestors?: Array<{ id: string, code: string, name: string }> } }>, lorenz: Array<{ population: number, money: number }> }, perPoorHousehold?: { population: number, each: string | null, gini: number | null, lowerHalf: number | null, leftOut: number, places: Array<{ population: number, received: string, each: string, region: { id: string, code: string, name: string, ancestors?: Array<{ id: string, code: string, name: string }> } }>, lorenz: Array<{ population: number, money: number }> } } } | null }
    | Record<PropertyKey, never>
   | null };

export type SpreadBeforeFragment = { population: number, each: string | null, gini: number | null, lowerHalf: number | null, leftOut: number, places: Array<{ received: string, each: string, region: { id: string, code: string } }>, lorenz: Array<{ population: number, money: number }> };

export type SpreadAfterFragment = { population: number, each: string | null, gini: number | null, lowerHalf: number | null, leftOut: number, places: Array<{ population: number, received: string, each: string, region: { id: string, code: string, name: string, ancestors?: Array<{ id: string, code: string, name: string }> } }>, lorenz: Array<{ population: number, money: number }> };

export type PlanEquityProvincesQueryVariables = Exact<{
  id: string;
  families: boolean;
}>;


export type PlanEquityProvincesQuery = { node:
    | { id: string, equity: { before: { perGroup?: { places: Array<{ each: string, region: { id: string, code: string, name: string } }> }, perPoorHousehold?: { places: Array<{ each: string, region: { id: string, code: string, name: string } }> } }, after: { perGroup?: { places: Array<{ each: string, region: { id: string, code: string, name: string } }> }, perPoorHousehold?: { places: Array<{ each: string, region: { id: string, code: string, name: string } }> } } } | null }
    | Record<PropertyKey, never>
   | null };

export type SpreadOfProvincesFragment = { places: Array<{ each: string, region: { id: string, code: string, name: string } }> };

export type PlanEquityVillagesQueryVariables = Exact<{
  id: string;
  code: string;
}>;


export type PlanEquityVillagesQuery = { node:
    | { id: string, equity: { after: { perGroup: { places: Array<{ received: string, region: { id: string, code: string } }> } } } | null }
    | Record<PropertyKey, never>
   | null, statistics: { byRegion: Array<{ region: { id: string, code: string, name: string } }>, byVillage: Array<{ received: string, region: { id: string, code: string, name: string }, karangTaruna: { id: string } | null }> } };

export type PlansGiniQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type PlansGiniQuery = { nodes: Array<
    | { id: string, equity: { after: { perGroup: { gini: number | null } } } | null }
    | Record<PropertyKey, never>
   | null> };

export type PlansOfCompanyQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type PlansOfCompanyQuery = { node:
    | { id: string, allocationPlans: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, status: AllocationStatus, createdAt: string, budget: string | null, given: string | null, company: { id: string, name: string }, forum: { id: string } | null }> } }
    | Record<PropertyKey, never>
   | null };

export type PlansOfForumQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type PlansOfForumQuery = { node:
    | { id: string, allocationPlans: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, status: AllocationStatus, createdAt: string, budget: string | null, given: string | null, company: { id: string, name: string }, forum: { id: string } | null }> } }
    | Record<PropertyKey, never>
   | null };

export type PlanOfListFragment = { id: string, title: string, status: AllocationStatus, createdAt: string, budget: string | null, given: string | null, company: { id: string, name: string }, forum: { id: string } | null };

export type PlanFormQueryVariables = Exact<{
  companyId: string;
}>;


export type PlanFormQuery = { programs: { totalCount: number, nodes: Array<{ id: string, title: string, available: string, closesOn: string }> } };

export type ForumPlanFormQueryVariables = Exact<{
  forumId: string;
}>;


export type ForumPlanFormQuery = { node:
    | { __typename: 'AccountabilityReport' }
    | { __typename: 'AllocationAward' }
    | { __typename: 'AllocationPlan' }
    | { __typename: 'Company' }
    | { __typename: 'CsrProgram' }
    | { __typename: 'Disbursement' }
    | { __typename: 'File' }
    | { __typename: 'Forum', id: string, name: string, status: VerificationStatus, programs: { totalCount: number, nodes: Array<{ program: { id: string, title: string, available: string, company: { id: string, name: string } } }> } }
    | { __typename: 'ForumMember' }
    | { __typename: 'ForumShortlist' }
    | { __typename: 'FundingMatch' }
    | { __typename: 'KarangTaruna' }
    | { __typename: 'MembershipRequest' }
    | { __typename: 'Office' }
    | { __typename: 'PayoutAccount' }
    | { __typename: 'Proposal' }
    | { __typename: 'Region' }
    | { __typename: 'Viewer' }
   | null };

export type PlanToRepeatQueryVariables = Exact<{
  id: string;
}>;


export type PlanToRepeatQuery = { node:
    | { __typename: 'AccountabilityReport' }
    | { __typename: 'AllocationAward' }
    | { __typename: 'AllocationPlan', id: string, title: string, whole: boolean, kabupatenShare: number | null, tumbuhShare: number, neverFundedShare: number, within: { code: string, name: string } | null, budgets: Array<{ program: { id: string } | null }> }
    | { __typename: 'Company' }
    | { __typename: 'CsrProgram' }
    | { __typename: 'Disbursement' }
    | { __typename: 'File' }
    | { __typename: 'Forum' }
    | { __typename: 'ForumMember' }
    | { __typename: 'ForumShortlist' }
    | { __typename: 'FundingMatch' }
    | { __typename: 'KarangTaruna' }
    | { __typename: 'MembershipRequest' }
    | { __typename: 'Office' }
    | { __typename: 'PayoutAccount' }
    | { __typename: 'Proposal' }
    | { __typename: 'Region' }
    | { __typename: 'Viewer' }
   | null };

export type RulesOfPlanFragment = { id: string, title: string, whole: boolean, kabupatenShare: number | null, tumbuhShare: number, neverFundedShare: number, within: { code: string, name: string } | null, budgets: Array<{ program: { id: string } | null }> };

export type PlanQueryVariables = Exact<{
  id: string;
}>;


export type PlanQuery = { node:
    | { __typename: 'AccountabilityReport' }
    | { __typename: 'AllocationAward' }
    | { __typename: 'AllocationPlan', id: string, title: string, status: AllocationStatus, whole: boolean, kabupatenShare: number | null, tumbuhShare: number, neverFundedShare: number, createdAt: string, startedAt: string | null, finishedAt: string | null, budget: string | null, givable: string | null, given: string | null, value: string | null, bound: string | null, gap: number | null, eligible: number | null, considered: number | null, tumbuhPerMillion: string, neverFundedPerMillion: string, within: { code: string, name: string } | null, company: { id: string, name: string }, forum: { id: string, name: string } | null, greedy: { value: string, given: string } | null, costs: Array<{ rule: AllocationRule, value: string }>, bindingCaps: Array<{ perMillion: string, region: { code: string, name: string } }>, tenthMore: { value: string, bound: string, given: string, proposals: number } | null, conflict: { rules: Array<AllocationRule>, explanation: string } | null, shares: Array<{ given: string, proposals: number, region: { code: string, name: string } }>, budgets: Array<{ budget: string | null, given: string | null, perMillion: string | null, program: { id: string, title: string, supportKinds: Array<SupportKind>, available: string, company: { id: string, name: string } } | null }>, awards: { totalCount: number } }
    | { __typename: 'Company' }
    | { __typename: 'CsrProgram' }
    | { __typename: 'Disbursement' }
    | { __typename: 'File' }
    | { __typename: 'Forum' }
    | { __typename: 'ForumMember' }
    | { __typename: 'ForumShortlist' }
    | { __typename: 'FundingMatch' }
    | { __typename: 'KarangTaruna' }
    | { __typename: 'MembershipRequest' }
    | { __typename: 'Office' }
    | { __typename: 'PayoutAccount' }
    | { __typename: 'Proposal' }
    | { __typename: 'Region' }
    | { __typename: 'Viewer' }
   | null };

export type PlanOfPageFragment = { id: string, title: string, status: AllocationStatus, whole: boolean, kabupatenShare: number | null, tumbuhShare: number, neverFundedShare: number, createdAt: string, startedAt: string | null, finishedAt: string | null, budget: string | null, givable: string | null, given: string | null, value: string | null, bound: string | null, gap: number | null, eligible: number | null, considered: number | null, tumbuhPerMillion: string, neverFundedPerMillion: string, within: { code: string, name: string } | null, company: { id: string, name: string }, forum: { id: string, name: string } | null, greedy: { value: string, given: string } | null, costs: Array<{ rule: AllocationRule, value: string }>, bindingCaps: Array<{ perMillion: string, region: { code: string, name: string } }>, tenthMore: { value: string, bound: string, given: string, proposals: number } | null, conflict: { rules: Array<AllocationRule>, explanation: string } | null, shares: Array<{ given: string, proposals: number, region: { code: string, name: string } }>, budgets: Array<{ budget: string | null, given: string | null, perMillion: string | null, program: { id: string, title: string, supportKinds: Array<SupportKind>, available: string, company: { id: string, name: string } } | null }>, awards: { totalCount: number } };

export type PlanAwardsQueryVariables = Exact<{
  id: string;
  companyId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PlanAwardsQuery = { node:
    | { id: string, awards: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, amount: string, score: number, refusal: string | null, program: { id: string, title: string, company: { id: string, name: string } } | null, proposal: { id: string, title: string, remaining: string, karangTaruna: { id: string, name: string, region: { code: string, name: string, ancestors: Array<{ code: string, name: string }> } } } | null, fundingMatch: { id: string, status: FundingMatchStatus } | null }> } }
    | Record<PropertyKey, never>
   | null };

export type AwardOfPlanFragment = { id: string, amount: string, score: number, refusal: string | null, program: { id: string, title: string, company: { id: string, name: string } } | null, proposal: { id: string, title: string, remaining: string, karangTaruna: { id: string, name: string, region: { code: string, name: string, ancestors: Array<{ code: string, name: string }> } } } | null, fundingMatch: { id: string, status: FundingMatchStatus } | null };

export type PlansToCompareQueryVariables = Exact<{
  id: string;
}>;


export type PlansToCompareQuery = { node:
    | { id: string, allocationPlans: { nodes: Array<{ id: string, title: string, status: AllocationStatus, createdAt: string }> } }
    | { id: string, allocationPlans: { nodes: Array<{ id: string, title: string, status: AllocationStatus, createdAt: string }> } }
    | Record<PropertyKey, never>
   | null };

export type StartAllocationMutationVariables = Exact<{
  input: StartAllocationInput;
}>;


export type StartAllocationMutation = { startAllocation:
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotVerified', message: string }
    | { __typename: 'StartAllocationSuccess', plan: { id: string, status: AllocationStatus } }
    | { __typename: 'TooManyAttempts', retryAfterSeconds: number, message: string }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type CancelAllocationMutationVariables = Exact<{
  input: CancelAllocationInput;
}>;


export type CancelAllocationMutation = { cancelAllocation:
    | { __typename: 'CancelAllocationSuccess', plan: { id: string, status: AllocationStatus } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type RemoveAllocationMutationVariables = Exact<{
  input: RemoveAllocationInput;
}>;


export type RemoveAllocationMutation = { removeAllocation:
    | { __typename: 'RemoveAllocationSuccess', company: { id: string } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type OfferAllocationMutationVariables = Exact<{
  input: OfferAllocationInput;
}>;


export type OfferAllocationMutation = { offerAllocation:
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'OfferAllocationSuccess', plan: { id: string } }
    | { __typename: 'WrongState', status: string, message: string }
   };

export type EquityQueryVariables = Exact<{
  within?: string | null | undefined;
  year?: number | null | undefined;
  inside: boolean;
  code: string;
}>;


export type EquityQuery = { region?: { id: string, code: string, name: string, level: RegionLevel, ancestors: Array<{ id: string, code: string, name: string }> } | null, statistics: { karangTarunas: number, villages: number, villagesWithoutGroup: number, neverFunded: number, received: string, equity: { level: RegionLevel, perGroup: { population: number, each: string | null, gini: number | null, lowerHalf: number | null, leftOut: number, lorenz: Array<{ population: number, money: number }> }, perPoorHousehold: { population: number, each: string | null, gini: number | null, lowerHalf: number | null, leftOut: number, lorenz: Array<{ population: number, money: number }> } }, byRegion: Array<{ karangTarunas: number, villages: number, villagesWithoutGroup: number, neverFunded: number, received: string, poorHouseholds: number | null, receivedPerPoorHousehold: string | null, region: { id: string, code: string, name: string, level: RegionLevel } }> }, proposals: { totalCount: number, nodes: Array<{ id: string, title: string, remaining: string, karangTaruna: { id: string, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } }> } };

export type SpreadFragment = { population: number, each: string | null, gini: number | null, lowerHalf: number | null, leftOut: number, lorenz: Array<{ population: number, money: number }> };

export type EquityVillagesQueryVariables = Exact<{
  within: string;
}>;


export type EquityVillagesQuery = { statistics: { byVillage: Array<{ received: string, region: { id: string, code: string, name: string }, karangTaruna: { id: string } | null }> } };

export type HomeQueryVariables = Exact<{
  year: number;
}>;


export type HomeQuery = { statistics: { karangTarunas: number, openPrograms: number, proposalsSeekingFunds: number, requested: string, committed: string, disbursed: string, beneficiariesReached: number, byRegion: Array<{ karangTarunas: number, committed: string, region: { id: string, code: string, name: string } }> }, proposals: { totalCount: number, nodes: Array<{ id: string, title: string, focusArea: FocusArea, status: ProposalStatus, beneficiaries: number, requested: string, committed: string, remaining: string, karangTaruna: { id: string, name: string, classification: Classification | null, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } }> } };

export type ProposalRowFragment = { id: string, title: string, focusArea: FocusArea, status: ProposalStatus, beneficiaries: number, requested: string, committed: string, remaining: string, karangTaruna: { id: string, name: string, classification: Classification | null, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } };

export type RegionPageQueryVariables = Exact<{
  code: string;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RegionPageQuery = { region: { id: string, code: string, name: string, level: RegionLevel, ancestors: Array<{ id: string, code: string, name: string }>, karangTaruna: { id: string, name: string, classification: Classification | null, termEndsOn: string } | null, children: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, name: string, karangTaruna: { id: string, name: string, classification: Classification | null } | null }> } } | null };

export type RegionFiguresQueryVariables = Exact<{
  within: string;
}>;


export type RegionFiguresQuery = { statistics: { karangTarunas: number, villages: number, villagesWithoutGroup: number, neverFunded: number, proposalsSeekingFunds: number, openPrograms: number, requested: string, committed: string, disbursed: string, beneficiariesReached: number, byRegion: Array<{ villages: number, villagesWithoutGroup: number, region: { id: string, code: string } }> }, proposals: { totalCount: number, nodes: Array<{ id: string, title: string, focusArea: FocusArea, status: ProposalStatus, beneficiaries: number, requested: string, committed: string, remaining: string, karangTaruna: { id: string, name: string, classification: Classification | null, region: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> } } }> } };

export const RefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WrongState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttempts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotEligible"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BelowCommitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"committed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgramBudgetExceeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposalNeedExceeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatchAmountExceeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProvinceMustDecide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RefusalFragment, unknown>;
export const SuggestedProposalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SuggestedProposal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposalSuggestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"isNew"}},{"kind":"Field","name":{"kind":"Name","value":"scoreLastWeek"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"focusArea"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"}},{"kind":"Field","name":{"kind":"Name","value":"fundingMatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"karangTaruna"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"classification"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SuggestedProposalFragment, unknown>;
export const JoinGroupFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JoinGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KarangTaruna"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"groupStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<JoinGroupFragment, unknown>;
export const JoinCompanyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JoinCompany"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"companyStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"domicile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<JoinCompanyFragment, unknown>;
export const ForumRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ForumRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"companies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ForumRowFragment, unknown>;
export const ForumOfPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ForumOfPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"foundedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verifiedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ForumOfPageFragment, unknown>;
export const ForumCompanyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ForumCompany"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForumMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"programs"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}}]}}]}}]} as unknown as DocumentNode<ForumCompanyFragment, unknown>;
export const OwnForumFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnForum"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForumMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"memberStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<OwnForumFragment, unknown>;
export const ShortlistItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShortlistItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForumShortlistItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"focusArea"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"karangTaruna"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"classification"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ShortlistItemFragment, unknown>;
export const MatchRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"supportKind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"karangTaruna"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MatchRowFragment, unknown>;
export const MatchDeliveryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchDelivery"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disbursement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredOn"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"proof"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<MatchDeliveryFragment, unknown>;
export const MatchOfPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchOfPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"supportKind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"proposalVersion"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disbursements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchDelivery"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reportDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"karangTaruna"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchDelivery"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disbursement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredOn"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"proof"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<MatchOfPageFragment, unknown>;
export const ReportOfPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportOfPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountabilityReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"narrative"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiariesReached"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"refunded"}},{"kind":"Field","name":{"kind":"Name","value":"spending"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"budgetLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"funderAnswers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ReportOfPageFragment, unknown>;
export const ProposalOfReportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalOfReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"reportDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"karangTaruna"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fundingMatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"supportKind"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disbursements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportOfPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportOfPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountabilityReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"narrative"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiariesReached"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"refunded"}},{"kind":"Field","name":{"kind":"Name","value":"spending"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"budgetLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"funderAnswers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ProposalOfReportFragment, unknown>;
export const ReportRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reportDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"karangTaruna"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"refunded"}}]}}]}}]} as unknown as DocumentNode<ReportRowFragment, unknown>;
export const CompanyRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"domicile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"operatingRegions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CompanyRowFragment, unknown>;
export const CompanyOfPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyOfPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"nib"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"domicile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"operatingRegions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verifiedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forums"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"memberStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CompanyOfPageFragment, unknown>;
export const MatchOfTableFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchOfTable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"supportKind"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"karangTaruna"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MatchOfTableFragment, unknown>;
export const GroupRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KarangTaruna"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"classification"}},{"kind":"Field","name":{"kind":"Name","value":"potentials"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<GroupRowFragment, unknown>;
export const GroupOfPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupOfPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KarangTaruna"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"potentials"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decreeDate"}},{"kind":"Field","name":{"kind":"Name","value":"termEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"classification"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"officers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"classification"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"facilities"}},{"kind":"Field","name":{"kind":"Name","value":"administration"}},{"kind":"Field","name":{"kind":"Name","value":"partnership"}},{"kind":"Field","name":{"kind":"Name","value":"activities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payoutAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bank"}},{"kind":"Field","name":{"kind":"Name","value":"holder"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"usableFrom"}}]}}]}}]} as unknown as DocumentNode<GroupOfPageFragment, unknown>;
export const ProgramCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgramCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CsrProgram"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"focusAreas"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"minimumAward"}},{"kind":"Field","name":{"kind":"Name","value":"maximumAward"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ProgramCardFragment, unknown>;
export const ProgramOfPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgramOfPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CsrProgram"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"focusAreas"}},{"kind":"Field","name":{"kind":"Name","value":"supportKinds"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"minimumAward"}},{"kind":"Field","name":{"kind":"Name","value":"maximumAward"}},{"kind":"Field","name":{"kind":"Name","value":"minimumClassification"}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fundingMatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}}]}}]}}]}}]} as unknown as DocumentNode<ProgramOfPageFragment, unknown>;
export const GroupMarksFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupMarks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KarangTaruna"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameMarks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"length"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameMarks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"length"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameMarks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"length"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GroupMarksFragment, unknown>;
export const ProposalMarksFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalMarks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titleMarks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"length"}}]}},{"kind":"Field","name":{"kind":"Name","value":"karangTaruna"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupMarks"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupMarks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KarangTaruna"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameMarks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"length"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameMarks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"length"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameMarks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"length"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProposalMarksFragment, unknown>;
export const ProposalOfPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalOfPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"focusArea"}},{"kind":"Field","name":{"kind":"Name","value":"background"}},{"kind":"Field","name":{"kind":"Name","value":"objectives"}},{"kind":"Field","name":{"kind":"Name","value":"sustainability"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"}},{"kind":"Field","name":{"kind":"Name","value":"villages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"reportDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"fundingSplit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"karangTaruna"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"classification"}},{"kind":"Field","name":{"kind":"Name","value":"termEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"classification"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"facilities"}},{"kind":"Field","name":{"kind":"Name","value":"administration"}},{"kind":"Field","name":{"kind":"Name","value":"partnership"}},{"kind":"Field","name":{"kind":"Name","value":"activities"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fundingMatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"supportKind"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"narrative"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiariesReached"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"refunded"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"funderAnswers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<ProposalOfPageFragment, unknown>;
export const OfficeDecisionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfficeDecision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Decision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"karangTaruna"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KarangTaruna"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayoutAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bank"}},{"kind":"Field","name":{"kind":"Name","value":"karangTaruna"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disbursement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"fundingMatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountabilityReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"karangTaruna"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OfficeDecisionFragment, unknown>;
export const QueueGroupFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KarangTaruna"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<QueueGroupFragment, unknown>;
export const QueueItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"mayDecide"}},{"kind":"Field","name":{"kind":"Name","value":"colleagues"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"karangTaruna"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueGroup"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KarangTaruna"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueGroup"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayoutAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"karangTaruna"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueGroup"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"domicile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"karangTaruna"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueGroup"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disbursement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"fundingMatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"karangTaruna"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueGroup"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountabilityReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"karangTaruna"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueGroup"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MembershipRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KarangTaruna"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueGroup"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Office"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KarangTaruna"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<QueueItemFragment, unknown>;
export const SubjectPlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubjectPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SubjectPlaceFragment, unknown>;
export const SubjectGroupFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubjectGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KarangTaruna"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"classification"}},{"kind":"Field","name":{"kind":"Name","value":"termEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubjectPlace"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubjectPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SubjectGroupFragment, unknown>;
export const SubjectHistoryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubjectHistory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StateChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<SubjectHistoryFragment, unknown>;
export const SubjectFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubjectFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"File"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<SubjectFileFragment, unknown>;
export const SubjectClaimFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubjectClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KarangTaruna"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decreeDate"}},{"kind":"Field","name":{"kind":"Name","value":"termEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"decree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubjectFile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"officers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubjectFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"File"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<SubjectClaimFragment, unknown>;
export const TaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Task"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"mayDecide"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MembershipRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KarangTaruna"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Office"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KarangTaruna"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"domicile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForumMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayoutAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","alias":{"kind":"Name","value":"proposalStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"reportStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","alias":{"kind":"Name","value":"reportReason"},"name":{"kind":"Name","value":"statusReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"karangTaruna"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"supportKind"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"karangTaruna"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disbursement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","alias":{"kind":"Name","value":"supportKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredOn"}},{"kind":"Field","name":{"kind":"Name","value":"fundingMatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"karangTaruna"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountabilityReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"karangTaruna"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TaskFragment, unknown>;
export const OwnProposalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnProposal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"reportDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"reportStatus"},"name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<OwnProposalFragment, unknown>;
export const HomeProgramFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeProgram"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CsrProgram"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}}]}}]} as unknown as DocumentNode<HomeProgramFragment, unknown>;
export const OrganisationMemberFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<OrganisationMemberFragment, unknown>;
export const JoiningRequestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JoiningRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MembershipRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<JoiningRequestFragment, unknown>;
export const ProposalWritingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalWriting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"focusArea"}},{"kind":"Field","name":{"kind":"Name","value":"background"}},{"kind":"Field","name":{"kind":"Name","value":"objectives"}},{"kind":"Field","name":{"kind":"Name","value":"sustainability"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"villages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}}]}}]} as unknown as DocumentNode<ProposalWritingFragment, unknown>;
export const PaperGroupFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KarangTaruna"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"officers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PaperGroupFragment, unknown>;
export const PaperPartiesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperParties"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"reportDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"karangTaruna"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaperGroup"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KarangTaruna"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"officers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PaperPartiesFragment, unknown>;
export const PaperOfDeliveryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperOfDelivery"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disbursement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","alias":{"kind":"Name","value":"supportKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredOn"}},{"kind":"Field","alias":{"kind":"Name","value":"deliveryStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","alias":{"kind":"Name","value":"delivered"},"name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"fundingMatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaperParties"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KarangTaruna"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"officers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperParties"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"reportDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"karangTaruna"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaperGroup"}}]}}]}}]}}]} as unknown as DocumentNode<PaperOfDeliveryFragment, unknown>;
export const PaperOfMatchFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperOfMatch"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaperParties"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"supportKind"}},{"kind":"Field","alias":{"kind":"Name","value":"matchStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"received"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KarangTaruna"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"officers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperParties"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"reportDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"karangTaruna"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaperGroup"}}]}}]}}]}}]} as unknown as DocumentNode<PaperOfMatchFragment, unknown>;
export const PaperOfReportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperOfReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountabilityReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"reportStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"narrative"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiariesReached"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"refunded"}},{"kind":"Field","name":{"kind":"Name","value":"spending"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"budgetLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"funderAnswers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"reported"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"reportDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"}},{"kind":"Field","name":{"kind":"Name","value":"karangTaruna"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaperGroup"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KarangTaruna"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"officers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PaperOfReportFragment, unknown>;
export const PaperOfProposalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperOfProposal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"proposalStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"background"}},{"kind":"Field","name":{"kind":"Name","value":"objectives"}},{"kind":"Field","name":{"kind":"Name","value":"sustainability"}},{"kind":"Field","name":{"kind":"Name","value":"focusArea"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"villages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"karangTaruna"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaperGroup"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KarangTaruna"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"officers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PaperOfProposalFragment, unknown>;
export const OwnPaperFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnPaper"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"supportKind"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disbursements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"karangTaruna"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<OwnPaperFragment, unknown>;
export const SpreadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Spread"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Spread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"each"}},{"kind":"Field","name":{"kind":"Name","value":"gini"}},{"kind":"Field","name":{"kind":"Name","value":"lowerHalf"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"lorenz"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"money"}}]}}]}}]} as unknown as DocumentNode<SpreadFragment, unknown>;
export const SpreadBeforeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpreadBefore"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Spread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Spread"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"each"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Spread"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Spread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"each"}},{"kind":"Field","name":{"kind":"Name","value":"gini"}},{"kind":"Field","name":{"kind":"Name","value":"lowerHalf"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"lorenz"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"money"}}]}}]}}]} as unknown as DocumentNode<SpreadBeforeFragment, unknown>;
export const SpreadAfterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpreadAfter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Spread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Spread"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"each"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Spread"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Spread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"each"}},{"kind":"Field","name":{"kind":"Name","value":"gini"}},{"kind":"Field","name":{"kind":"Name","value":"lowerHalf"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"lorenz"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"money"}}]}}]}}]} as unknown as DocumentNode<SpreadAfterFragment, unknown>;
export const SpreadOfProvincesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpreadOfProvinces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Spread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"each"}}]}}]}}]} as unknown as DocumentNode<SpreadOfProvincesFragment, unknown>;
export const PlanOfListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanOfList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AllocationPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanOfListFragment, unknown>;
export const RulesOfPlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RulesOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AllocationPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"whole"}},{"kind":"Field","name":{"kind":"Name","value":"kabupatenShare"}},{"kind":"Field","name":{"kind":"Name","value":"tumbuhShare"}},{"kind":"Field","name":{"kind":"Name","value":"neverFundedShare"}},{"kind":"Field","name":{"kind":"Name","value":"within"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RulesOfPlanFragment, unknown>;
export const PlanOfPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanOfPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AllocationPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"whole"}},{"kind":"Field","name":{"kind":"Name","value":"kabupatenShare"}},{"kind":"Field","name":{"kind":"Name","value":"tumbuhShare"}},{"kind":"Field","name":{"kind":"Name","value":"neverFundedShare"}},{"kind":"Field","name":{"kind":"Name","value":"within"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"givable"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"considered"}},{"kind":"Field","name":{"kind":"Name","value":"greedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"given"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tumbuhPerMillion"}},{"kind":"Field","name":{"kind":"Name","value":"neverFundedPerMillion"}},{"kind":"Field","name":{"kind":"Name","value":"bindingCaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perMillion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenthMore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"proposals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rules"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"proposals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"perMillion"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"supportKinds"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"awards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PlanOfPageFragment, unknown>;
export const AwardOfPlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AwardOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AllocationAward"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"karangTaruna"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fundingMatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<AwardOfPlanFragment, unknown>;
export const ProposalRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"focusArea"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"karangTaruna"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"classification"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProposalRowFragment, unknown>;
export const EquityPlaceDocument = {"__meta__":{"documentId":"sha256:e89c37978f1c28203dfd2d70586165dce261900356d1cd04739475de701d4422"}} as unknown as DocumentNode<EquityPlaceQuery, EquityPlaceQueryVariables>;
export const EquityTableDocument = {"__meta__":{"documentId":"sha256:2a3887718193a4c39ceb13d2dae0a793f8d248b284cd4e492604454217d326b3"}} as unknown as DocumentNode<EquityTableQuery, EquityTableQueryVariables>;
export const SitemapProvincesDocument = {"__meta__":{"documentId":"sha256:93ca9ee23131d47f302ebc52067f8333b2fb982cf81b13b3b50dfede36112e74"}} as unknown as DocumentNode<SitemapProvincesQuery, SitemapProvincesQueryVariables>;
export const SitemapProvinceDocument = {"__meta__":{"documentId":"sha256:99c62377a72e34d849a87794432e503540e4bec027d596d9973d4914c301c6c9"}} as unknown as DocumentNode<SitemapProvinceQuery, SitemapProvinceQueryVariables>;
export const SitemapProposalsDocument = {"__meta__":{"documentId":"sha256:a555585c8468c72d518bd522e007a44552987f8dcca09247e658e0835840c917"}} as unknown as DocumentNode<SitemapProposalsQuery, SitemapProposalsQueryVariables>;
export const SitemapGroupsDocument = {"__meta__":{"documentId":"sha256:02fe77ae6c4086f5d532cce60f7999e82cc1ceb3b1c8c563a70aaba8668f4a3f"}} as unknown as DocumentNode<SitemapGroupsQuery, SitemapGroupsQueryVariables>;
export const RegionsBelowDocument = {"__meta__":{"documentId":"sha256:ddf0d37ac040f9dae3b6bc27c77532048f5d122983d190c6577f2141802fc5e7"}} as unknown as DocumentNode<RegionsBelowQuery, RegionsBelowQueryVariables>;
export const ProvincesDocument = {"__meta__":{"documentId":"sha256:b068d3b9c4ca547e76e6c2452b94e19110b6a43dfa90a60e0b21edf3595e1b90"}} as unknown as DocumentNode<ProvincesQuery, ProvincesQueryVariables>;
export const ShellDocument = {"__meta__":{"documentId":"sha256:ceada38c959fbf22ce8ce9cde6527103213079ec66bf4e21436a39f94835606c"}} as unknown as DocumentNode<ShellQuery, ShellQueryVariables>;
export const RequestUploadDocument = {"__meta__":{"documentId":"sha256:1a854bbe67020f62e9b20559cff49108be0dcc992206021d20ea26b58581a97a"}} as unknown as DocumentNode<RequestUploadMutation, RequestUploadMutationVariables>;
export const ProgramSuggestionsDocument = {"__meta__":{"documentId":"sha256:0d12665a6d4ced819a40f0a5a077e4a7f12a081775c5d54e83d225626cf80a48"}} as unknown as DocumentNode<ProgramSuggestionsQuery, ProgramSuggestionsQueryVariables>;
export const ProgramSuggestionCountDocument = {"__meta__":{"documentId":"sha256:bbfb143fa5127c0da88a72261fcf4ca6c436643daa62f5f10e202a470aceb024"}} as unknown as DocumentNode<ProgramSuggestionCountQuery, ProgramSuggestionCountQueryVariables>;
export const OwnProgramsDocument = {"__meta__":{"documentId":"sha256:d5c0de6fa8d4e786b24287d01a67d701a2c31f749cffe6cf5721fe5ce6058be2"}} as unknown as DocumentNode<OwnProgramsQuery, OwnProgramsQueryVariables>;
export const ProgramFormDocument = {"__meta__":{"documentId":"sha256:86b886b6917fb0475d779fe50234bac7909d3a9441067fb675e0cad1e8800867"}} as unknown as DocumentNode<ProgramFormQuery, ProgramFormQueryVariables>;
export const CreateProgramDocument = {"__meta__":{"documentId":"sha256:c70617e65b18ddef23f95e213a8fc093c168b5e1d2db71f8c4719411209f7423"}} as unknown as DocumentNode<CreateProgramMutation, CreateProgramMutationVariables>;
export const ReviseProgramDocument = {"__meta__":{"documentId":"sha256:5441ea4f97992e0ee6a177a5244e6fd2a52df98336a47923269baa4074a3bba5"}} as unknown as DocumentNode<ReviseProgramMutation, ReviseProgramMutationVariables>;
export const PublishProgramDocument = {"__meta__":{"documentId":"sha256:0e1062fd699e93f18ac70be82b9b0d00fdc10e70d9e39d635994b68ab57d22bd"}} as unknown as DocumentNode<PublishProgramMutation, PublishProgramMutationVariables>;
export const CloseProgramDocument = {"__meta__":{"documentId":"sha256:5d29cc6bbb82cd66de1f001a77cacab73326d32b0de1a5495f52a13c942bd3ad"}} as unknown as DocumentNode<CloseProgramMutation, CloseProgramMutationVariables>;
export const CancelProgramDocument = {"__meta__":{"documentId":"sha256:1290cd82cd1d5f02924965bfdd271f3c90b43d22b669124c96192d8417b83aa5"}} as unknown as DocumentNode<CancelProgramMutation, CancelProgramMutationVariables>;
export const OfferFundingDocument = {"__meta__":{"documentId":"sha256:b5ac72a0431cca769178a178b9ab6f8e4082f03b9f9e1a80d44d3b71f272048f"}} as unknown as DocumentNode<OfferFundingMutation, OfferFundingMutationVariables>;
export const SignInDocument = {"__meta__":{"documentId":"sha256:dc666ef674716b2267f721f7eb042b0063d2a0a8dd48a96e76215a77209cb2b0"}} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignUpDocument = {"__meta__":{"documentId":"sha256:1a029efe72e12d80b24650e9553297247503fc09982f52ec9b2efccc5aa4a128"}} as unknown as DocumentNode<SignUpMutation, SignUpMutationVariables>;
export const SignOutDocument = {"__meta__":{"documentId":"sha256:62a51b6513587f841a236f36b98a35efa590da73af9f7001a499a02d300a7d65"}} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const RegisterGroupDocument = {"__meta__":{"documentId":"sha256:bb0a267ac2e39117b8f584bc537ac9ee45611132d0bde1f8500e9d22f3e114d2"}} as unknown as DocumentNode<RegisterGroupMutation, RegisterGroupMutationVariables>;
export const RegisterCompanyDocument = {"__meta__":{"documentId":"sha256:c14d5dd22ac5ca55b6890c0a7bce1d44e84e980cdacb0ca5333cfb65a52b510b"}} as unknown as DocumentNode<RegisterCompanyMutation, RegisterCompanyMutationVariables>;
export const RequestMembershipDocument = {"__meta__":{"documentId":"sha256:7fccf7d921fab50ecaff5a4c21809a035bee5cf5133b33b86b51a13deef3d546"}} as unknown as DocumentNode<RequestMembershipMutation, RequestMembershipMutationVariables>;
export const BoardAtDocument = {"__meta__":{"documentId":"sha256:3f40ba51e7e44510bf4e4646d4ea6a81a93c6ef8ae4943a6cee0d5148cd038d2"}} as unknown as DocumentNode<BoardAtQuery, BoardAtQueryVariables>;
export const JoinSearchDocument = {"__meta__":{"documentId":"sha256:9f113fa2fed2d52e2a3d80913d833dc583af5cbcaa903df72af312f97b8dd1b5"}} as unknown as DocumentNode<JoinSearchQuery, JoinSearchQueryVariables>;
export const JoinTargetDocument = {"__meta__":{"documentId":"sha256:3672b493ac2786c538db76ef5946c80af13b58b92ca6aa45942448e7b831e16a"}} as unknown as DocumentNode<JoinTargetQuery, JoinTargetQueryVariables>;
export const OwnRequestsDocument = {"__meta__":{"documentId":"sha256:6e00c95d17bfdba4a9255788cc50d8faba5724d466e6cdaef380130b4270aae0"}} as unknown as DocumentNode<OwnRequestsQuery, OwnRequestsQueryVariables>;
export const ForumListDocument = {"__meta__":{"documentId":"sha256:7d75cb539038da3e05e5d1822d676164874ba58c0c0c658662d21e4a8690a7f0"}} as unknown as DocumentNode<ForumListQuery, ForumListQueryVariables>;
export const ForumPageDocument = {"__meta__":{"documentId":"sha256:0bb647088f163069a1be390a4986242f3937d75b622bbbe271ebb7e0eac658d6"}} as unknown as DocumentNode<ForumPageQuery, ForumPageQueryVariables>;
export const ForumCompaniesDocument = {"__meta__":{"documentId":"sha256:59a4104aef34f4246736eb48bc0311b470319a421932a49ed73dc02c980f5470"}} as unknown as DocumentNode<ForumCompaniesQuery, ForumCompaniesQueryVariables>;
export const OwnForumsDocument = {"__meta__":{"documentId":"sha256:c60cb5971f887eb9f42c724c9834cb2ad0b7b4194a935bd13dba2435cf213b31"}} as unknown as DocumentNode<OwnForumsQuery, OwnForumsQueryVariables>;
export const MoreForumsDocument = {"__meta__":{"documentId":"sha256:25013259ca15df33caad1c5c2a9d76055dfdf68ef05bba27da521929953ad7f7"}} as unknown as DocumentNode<MoreForumsQuery, MoreForumsQueryVariables>;
export const ForumDeskDocument = {"__meta__":{"documentId":"sha256:b48a08045daf3a26e08c514153c7e78adf087f561e916669f48a6677fdb66837"}} as unknown as DocumentNode<ForumDeskQuery, ForumDeskQueryVariables>;
export const ForumProgramsDocument = {"__meta__":{"documentId":"sha256:0a9211e606e433ba022d431a2296e4709d5bcf34c5b44fb1b53071ca96a30eda"}} as unknown as DocumentNode<ForumProgramsQuery, ForumProgramsQueryVariables>;
export const ForumOwnProgramsDocument = {"__meta__":{"documentId":"sha256:bcc17fba6f7ae0a7693874e4ee37d011c06dc9b9dd3a78c43f03bb3628b42b10"}} as unknown as DocumentNode<ForumOwnProgramsQuery, ForumOwnProgramsQueryVariables>;
export const ShortlistPageDocument = {"__meta__":{"documentId":"sha256:16ed46e6e4b0f90598481f8b7baba4bc1c8c10fc61359fdeade6100a9ba5c219"}} as unknown as DocumentNode<ShortlistPageQuery, ShortlistPageQueryVariables>;
export const ForumListsDocument = {"__meta__":{"documentId":"sha256:95d672450b591cbd0521f4fe36094d2cdbfbd0b7ee6dac8e95ad8bfd0161b7d6"}} as unknown as DocumentNode<ForumListsQuery, ForumListsQueryVariables>;
export const RegisterForumDocument = {"__meta__":{"documentId":"sha256:4b7cfa1cc7c9151d1fd9b051ab0c6802a31f2931be26854e5e755b47e20a2495"}} as unknown as DocumentNode<RegisterForumMutation, RegisterForumMutationVariables>;
export const JoinForumDocument = {"__meta__":{"documentId":"sha256:bf7b35c874ade83ada5d720ea58dc8777fa8bc54bba757903c655bcd38211024"}} as unknown as DocumentNode<JoinForumMutation, JoinForumMutationVariables>;
export const LeaveForumDocument = {"__meta__":{"documentId":"sha256:b28460721d9df9cbe03931eca7073d8fe5b18ef7e4fa014e283ad18fc3b13784"}} as unknown as DocumentNode<LeaveForumMutation, LeaveForumMutationVariables>;
export const AcceptCompanyDocument = {"__meta__":{"documentId":"sha256:ba71493f83acb59b4e5f3cabb107f16fbdf8da9909961336b8c690001ed4d33a"}} as unknown as DocumentNode<AcceptCompanyMutation, AcceptCompanyMutationVariables>;
export const RefuseCompanyDocument = {"__meta__":{"documentId":"sha256:c1be3806945f9e562bfc290e1a3dc1baccc1f809eb57039be4e44abf18c499b6"}} as unknown as DocumentNode<RefuseCompanyMutation, RefuseCompanyMutationVariables>;
export const EndForumMemberDocument = {"__meta__":{"documentId":"sha256:612f656d081020e04f6ce604b7e974ea9304984bea7c8619c3bed3f8665406a5"}} as unknown as DocumentNode<EndForumMemberMutation, EndForumMemberMutationVariables>;
export const CreateShortlistDocument = {"__meta__":{"documentId":"sha256:8264b9c4d17dfb126e094897991e7caaedf37b6eca5899c52579991b6dddf86b"}} as unknown as DocumentNode<CreateShortlistMutation, CreateShortlistMutationVariables>;
export const ReviseShortlistDocument = {"__meta__":{"documentId":"sha256:9fb83ecb893ad7daa380bb123341d6bb6b263e75d56b9623befd49b648e63d92"}} as unknown as DocumentNode<ReviseShortlistMutation, ReviseShortlistMutationVariables>;
export const RemoveShortlistDocument = {"__meta__":{"documentId":"sha256:36e7196ae4ed4bf4e0dc7575fd145079173a8cf5e6ce6091c9c69b808cc08107"}} as unknown as DocumentNode<RemoveShortlistMutation, RemoveShortlistMutationVariables>;
export const AddToShortlistDocument = {"__meta__":{"documentId":"sha256:823f3ed3d29eb394845dfed9844e3cb223941f70c4cc6b1496ab84951fcb14d5"}} as unknown as DocumentNode<AddToShortlistMutation, AddToShortlistMutationVariables>;
export const RemoveFromShortlistDocument = {"__meta__":{"documentId":"sha256:6df1891b9138435d96c7f6465c2dd099279e891bc4361619e936d043be7d1c18"}} as unknown as DocumentNode<RemoveFromShortlistMutation, RemoveFromShortlistMutationVariables>;
export const IncludeProgramDocument = {"__meta__":{"documentId":"sha256:99dcd72fa9a3ed8585fdd03f461b0c55c39640fe13a0a996bf5275f0fa9c3538"}} as unknown as DocumentNode<IncludeProgramMutation, IncludeProgramMutationVariables>;
export const ExcludeProgramDocument = {"__meta__":{"documentId":"sha256:cd153d496252a7032de83c33b559812b80b00779d9cdb488bb1771344bcd092e"}} as unknown as DocumentNode<ExcludeProgramMutation, ExcludeProgramMutationVariables>;
export const OfferPageDocument = {"__meta__":{"documentId":"sha256:949d51f2725c85ba45b9b9860c25b57113596278d7d573109b7675af4144e085"}} as unknown as DocumentNode<OfferPageQuery, OfferPageQueryVariables>;
export const MatchListDocument = {"__meta__":{"documentId":"sha256:1a42a7d3749e954ef5f7176956db1cd7325246daa2678b48357d18f14eb10bd7"}} as unknown as DocumentNode<MatchListQuery, MatchListQueryVariables>;
export const MatchCountsDocument = {"__meta__":{"documentId":"sha256:6ca48e0a113f3bc99c6faef646917e1d78887bc67ab467f48861aff01f318a65"}} as unknown as DocumentNode<MatchCountsQuery, MatchCountsQueryVariables>;
export const MatchPageDocument = {"__meta__":{"documentId":"sha256:2c0f86070ffbe9043f5f090f08e9ec1e2673420cf9be7e50ed5361f16684b02d"}} as unknown as DocumentNode<MatchPageQuery, MatchPageQueryVariables>;
export const MatchAccountDocument = {"__meta__":{"documentId":"sha256:f125119660630120b81abfc6aeadf4aeb2344b86671b8a50bf1b0c30dbeb2528"}} as unknown as DocumentNode<MatchAccountQuery, MatchAccountQueryVariables>;
export const AcceptOfferDocument = {"__meta__":{"documentId":"sha256:97aa68a4eeb7dc16a3490bc93d723992846d69bdab4b5e6304f86d2bd08c33e8"}} as unknown as DocumentNode<AcceptOfferMutation, AcceptOfferMutationVariables>;
export const DeclineOfferDocument = {"__meta__":{"documentId":"sha256:5f01fb07ee22065010edd37ca18617f8a377192ba6c622d48611a6274526ef74"}} as unknown as DocumentNode<DeclineOfferMutation, DeclineOfferMutationVariables>;
export const WithdrawOfferDocument = {"__meta__":{"documentId":"sha256:2f7ed5a1c4cb47b3886e82dd4ff940fbb9b2bde9f23768567e69b50044f3d4ac"}} as unknown as DocumentNode<WithdrawOfferMutation, WithdrawOfferMutationVariables>;
export const EndMatchDocument = {"__meta__":{"documentId":"sha256:548d8dbb548637025f9e7f02bf5df83c30411907f3879c3d4a27ead952edf764"}} as unknown as DocumentNode<EndMatchMutation, EndMatchMutationVariables>;
export const RecordAgreementDocument = {"__meta__":{"documentId":"sha256:a46a700d6eef6eb34e77d2e73116ac1c79e9e01cf72674f2478105bda9e6b925"}} as unknown as DocumentNode<RecordAgreementMutation, RecordAgreementMutationVariables>;
export const RecordDeliveryDocument = {"__meta__":{"documentId":"sha256:13792dbfc9034dbd70e709295cdbdd6af80d9eb44fe3755dbde9f3fe8508ec6c"}} as unknown as DocumentNode<RecordDeliveryMutation, RecordDeliveryMutationVariables>;
export const VoidDeliveryDocument = {"__meta__":{"documentId":"sha256:8fbb3ffb1ed6edd94e8b4a189d0a067e9f0b04cc88f4b181a13b3c97adc4111b"}} as unknown as DocumentNode<VoidDeliveryMutation, VoidDeliveryMutationVariables>;
export const ReportPageDocument = {"__meta__":{"documentId":"sha256:044911e2180706cecf938cd8887ffc0e154e6543fee2866b4a8238fdfa2b6867"}} as unknown as DocumentNode<ReportPageQuery, ReportPageQueryVariables>;
export const ReportListDocument = {"__meta__":{"documentId":"sha256:c6702fea7b9ba48d5629a1cc8ca923910899040dcb46c97bdfb92c06886e193e"}} as unknown as DocumentNode<ReportListQuery, ReportListQueryVariables>;
export const ReportCountsDocument = {"__meta__":{"documentId":"sha256:b9cfdd3055c047f8b3d5ba4a1cac28dbf744cae68b9a0b2df4938bc6c79ba109"}} as unknown as DocumentNode<ReportCountsQuery, ReportCountsQueryVariables>;
export const FunderReportsDocument = {"__meta__":{"documentId":"sha256:c434113dc54c275c94e23def0b7217936106ccbb66438cd7810ea2260265d2a7"}} as unknown as DocumentNode<FunderReportsQuery, FunderReportsQueryVariables>;
export const SaveReportDocument = {"__meta__":{"documentId":"sha256:ad5cc9b6de27c5d1f981676722d85bd871ae144e0a810feff790fa541e8e2d80"}} as unknown as DocumentNode<SaveReportMutation, SaveReportMutationVariables>;
export const SubmitReportDocument = {"__meta__":{"documentId":"sha256:b26e239e3614e9adc3f54a95ec6e31ab4e5c6bacdd66aa884497a5595fdca0e3"}} as unknown as DocumentNode<SubmitReportMutation, SubmitReportMutationVariables>;
export const AnswerReportDocument = {"__meta__":{"documentId":"sha256:7370caeea3e588d1f44b0d2e3e9c428aae6b554430baa225a2c2408bdf9622f6"}} as unknown as DocumentNode<AnswerReportMutation, AnswerReportMutationVariables>;
export const CompanyListDocument = {"__meta__":{"documentId":"sha256:495f0f8f97a6e8d2fe8eec35627c75f14d4ebaff929f4ba96de87f3bf720eb91"}} as unknown as DocumentNode<CompanyListQuery, CompanyListQueryVariables>;
export const CompanyPageDocument = {"__meta__":{"documentId":"sha256:70a655c004d8efc06f1e608d047070ddff23c7c655ade8874332e67feff3f0e3"}} as unknown as DocumentNode<CompanyPageQuery, CompanyPageQueryVariables>;
export const CompanyProgramsDocument = {"__meta__":{"documentId":"sha256:99e1d655b029c8147a280d22386bd019b59f73b82d790540fd0d067f70b78c84"}} as unknown as DocumentNode<CompanyProgramsQuery, CompanyProgramsQueryVariables>;
export const CompanyMatchesDocument = {"__meta__":{"documentId":"sha256:adf7773ec17426dd349aa6f144709818d35a3b39e738bd468f341be4b8f89b04"}} as unknown as DocumentNode<CompanyMatchesQuery, CompanyMatchesQueryVariables>;
export const GroupListDocument = {"__meta__":{"documentId":"sha256:09800082664989e6c9f3a3b41776649632667b25a6baaa5536650a5de620d439"}} as unknown as DocumentNode<GroupListQuery, GroupListQueryVariables>;
export const GroupChoicesDocument = {"__meta__":{"documentId":"sha256:2fec56ed573556dd10aee5a10435d71027eed4801addc163ba8e0349faa7bb94"}} as unknown as DocumentNode<GroupChoicesQuery, GroupChoicesQueryVariables>;
export const GroupProfileDocument = {"__meta__":{"documentId":"sha256:793730fbc257201ed42c77d2c9ed5c134782e710c364b147bff0bbc74e969ade"}} as unknown as DocumentNode<GroupProfileQuery, GroupProfileQueryVariables>;
export const GroupProposalsDocument = {"__meta__":{"documentId":"sha256:6f3b6259a3b91872d510b95fe1682bc536eb4dcb0acf9e3b1f66f9a99f888865"}} as unknown as DocumentNode<GroupProposalsQuery, GroupProposalsQueryVariables>;
export const AssessKarangTarunaDocument = {"__meta__":{"documentId":"sha256:53c088563a5619f774669b141186f847a851c3a5bbf272b3dc7687bb82322b36"}} as unknown as DocumentNode<AssessKarangTarunaMutation, AssessKarangTarunaMutationVariables>;
export const ProgramListDocument = {"__meta__":{"documentId":"sha256:021943e2370dc27d1630a44983e87670746609935b1045b414ab5bc719aff2fb"}} as unknown as DocumentNode<ProgramListQuery, ProgramListQueryVariables>;
export const ProgramChoicesDocument = {"__meta__":{"documentId":"sha256:218bb8cc73ed8dd8a74708d8bf359f5abc4845f185677357c59758f1b356c14a"}} as unknown as DocumentNode<ProgramChoicesQuery, ProgramChoicesQueryVariables>;
export const ProgramPageDocument = {"__meta__":{"documentId":"sha256:d3e50604d7cd029e149bc14175d1fdbd777da631ec52ec3c866ca05b33af9299"}} as unknown as DocumentNode<ProgramPageQuery, ProgramPageQueryVariables>;
export const ProgramMatchesDocument = {"__meta__":{"documentId":"sha256:21e12fc1d43e21c15b5e8623cc6cbcea9fe655a1bb8a18e3169ca6ed7730fc06"}} as unknown as DocumentNode<ProgramMatchesQuery, ProgramMatchesQueryVariables>;
export const ProposalListDocument = {"__meta__":{"documentId":"sha256:fd8674541fbb89cf389d68bdf46f32aae0928ecb45d018aa06d656a54bb5e194"}} as unknown as DocumentNode<ProposalListQuery, ProposalListQueryVariables>;
export const ProposalChoicesDocument = {"__meta__":{"documentId":"sha256:951a76a36f45c74e655ea4804303a20fe6cfa26dd9b2f8085e5bdffd4ae81782"}} as unknown as DocumentNode<ProposalChoicesQuery, ProposalChoicesQueryVariables>;
export const RegionChoicesDocument = {"__meta__":{"documentId":"sha256:72fe01eb1f4a52a13b7fa83e47d17be1efcf55d4eb60660050fe5831f44d6720"}} as unknown as DocumentNode<RegionChoicesQuery, RegionChoicesQueryVariables>;
export const ProposalPageDocument = {"__meta__":{"documentId":"sha256:016338981e3090ce90c9c2d9ca4f8d3068a5b74f6d1df2d839d8dc74559586b9"}} as unknown as DocumentNode<ProposalPageQuery, ProposalPageQueryVariables>;
export const ProposalSuggestionsDocument = {"__meta__":{"documentId":"sha256:68fa02974c1e6e76a60f51e1f7e2bfad5c945dc757e647c1e923a363377b0689"}} as unknown as DocumentNode<ProposalSuggestionsQuery, ProposalSuggestionsQueryVariables>;
export const OfferProgramsDocument = {"__meta__":{"documentId":"sha256:c718184c8c2b57aa6fa396dd7c7ee3f150e2abfc251ad935fd31fa80448f27b0"}} as unknown as DocumentNode<OfferProgramsQuery, OfferProgramsQueryVariables>;
export const OfferFromProposalDocument = {"__meta__":{"documentId":"sha256:5f2f5af01bf4db57e8b746e087fcf1f9e1be54e70d869580a7ac5a2f0a899b4a"}} as unknown as DocumentNode<OfferFromProposalMutation, OfferFromProposalMutationVariables>;
export const WithdrawProposalDocument = {"__meta__":{"documentId":"sha256:1d79df9531ce09ea85639b95dc7ed05e53a4b3b305fbeacfc9a7e33e4a96b3ce"}} as unknown as DocumentNode<WithdrawProposalMutation, WithdrawProposalMutationVariables>;
export const OfficeDecisionsDocument = {"__meta__":{"documentId":"sha256:62f12b150e3bb4d461f02895d7a8badd9013bef1e2b8c16283f93f3147e4840b"}} as unknown as DocumentNode<OfficeDecisionsQuery, OfficeDecisionsQueryVariables>;
export const QueueDocument = {"__meta__":{"documentId":"sha256:25a2c8db2132183e515bf40ed06b14fe3e15127ab4102c49b580aae5e80ecf55"}} as unknown as DocumentNode<QueueQuery, QueueQueryVariables>;
export const QueueSubjectDocument = {"__meta__":{"documentId":"sha256:d0bf415fbe4b40236fdcc4a2294b1929116470fc9d26b3bcdaaa4ed5091b1e80"}} as unknown as DocumentNode<QueueSubjectQuery, QueueSubjectQueryVariables>;
export const OfficeStatisticsDocument = {"__meta__":{"documentId":"sha256:0024eccf09987b037ffbbeb789fc3c59e0731b125b5a252a68591b9eb7613037"}} as unknown as DocumentNode<OfficeStatisticsQuery, OfficeStatisticsQueryVariables>;
export const SubjectFundingMatchDocument = {"__meta__":{"documentId":"sha256:90b5edd8ed7c2c7653433d9a1426b6e43b7cf1ef8212856352dbeca8075a8a36"}} as unknown as DocumentNode<SubjectFundingMatchQuery, SubjectFundingMatchQueryVariables>;
export const SubjectDisbursementDocument = {"__meta__":{"documentId":"sha256:b96834290a07d7698cd6717836cb4922c7b3564be3410eeb7f252598da480ba5"}} as unknown as DocumentNode<SubjectDisbursementQuery, SubjectDisbursementQueryVariables>;
export const SubjectAccountabilityReportDocument = {"__meta__":{"documentId":"sha256:e63317134c24cf4bb48e7b9dd1843a24e87dda1c4dbdc017633f096306f5b1fa"}} as unknown as DocumentNode<SubjectAccountabilityReportQuery, SubjectAccountabilityReportQueryVariables>;
export const SubjectProposalDocument = {"__meta__":{"documentId":"sha256:d62dd8e2426b5c4299781d8b7fa4b141c081f912acb16499d27e10a700dded46"}} as unknown as DocumentNode<SubjectProposalQuery, SubjectProposalQueryVariables>;
export const SubjectStandingDocument = {"__meta__":{"documentId":"sha256:ca5fb557b94e17379f33166049bf5037f2aff004ae96bcf480c13be5bf0dcb16"}} as unknown as DocumentNode<SubjectStandingQuery, SubjectStandingQueryVariables>;
export const SubjectKarangTarunaDocument = {"__meta__":{"documentId":"sha256:f099f7771b88d054bc08c6328080b1201d88430afc43e4bf7ba5cf3f44ec5de6"}} as unknown as DocumentNode<SubjectKarangTarunaQuery, SubjectKarangTarunaQueryVariables>;
export const SubjectClaimsDocument = {"__meta__":{"documentId":"sha256:e3d1982d36d553fd4bbf5b0d1b6c7ed7931802578ac028e4340790c6e46b7e9b"}} as unknown as DocumentNode<SubjectClaimsQuery, SubjectClaimsQueryVariables>;
export const SubjectPayoutAccountDocument = {"__meta__":{"documentId":"sha256:b0f6dd5f461e847f5e7de0c8cd2a25397a11e0e407a3b278bedbec2febb3c62b"}} as unknown as DocumentNode<SubjectPayoutAccountQuery, SubjectPayoutAccountQueryVariables>;
export const SubjectCompanyDocument = {"__meta__":{"documentId":"sha256:6a2d7c0f43017adf5f55fc186bd272843ef6ebb7d4e3e67ad36dae5dbba9d52e"}} as unknown as DocumentNode<SubjectCompanyQuery, SubjectCompanyQueryVariables>;
export const SubjectForumDocument = {"__meta__":{"documentId":"sha256:94c8a32d776728a2f5a47e4c22e0ae54233cdb50ad877b7751eeb5d51411f45b"}} as unknown as DocumentNode<SubjectForumQuery, SubjectForumQueryVariables>;
export const SubjectMembershipRequestDocument = {"__meta__":{"documentId":"sha256:a49548f3ba8603ed2d03d0effe96ada3edfc28bdc8e45c79fac6aec06b24a994"}} as unknown as DocumentNode<SubjectMembershipRequestQuery, SubjectMembershipRequestQueryVariables>;
export const DecideVerifyProposalDocument = {"__meta__":{"documentId":"sha256:df65f93fa9b5fe5a422d27bd08431183d99c5878afba7dc96021fea1e6e48be8"}} as unknown as DocumentNode<DecideVerifyProposalMutation, DecideVerifyProposalMutationVariables>;
export const DecideReturnProposalDocument = {"__meta__":{"documentId":"sha256:863b298fa07d41166e758c64a2e5a266226d999a04128713a5d515f30f9d371e"}} as unknown as DocumentNode<DecideReturnProposalMutation, DecideReturnProposalMutationVariables>;
export const DecideRejectProposalDocument = {"__meta__":{"documentId":"sha256:dec9e81c4a6f6ae986985b8ad4ec20f57b25aca9efd5f921cc0da1beb30de80c"}} as unknown as DocumentNode<DecideRejectProposalMutation, DecideRejectProposalMutationVariables>;
export const DecideVerifyKarangTarunaDocument = {"__meta__":{"documentId":"sha256:6da27ed90cdd688802436d218570da3e4326e28f77c99a2dafe3e5db6fc947ec"}} as unknown as DocumentNode<DecideVerifyKarangTarunaMutation, DecideVerifyKarangTarunaMutationVariables>;
export const DecideRejectKarangTarunaDocument = {"__meta__":{"documentId":"sha256:91b780da7f4e176a41f602de22f30497c9f5b9cc24daf4abb4643e1cea823d67"}} as unknown as DocumentNode<DecideRejectKarangTarunaMutation, DecideRejectKarangTarunaMutationVariables>;
export const DecideVerifyPayoutAccountDocument = {"__meta__":{"documentId":"sha256:29bac42d90331dd4ecc7e1267d1239fa7d3ab6ed6a9f4f9b1b02625f43ac68b9"}} as unknown as DocumentNode<DecideVerifyPayoutAccountMutation, DecideVerifyPayoutAccountMutationVariables>;
export const DecideRejectPayoutAccountDocument = {"__meta__":{"documentId":"sha256:dd7615676cdc72a234abb860eb348e26302e0b5c66005f07de60f972e2b5c56d"}} as unknown as DocumentNode<DecideRejectPayoutAccountMutation, DecideRejectPayoutAccountMutationVariables>;
export const DecideVerifyCompanyDocument = {"__meta__":{"documentId":"sha256:e81f51af1f60a799e57e16dab7f3e2cca0f8a7b808d6c04d59560e2d347adc64"}} as unknown as DocumentNode<DecideVerifyCompanyMutation, DecideVerifyCompanyMutationVariables>;
export const DecideRejectCompanyDocument = {"__meta__":{"documentId":"sha256:df72b58b1d88cd6df489ab77be8fc3929320effbb005b98b8a2cf12248a8d902"}} as unknown as DocumentNode<DecideRejectCompanyMutation, DecideRejectCompanyMutationVariables>;
export const DecideVerifyForumDocument = {"__meta__":{"documentId":"sha256:234d3ca32229bcfaf8591cb2f978eb78ba0a27fd32920391a4580cb94ccb780f"}} as unknown as DocumentNode<DecideVerifyForumMutation, DecideVerifyForumMutationVariables>;
export const DecideRejectForumDocument = {"__meta__":{"documentId":"sha256:aac058e9ae87bd55fa631bd9a901747e970d856f6375e1e38a5223df33e890dc"}} as unknown as DocumentNode<DecideRejectForumMutation, DecideRejectForumMutationVariables>;
export const DecideApproveFundingDocument = {"__meta__":{"documentId":"sha256:4830e71eece01e6db5dd5e425d23798aeb13fb8dead0d35d670b4e47fc6510de"}} as unknown as DocumentNode<DecideApproveFundingMutation, DecideApproveFundingMutationVariables>;
export const DecideRejectFundingDocument = {"__meta__":{"documentId":"sha256:d375d8b7d51cdc94de91d3fa5b983cd811ca2937598c1416d0d8c327046e0adf"}} as unknown as DocumentNode<DecideRejectFundingMutation, DecideRejectFundingMutationVariables>;
export const DecideResolveDisbursementDocument = {"__meta__":{"documentId":"sha256:fed73ec4b50cc647d7e2b0df12cf868942db132654d44c47c55919b109e2d283"}} as unknown as DocumentNode<DecideResolveDisbursementMutation, DecideResolveDisbursementMutationVariables>;
export const DecideAcceptReportDocument = {"__meta__":{"documentId":"sha256:4b54b101e3f7930d12be8a649ad367486a4b8590136761c7f7a32f0dc4a551a9"}} as unknown as DocumentNode<DecideAcceptReportMutation, DecideAcceptReportMutationVariables>;
export const DecideReturnReportDocument = {"__meta__":{"documentId":"sha256:1552d08767ac252d09360a926c7190c8fe30c3d4e91fc190a47ce54b778a03a7"}} as unknown as DocumentNode<DecideReturnReportMutation, DecideReturnReportMutationVariables>;
export const DecideConfirmMembershipDocument = {"__meta__":{"documentId":"sha256:e8fe016f77ccf2aecec397fbee970549a919b579ad95b2bf23e33615e5a79a93"}} as unknown as DocumentNode<DecideConfirmMembershipMutation, DecideConfirmMembershipMutationVariables>;
export const DecideRejectMembershipDocument = {"__meta__":{"documentId":"sha256:594ee0c3c39cfd0a898df00f84772b83cdcbf9b6da2702ff896eb25d64f28b16"}} as unknown as DocumentNode<DecideRejectMembershipMutation, DecideRejectMembershipMutationVariables>;
export const HomeTasksDocument = {"__meta__":{"documentId":"sha256:29402d41843f5ac5cfd64625472abf62b9091edeb8bf5c6a4e86d4e6293a5c34"}} as unknown as DocumentNode<HomeTasksQuery, HomeTasksQueryVariables>;
export const HomeGroupDocument = {"__meta__":{"documentId":"sha256:b9fd0679649e319d8979c9ee1afb2e66d501703506b21c6befc528db0c2de453"}} as unknown as DocumentNode<HomeGroupQuery, HomeGroupQueryVariables>;
export const HomeCompanyDocument = {"__meta__":{"documentId":"sha256:f12854142b5f86550ad782b76ffb1750fa4cb715a6cc677e00990d013be2bf11"}} as unknown as DocumentNode<HomeCompanyQuery, HomeCompanyQueryVariables>;
export const HomeSuggestionsDocument = {"__meta__":{"documentId":"sha256:9b33d56e1705f3e98a389ef9fbc8ee9af1840462830305d81364d138806da1db"}} as unknown as DocumentNode<HomeSuggestionsQuery, HomeSuggestionsQueryVariables>;
export const HomeOfficeDocument = {"__meta__":{"documentId":"sha256:597b8352a994ba62a7a6b4340a74103799b950cf6560c5d983ca2f8cbbeebc10"}} as unknown as DocumentNode<HomeOfficeQuery, HomeOfficeQueryVariables>;
export const ConfirmReceiptDocument = {"__meta__":{"documentId":"sha256:cc5d8415947d017a84dfc81b084dcb8e8a96a71c5bbe223ba9bdce78e613e668"}} as unknown as DocumentNode<ConfirmReceiptMutation, ConfirmReceiptMutationVariables>;
export const DisputeReceiptDocument = {"__meta__":{"documentId":"sha256:c21982b826fd394a5534516060716b4caf051ce660f874b02d08e5efb830b801"}} as unknown as DocumentNode<DisputeReceiptMutation, DisputeReceiptMutationVariables>;
export const OwnProposalsDocument = {"__meta__":{"documentId":"sha256:f1ec2ddcda455de10aa481214f378d456a153635e293efc23cfc654b91c374ee"}} as unknown as DocumentNode<OwnProposalsQuery, OwnProposalsQueryVariables>;
export const GroupPageDocument = {"__meta__":{"documentId":"sha256:6eff14d5421328a65ba632a748eb39e1ea2cf2689d41266e67c6dee09c74be14"}} as unknown as DocumentNode<GroupPageQuery, GroupPageQueryVariables>;
export const CompanyPlaceDocument = {"__meta__":{"documentId":"sha256:39674427fe4dbfe7cfbf8d662b1e77ac11d5df2945ae17a0a709c8304ef6cc67"}} as unknown as DocumentNode<CompanyPlaceQuery, CompanyPlaceQueryVariables>;
export const AccountPageDocument = {"__meta__":{"documentId":"sha256:92e5aa75013d120f6fe20c3e1365c03825e9f30f1c567cf3edba268d62070c7f"}} as unknown as DocumentNode<AccountPageQuery, AccountPageQueryVariables>;
export const AcceptMemberDocument = {"__meta__":{"documentId":"sha256:05f82045f8c0c00329a2082d975dccbaff5a882395c0e8302e6186e95dd426bc"}} as unknown as DocumentNode<AcceptMemberMutation, AcceptMemberMutationVariables>;
export const RefuseMemberDocument = {"__meta__":{"documentId":"sha256:85ff461cfb5fcaebf88b8352ddd565481de24ecd72b5b4815f61601830dfcf69"}} as unknown as DocumentNode<RefuseMemberMutation, RefuseMemberMutationVariables>;
export const EndMembershipDocument = {"__meta__":{"documentId":"sha256:ccd3eb5b9951ea9536548466d6a6227400de2cd965fab61d211e1ce1a219b8b2"}} as unknown as DocumentNode<EndMembershipMutation, EndMembershipMutationVariables>;
export const SetPayoutAccountDocument = {"__meta__":{"documentId":"sha256:0715a0b86953bc9776ac40c53e25674b894534c70c871cea85e5f85e485e61f1"}} as unknown as DocumentNode<SetPayoutAccountMutation, SetPayoutAccountMutationVariables>;
export const ChangePasswordDocument = {"__meta__":{"documentId":"sha256:428da74c07a5f911bb9a54717baca718af3645e9724c1ee9d0859b687bf9f110"}} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const ProposalEditorDocument = {"__meta__":{"documentId":"sha256:bd0e980a3d3f119b6b6eac2dc8c8562b6563f207798c9a22efb54ac3d358728d"}} as unknown as DocumentNode<ProposalEditorQuery, ProposalEditorQueryVariables>;
export const ProposalDraftsOfGroupDocument = {"__meta__":{"documentId":"sha256:6028237d0a6d9d5a36ca20d00bb94b300f0e71b0db5003b02fe1c8bc8cae6677"}} as unknown as DocumentNode<ProposalDraftsOfGroupQuery, ProposalDraftsOfGroupQueryVariables>;
export const CreateProposalDocument = {"__meta__":{"documentId":"sha256:c672c48a0ee3c81563e4bae1a619ecb32e077346dcff0b2165ccd91c8ea8ea3c"}} as unknown as DocumentNode<CreateProposalMutation, CreateProposalMutationVariables>;
export const ReviseProposalDocument = {"__meta__":{"documentId":"sha256:93d31dad49b759213e1d393e7c1c4d4d59800ce8a7b5f5186fcf4b0c83c079f0"}} as unknown as DocumentNode<ReviseProposalMutation, ReviseProposalMutationVariables>;
export const SubmitProposalDocument = {"__meta__":{"documentId":"sha256:e31e320c22f7211262f328036ce7259f221080428f96669865f296387d025fcd"}} as unknown as DocumentNode<SubmitProposalMutation, SubmitProposalMutationVariables>;
export const PaperPageDocument = {"__meta__":{"documentId":"sha256:6c1833a3faeec6fac3498482fbac36e3c105eb437650d64a2151539f60ba59ba"}} as unknown as DocumentNode<PaperPageQuery, PaperPageQueryVariables>;
export const OwnPapersDocument = {"__meta__":{"documentId":"sha256:c234e0fad64a43f23d75e27a5188edffc3679f6ce614ce5ba7a0363394b78f57"}} as unknown as DocumentNode<OwnPapersQuery, OwnPapersQueryVariables>;
export const PlanEquityDocument = {"__meta__":{"documentId":"sha256:2fbc2fc78ecb5d0a42065a1af4019a6915af5f2c7d8eae6d75cc24d74459ecad"}} as unknown as DocumentNode<PlanEquityQuery, PlanEquityQueryVariables>;
export const PlanEquityProvincesDocument = {"__meta__":{"documentId":"sha256:88ebe3cfdf1f07406b9f5b69823c86936611ae115f46cd37ba81434277b1ef84"}} as unknown as DocumentNode<PlanEquityProvincesQuery, PlanEquityProvincesQueryVariables>;
export const PlanEquityVillagesDocument = {"__meta__":{"documentId":"sha256:80e63589fdad566e11de7d7bfadbb1dfa7f2786579f118e6c2807dda17e0ebd8"}} as unknown as DocumentNode<PlanEquityVillagesQuery, PlanEquityVillagesQueryVariables>;
export const PlansGiniDocument = {"__meta__":{"documentId":"sha256:e1d161907ab20a28a1c15d662a2c65b9a2e1e3dea2fbea0ef1023de90c3dd751"}} as unknown as DocumentNode<PlansGiniQuery, PlansGiniQueryVariables>;
export const PlansOfCompanyDocument = {"__meta__":{"documentId":"sha256:f012ca66104131673064421fc965ef01077988f51b6e3227f4e393c0cad4cb25"}} as unknown as DocumentNode<PlansOfCompanyQuery, PlansOfCompanyQueryVariables>;
export const PlansOfForumDocument = {"__meta__":{"documentId":"sha256:a31319720acfaa78ded1dbcd08bd97e9a567d01a1b6a82b21e3cc746dea573ff"}} as unknown as DocumentNode<PlansOfForumQuery, PlansOfForumQueryVariables>;
export const PlanFormDocument = {"__meta__":{"documentId":"sha256:59575be39745b79945eb6d9baa78747c29b2b786f8a076368c136650eecd61ff"}} as unknown as DocumentNode<PlanFormQuery, PlanFormQueryVariables>;
export const ForumPlanFormDocument = {"__meta__":{"documentId":"sha256:b2cc2a5368db19d69bae331dbda74d42149e895c1348e7d5d8b8c6d519bb813e"}} as unknown as DocumentNode<ForumPlanFormQuery, ForumPlanFormQueryVariables>;
export const PlanToRepeatDocument = {"__meta__":{"documentId":"sha256:2a6410ea3a6d6dbe6c6843360acd19e604a882c6cabe581e9e7029f9f103fd38"}} as unknown as DocumentNode<PlanToRepeatQuery, PlanToRepeatQueryVariables>;
export const PlanDocument = {"__meta__":{"documentId":"sha256:aafd636a4bfafe571573c1c6a03eccc9f634ca75301270097589d26bea65db28"}} as unknown as DocumentNode<PlanQuery, PlanQueryVariables>;
export const PlanAwardsDocument = {"__meta__":{"documentId":"sha256:dd84a7517ec4b0b79064ad6a1ad416b42f735425a315d5cb6b001144aa388ac8"}} as unknown as DocumentNode<PlanAwardsQuery, PlanAwardsQueryVariables>;
export const PlansToCompareDocument = {"__meta__":{"documentId":"sha256:69212ad03e84b1bf793cb841c51c12c15012ec2cec13d31e977afccc0ef704c5"}} as unknown as DocumentNode<PlansToCompareQuery, PlansToCompareQueryVariables>;
export const StartAllocationDocument = {"__meta__":{"documentId":"sha256:7f3789ee10f153145fb06c6e4d2f06e84b1a558e9418a2d2d0562a7e060f6189"}} as unknown as DocumentNode<StartAllocationMutation, StartAllocationMutationVariables>;
export const CancelAllocationDocument = {"__meta__":{"documentId":"sha256:704f7c48016ddb182f9f9a817d94a6eb88454f2844c56a5f20fdab18997779ba"}} as unknown as DocumentNode<CancelAllocationMutation, CancelAllocationMutationVariables>;
export const RemoveAllocationDocument = {"__meta__":{"documentId":"sha256:bbcff5e47962a8b85bd02504d310c6c79f838ab12bf77d8c5cc1ecfe811712f9"}} as unknown as DocumentNode<RemoveAllocationMutation, RemoveAllocationMutationVariables>;
export const OfferAllocationDocument = {"__meta__":{"documentId":"sha256:81cfc814e5e2c863c86ac238b1e01fc5948617d8d11b94e587bad82a9ea1edcf"}} as unknown as DocumentNode<OfferAllocationMutation, OfferAllocationMutationVariables>;
export const EquityDocument = {"__meta__":{"documentId":"sha256:8aecd5e82078b4c9443198f9292f407f4099d468ba51b85eccbf884edd03cdc0"}} as unknown as DocumentNode<EquityQuery, EquityQueryVariables>;
export const EquityVillagesDocument = {"__meta__":{"documentId":"sha256:f7ed3621b5def1ad07e7e3bcfd42548e67cad3a933bac138c871643f73010188"}} as unknown as DocumentNode<EquityVillagesQuery, EquityVillagesQueryVariables>;
export const HomeDocument = {"__meta__":{"documentId":"sha256:3956f40c601bb94dd550c5768590adb133d37f192631d23e6dcce9c33ccecbec"}} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const RegionPageDocument = {"__meta__":{"documentId":"sha256:6c6d95cc3a2003688e0dd6700dfad606162290f8b263c18657fb0a975bb5ea95"}} as unknown as DocumentNode<RegionPageQuery, RegionPageQueryVariables>;
export const RegionFiguresDocument = {"__meta__":{"documentId":"sha256:f27a96f241c229d03d5f2c30327ea2ad01097486304bfbbd64dd0286dc1a452d"}} as unknown as DocumentNode<RegionFiguresQuery, RegionFiguresQueryVariables>;