import { sql } from '../../database/sql.ts';

/**
 * The code of the kabupaten or kota in which counts what a proposal q is given: its group's. A province's board lies in none: its activity counts
 * where all its villages lie, and in the province, as a place of its own, where they lie in several.
 */
export const kabupatenOf = sql`case when length(q.region_code) > 2 then left(q.region_code, 5) else (
  select case when count(distinct left(v.region_code, 5)) = 1 then min(left(v.region_code, 5)) else q.region_code end
  from proposal_village v where v.proposal_id = q.id) end`;
