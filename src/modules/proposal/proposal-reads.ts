import type { Context } from '../../context.ts';
import type { Row } from '../../database/model.ts';
import { sql } from '../../database/sql.ts';
import { dayIn } from '../../kernel/calendar.ts';
import { type Rupiah, rupiah } from '../../kernel/rupiah.ts';
import { KarangTaruna } from '../karang-taruna/karang-taruna.ts';
import { BudgetLine, FUNDING_SOURCES, type FundingSource } from './budget-line.ts';
import { overdueReportsOf } from './overdue-reports.ts';
import { Proposal } from './proposal.ts';
import type { ReadinessItem } from './proposal-problems.ts';
import { missingFrom, missingOfGroup } from './readiness.ts';

interface FundingShare {
  readonly source: FundingSource;
  readonly amount: Rupiah;
}

/** What each source is to pay of a proposal that the viewer may see, for those that its lines name. Batched. */
export function fundingSplitOf(ctx: Context, proposalId: string): Promise<FundingShare[]> {
  const { key } = ctx.reads.table(Proposal);
  const loader = ctx.reads.loader<FundingShare[]>('funding splits', async (ids) => {
    const rows = await ctx.reads.queries.rows(sql`select t.proposal_id, t.source, sum(t.amount)::bigint from budget_line t
      where t.proposal_id = any(${ctx.reads.keys(key, ids)}::uuid[]) and ${ctx.reads.visible(BudgetLine, 't')}
      group by 1, 2 order by array_position(${FUNDING_SOURCES}::text[], t.source)`);
    const byProposal = Map.groupBy(rows, (row) => key.convert(row[0]));
    return ids.map((id) => (byProposal.get(id) ?? []).map(([, source, amount]) => ({ source: source as FundingSource, amount: rupiah(amount as string) })));
  });
  return loader.load(proposalId);
}

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
