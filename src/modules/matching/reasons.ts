import type { Text } from '../../kernel/text.ts';
import { MATCH_CRITERIA, MAXIMUM, type MatchCriterion } from './criteria.ts';
import type { Figures } from './scoring.ts';

/** What one criterion says of a pair. */
export interface MatchReason {
  readonly criterion: MatchCriterion;
  readonly points: number;
  readonly maximum: number;
  readonly text: Text;
}

/** `place`: the name of the smallest region that place and company share. */
export type Explained = Figures & { readonly place: string | null };

interface Verdict {
  readonly points: number;
  readonly text: Text;
}

/** All six criteria of a pair, each with its points and one sentence made of its figures. */
export function reasonsOf(pair: Explained): MatchReason[] {
  const verdicts: Record<MatchCriterion, Verdict> = {
    NEED: { points: 0, text: NO_WELFARE_DATA },
    PROXIMITY: { points: pair.proximity, text: nearness(pair) },
    CAPACITY: { points: pair.capacity, text: ability(pair) },
    READINESS: { points: pair.readiness, text: preparation(pair) },
    REACH: { points: pair.reach, text: reach(pair) },
    EQUITY: { points: 0, text: NO_SPREAD },
  };
  return MATCH_CRITERIA.map((criterion) => ({ criterion, maximum: MAXIMUM[criterion], ...verdicts[criterion] }));
}

const NO_WELFARE_DATA: Text = {
  id: 'Belum dinilai: data kesejahteraan desa belum tersedia.',
  en: 'Not assessed yet: there is no data on the welfare of the village.',
};
const NO_SPREAD: Text = {
  id: 'Belum dinilai: angka bantuan per kabupaten/kota belum tersedia.',
  en: 'Not assessed yet: there are no figures on what each kabupaten or kota has received.',
};

function nearness({ shared, place }: Explained): Text {
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
  const times = times_median >= 10 ? String(Math.round(times_median)) : times_median.toFixed(1);
  return {
    id: `Penerima manfaat per rupiah ${times.replace('.', ',')} kali nilai tengah bidangnya.`,
    en: `Its beneficiaries per rupiah are ${times} times the median of its focus area.`,
  };
}

/** As people write it: `Maju`. */
const inWords = (classification: string): string => classification[0] + classification.slice(1).toLowerCase();
