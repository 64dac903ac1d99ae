import type { EntityManager } from '@mikro-orm/postgresql';
import { InvalidInput, invalid } from '../../kernel/problem.ts';
import { Region } from './region.ts';

const NO_REGION = { id: 'Kode wilayah ini tidak ada dalam daftar Kemendagri.', en: 'There is no region of this code.' };

/** The regions of those codes, in their order; InvalidInput at `field` for each code that is no region's. */
export async function regionsNamed(em: EntityManager, codes: readonly string[], field: string): Promise<Region[] | InvalidInput> {
  const regions = codes.length ? await em.find(Region, { code: { $in: [...codes] } }) : [];
  const found = new Map(regions.map((region) => [region.code, region]));
  const issues = codes.flatMap((code, i) => (found.has(code) ? [] : [{ path: [field, String(i)], text: NO_REGION }]));
  return issues.length ? new InvalidInput(issues) : codes.map((code) => found.get(code) as Region);
}

/** The region of that code; InvalidInput at `field` when there is none. */
export const regionNamed = async (em: EntityManager, code: string, field: string): Promise<Region | InvalidInput> =>
  (await em.findOne(Region, { code })) ?? invalid([field], NO_REGION);
