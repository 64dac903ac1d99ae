import type { Visibility } from '../../database/exposure.ts';
import { raw, sql } from '../../database/sql.ts';
import type { Telling } from '../../database/telling.ts';

/** One state that a record entered; `by` and `reason` are null for who may not know them. */
export interface StateChange {
  readonly status: string;
  readonly at: Date;
  readonly by: string | null;
  readonly reason: string | null;
}

/** Every state of a record, from the first one on; `isInsider` says who may know the persons and reasons in it. */
export const historyOf = (subject: 'Proposal' | 'FundingMatch', isInsider: Visibility): Telling => ({
  rows: ({ viewer }, t) => sql`select e.to_status as status, e.at, x.name as by, x.reason, e.sequence
    from audit_entry e left join person p on p.id = e.actor left join lateral (select p.name, e.reason where ${isInsider(viewer, t)}) x on true
    where e.subject_id = ${raw(`${t}.id`)} and e.subject_type = ${raw(`'${subject}'`)} and e.from_status is distinct from e.to_status`,
  order: ['sequence'],
});
