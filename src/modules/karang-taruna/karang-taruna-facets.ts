import type { Context } from '../../context.ts';
import { raw } from '../../database/sql.ts';
import { levelBelow } from '../region/region.ts';
import { regionAt, regionCounts } from '../region/regions.ts';
import { CLASSIFICATIONS, VERIFICATION_STATUSES } from './karang-taruna.ts';
import type { KarangTarunaFilter } from './karang-taruna-inputs.ts';
import { karangTarunaList } from './karang-tarunas.ts';

/** How many each choice would give beside the others, each read when it is asked for. */
export function karangTarunaFacets({ reads }: Context, filter: KarangTarunaFilter) {
  const without = (own: keyof KarangTarunaFilter) => karangTarunaList({ ...filter, [own]: null });
  return {
    total: () => reads.count(karangTarunaList(filter)),
    classifications: async () => {
      const counted = await reads.tally(without('classification'), (t) => raw(`${t}.classification`));
      return [...CLASSIFICATIONS, null].map((classification) => ({ classification, count: counted.get(classification) ?? 0 }));
    },
    statuses: async () => {
      const counted = await reads.tally(without('status'), (t) => raw(`${t}.status`));
      return VERIFICATION_STATUSES.map((status) => ({ status, count: counted.get(status) ?? 0 }));
    },
    regions: async () => {
      const level = levelBelow(filter.within);
      return level ? regionCounts(await reads.tally(without('withinAny'), (t) => regionAt(raw(`${t}.region_code`), level))) : [];
    },
  };
}
