import { SUPPORT_KINDS, type SupportKind } from '../../words/states.ts';
import { msg, type Words } from '../../words/words.ts';

interface Support {
  /** Heads the form that records a delivery. */
  readonly record: string;
  readonly amount: string;
  readonly day: string;
  readonly reference: string;
  /** Says what still has to come. */
  readonly rest: string;
  /** The last step of an offer, as the group reads it before it answers. */
  readonly way: string;
}

const MONEY: Support = {
  record: msg('Catat pengiriman uang'),
  amount: msg('Berapa yang dikirim?'),
  day: msg('Tanggal dikirim'),
  reference: msg('Nomor bukti transfer'),
  rest: msg('Belum dikirim'),
  way: msg('Perusahaan mengirim ke rekening kelompok, bukan lewat Sambung'),
};

const IN_KIND: Support = {
  record: msg('Catat penyerahan'),
  amount: msg('Berapa nilainya?'),
  day: msg('Tanggal diserahkan'),
  reference: msg('Nomor berita acara serah terima (BAST)'),
  rest: msg('Belum diserahkan'),
  way: msg('Perusahaan menyerahkan langsung kepada kelompok, bukan lewat Sambung'),
};

export const supportWords = (kind: SupportKind): Support => (kind === 'CASH' ? MONEY : IN_KIND);

/** What every programme of these gives; nothing where no kind of support is of all. */
export const commonKinds = (programs: readonly { readonly supportKinds: readonly SupportKind[] }[]): readonly SupportKind[] =>
  (Object.keys(SUPPORT_KINDS) as SupportKind[]).filter((kind) => programs.every(({ supportKinds }) => supportKinds.includes(kind)));

/** `Rp 15.000.000`, or what it is and its worth: `barang senilai Rp 15.000.000`. */
export const worth = (kind: SupportKind, amount: string, { t, rupiah }: Words): string =>
  kind === 'CASH' ? rupiah(amount) : t('{bentuk} senilai {uang}', { bentuk: t(SUPPORT_KINDS[kind].word).toLowerCase(), uang: rupiah(amount) });
