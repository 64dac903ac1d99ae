import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../api/connection.ts';
import { type Exposes, Many, OfEntity, Relation, Rows, Single } from '../../api/declare.ts';
import { enumOf } from '../../api/enum.ts';
import { Node } from '../../api/node.ts';
import { Items } from '../../api/rules.ts';
import { DateTimeScalar, LocalDateScalar, RegionCodeScalar, RupiahScalar } from '../../api/scalars.ts';
import type { LocalDate } from '../../kernel/calendar.ts';
import type { Rupiah } from '../../kernel/rupiah.ts';
import { FileType } from '../document/document-graphql.ts';
import type { SupportKind } from '../program/program.ts';
import { CsrProgramType, SupportKindEnum } from '../program/program-graphql.ts';
import { ProposalType } from '../proposal/proposal-graphql.ts';
import { Agreement, Disbursement, type DisbursementStatus } from './disbursement.ts';
import { FUNDING_MATCH_STATUSES, FundingMatch, type FundingMatchStatus } from './funding-match.ts';

export const FundingMatchStatusEnum = enumOf<FundingMatchStatus>('FundingMatchStatus', 'Where a match stands (status kesepakatan pendanaan).', {
  OFFERED: 'The company has offered; the group has not answered yet (ditawarkan).',
  ACCEPTED: 'The group has accepted; the office has not decided yet (diterima kelompok).',
  APPROVED: 'The office has approved; the agreement is not signed yet (disetujui).',
  ACTIVE: 'The agreement is recorded; support is delivered (berjalan).',
  COMPLETED: 'The report was accepted; nothing more comes (selesai).',
  ENDED: 'Ended before its time; counts what was received (diakhiri).',
  DECLINED: 'The group has declined (tidak diambil kelompok).',
  WITHDRAWN: 'The company has withdrawn its offer (ditarik).',
  REJECTED: 'The office has rejected it (tidak disetujui).',
  EXPIRED: 'Nobody answered in time (kedaluwarsa).',
});

export const DisbursementStatusEnum = enumOf<DisbursementStatus>('DisbursementStatus', 'Where a delivery stands (status penyaluran).', {
  SENT: 'The company says that it was delivered (dikirim).',
  RECEIVED: 'The group has confirmed it, or the office has (diterima).',
  DISPUTED: 'The group says that it did not arrive like this (dipersoalkan).',
  VOID: 'A wrong entry; counts nothing (batal).',
});

@ObjectType('Agreement', { description: 'The signed paper behind a match (MoU/PKS).' })
@OfEntity(() => Agreement)
export class AgreementType implements Exposes<Agreement, 'number' | 'signedOn'> {
  @Field(() => String, { description: 'Its number (nomor).' })
  number!: string;

  @Field(() => LocalDateScalar, { description: 'The day of signature (tanggal tanda tangan).' })
  signedOn!: LocalDate;

  @Field(() => FileType, { nullable: true, description: 'The signed paper; for the parties and the offices above, null for others (berkas).' })
  @Relation('document')
  document!: FileType | null;
}

@ObjectType('Disbursement', {
  implements: Node,
  description:
    "One delivery of support (penyaluran). `amount` is its money or its value; `reference` a transfer's reference or the number of the handover minutes (BAST).",
})
@OfEntity(() => Disbursement)
export class DisbursementType
  extends Node
  implements Exposes<Disbursement, 'id' | 'kind' | 'amount' | 'deliveredOn' | 'reference' | 'description' | 'status' | 'statusReason'>
{
  @Field(() => FundingMatchType, { description: 'The match that it belongs to (kesepakatan pendanaan).' })
  @Relation('fundingMatch')
  fundingMatch!: FundingMatchType;

  @Field(() => SupportKindEnum, { description: 'What was given (bentuk bantuan).' })
  kind!: SupportKind;

  @Field(() => RupiahScalar, { description: 'Its money or its value (jumlah).' })
  amount!: Rupiah;

  @Field(() => LocalDateScalar, { description: 'The day it was delivered (tanggal penyaluran).' })
  deliveredOn!: LocalDate;

  @Field(() => String, {
    description: "A transfer's reference or the number of the handover minutes; empty for those who may not see it (bukti transfer atau nomor BAST).",
  })
  reference!: string;

  @Field(() => String, { nullable: true, description: 'What it was (keterangan).' })
  description!: string | null;

  @Field(() => FileType, { nullable: true, description: 'Its proof; for the parties and the offices above, null for others (bukti).' })
  @Relation('proof')
  proof!: FileType | null;

  @Field(() => DisbursementStatusEnum, { description: 'Where it stands (status).' })
  status!: DisbursementStatus;

  @Field(() => String, { nullable: true, description: 'Why it is disputed or void; for the parties and the offices above (alasan).' })
  statusReason!: string | null;
}

