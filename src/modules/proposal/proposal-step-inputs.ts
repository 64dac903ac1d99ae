import { Field, ID, InputType } from 'type-graphql';
import { Words } from '../../api/rules.ts';

const LONGEST_REASON = 2000;

@InputType('SubmitProposalInput', { description: 'Hands a proposal to the office (proposal diajukan).' })
export class SubmitProposalInput {
  @Field(() => ID, { description: 'The proposal (proposal).' })
  id!: string;
}

@InputType('VerifyProposalInput', { description: "The office's yes (proposal diverifikasi)." })
export class VerifyProposalInput {
  @Field(() => ID, { description: 'The proposal (proposal).' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'A word to the group, up to 2,000 letters (catatan).' })
  @Words(LONGEST_REASON, 0)
  note?: string | null;
}

@InputType('ReturnProposalInput', { description: 'The office asks for changes (proposal dikembalikan).' })
export class ReturnProposalInput {
  @Field(() => ID, { description: 'The proposal (proposal).' })
  id!: string;

  @Field(() => String, { description: 'What to change, up to 2,000 letters; the group reads it (alasan).' })
  @Words(LONGEST_REASON)
  reason!: string;
}

@InputType('RejectProposalInput', { description: "The office's no (proposal ditolak)." })
export class RejectProposalInput {
  @Field(() => ID, { description: 'The proposal (proposal).' })
  id!: string;

  @Field(() => String, { description: 'Why, up to 2,000 letters; the group reads it (alasan).' })
  @Words(LONGEST_REASON)
  reason!: string;
}

@InputType('WithdrawProposalInput', { description: 'The group takes its proposal back (proposal ditarik).' })
export class WithdrawProposalInput {
  @Field(() => ID, { description: 'The proposal (proposal).' })
  id!: string;

  @Field(() => String, { description: 'Why, up to 2,000 letters; the companies whose matches fall read it (alasan).' })
  @Words(LONGEST_REASON)
  reason!: string;
}
