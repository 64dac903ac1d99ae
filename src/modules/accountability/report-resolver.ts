import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { present } from '../../api/result.ts';
import type { Context } from '../../context.ts';
import { acceptReport } from './accept-report.ts';
import { answerReport } from './answer-report.ts';
import { AcceptReportInput, AccountabilityReportType, AnswerReportInput, ReturnReportInput, SaveReportInput, SubmitReportInput } from './report-graphql.ts';
import { AcceptReportResult, AnswerReportResult, ReturnReportResult, SaveReportResult, SubmitReportResult } from './report-results.ts';
import { returnReport } from './return-report.ts';
import { saveReport } from './save-report.ts';
import { submitReport } from './submit-report.ts';

@Resolver(() => AccountabilityReportType)
export class ReportResolver {
  @Mutation(() => SaveReportResult, {
    description: 'Keeps a draft of the report, as far as it has come (menyimpan draf LPJ). By an officer of the group, once the proposal runs.',
  })
  saveReport(@Arg('input', () => SaveReportInput, { description: 'The draft (draf LPJ).' }) input: SaveReportInput, @Ctx() ctx: Context) {
    return present('SaveReport', 'report', saveReport(ctx, input));
  }

  @Mutation(() => SubmitReportResult, {
    description: 'Sends the report to companies and office (mengirim LPJ). By an officer of the group, with nothing open: no offer, no delivery that waits.',
  })
  submitReport(@Arg('input', () => SubmitReportInput, { description: 'The report (LPJ).' }) input: SubmitReportInput, @Ctx() ctx: Context) {
    return present('SubmitReport', 'report', submitReport(ctx, input));
  }

  @Mutation(() => AnswerReportResult, { description: 'Confirms the report or objects to it (menanggapi LPJ). By a member of a company that paid.' })
  answerReport(@Arg('input', () => AnswerReportInput, { description: 'The answer (tanggapan).' }) input: AnswerReportInput, @Ctx() ctx: Context) {
    return present('AnswerReport', 'report', answerReport(ctx, input));
  }

  @Mutation(() => AcceptReportResult, {
    description:
      'Accepts the report, closes the proposal and completes its matches (menerima LPJ). By the office above the group; `NotReady`: a paying company has not answered yet and its 14 days are not over.',
  })
  acceptReport(@Arg('input', () => AcceptReportInput, { description: 'Which one (LPJ).' }) input: AcceptReportInput, @Ctx() ctx: Context) {
    return present('AcceptReport', 'report', acceptReport(ctx, input));
  }

  @Mutation(() => ReturnReportResult, { description: 'Sends the report back to be corrected (mengembalikan LPJ). By the office above the group.' })
  returnReport(@Arg('input', () => ReturnReportInput, { description: 'Which one, and why (LPJ dan alasan).' }) input: ReturnReportInput, @Ctx() ctx: Context) {
    return present('ReturnReport', 'report', returnReport(ctx, input));
  }
}
