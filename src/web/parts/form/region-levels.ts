import { msg } from '../../words/words.ts';

/** As long as the codes of each level are: `82`, `82.06`, `82.06.01`, `82.06.01.2001`. */
export const LEVELS = [
  { level: 'PROVINCE', length: 2, word: msg('Provinsi') },
  { level: 'REGENCY', length: 5, word: msg('Kabupaten atau kota') },
  { level: 'DISTRICT', length: 8, word: msg('Kecamatan') },
  { level: 'VILLAGE', length: 13, word: msg('Desa atau kelurahan') },
] as const;

export type RegionLevel = (typeof LEVELS)[number]['level'];

/** From 0 for a province. */
export const depthOf = (level: RegionLevel): number => LEVELS.findIndex((l) => l.level === level);

/** Whether the region chosen is deep enough. */
export const isRegionChosen = (code: string, least: RegionLevel = 'VILLAGE'): boolean => code.length >= (LEVELS[depthOf(least)]?.length ?? 0);
