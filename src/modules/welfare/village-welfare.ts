import { defineEntity, p } from '@mikro-orm/core';
import { words } from '../../database/columns.ts';

const VillageWelfareSchema = defineEntity({
  name: 'VillageWelfare',
  tableName: 'village_welfare',
  properties: {
    regionCode: words().primary(),
    /** Households of deciles 1 to 4. */
    poor: p.bigint(),
  },
  indexes: [
    {
      name: 'village_welfare_within_index',
      expression: 'create index "village_welfare_within_index" on "village_welfare" ("region_code" text_pattern_ops) include ("poor")',
    },
  ],
});
/** How many poor households a village has by its newest figures. Written by the database alone, with each snapshot. */
export class VillageWelfare extends VillageWelfareSchema.class {}
VillageWelfareSchema.setClass(VillageWelfare);
