import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { findVisible } from '../../database/lock.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import { Company } from '../company/company.ts';
import { conflictWhen } from '../funding/funding-policy.ts';
import type { AnswerReportInput } from './report-graphql.ts';
import { mayAnswer, mayReport } from './report-policy.ts';
import { lockReport } from './reports.ts';

export const answerReport = (ctx: Context, input: AnswerReportInput) =>
  atomically(ctx, async (em) => {
    const { report, proposal, matches } = await lockReport(em, ctx, input.reportId);
    await findVisible(em, ctx, Company, input.companyId);
    authorize(mayAnswer(ctx.viewer, { id: input.companyId }, matches));
    const refusal = checkForm(input) ?? report.cannotBeDecided() ?? conflictWhen(mayReport(ctx.viewer, proposal));
    if (refusal) return refusal;
    report.answerOf(input.companyId).give(input.verdict, input.note?.trim() || null, ctx.viewer.personId as string, ctx.clock.now());
    return report;
  });
