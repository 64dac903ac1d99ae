import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { type Exposes, Many, OfEntity, Relation, Rows, Through } from '../../api/declare.ts';
import { enumOf } from '../../api/enum.ts';
import { Node } from '../../api/node.ts';
import { Items, Nested, Whole, Words } from '../../api/rules.ts';
import { RupiahScalar } from '../../api/scalars.ts';
import type { Rupiah } from '../../kernel/rupiah.ts';
import { CompanyType } from '../company/company-graphql.ts';
import { MOST_FILES } from '../document/attach.ts';
import { FileType } from '../document/document-graphql.ts';
import { MOST_LINES } from '../proposal/budget-line.ts';
import { BudgetLineType, ProposalType } from '../proposal/proposal-graphql.ts';
import { MOST_PEOPLE } from '../proposal/proposal-inputs.ts';
import { AccountabilityReport, FunderAnswer, type FunderVerdict, type ReportStatus, Spending } from './report.ts';

export const ReportStatusEnum = enumOf<ReportStatus>('ReportStatus', 'Where a report stands (status LPJ).', {
  DRAFT: 'Being written (draf).',
  SUBMITTED: 'Sent; companies and office look at it (terkirim).',
  RETURNED: 'Sent back to be corrected (dikembalikan).',
  ACCEPTED: 'Accepted by the office (diterima).',
});

export const FunderVerdictEnum = enumOf<FunderVerdict>('FunderVerdict', 'What a paying company says to a report (tanggapan pemberi dana).', {
  CONFIRMED: 'It is as the company knows it (sesuai).',
  OBJECTED: 'Something is not right (keberatan).',
});

@ObjectType('Spending', { description: 'What was spent on one budget line (penggunaan dana).' })
@OfEntity(() => Spending)
export class SpendingType implements Exposes<Spending, 'amount' | 'note'> {
  @Field(() => BudgetLineType, { description: 'The line of the budget; asked of CSR (baris RAB).' })
  @Relation('budgetLine')
  budgetLine!: BudgetLineType;

  @Field(() => RupiahScalar, { description: 'How much; it may exceed the line (jumlah).' })
  amount!: Rupiah;

  @Field(() => String, { nullable: true, description: 'A word on it; null for those who may not read it (catatan).' })
  note!: string | null;
}

@ObjectType('FunderAnswer', { description: 'What one paying company says to a report (tanggapan pemberi dana). `verdict` is null until answered.' })
@OfEntity(() => FunderAnswer)
export class FunderAnswerType implements Exposes<FunderAnswer, 'verdict' | 'note'> {
  @Field(() => CompanyType, { description: 'The company that paid (perusahaan).' })
  @Relation('company')
  company!: CompanyType;

  @Field(() => FunderVerdictEnum, { nullable: true, description: 'Null until answered (tanggapan).' })
  verdict!: FunderVerdict | null;

  @Field(() => String, { nullable: true, description: 'A word on it; null for those who may not read it (catatan).' })
  note!: string | null;
}

@ObjectType('AccountabilityReport', { implements: Node, description: 'What was done and spent, line by line (LPJ).' })
@OfEntity(() => AccountabilityReport)
export class AccountabilityReportType
  extends Node
  implements Exposes<AccountabilityReport, 'id' | 'narrative' | 'beneficiariesReached' | 'spent' | 'refunded' | 'status' | 'statusReason'>
{
  @Field(() => ProposalType, { description: 'What it accounts for (proposal kegiatan).' })
  @Relation('proposal')
  proposal!: ProposalType;

  @Field(() => String, { description: 'What was done (uraian kegiatan).' })
  narrative!: string;

  @Field(() => Int, { description: 'How many people benefited (penerima manfaat).' })
  beneficiariesReached!: number;

  @Field(() => [SpendingType], { description: 'What was spent, line by line (penggunaan dana).' })
  @Rows(MOST_LINES)
  @Many(() => Spending, 'report', ['position'])
  spending!: SpendingType[];

  @Field(() => RupiahScalar, { description: 'The sum of its spending (jumlah yang dipakai).' })
  spent!: Rupiah;

  @Field(() => RupiahScalar, { description: 'What was given back (jumlah yang dikembalikan).' })
  refunded!: Rupiah;

  @Field(() => ReportStatusEnum, { description: 'Where it stands (status).' })
  status!: ReportStatus;

  @Field(() => String, { nullable: true, description: 'Why it was returned; for the group, the paying companies and the offices above (alasan).' })
  statusReason!: string | null;

  @Field(() => [FileType], { description: 'Receipts and pictures, for those who may see them (lampiran).' })
  @Through('attachments')
  attachments!: FileType[];

  @Field(() => [FunderAnswerType], { description: 'One per company that paid (tanggapan pemberi dana).' })
  @Rows(10)
  @Many(() => FunderAnswer, 'report', [])
  funderAnswers!: FunderAnswerType[];
}

