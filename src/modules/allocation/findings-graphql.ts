import { Field, Int, ObjectType } from 'type-graphql';
import { Given, Relation, Said } from '../../api/declare.ts';
import { enumOf } from '../../api/enum.ts';
import { RupiahScalar } from '../../api/scalars.ts';
import type { Rupiah } from '../../kernel/rupiah.ts';
import { RegionType } from '../region/region-graphql.ts';
import type { AllocationRule } from './conflicts.ts';

export const AllocationRuleEnum = enumOf<AllocationRule>('AllocationRule', 'What a plan was asked to keep (aturan rencana).', {
  KABUPATEN_CAP: 'No kabupaten receives more than its cap (batas tiap kabupaten).',
  TUMBUH_FLOOR: 'Groups classified TUMBUH receive their floor (lantai untuk TUMBUH).',
  NEVER_FUNDED_FLOOR: 'Groups that never received anything receive their floor (lantai untuk yang belum pernah didanai).',
  WHOLE: 'Proposals are funded as a whole or not at all (didanai utuh).',
});

@ObjectType('AllocationWorth', { description: 'What a plan is worth, beside what it gives (nilai rencana).' })
export class AllocationWorthType {
  @Field(() => RupiahScalar, { description: 'In rupiah of full score: what a rupiah for a pair of score 100 counts (nilai).' })
  @Given()
  value!: Rupiah;

  @Field(() => RupiahScalar, { description: 'What it gives in all (dialokasikan).' })
  @Given()
  given!: Rupiah;
}

@ObjectType('AllocationTenthMore', { description: 'The same with a tenth more of every budget, and of cap and floors with it (anggaran naik sepuluh persen).' })
export class AllocationTenthMoreType extends AllocationWorthType {
  @Field(() => RupiahScalar, { description: 'No plan with that money is worth more (batas atas).' })
  @Given()
  bound!: Rupiah;

  @Field(() => Int, { description: 'How many proposals it gives to (jumlah proposal).' })
  @Given()
  proposals!: number;
}

@ObjectType('AllocationCost', { description: 'What one rule costs a plan (harga aturan).' })
export class AllocationCostType {
  @Field(() => AllocationRuleEnum, { description: 'Which rule (aturan).' })
  @Given()
  rule!: AllocationRule;

  @Field(() => RupiahScalar, { description: 'About what the plan could be worth more without it, in rupiah of full score (nilai yang hilang).' })
  @Given()
  value!: Rupiah;
}

@ObjectType('AllocationCap', { description: 'A kabupaten whose cap binds (batas kabupaten yang mengikat).' })
export class AllocationCapType {
  @Field(() => RegionType, { description: 'The kabupaten or kota; the province, for what its own board does in several of them (kabupaten/kota).' })
  @Relation('regionCode')
  region!: RegionType;

  @Field(() => RupiahScalar, { description: 'What a million rupiah more of its cap would be worth, in rupiah of full score (nilai tambahan sejuta).' })
  @Given()
  perMillion!: Rupiah;
}

@ObjectType('AllocationConflict', { description: 'Why no plan keeps all the rules (aturan yang bertentangan).' })
export class AllocationConflictType {
  @Field(() => [AllocationRuleEnum], { description: 'The fewest that cannot be kept together (aturan).' })
  @Given()
  rules!: AllocationRule[];

  @Field(() => String, { description: "What is the matter and what would help, in the request's language (penjelasan)." })
  @Said()
  explanation!: string;
}

@ObjectType('AllocationShare', { description: 'What one kabupaten receives by a plan (bagian kabupaten).' })
export class AllocationShareType {
  @Field(() => RegionType, { description: 'The kabupaten or kota; the province, for what its own board does in several of them (kabupaten/kota).' })
  @Relation('regionCode')
  region!: RegionType;

  @Field(() => RupiahScalar, { description: 'How much (jumlah).' })
  @Given()
  given!: Rupiah;

  @Field(() => Int, { description: 'To how many proposals (jumlah proposal).' })
  @Given()
  proposals!: number;
}