@ObjectType('FundingMatch', { implements: Node, description: "A company's programme funding (part of) a proposal (kesepakatan pendanaan)." })
@OfEntity(() => FundingMatch)
export class FundingMatchType
  extends Node
  implements
    Exposes<
      FundingMatch,
      | 'id'
      | 'proposalVersion'
      | 'amount'
      | 'counted'
      | 'supportKind'
      | 'message'
      | 'status'
      | 'statusReason'
      | 'offeredAt'
      | 'expiresOn'
      | 'approvedAt'
      | 'disbursed'
      | 'received'
    >
{
  @Field(() => CsrProgramType, { description: 'The programme that gives (program TJSL).' })
  @Relation('program')
  program!: CsrProgramType;

  @Field(() => ProposalType, { description: 'What it is given for (proposal kegiatan).' })
  @Relation('proposal')
  proposal!: ProposalType;

  @Field(() => Int, { description: 'The version of the proposal that was offered on (versi proposal).' })
  proposalVersion!: number;

  @Field(() => RupiahScalar, { description: 'How much is offered, or what it is worth (jumlah).' })
  amount!: Rupiah;

  @Field(() => RupiahScalar, {
    description: 'What counts against budget and need: the amount while live, what was received once COMPLETED or ENDED, else 0 (yang dihitung).',
  })
  counted!: Rupiah;

  @Field(() => SupportKindEnum, { description: 'What it gives (bentuk bantuan).' })
  supportKind!: SupportKind;

  @Field(() => String, { nullable: true, description: "The company's words to the group; for the parties and the offices above, null for others (pesan)." })
  message!: string | null;

  @Field(() => FundingMatchStatusEnum, { description: 'Where it stands (status).' })
  status!: FundingMatchStatus;

  @Field(() => String, { nullable: true, description: 'Why it is in this state; for the parties and the offices above (alasan).' })
  statusReason!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was offered (waktu penawaran).' })
  offeredAt!: Date;

  @Field(() => LocalDateScalar, { description: "The last day to answer, in the group's zone (berlaku sampai)." })
  expiresOn!: LocalDate;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the office approved it (waktu persetujuan).' })
  approvedAt!: Date | null;

  @Field(() => AgreementType, { nullable: true, description: 'The signed paper; null until it is recorded (MoU/PKS).' })
  @Single(() => Agreement, 'fundingMatch')
  agreement!: AgreementType | null;

  @Field(() => [DisbursementType], {
    description: 'Its deliveries, the first one first; others than the parties and the offices see what was received (penyaluran).',
  })
  @Rows(20)
  @Many(() => Disbursement, 'fundingMatch', ['createdAt'])
  disbursements!: DisbursementType[];

  @Field(() => RupiahScalar, { description: 'All disbursements that are not VOID (disalurkan).' })
  disbursed!: Rupiah;

  @Field(() => RupiahScalar, { description: 'What the group confirmed (diterima).' })
  received!: Rupiah;
}

export const FundingMatchConnection = connectionOf('FundingMatch', () => FundingMatchType, 'kesepakatan pendanaan');

@InputType('FundingMatchFilter', { description: 'Which matches a list shows; every condition narrows it (saringan).' })
export class FundingMatchFilter {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Only where the group lies in this region (wilayah).' })
  within?: string | null;

  @Field(() => [FundingMatchStatusEnum], { nullable: true, description: 'Only in one of these states (status).' })
  @Items(FUNDING_MATCH_STATUSES.length)
  status?: FundingMatchStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only of this programme (program).' })
  programId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only for this proposal (proposal).' })
  proposalId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this company (perusahaan).' })
  companyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only for proposals of this group (Karang Taruna).' })
  karangTarunaId?: string | null;
}
