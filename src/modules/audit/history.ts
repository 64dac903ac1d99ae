import type { Context } from '../../context.ts';
import type { Visibility } from '../../database/exposure.ts';
import type { EntityClass } from '../../database/model.ts';
import { raw, sql } from '../../database/sql.ts';
import { FundingMatch } from '../funding/funding-match.ts';
import { isPartyOrOffice } from '../identity/visibility.ts';
import { Proposal } from '../proposal/proposal.ts';
import { isProposalInsider } from '../proposal/proposal-exposure.ts';

/** One state that a record entered; `by` and `reason` are null for who may not know them. */
export interface StateChange {
  readonly status: string;
  readonly at: Date;
  readonly by: string | null;
  readonly reason: string | null;
}

/** What has a history, and who may know the persons and reasons in it. */
const SUBJECTS = {
  Proposal: { entity: Proposal, isInsider: isProposalInsider },
  FundingMatch: { entity: FundingMatch, isInsider: isPartyOrOffice },
} satisfies Record<string, { entity: EntityClass; isInsider: Visibility }>;

/** Every state of a record that the viewer may see, from the first one on. Batched. */
export function historyOf(ctx: Context, subject: keyof typeof SUBJECTS, id: string): Promise<StateChange[]> {
  const { entity, isInsider } = SUBJECTS[subject];
  const { key, name } = ctx.reads.table(entity);
  const loader = ctx.reads.loader<StateChange[]>(`${subject} history`, async (ids) => {
    const rows = await ctx.reads.queries.rows(sql`
      select e.subject_id, e.to_status, e.at, x.name, x.reason
      from audit_entry e join ${raw(name)} t on t.id = e.subject_id left join person p on p.id = e.actor
      left join lateral (select p.name, e.reason where ${isInsider(ctx.viewer, 't')}) x on true
      where e.subject_id = any(${ctx.reads.keys(key, ids)}::uuid[]) and e.subject_type = ${subject}
        and e.from_status is distinct from e.to_status and ${ctx.reads.visible(entity, 't')}
      order by e.sequence`);
    const changes = Map.groupBy(rows, (row) => key.convert(row[0]));
    return ids.map((of) => (changes.get(of) ?? []).map(([, status, at, by, reason]) => ({ status, at, by, reason }) as StateChange));
  });
  return loader.load(id);
}
