import { resultOf } from '../../api/result.ts';
import { InvalidInput, WrongState } from '../../kernel/problem.ts';
import { ConflictOfInterest } from '../identity/identity-problems.ts';
import { NotReady } from '../proposal/proposal-problems.ts';
import { AccountabilityReportType } from './report-graphql.ts';

const report = { type: () => AccountabilityReportType, description: 'The report as it is now (LPJ).' };

export const SaveReportResult = resultOf('SaveReport', 'draf LPJ tersimpan', { report }, () => [WrongState, ConflictOfInterest, InvalidInput]);
export const SubmitReportResult = resultOf('SubmitReport', 'LPJ terkirim', { report }, () => [WrongState, ConflictOfInterest, InvalidInput]);
export const AnswerReportResult = resultOf('AnswerReport', 'LPJ ditanggapi', { report }, () => [WrongState, ConflictOfInterest, InvalidInput]);
export const AcceptReportResult = resultOf('AcceptReport', 'LPJ diterima', { report }, () => [WrongState, ConflictOfInterest, NotReady]);
export const ReturnReportResult = resultOf('ReturnReport', 'LPJ dikembalikan', { report }, () => [WrongState, ConflictOfInterest, InvalidInput]);
