import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { connectionOf, ForwardPaging } from '../../api/connection.ts';
import { Given } from '../../api/declare.ts';
import { enumOf } from '../../api/enum.ts';
import { Items } from '../../api/rules.ts';
import { DateTimeScalar, LocalDateScalar } from '../../api/scalars.ts';
import type { LocalDate } from '../../kernel/calendar.ts';
import type { WaitingCount, WorkItem, WorkKind } from './work-item.ts';

export const WorkKindEnum = enumOf<WorkKind>('WorkKind', 'What there is to do (jenis pekerjaan).', {
  CONFIRM_MEMBERSHIP: 'Confirm that somebody joins (setujui anggota).',
  VERIFY_KARANG_TARUNA: 'Verify or reject a group (verifikasi Karang Taruna).',
  VERIFY_ACCOUNT: "Check a group's payout account (periksa rekening).",
  VERIFY_COMPANY: 'Verify or reject a company (verifikasi perusahaan).',
  VERIFY_FORUM: 'Verify or reject a forum (verifikasi forum).',
  CONFIRM_FORUM_MEMBER: 'Confirm that a company joins a forum, or not (jawab permohonan perusahaan).',
  VERIFY_PROPOSAL: 'Verify, return or reject a proposal (verifikasi proposal).',
  REVISE_PROPOSAL: 'Change a proposal that was returned (perbaiki proposal).',
  ANSWER_OFFER: 'Accept or decline an offer (jawab tawaran).',
  APPROVE_FUNDING: 'Approve or reject a match (setujui pendanaan).',
  RECORD_AGREEMENT: 'Record the signed agreement (catat MoU/PKS).',
  RECORD_DISBURSEMENT: 'Deliver what was agreed, and record it (catat penyaluran).',
  CONFIRM_DISBURSEMENT: 'Say whether a delivery has arrived (konfirmasi penerimaan).',
  RESOLVE_DISPUTE: 'Settle whether a delivery has arrived (selesaikan sengketa).',
  SUBMIT_REPORT: 'Account for a running proposal (kirim LPJ).',
  ANSWER_REPORT: 'Confirm a report or object to it (tanggapi LPJ).',
  REVIEW_REPORT: 'Accept or return a report (periksa LPJ).',
});

@ObjectType('WorkItem', { description: 'One thing that waits for this person (pekerjaan).' })
export class WorkItemType implements Pick<WorkItem, 'kind' | 'since' | 'dueOn'> {
  @Field(() => WorkKindEnum, { description: 'What there is to do (jenis).' })
  @Given()
  kind!: WorkKind;

  @Field(() => DateTimeScalar, { description: 'Since when it waits (sejak).' })
  @Given()
  since!: Date;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day for it; null where there is none (batas waktu).' })
  @Given()
  dueOn!: LocalDate | null;
}

export const WorkItemConnection = connectionOf('WorkItem', () => WorkItemType, 'pekerjaan');

@ObjectType('WaitingCount', { description: 'How much of one kind waits for this person (jumlah pekerjaan).' })
export class WaitingCountType implements WaitingCount {
  @Field(() => WorkKindEnum, { description: 'What there is to do (jenis).' })
  @Given()
  kind!: WorkKind;

  @Field(() => Int, { description: 'How much of it (jumlah).' })
  @Given()
  count!: number;
}

@ArgsType()
export class WorklistArgs extends ForwardPaging {
  @Field(() => [WorkKindEnum], { nullable: true, description: 'Only of these kinds (jenis).' })
  @Items(Object.keys(WorkKindEnum).length)
  kinds?: WorkKind[] | null;
}
