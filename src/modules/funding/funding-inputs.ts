import { Field, ID, InputType } from 'type-graphql';
import { AtLeast, Words } from '../../api/rules.ts';
import { LocalDateScalar, RupiahScalar } from '../../api/scalars.ts';
import type { LocalDate } from '../../kernel/calendar.ts';
import type { Rupiah } from '../../kernel/rupiah.ts';
import type { SupportKind } from '../program/program.ts';
import { SupportKindEnum } from '../program/program-graphql.ts';

@InputType('OfferFundingInput', { description: 'A programme offers to fund (part of) a proposal (penawaran dana).' })
export class OfferFundingInput {
  @Field(() => ID, { description: 'The programme that gives (program TJSL).' })
  programId!: string;

  @Field(() => ID, { description: 'What it is given for (proposal kegiatan).' })
  proposalId!: string;

  @Field(() => RupiahScalar, { description: 'How much, or what it is worth; at least Rp 1 (jumlah).' })
  @AtLeast(1n)
  amount!: Rupiah;

  @Field(() => SupportKindEnum, { defaultValue: 'CASH', description: 'What is given; money unless told (bentuk bantuan).' })
  supportKind!: SupportKind;

  @Field(() => String, { nullable: true, description: 'A word to the group (pesan).' })
  @Words(2000, 0)
  message?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '7 to 60 days ahead; 30 days when absent (berlaku sampai).' })
  expiresOn?: LocalDate | null;
}

@InputType()
abstract class OfMatch {
  @Field(() => ID, { description: 'The match (kesepakatan pendanaan).' })
  id!: string;
}

@InputType()
abstract class OfMatchWithReason extends OfMatch {
  @Field(() => String, { description: 'Why; the other side reads it (alasan).' })
  @Words(2000)
  reason!: string;
}

@InputType('AcceptFundingInput', { description: 'The group accepts an offer (menerima penawaran).' })
export class AcceptFundingInput extends OfMatch {}

@InputType('DeclineFundingInput', { description: 'The group declines an offer (tidak mengambil penawaran).' })
export class DeclineFundingInput extends OfMatchWithReason {}

@InputType('WithdrawFundingInput', { description: 'The company withdraws its offer (menarik penawaran).' })
export class WithdrawFundingInput extends OfMatchWithReason {}

@InputType('ApproveFundingInput', { description: 'The office approves a match (menyetujui kesepakatan).' })
export class ApproveFundingInput extends OfMatch {
  @Field(() => String, { nullable: true, description: 'A word to both sides (catatan).' })
  @Words(2000, 0)
  note?: string | null;
}

@InputType('RejectFundingInput', { description: 'The office rejects a match (menolak kesepakatan).' })
export class RejectFundingInput extends OfMatchWithReason {}

@InputType('EndFundingInput', { description: 'Company, group or office ends a match before its time (mengakhiri kesepakatan).' })
export class EndFundingInput extends OfMatchWithReason {}

@InputType('RecordAgreementInput', { description: 'The company records the signed paper behind a match (mencatat MoU/PKS).' })
export class RecordAgreementInput {
  @Field(() => ID, { description: 'The match (kesepakatan pendanaan).' })
  fundingMatchId!: string;

  @Field(() => String, { description: 'Its number (nomor).' })
  @Words(100)
  number!: string;

  @Field(() => LocalDateScalar, { description: 'The day of signature; not in the future (tanggal tanda tangan).' })
  signedOn!: LocalDate;

  @Field(() => ID, { nullable: true, description: 'The signed paper, uploaded before (berkas).' })
  fileId?: string | null;
}

@InputType('RecordDisbursementInput', { description: 'The company records one delivery of support (mencatat penyaluran).' })
export class RecordDisbursementInput {
  @Field(() => ID, { description: 'The match (kesepakatan pendanaan).' })
  fundingMatchId!: string;

  @Field(() => RupiahScalar, { description: 'Its money or its value; at least Rp 1 (jumlah).' })
  @AtLeast(1n)
  amount!: Rupiah;

  @Field(() => LocalDateScalar, { description: 'The day it was delivered; not in the future (tanggal penyaluran).' })
  deliveredOn!: LocalDate;

  @Field(() => String, { description: "A transfer's reference or the number of the handover minutes (bukti transfer atau nomor BAST)." })
  @Words(200)
  reference!: string;

  @Field(() => String, { nullable: true, description: 'What it was (keterangan).' })
  @Words(2000, 0)
  description?: string | null;

  @Field(() => ID, { nullable: true, description: 'Its proof, uploaded before (bukti).' })
  proofFileId?: string | null;
}

@InputType()
abstract class OfDisbursement {
  @Field(() => ID, { description: 'The delivery (penyaluran).' })
  id!: string;
}

@InputType()
abstract class OfDisbursementWithReason extends OfDisbursement {
  @Field(() => String, { description: 'Why; the other side reads it (alasan).' })
  @Words(2000)
  reason!: string;
}

@InputType('ConfirmDisbursementInput', { description: 'The group confirms that it arrived (mengonfirmasi penerimaan).' })
export class ConfirmDisbursementInput extends OfDisbursement {}

@InputType('DisputeDisbursementInput', { description: 'The group says that it did not arrive like this (mempersoalkan penyaluran).' })
export class DisputeDisbursementInput extends OfDisbursementWithReason {}

@InputType('VoidDisbursementInput', { description: 'The company takes back a wrong entry (membatalkan pencatatan).' })
export class VoidDisbursementInput extends OfDisbursementWithReason {}

@InputType('ResolveDisbursementInput', { description: 'By the office: a disputed one was received after all, or is void (menyelesaikan sengketa penyaluran).' })
export class ResolveDisbursementInput extends OfDisbursementWithReason {
  @Field(() => Boolean, { description: 'Whether it was received after all; else it is void (diterima).' })
  received!: boolean;
}
