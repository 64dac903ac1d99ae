import { expose } from '../../database/exposure.ts';
import { raw, sql } from '../../database/sql.ts';
import { Region } from './region.ts';

export const regionExposure = expose(Region, {
  prefix: 'reg',
  visibleTo: () => sql`true`,
  orders: { NAME: { by: [{ expression: (t) => raw(`${t}.name`), cast: 'text' }], descending: false } },
});
