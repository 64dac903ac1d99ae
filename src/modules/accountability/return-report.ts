import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import { conflictWhen } from '../funding/funding-policy.ts';
import type { ReturnReportInput } from './report-graphql.ts';
import { isPartyToReport } from './report-policy.ts';
import { lockReport, mayDecideOnReport } from './reports.ts';

export const returnReport = (ctx: Context, input: ReturnReportInput) =>
  atomically(ctx, async (em) => {
    const { report, proposal, matches } = await lockReport(em, ctx, input.id);
    authorize(await mayDecideOnReport(em, ctx, report, proposal));
    return (
      checkForm(input) ??
      report.cannotBeDecided() ??
      conflictWhen(isPartyToReport(ctx.viewer, proposal, matches)) ??
      report.return(input.reason) ??
      proposal.resume(input.reason) ??
      report
    );
  });