@InputType('SpendingInput', { description: 'What was spent on one budget line (penggunaan dana).' })
export class SpendingInput {
  @Field(() => ID, { description: 'A line of the proposal that is asked of CSR, each once (baris RAB).' })
  budgetLineId!: string;

  @Field(() => RupiahScalar, { description: 'How much; it may exceed the line (jumlah).' })
  amount!: Rupiah;

  @Field(() => String, { nullable: true, description: 'A word on it (catatan).' })
  @Words(500, 0)
  note?: string | null;
}

@InputType('SaveReportInput', {
  description: 'A draft, as far as it has come (draf LPJ); absent or null fields stay as they are, `spending` and `attachmentIds` replace them all.',
})
export class SaveReportInput {
  @Field(() => ID, { description: 'What it accounts for (proposal kegiatan).' })
  proposalId!: string;

  @Field(() => String, { nullable: true, description: 'What was done (uraian kegiatan).' })
  @Words(10_000, 0)
  narrative?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people benefited (penerima manfaat).' })
  @Whole(0, MOST_PEOPLE)
  beneficiariesReached?: number | null;

  @Field(() => [SpendingInput], { nullable: true, description: 'What was spent, at most 200 lines (penggunaan dana).' })
  @Items(MOST_LINES)
  @Nested()
  spending?: SpendingInput[] | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'What was given back (jumlah yang dikembalikan).' })
  refunded?: Rupiah | null;

  @Field(() => [ID], { nullable: true, description: 'Receipts and pictures, uploaded before; at most 20 (lampiran).' })
  @Items(MOST_FILES)
  attachmentIds?: string[] | null;
}

@InputType('SubmitReportInput', { description: 'The report, complete; what was spent and given back together is what was received (LPJ).' })
export class SubmitReportInput {
  @Field(() => ID, { description: 'What it accounts for (proposal kegiatan).' })
  proposalId!: string;

  @Field(() => String, { description: 'What was done (uraian kegiatan).' })
  @Words(10_000)
  narrative!: string;

  @Field(() => Int, { description: 'How many people benefited (penerima manfaat).' })
  @Whole(0, MOST_PEOPLE)
  beneficiariesReached!: number;

  @Field(() => [SpendingInput], { description: 'What was spent, at most 200 lines (penggunaan dana).' })
  @Items(MOST_LINES)
  @Nested()
  spending!: SpendingInput[];

  @Field(() => RupiahScalar, { description: 'What was given back (jumlah yang dikembalikan).' })
  refunded!: Rupiah;

  @Field(() => [ID], { nullable: true, description: 'Receipts and pictures, uploaded before; at most 20, absent keeps those of the draft (lampiran).' })
  @Items(MOST_FILES)
  attachmentIds?: string[] | null;
}

@InputType('AnswerReportInput', { description: 'A paying company confirms or objects; a later answer replaces its earlier one (menanggapi LPJ).' })
export class AnswerReportInput {
  @Field(() => ID, { description: 'The report (LPJ).' })
  reportId!: string;

  @Field(() => ID, { description: 'The company that answers (perusahaan).' })
  companyId!: string;

  @Field(() => FunderVerdictEnum, { description: 'What it says (tanggapan).' })
  verdict!: FunderVerdict;

  @Field(() => String, { nullable: true, description: 'A word on it (catatan).' })
  @Words(2000, 0)
  note?: string | null;
}

@InputType('AcceptReportInput', { description: 'The office accepts a report (menerima LPJ).' })
export class AcceptReportInput {
  @Field(() => ID, { description: 'The report (LPJ).' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'A word to the group and the companies (catatan).' })
  @Words(2000, 0)
  note?: string | null;
}

@InputType('ReturnReportInput', { description: 'The office sends a report back to be corrected (mengembalikan LPJ).' })
export class ReturnReportInput {
  @Field(() => ID, { description: 'The report (LPJ).' })
  id!: string;

  @Field(() => String, { description: 'Why; the group reads it (alasan).' })
  @Words(2000)
  reason!: string;
}
