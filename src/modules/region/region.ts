import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { generatedLexemes, searchIndex, texts, words, zone } from '../../database/columns.ts';
import type { Zone } from '../../kernel/calendar.ts';

export const REGION_LEVELS = ['PROVINCE', 'REGENCY', 'DISTRICT', 'VILLAGE'] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];

/** A Kemendagri region code: 82, 82.71, 82.71.01, 82.71.01.1001. */
export const REGION_CODE = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/;
export const CODE_LENGTHS: Readonly<Record<RegionLevel, number>> = { PROVINCE: 2, REGENCY: 5, DISTRICT: 8, VILLAGE: 13 };
/** So many regions a filter takes. */
export const MOST_PLACES = 50;
/** More than lie directly under any region, and more villages than any kabupaten has: what the limits count where all are listed. */
export const MOST_BELOW = 120;
export const MOST_VILLAGES = 1000;
/** Kabupaten and kota of Indonesia. */
export const MOST_KABUPATEN = 514;
export const MOST_PROVINCES = 38;

export const levelOf = (code: string): RegionLevel => (Object.keys(CODE_LENGTHS) as RegionLevel[]).find((l) => CODE_LENGTHS[l] === code.length) as RegionLevel;
/** The region of that level in which this one lies, or itself; undefined when it lies above that level. */
export const ancestorAt = (code: string, level: RegionLevel): string | undefined =>
  code.length >= CODE_LENGTHS[level] ? code.slice(0, CODE_LENGTHS[level]) : undefined;
/** The level directly under that region, or the highest one; undefined under a village. */
export const levelBelow = (code: string | null | undefined): RegionLevel | undefined => REGION_LEVELS[code ? REGION_LEVELS.indexOf(levelOf(code)) + 1 : 0];
/** From the province down to the parent. */
export const ancestorCodes = (code: string): string[] =>
  Object.values(CODE_LENGTHS)
    .filter((n) => n < code.length)
    .map((n) => code.slice(0, n));

const LENGTHS = Object.values(CODE_LENGTHS);
const RegionSchema = defineEntity({
  name: 'Region',
  tableName: 'region',
  properties: {
    code: p.text().primary(),
    name: words(),
    level: p.enum(REGION_LEVELS),
    parent: () => p.manyToOne(Region).nullable().joinColumn('parent_code').index('region_parent_code_index'),
    zone: zone().$type<Zone>(),
    searchWords: generatedLexemes('name'),
    id: p
      .text()
      .$type<Opt<string>>()
      .persist(false)
      .formula((c) => `'reg_' || ${c.code}`),
    /** `ancestorCodes`, as SQL. */
    above: texts()
      .$type<Opt<string[]>>()
      .persist(false)
      .formula((c) => `(array[${LENGTHS.slice(0, -1).map((n) => `left(${c.code}, ${n})`)}])[1:array_position(array[${LENGTHS}], length(${c.code})) - 1]`),
  },
  indexes: [
    searchIndex('region'),
    { name: 'region_village_index', expression: `create index "region_village_index" on "region" ("code" text_pattern_ops) where level = 'VILLAGE'` },
    // What lies under a region is found by the beginning of its code, which the key's own index finds in no collation but C.
    { name: 'region_code_prefix', expression: 'create index "region_code_prefix" on "region" ("code" text_pattern_ops)' },
  ],
});

/** A region of Indonesia as the ministry of home affairs (Kemendagri) lists it; loaded once, never written. */
export class Region extends RegionSchema.class {}
RegionSchema.setClass(Region);
