import { defineEntity, p } from '@mikro-orm/core';
import { id, instant, words } from '../../database/columns.ts';
import { Region } from '../region/region.ts';

const OfficeSchema = defineEntity({
  name: 'Office',
  tableName: 'office',
  properties: {
    id: id('off'),
    name: words(),
    region: () => p.manyToOne(Region).joinColumn('region_code').unique('office_region_code_unique'),
    createdAt: instant(),
  },
});

/** A Dinas Sosial: its staff have power over its region and what lies under it, and nowhere else. */
export class Office extends OfficeSchema.class {}
OfficeSchema.setClass(Office);
