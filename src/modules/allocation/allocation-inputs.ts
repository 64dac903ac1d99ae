import { Field, ID, InputType, Int } from 'type-graphql';
import { Items, Whole, Words } from '../../api/rules.ts';
import { LocalDateScalar, RegionCodeScalar } from '../../api/scalars.ts';
import type { LocalDate } from '../../kernel/calendar.ts';
import type { SupportKind } from '../program/program.ts';
import { SupportKindEnum } from '../program/program-graphql.ts';
import { MOST_BUDGETS } from './allocation-plan.ts';

/** Awards that are offered in one go: one transaction. */
export const MOST_OFFERS = 100;

@InputType('StartAllocationInput', { description: 'Budgets to share out together, and the rules to keep (permintaan rencana alokasi).' })
export class StartAllocationInput {
  @Field(() => ID, { description: "The company whose programmes these are; for a forum's plan, the member in whose name it is asked for (perusahaan)." })
  companyId!: string;

  @Field(() => ID, { nullable: true, description: 'The forum whose members have brought these programmes; absent for a plan of the company alone (forum).' })
  forumId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Open programmes whose budgets are shared out, 1 to 500; of a forum, all that were brought where this is absent (program).',
  })
  @Items(MOST_BUDGETS, 1)
  programIds?: string[] | null;

  @Field(() => String, { description: 'What to call it (judul rencana).' })
  @Words(200)
  title!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Proposals are funded as a whole or not at all (didanai utuh).' })
  whole!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'The most that one kabupaten may receive, in percent of what can be given, 1 to 100; no cap when absent (batas tiap kabupaten).',
  })
  @Whole(1, 100)
  kabupatenShare?: number | null;

  @Field(() => Int, { defaultValue: 0, description: 'The least that groups classified TUMBUH receive, in percent of what can be given (lantai untuk TUMBUH).' })
  @Whole(0, 100)
  tumbuhShare!: number;

  @Field(() => Int, {
    defaultValue: 0,
    description: 'The least that groups receive which never received anything, in percent of what can be given (lantai untuk yang belum pernah didanai).',
  })
  @Whole(0, 100)
  neverFundedShare!: number;

  @Field(() => RegionCodeScalar, { nullable: true, description: 'Only proposals of this region (wilayah).' })
  within?: string | null;
}

@InputType('CancelAllocationInput', { description: 'The plan that is not to be made any more (pembatalan rencana).' })
export class CancelAllocationInput {
  @Field(() => ID, { description: 'Which plan (rencana).' })
  id!: string;
}

@InputType('RemoveAllocationInput', { description: 'A plan that is removed with its awards; offers stay (hapus rencana).' })
export class RemoveAllocationInput {
  @Field(() => ID, { description: 'Which plan (rencana).' })
  id!: string;
}

@InputType('OfferAllocationInput', { description: 'Awards of a plan that become offers (penawaran dari rencana).' })
export class OfferAllocationInput {
  @Field(() => ID, { description: 'Which plan (rencana).' })
  id!: string;

  @Field(() => [ID], { description: 'Which awards, 1 to 100 (pemberian).' })
  @Items(MOST_OFFERS, 1)
  awardIds!: string[];

  @Field(() => SupportKindEnum, { defaultValue: 'CASH', description: 'What is given; money unless told (bentuk bantuan).' })
  supportKind!: SupportKind;

  @Field(() => String, { nullable: true, description: 'A word to the groups (pesan).' })
  @Words(2000, 0)
  message?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '7 to 60 days ahead; 30 days when absent (berlaku sampai).' })
  expiresOn?: LocalDate | null;
}
