import { Args, ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, ForwardPaging } from '../../api/connection.ts';
import { Connection, declared, type Exposes, Many, OfEntity, Relation, Rows } from '../../api/declare.ts';
import { enumOf } from '../../api/enum.ts';
import { Node } from '../../api/node.ts';
import { formOf } from '../../api/rules.ts';
import { DateTimeScalar, RupiahScalar } from '../../api/scalars.ts';
import type { Rupiah } from '../../kernel/rupiah.ts';
import { CompanyType } from '../company/company-graphql.ts';
import { ForumType } from '../forum/forum-graphql.ts';
import { FundingMatchType } from '../funding/funding-graphql.ts';
import { CsrProgramType } from '../program/program-graphql.ts';
import { ProposalType } from '../proposal/proposal-graphql.ts';
import { RegionType } from '../region/region-graphql.ts';
import { awardsOfPlan } from './allocation-lists.ts';
import { AllocationAward, AllocationBudget, AllocationPlan, type AllocationStatus, MOST_BUDGETS } from './allocation-plan.ts';

export const AllocationStatusEnum = enumOf<AllocationStatus>('AllocationStatus', 'Where a plan stands (status rencana).', {
  QUEUED: 'It waits for its turn (menunggu giliran).',
  RUNNING: 'It is being made (sedang dihitung).',
  FOUND: 'It is there (selesai).',
  INFEASIBLE: 'No plan keeps all its rules; `conflict` says which (aturannya bertentangan).',
  NOT_FOUND: 'None was found in time, and not that there is none (belum ditemukan).',
  CANCELLED: 'Whoever asked for it does not want it any more (dibatalkan).',
  FAILED: 'A fault of ours; it may be asked for again (gagal).',
});

@ObjectType('AllocationBudget', { description: 'A programme whose budget a plan shares out (anggaran dalam rencana).' })
@OfEntity(() => AllocationBudget)
export class AllocationBudgetType implements Exposes<AllocationBudget, 'budget' | 'given' | 'perMillion'> {
  @Field(() => CsrProgramType, { nullable: true, description: 'The programme; null once it may not be seen any more (program TJSL).' })
  @Relation('program')
  program!: CsrProgramType | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'What it had left when the plan was made; null before (sisa anggaran).' })
  budget!: Rupiah | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'What the plan gives of it; null before (dialokasikan).' })
  given!: Rupiah | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'What a million rupiah more in it would be worth, in rupiah of full score: 0 where it is not what is scarce (nilai tambahan sejuta).',
  })
  perMillion!: Rupiah | null;
}

@ObjectType('AllocationAward', { implements: Node, description: 'One offer that a plan would have made (pemberian dalam rencana).' })
@OfEntity(() => AllocationAward)
export class AllocationAwardType extends Node implements Exposes<AllocationAward, 'id' | 'amount'> {
  @Field(() => CsrProgramType, { nullable: true, description: 'Which programme gives; null once it may not be seen any more (program TJSL).' })
  @Relation('program')
  program!: CsrProgramType | null;

  @Field(() => ProposalType, { nullable: true, description: 'To which proposal; null once that may not be seen any more (proposal).' })
  @Relation('proposal')
  proposal!: ProposalType | null;

  @Field(() => RupiahScalar, { description: 'How much, in whole rupiah (jumlah).' })
  amount!: Rupiah;

  @Field(() => FundingMatchType, { nullable: true, description: 'The offer that was made of it; null before (penawaran).' })
  @Relation('fundingMatch')
  fundingMatch!: FundingMatchType | null;
}

@ArgsType()
class AwardsArgs extends ForwardPaging {
  @Field(() => ID, { nullable: true, description: 'Only of the programmes of this company: its part (perusahaan).' })
  companyId?: string | null;
}

export const AllocationAwardConnection = connectionOf('AllocationAward', () => AllocationAwardType, 'pemberian dalam rencana');

