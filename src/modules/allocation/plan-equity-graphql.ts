import { Field, Int, ObjectType } from 'type-graphql';
import { Given } from '../../api/declare.ts';
import { RupiahScalar } from '../../api/scalars.ts';
import type { Rupiah } from '../../kernel/rupiah.ts';
import type { RegionLevel } from '../region/region.ts';
import { RegionLevelEnum } from '../region/region-graphql.ts';
import { EquityType } from '../statistics/equity-graphql.ts';

@ObjectType('AllocationEquityState', { description: 'How evenly money is spread before or after a plan (pemerataan sebelum atau sesudah rencana).' })
export class AllocationEquityStateType extends EquityType {
  @Field(() => Int, {
    description:
      'Verified groups of villages that never received anything, in any year; after a plan, those that would not by it either (belum pernah didanai).',
  })
  @Given()
  neverFunded!: number;
}

@ObjectType('AllocationEquity', {
  description: "How evenly money is spread over the places of a plan's region, before and after it (pemerataan menurut rencana).",
})
export class AllocationEquityType {
  @Field(() => RegionLevelEnum, { description: 'The level of the places (tingkat wilayah).' })
  @Given()
  level!: RegionLevel;

  @Field(() => AllocationEquityStateType, { description: 'What was received there so far, in all years (sebelum rencana).' })
  @Given()
  before!: AllocationEquityStateType;

  @Field(() => AllocationEquityStateType, {
    description:
      'The same with what is still to come of the plan: of an award that became an offer, what of it may still be received; what was received is told before (sesudah rencana).',
  })
  @Given()
  after!: AllocationEquityStateType;

  @Field(() => RupiahScalar, { description: 'What is still to come of the plan to groups that lie in the places (masih diberikan rencana).' })
  @Given()
  given!: Rupiah;

  @Field(() => RupiahScalar, {
    description: 'What is still to come of it to groups of a higher level, which count nowhere (untuk kelompok di tingkat atasnya).',
  })
  @Given()
  givenAbove!: Rupiah;

  @Field(() => Int, { description: 'Groups of villages that would receive something for the first time (didanai pertama kali).' })
  @Given()
  firstFunded!: number;
}
