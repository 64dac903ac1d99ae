import { formatRupiah } from '../../kernel/rupiah.ts';
import type { Text } from '../../kernel/text.ts';
import { MATCH_CRITERIA, type MatchCriterion } from '../program/match-weights.ts';
import type { Points } from './pairs.ts';
import type { Told } from './scoring.ts';

/** What one criterion says of a pair. */
export interface MatchReason {
  readonly criterion: MatchCriterion;
  readonly points: number;
  readonly maximum: number;
  /** The most points where all data is there. */
  readonly weight: number;
  readonly text: Text;
}

/** `shared`: 1 the province to 4 the village, the smallest region that place and company share, 0 for none; `place`: its name. */
export type Explained = Told & Omit<Points, 'score'> & { readonly shared: number; readonly place: string | null };

/** All six criteria of a pair, each with its points, what was possible, and one sentence made of its figures. */
export function reasonsOf(pair: Explained): MatchReason[] {
  const said: Record<MatchCriterion, Text> = {
    NEED: need(pair),
    PROXIMITY: nearness(pair),
    CAPACITY: ability(pair),
    READINESS: preparation(pair),
    REACH: reach(pair),
    EQUITY: spread(pair),
  };
  return MATCH_CRITERIA.map((criterion) => ({
    criterion,
    points: pair.points[criterion],
    maximum: pair.maxima[criterion],
    weight: pair.weight[criterion],
    text: said[criterion],
  }));
}

function need({ poor, poor_around, never_funded }: Explained): Text {
  const welfare: Text =
    poor === null
      ? {
          id: 'Belum ada data kesejahteraan desa ini, atau keluarga miskinnya kurang dari lima, jadi tidak ikut dihitung',
          en: 'There is no data on the welfare of the village, or fewer than five poor households, so it does not count',
        }
      : {
          id: `${inHundred(poor)}% keluarga di lokasi ada di desil 1–4${poor_around === null ? '' : `; rata-rata kabupaten/kotanya ${inHundred(poor_around)}%`}`,
          en: `${inHundred(poor)}% of households there are in deciles 1–4${poor_around === null ? '' : `; the average of its kabupaten or kota is ${inHundred(poor_around)}%`}`,
        };
  const funded: Text = never_funded
    ? { id: 'kelompok ini belum pernah menerima dana', en: 'the group has never received any funds' }
    : { id: 'kelompok ini sudah pernah menerima dana', en: 'the group has received funds before' };
  return { id: `${welfare.id}; ${funded.id}.`, en: `${welfare.en}; ${funded.en}.` };
}

function spread({ is_provincial, received_here, received_around }: Explained): Text {
  if (is_provincial)
    return {
      id: 'Tidak ikut dihitung: kelompok tingkat provinsi tidak berada di satu kabupaten atau kota.',
      en: "It does not count: a province's group lies in no single kabupaten or kota.",
    };
  if (received_here === null || !received_around)
    return {
      id: 'Tidak ikut dihitung: di kabupaten dan kota provinsi ini belum ada dana yang tercatat diterima.',
      en: 'It does not count: nothing is on record as received in the kabupaten and kota of this province yet.',
    };
  const [here, around] = [BigInt(received_here), BigInt(received_around)];
  return {
    id: `Kabupaten/kota ini menerima ${formatRupiah(here, 'id')} per kelompok; rata-rata provinsinya ${formatRupiah(around, 'id')}.`,
    en: `This kabupaten or kota received ${formatRupiah(here, 'en')} for each group; the average of its province is ${formatRupiah(around, 'en')}.`,
  };
}

const inHundred = (share: number): number => Math.round(share * 100);

function nearness({ shared, place, maxima }: Explained): Text {
  if (!maxima.PROXIMITY)
    return { id: 'Tidak ikut dihitung: perusahaan belum menyebut wilayah operasinya.', en: 'It does not count: the company has named no operating regions.' };
  if (shared === 4) return { id: `Di ${place}, wilayah operasi perusahaan.`, en: `In ${place}, where the company operates.` };
  const level = [undefined, { id: 'provinsi', en: 'province' }, { id: 'kabupaten/kota', en: 'kabupaten or kota' }, { id: 'kecamatan', en: 'kecamatan' }][
    shared
  ];
  return level
    ? { id: `Satu ${level.id} (${place}) dengan wilayah operasi perusahaan.`, en: `In the same ${level.en} (${place}) as the company's operations.` }
    : { id: 'Di luar provinsi tempat perusahaan beroperasi.', en: 'Outside the provinces where the company operates.' };
}

function ability({ classification, aspects, reports, punctual }: Explained): Text {
  const mean = aspects === null ? undefined : Math.round(aspects);
  const level: Text = classification
    ? {
        id: `Klasifikasi ${inWords(classification)}, rata-rata enam aspek ${mean} dari 100`,
        en: `Classified ${inWords(classification)}, its six aspects average ${mean} of 100`,
      }
    : { id: 'Belum pernah dinilai Dinsos', en: 'Never assessed by its office' };
  const record: Text = reports
    ? { id: `${punctual} dari ${reports} LPJ tepat waktu`, en: `${punctual} of ${reports} reports in time` }
    : { id: 'belum pernah membuat LPJ', en: 'no report to make so far' };
  return { id: `${level.id}; ${record.id}.`, en: `${level.en}; ${record.en}.` };
}

/** Whoever reads this need not see the papers themselves: the office has. */
function preparation({ papers, co_funding }: Explained): Text {
  const share = Math.floor(co_funding * 100);
  return {
    id: `${papers ? `${papers} lampiran diperiksa Dinsos` : 'Tanpa lampiran'}; ${share}% anggaran dari sumber selain CSR.`,
    en: `${papers ? `${papers} attachment${papers === 1 ? '' : 's'} seen by its office` : 'No attachments'}; ${share}% of the budget from others than CSR.`,
  };
}

function reach({ times_median }: Explained): Text {
  if (times_median === null)
    return {
      id: 'Tidak ikut dihitung: belum ada yang bisa dibandingkan di bidang ini.',
      en: 'It does not count: there is nothing to compare with in its focus area.',
    };
  const times = times_median >= 10 ? String(Math.round(times_median)) : times_median.toFixed(1);
  return {
    id: `Penerima manfaat per rupiah ${times.replace('.', ',')} kali nilai tengah bidangnya.`,
    en: `Its beneficiaries per rupiah are ${times} times the median of its focus area.`,
  };
}

/** As people write it: `Maju`. */
const inWords = (classification: string): string => classification[0] + classification.slice(1).toLowerCase();
