import { msg, type Words } from '../../words/words.ts';
import type { Measure } from './equity-measure.ts';

/** The places by which it is told. */
export const PLACES: Readonly<Record<string, string>> = {
  PROVINCE: msg('provinsi'),
  REGENCY: msg('kabupaten dan kota'),
  DISTRICT: msg('kecamatan'),
  VILLAGE: msg('desa'),
};
const SAID: Readonly<Record<Measure, string>> = {
  kelompok: msg('Separuh kelompok, di {wilayah} yang paling sedikit menerima, mendapat {persen} dari seluruh dana.'),
  keluarga: msg('Separuh keluarga miskin, di {wilayah} yang paling sedikit menerima, mendapat {persen} dari dana yang sampai ke desa-desa itu.'),
};
const SAID_OF_GROUPS = msg('Separuh kelompok yang paling sedikit menerima mendapat {persen} dari seluruh dana.');
export const LEFT_OUT: Readonly<Record<Measure, string>> = {
  kelompok: msg('{n} {wilayah} belum punya kelompok, jadi tidak dihitung.'),
  keluarga: msg('{n} {wilayah} tidak dihitung karena belum ada data kesejahteraannya, atau keluarga miskinnya kurang dari lima.'),
};
/** What a Lorenz curve counts. */
export const PEOPLE: Readonly<Record<Measure, string>> = {
  kelompok: msg('Kelompok, dari yang paling sedikit menerima'),
  keluarga: msg('Keluarga miskin, dari yang paling sedikit menerima'),
};

/** A share of the whole, from 0 to 1, in whole percents. */
export const shareSaid = ({ percent }: Pick<Words, 'percent'>, part: number): string => percent(String(Math.round(part * 10_000)), '10000');

/** What the half that received least has of all. One village has one group, so that by villages it is said of the groups themselves. */
export const lowerHalfSaid = (words: Words, measure: Measure, level: string, lowerHalf: number): string =>
  words.t(measure === 'kelompok' && level === 'VILLAGE' ? SAID_OF_GROUPS : SAID[measure], {
    wilayah: words.t(PLACES[level] ?? ''),
    persen: shareSaid(words, lowerHalf),
  });
