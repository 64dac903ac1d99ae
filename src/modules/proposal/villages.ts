import type { EntityManager } from '@mikro-orm/postgresql';
import { InvalidInput, invalid } from '../../kernel/problem.ts';
import { contains } from '../identity/viewer.ts';
import type { Region } from '../region/region.ts';
import { levelOf } from '../region/region.ts';
import { regionsNamed } from '../region/regions-named.ts';

const OWN_VILLAGE = { id: 'Kegiatan kelompok desa atau kelurahan berlangsung di wilayahnya sendiri.', en: "A village's group works in its own village." };
const NOT_UNDER = { id: 'Pilih desa atau kelurahan di bawah wilayah kelompok ini.', en: "Choose villages under the board's own region." };
const AT_LEAST_TWO = { id: 'Pilih setidaknya dua desa atau kelurahan tempat kegiatan.', en: 'Choose at least two villages where it happens.' };

/** Where a group's proposal happens: in its own village, or in at least two villages under a board above the village. */
export async function villagesOf(em: EntityManager, own: Region, codes: readonly string[]): Promise<Region[] | InvalidInput> {
  const regions = await regionsNamed(em, codes, 'villageCodes');
  if (regions instanceof InvalidInput) return regions;
  const isBoard = levelOf(own.code) !== 'VILLAGE';
  const issues = codes.flatMap((code, i) =>
    levelOf(code) === 'VILLAGE' && contains(own.code, code) ? [] : [{ path: ['villageCodes', String(i)], text: isBoard ? NOT_UNDER : OWN_VILLAGE }],
  );
  if (issues.length) return new InvalidInput(issues);
  if (!isBoard) return [own];
  return regions.length < 2 ? invalid(['villageCodes'], AT_LEAST_TWO) : regions;
}
