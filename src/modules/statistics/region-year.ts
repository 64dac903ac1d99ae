import { defineEntity, p } from '@mikro-orm/core';
import { money, words } from '../../database/columns.ts';

/** Of proposals from verified to closed: how many, how many of them seek money, and what they come to. */
const sums = () => ({
  proposals: p.bigint(),
  seeking: p.bigint(),
  requested: money(),
  committed: money(),
  disbursed: money(),
  received: money(),
  reached: p.bigint(),
});

const RegionYearSchema = defineEntity({
  name: 'RegionYear',
  tableName: 'region_year',
  properties: { regionCode: words().primary(), year: p.integer().primary(), ...sums() },
});
/** What a region and all that lies in it came to in one year, but for the changes that are not yet folded into it. Written by the database alone. */
export class RegionYear extends RegionYearSchema.class {}
RegionYearSchema.setClass(RegionYear);

const RegionYearChangeSchema = defineEntity({
  name: 'RegionYearChange',
  tableName: 'region_year_change',
  properties: { id: p.bigint().primary().autoincrement(), regionCode: words(), year: p.integer(), ...sums() },
});
/** By how much one proposal changed what its own region comes to: written with that change, in its transaction. */
export class RegionYearChange extends RegionYearChangeSchema.class {}
RegionYearChangeSchema.setClass(RegionYearChange);
