import { Field, ID, InputType } from 'type-graphql';
import { Matches, Words } from '../../api/rules.ts';

/** 6 to 20 digits; spaces, dots and dashes between them are how people write them. */
const ACCOUNT_NUMBER_FORM = /^\s*\d(?:[ .-]?\d){5,19}\s*$/;

@InputType('SetPayoutAccountInput', { description: "The organisation's own account, for the office to check (rekening organisasi)." })
export class SetPayoutAccountInput {
  @Field(() => ID, { description: 'The group (Karang Taruna).' })
  karangTarunaId!: string;

  @Field(() => String, { description: 'The bank (bank).' })
  @Words(100)
  bank!: string;

  @Field(() => String, { description: 'In whose name it is: the organisation, never a person (atas nama).' })
  @Words(200)
  holder!: string;

  @Field(() => String, { description: 'The number, 6 to 20 digits (nomor rekening).' })
  @Matches(ACCOUNT_NUMBER_FORM, { id: 'Nomor rekening 6 sampai 20 angka.', en: 'An account number has 6 to 20 digits.' })
  number!: string;

  @Field(() => ID, { nullable: true, description: 'A picture of the bank book, uploaded before (foto buku tabungan).' })
  fileId?: string | null;
}

@InputType('VerifyPayoutAccountInput', { description: 'The account that the office has found right (verifikasi rekening).' })
export class VerifyPayoutAccountInput {
  @Field(() => ID, { description: 'The account (rekening).' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'What the office adds (catatan).' })
  @Words(2000, 0)
  note?: string | null;
}

@InputType('RejectPayoutAccountInput', { description: 'The account that the office does not accept, and why (penolakan rekening).' })
export class RejectPayoutAccountInput {
  @Field(() => ID, { description: 'The account (rekening).' })
  id!: string;

  @Field(() => String, { description: 'Why, for the officers to read (alasan).' })
  @Words(2000)
  reason!: string;
}
