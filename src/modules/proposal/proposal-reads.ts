import type { Context } from '../../context.ts';
import type { Row } from '../../database/model.ts';
import { raw, sql } from '../../database/sql.ts';
import type { Telling } from '../../database/telling.ts';
import { dayIn } from '../../kernel/calendar.ts';
import { KarangTaruna } from '../karang-taruna/karang-taruna.ts';
import { BudgetLine, FUNDING_SOURCES } from './budget-line.ts';
import { overdueReportsOf } from './overdue-reports.ts';
import { Proposal } from './proposal.ts';
import type { ReadinessItem } from './proposal-problems.ts';
import { missingFrom, missingOfGroup } from './readiness.ts';

const SOURCES = raw(`array[${FUNDING_SOURCES.map((source) => `'${source}'`)}]`);

/** What each source is to pay of a proposal, for those that its lines name. */
export const FUNDING_SPLIT: Telling = {
  rows: (_asker, t) => sql`select l.source, sum(l.amount)::bigint as amount, array_position(${SOURCES}, l.source) as place
    from budget_line l where l.proposal_id = ${raw(`${t}.id`)} group by l.source`,
  order: ['place'],
};

/** What is still missing before it can be submitted; nothing is once it is. Batched. */
export async function readinessOf(ctx: Context, proposal: Row<Proposal>): Promise<ReadinessItem[]> {
  if (proposal.status !== 'DRAFT' && proposal.status !== 'RETURNED') return [];
  const [group, lines, villages, overdue] = await Promise.all([
    ctx.reads.one(KarangTaruna, proposal.karangTaruna),
    ctx.reads.many(BudgetLine, 'proposal', proposal.id, ['position']),
    ctx.reads.through(ctx.reads.table(Proposal), 'villages', proposal.id),
    overdueReportsOf(ctx, proposal.karangTaruna),
  ]);
  const today = dayIn(proposal.zone, ctx.clock.now());
  return [...(group ? missingOfGroup(group, today) : []), ...missingFrom(proposal, lines, villages, overdue)];
}
