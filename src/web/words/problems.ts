import type { Fault } from '../data/operation.ts';
import type { Refused } from '../data/use-action.ts';
import type { State } from './states.ts';
import { msg, type Words } from './words.ts';

type Name = Refused['__typename'];
type Of<N extends Name> = Extract<Refused, { __typename: N }>;

export interface Item {
  readonly code: string;
  readonly message: string;
}

/** What a refusal comes to on the screen. */
export interface ProblemWords {
  /** One sentence or two. */
  readonly said: string;
  /** What is in the way, point by point. */
  readonly items?: readonly Item[];
  /** The amount that would be taken: one button offers it. */
  readonly allowed?: string;
  /** Seconds until it may be tried again. */
  readonly wait?: number;
}

/** What only the screen knows of what was refused. */
export interface About {
  /** The words of the states of what it is about; without them a WrongState does not name the state. */
  readonly states?: Readonly<Record<string, State>>;
  /** A username that may still be free. */
  readonly suggestion?: string;
}

type Speaker<N extends Name> = (problem: Of<N>, words: Words, about: About) => ProblemWords;

/** A problem without anything of its own to tell. */
const plain =
  (sentence: string) =>
  (_problem: Refused, { t }: Words) => ({ said: t(sentence) });

const SPEAKERS: { readonly [N in Name]: Speaker<N> } = {
  InvalidInput: ({ issues }, { t }) => ({ said: t('{n} hal perlu diperbaiki.', { n: issues.length }) }),
  UsernameTaken: (_problem, { t }, { suggestion }) => ({
    said: suggestion ? t('Nama pengguna ini sudah dipakai. Coba {saran}.', { saran: suggestion }) : t('Nama pengguna ini sudah dipakai. Coba yang lain.'),
  }),
  InvalidCredentials: plain(msg('Nama pengguna atau kata sandi belum cocok.')),
  TooManyAttempts: ({ retryAfterSeconds }, { t }) => ({ said: t('Tunggu sebentar, ya. Anda bisa mencoba lagi dalam:'), wait: retryAfterSeconds }),
  RegionTaken: plain(msg('Wilayah ini sudah punya Karang Taruna terverifikasi. Minta bergabung, atau hubungi Dinsos.')),
  NibTaken: plain(msg('NIB ini sudah terdaftar. Minta rekan mengundang Anda.')),
  RegionHasForum: plain(msg('Wilayah ini sudah punya forum terverifikasi. Ajak perusahaan Anda bergabung ke sana.')),
  AlreadyListed: plain(msg('Proposal ini sudah ada di daftar itu.')),
  CivilServant: plain(msg('Staf Dinas Sosial tidak dapat duduk di sekretariat forum.')),
  // The server tells apart a group that waits and one whose decree has ended.
  NotVerified: ({ message }) => ({ said: message }),
  WrongState: ({ status }, { t }, { states }) => {
    const state = states?.[status];
    return {
      said: state
        ? t('Statusnya sudah berubah menjadi {status}. Kami tampilkan yang terbaru.', { status: t(state.word) })
        : t('Statusnya sudah berubah. Kami tampilkan yang terbaru.'),
    };
  },
  StaleVersion: plain(msg('Sudah diubah orang lain. Pilih tulisan yang dipakai.')),
  ConflictOfInterest: plain(msg('Anda tidak dapat memutuskan yang ini. Supaya adil, rekan lain yang memutuskan.')),
  NotReady: ({ missing }, { t }) => ({ said: t('Tinggal {n} hal lagi sebelum bisa dilanjutkan.', { n: missing.length }), items: missing }),
  NotEligible: ({ reasons }, { t }) => ({ said: t('Belum cocok dengan program ini, karena:'), items: reasons }),
  BelowCommitted: ({ committed }, { t, rupiah }) => ({
    said: t('Sudah ada {committed} yang dijanjikan. Tidak bisa di bawah itu.', { committed: rupiah(committed) }),
    allowed: committed,
  }),
  ProvinceMustDecide: ({ office }, { t }) => ({
    said: office
      ? t('Jumlahnya diputuskan {kantor}. Sudah kami teruskan.', { kantor: office.name })
      : t('Jumlahnya diputuskan Dinas Sosial provinsi. Sudah kami teruskan.'),
  }),
  ProgramBudgetExceeded: ({ available }, { t, rupiah }) => ({
    said: t('Dana program tinggal {available}.', { available: rupiah(available) }),
    allowed: available,
  }),
  ProposalNeedExceeded: ({ remaining }, { t, rupiah }) => ({
    said: t('Proposal ini tinggal butuh {remaining}.', { remaining: rupiah(remaining) }),
    allowed: remaining,
  }),
  MatchAmountExceeded: ({ remaining }, { t, rupiah }) => ({
    said: t('Sisa yang bisa dikirim {remaining}.', { remaining: rupiah(remaining) }),
    allowed: remaining,
  }),
};

