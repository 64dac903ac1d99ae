import { requireForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import type { Problem } from '../../kernel/problem.ts';
import { authorize } from '../../kernel/refusal.ts';
import type { Company } from '../company/company.ts';
import { conflictWhen } from '../funding/funding-policy.ts';
import { NotReady, ReadinessItem } from '../proposal/proposal-problems.ts';
import type { AcceptReportInput } from './report-graphql.ts';
import { isPartyToReport } from './report-policy.ts';
import { lockReport, mayDecideOnReport } from './reports.ts';

export const acceptReport = (ctx: Context, input: AcceptReportInput) =>
  atomically(ctx, async (em) => {
    const { report, proposal, matches } = await lockReport(em, ctx, input.id);
    authorize(await mayDecideOnReport(em, ctx, report, proposal));
    requireForm(input);
    const refusal =
      report.cannotBeDecided() ??
      conflictWhen(isPartyToReport(ctx.viewer, proposal, matches)) ??
      notReady(report.awaited(proposal.zone, ctx.clock.now())) ??
      report.accept(input.note) ??
      proposal.finish(input.note);
    if (refusal) return refusal;
    for (const match of matches) if (match.status === 'ACTIVE') match.complete();
    return report;
  });

const notReady = (awaited: readonly Company[]): Problem | undefined =>
  awaited.length
    ? new NotReady(
        awaited.map(
          ({ name }) =>
            new ReadinessItem('FUNDER_ANSWER', {
              id: `${name} masih punya waktu untuk menanggapi laporan ini.`,
              en: `${name} still has time to answer this report.`,
            }),
        ),
      )
    : undefined;
