import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import { execute, keyOf } from '../../database/lock.ts';
import { sql } from '../../database/sql.ts';
import { notFound } from '../../kernel/refusal.ts';
import type { FundingMatch } from '../funding/funding-match.ts';
import { officeDecidingNow } from '../identity/deciding.ts';
import { Proposal } from '../proposal/proposal.ts';
import { lockProposalWithMatches } from '../proposal/proposals.ts';
import { AccountabilityReport } from './report.ts';

/** A report that the viewer may see, with its answers; locked through its proposal, as everything that touches it is. */
export async function lockReport(
  em: EntityManager,
  ctx: Context,
  id: string,
): Promise<{ report: AccountabilityReport; proposal: Proposal; matches: FundingMatch[] }> {
  const key = keyOf(ctx, AccountabilityReport, id);
  const [found] = await execute<{ proposal_id: string }>(
    em,
    sql`select r.proposal_id from accountability_report r where r.id = ${key} and ${ctx.reads.visible(AccountabilityReport, 'r')}`,
  );
  if (!found) throw notFound();
  const { proposal, matches } = await lockProposalWithMatches(em, ctx, ctx.reads.table(Proposal).key.convert(found.proposal_id) as string);
  const report = await em.findOneOrFail(AccountabilityReport, id, { populate: ['answers', 'answers.company'] });
  return { report, proposal, matches };
}

/** The viewer works for an office that decides on it now; the office's days count from when it could first accept. */
export const mayDecideOnReport = async (em: EntityManager, ctx: Context, report: AccountabilityReport, proposal: Proposal): Promise<boolean> => {
  const since = report.status === 'SUBMITTED' ? report.acceptableFrom(proposal.zone) : null;
  return (await officeDecidingNow(em, ctx, { regionCode: proposal.regionCode, since })) !== undefined;
};