@ObjectType('AllocationPlan', {
  implements: Node,
  description: "The best use of several programmes' budgets together: advice, on which their company acts or not (rencana alokasi).",
})
@OfEntity(() => AllocationPlan)
export class AllocationPlanType
  extends Node
  implements
    Exposes<
      AllocationPlan,
      | 'id'
      | 'title'
      | 'status'
      | 'whole'
      | 'kabupatenShare'
      | 'tumbuhShare'
      | 'neverFundedShare'
      | 'budget'
      | 'givable'
      | 'eligible'
      | 'considered'
      | 'given'
      | 'value'
      | 'bound'
      | 'createdAt'
      | 'startedAt'
      | 'finishedAt'
    >
{
  @Field(() => CompanyType, { description: "Whose it is; of a forum's plan, the member in whose name it was asked for (perusahaan)." })
  @Relation('company')
  company!: CompanyType;

  @Field(() => ForumType, { nullable: true, description: "Over whose members' programmes it is; null for a plan of the company alone (forum)." })
  @Relation('forum')
  forum!: ForumType | null;

  @Field(() => String, { description: 'What it is called (judul).' })
  title!: string;

  @Field(() => AllocationStatusEnum, { description: 'Where it stands (status).' })
  status!: AllocationStatus;

  @Field(() => Boolean, { description: 'Proposals are funded as a whole or not at all (didanai utuh).' })
  whole!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'The most that one kabupaten may receive, in percent of what can be given; null for no cap (batas tiap kabupaten).',
  })
  kabupatenShare!: number | null;

  @Field(() => Int, { description: 'The least that groups classified TUMBUH receive, in percent of what can be given (lantai untuk TUMBUH).' })
  tumbuhShare!: number;

  @Field(() => Int, {
    description: 'The least that groups receive which never received anything, in percent of what can be given (lantai untuk yang belum pernah didanai).',
  })
  neverFundedShare!: number;

  @Field(() => RegionType, { nullable: true, description: 'Only proposals of this region; null for everywhere (wilayah).' })
  @Relation('within')
  within!: RegionType | null;

  @Field(() => [AllocationBudgetType], { description: 'The programmes, in the order in which they were named (program).' })
  @Rows(MOST_BUDGETS)
  @Many(() => AllocationBudget, 'plan', ['position'])
  budgets!: AllocationBudgetType[];

  @Field(() => RupiahScalar, { nullable: true, description: 'What they had left together when it was made; null before (sisa anggaran).' })
  budget!: Rupiah | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description:
      'What can be given at all, which cap and floors are shares of: what they had left, or all that is needed where that is less; null before (dana yang dapat dibagi).',
  })
  givable!: Rupiah | null;

  @Field(() => Int, { nullable: true, description: 'How many proposals any of them could fund; null before (proposal yang memenuhi syarat).' })
  eligible!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of how many of those it was made: the best 10,000; null before (proposal yang dihitung).' })
  considered!: number | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'What it gives in all; null where there is none (dialokasikan).' })
  given!: Rupiah | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'What it is worth, in rupiah of full score: what a rupiah for a pair of score 100 counts. While it is made, the best so far (nilai).',
  })
  value!: Rupiah | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'No plan that keeps its rules is worth more: proven, not guessed (batas atas).' })
  bound!: Rupiah | null;

  @Field(() => AllocationAwardConnection, { description: 'What it gives to whom, the best scores first (pemberian).' })
  @Connection((args) => awardsOfPlan(formOf(AwardsArgs, args).companyId))
  awards(@Args(() => AwardsArgs) _args: AwardsArgs): unknown {
    return declared();
  }

  @Field(() => DateTimeScalar, { description: 'When it was asked for (dibuat).' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When work on it began (mulai dihitung).' })
  startedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was over (selesai).' })
  finishedAt!: Date | null;
}

export const AllocationPlanConnection = connectionOf('AllocationPlan', () => AllocationPlanType, 'rencana alokasi');
