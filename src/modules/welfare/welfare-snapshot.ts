import { defineEntity, p } from '@mikro-orm/core';
import { day } from '../../database/columns.ts';
import { Region } from '../region/region.ts';

/** The deciles that social programmes are meant for: the poorer four tenths of all households of the country. */
export const POOR_DECILES = 4;

const WelfareSnapshotSchema = defineEntity({
  name: 'WelfareSnapshot',
  tableName: 'welfare_snapshot',
  properties: {
    /** A village. */
    region: () => p.manyToOne(Region).primary().joinColumn('region_code'),
    /** The first day of the quarter that the figures are of. */
    quarter: day().primary(),
    /** Ten counts, of decile 1 (the poorest) to 10. */
    households: p.array().$type<number[]>().columnType('int[]'),
  },
  // What lies in a kabupaten is found by the beginning of its code.
  indexes: [
    {
      name: 'welfare_snapshot_within_index',
      expression: 'create index "welfare_snapshot_within_index" on "welfare_snapshot" ("region_code" text_pattern_ops, "quarter")',
    },
  ],
  triggers: [
    {
      name: 'counted',
      timing: 'after',
      events: ['insert', 'update', 'delete'],
      body: 'perform keep_village_welfare(code) from unnest(array_remove(array[old.region_code, new.region_code], null)) code; return null;',
    },
  ],
  checks: [
    { name: 'welfare_snapshot_households_check', expression: '(((cardinality(households) = 10) AND (0 <= ALL (households))))' },
    { name: 'welfare_snapshot_village_check', expression: '((length(region_code) = 13))' },
    {
      name: 'welfare_snapshot_quarter_check',
      expression:
        '(((EXTRACT(day FROM quarter) = (1)::numeric) AND (EXTRACT(month FROM quarter) = ANY (ARRAY[(1)::numeric, (4)::numeric, (7)::numeric, (10)::numeric]))))',
    },
  ],
});

/** How many households of a village stand in each decile of welfare (DTSEN), by quarter. Sums only: nothing of it is about one household. */
export class WelfareSnapshot extends WelfareSnapshotSchema.class {}
WelfareSnapshotSchema.setClass(WelfareSnapshot);