/** A refusal in the words of the design. */
export function problemWords(problem: Refused, words: Words, about: About = {}): ProblemWords {
  const speak = SPEAKERS[problem.__typename] as Speaker<Name> | undefined;
  // A newer server may know a refusal that this page does not; it says it itself.
  return speak?.(problem, words, about) ?? { said: problem.message };
}

export const KNOWN_PROBLEMS: readonly string[] = Object.keys(SPEAKERS);

const NO_SUCH_PAGE = msg('Halaman ini tidak ada.');

/** The API's codes, those of a file's way, and those of the way there. */
const FAULTS: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: msg('Sesi habis. Masuk lagi, tulisan Anda aman.'),
  NOT_FOUND: NO_SUCH_PAGE,
  FORBIDDEN: NO_SUCH_PAGE,
  BAD_USER_INPUT: msg('Alamat atau isian tidak dikenali.'),
  IDEMPOTENCY_CONFLICT: msg('Kiriman ini sudah pernah masuk dengan isi lain. Periksa dulu.'),
  RATE_LIMITED: msg('Terlalu cepat. Coba lagi sebentar.'),
  PERSISTED_QUERY_NOT_FOUND: msg('Ada versi baru. Muat ulang halaman ini, tulisan Anda aman.'),
  OFFLINE: msg('Butuh sinyal untuk langkah ini. Tulisan Anda aman.'),
  BROKEN: msg('Sambungan terputus di tengah jalan. Tulisan Anda aman.'),
  CHANGED: msg('Isinya baru saja berubah. Baca dulu yang terbaru.'),
  WRONG_TYPE: msg('Berkas ini bukan foto atau PDF. Pilih JPEG, PNG, WebP, atau PDF.'),
  TOO_LARGE: msg('Berkas ini lebih dari 10 MB. Pilih yang lebih kecil.'),
  EMPTY: msg('Berkas ini kosong. Pilih yang lain.'),
  WRONG_SIZE: msg('Berkas ini berubah selagi dikirim. Pilih lagi.'),
  LINK_EXPIRED: msg('Alamat unggahnya sudah lewat waktu. Coba lagi.'),
  CUT_OFF: msg('Sambungan terputus di tengah jalan. Tulisan Anda aman.'),
};

export const KNOWN_FAULTS: readonly string[] = Object.keys(FAULTS);

const MARK = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** What kept an answer away; a bug names the mark under which the log tells the rest. */
export function faultWords({ code, message }: Fault, { t }: Words): string {
  const known = FAULTS[code];
  if (known) return t(known);
  const [mark] = MARK.exec(message) ?? [];
  return mark ? t('Belum berhasil. Tulisan Anda aman. Kode: {id}', { id: mark.slice(0, 8) }) : t('Belum berhasil. Tulisan Anda aman.');
}

/** `4 menit 30 detik` */
export function waitWords(seconds: number, { t }: Words): string {
  const [n, rest] = [Math.floor(seconds / 60), seconds % 60];
  const [minutes, left] = [t('{n} menit', { n }), t('{n} detik', { n: rest })];
  if (n === 0) return left;
  return rest === 0 ? minutes : t('{menit} {detik}', { menit: minutes, detik: left });
}
