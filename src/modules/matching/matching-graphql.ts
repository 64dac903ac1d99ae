import { ArgsType, Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf, ForwardPaging } from '../../api/connection.ts';
import { Given, Relation, Said } from '../../api/declare.ts';
import { Items } from '../../api/rules.ts';
import { RegionCodeScalar } from '../../api/scalars.ts';
import type { MatchCriterion } from '../program/match-weights.ts';
import { FOCUS_AREAS, type FocusArea, SUPPORT_KINDS, type SupportKind } from '../program/program.ts';
import { CsrProgramType, FocusAreaEnum, MatchCriterionEnum, SupportKindEnum } from '../program/program-graphql.ts';
import { ProposalType } from '../proposal/proposal-graphql.ts';
import { ReadinessItem } from '../proposal/proposal-problems.ts';
import type { SuggestedProgramFilter } from './suggestions.ts';
import type { SuggestedProposalFilter } from './ways.ts';

@ObjectType('MatchReason', { description: 'What one criterion says of a suggestion, and why (alasan).' })
export class MatchReasonType {
  @Field(() => MatchCriterionEnum, { description: 'Which criterion (kriteria).' })
  @Given()
  criterion!: MatchCriterion;

  @Field(() => Float, { description: 'Its points, in halves (nilai).' })
  @Given()
  points!: number;

  @Field(() => Float, {
    description: 'The most points that it could give here: less where data is missing, 0 where all of it is; of all six 100 where none is (nilai tertinggi).',
  })
  @Given()
  maximum!: number;

  @Field(() => Int, { description: 'What it weighs in the programme: the most points where all data is there (bobot).' })
  @Given()
  weight!: number;

  @Field(() => String, { description: "Why, in one sentence, in the request's language (penjelasan)." })
  @Said()
  explanation!: string;
}

@ObjectType('ProposalSuggestion', { description: 'A proposal that a programme can fund, and how well it fits (saran proposal).' })
export class ProposalSuggestionType {
  @Field(() => ProposalType, { description: 'The proposal (proposal kegiatan).' })
  @Relation('proposalId')
  proposal!: ProposalType;

  @Field(() => Float, { description: 'The points of all criteria as a share of what was possible, of 100, with one decimal (skor).' })
  @Given()
  score!: number;

  @Field(() => [MatchReasonType], { description: 'Each criterion with its points and its reason (alasan).' })
  @Given()
  reasons!: MatchReasonType[];

  @Field(() => Boolean, { description: 'It was verified within the last week (baru).' })
  @Given()
  isNew!: boolean;

  @Field(() => Float, { nullable: true, description: 'Its score a week ago, to the day; null where it was not verified then (skor minggu lalu).' })
  @Given()
  scoreLastWeek!: number | null;
}

@ObjectType('ProgramSuggestion', { description: 'A programme that can fund a proposal, and how well it fits (saran program).' })
export class ProgramSuggestionType {
  @Field(() => CsrProgramType, { description: 'The programme (program TJSL).' })
  @Relation('programId')
  program!: CsrProgramType;

  @Field(() => Float, { description: 'The points of all criteria as a share of what was possible, of 100, with one decimal (skor).' })
  @Given()
  score!: number;

  @Field(() => [MatchReasonType], { description: 'Each criterion with its points and its reason (alasan).' })
  @Given()
  reasons!: MatchReasonType[];
}

@ObjectType('ProgramFit', { description: 'How a proposal fits a programme, whether that could offer to it now or not (kecocokan).' })
export class ProgramFitType {
  @Field(() => ProposalType, { description: 'The proposal (proposal kegiatan).' })
  @Relation('proposalId')
  proposal!: ProposalType;

  @Field(() => [ReadinessItem], { description: 'Every rule that an offer would break now; empty where one could be made (yang belum cocok).' })
  @Given()
  failing!: ReadinessItem[];

  @Field(() => Float, { description: 'As in a suggestion (skor).' })
  @Given()
  score!: number;

  @Field(() => [MatchReasonType], { description: 'Each criterion with its points and its reason (alasan).' })
  @Given()
  reasons!: MatchReasonType[];
}

@ObjectType('Improvement', { description: 'One thing that a group can change, and what it alone keeps from it (perbaikan).' })
export class ImprovementType {
  @Field(() => String, { description: 'The rule, as in `ProgramFit.failing` (kode).' })
  @Given()
  code!: string;

  @Field(() => String, { description: "What to do and what comes of it, in the request's language (pesan)." })
  @Said()
  message!: string;

  @Field(() => Int, { description: 'How many open programmes it alone keeps from offering (jumlah program).' })
  @Given()
  programs!: number;
}

@InputType('SuggestedProposalFilter', { description: 'Which suggestions a programme sees; every condition narrows them (saringan).' })
export class SuggestedProposalFilterInput implements SuggestedProposalFilter {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Only what happens there, or somewhere in it (wilayah).' })
  within?: string | null;

  @Field(() => [FocusAreaEnum], { nullable: true, description: 'Only of one of these areas (bidang).' })
  @Items(FOCUS_AREAS.length)
  focusAreas?: FocusArea[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only of groups that have never received anything (belum pernah didanai).' })
  neverFunded?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what was verified within the last week (baru minggu ini).' })
  newOnly?: boolean | null;
}

@InputType('SuggestedProgramFilter', { description: 'Which suggestions a proposal sees (saringan).' })
export class SuggestedProgramFilterInput implements SuggestedProgramFilter {
  @Field(() => [SupportKindEnum], { nullable: true, description: 'Only those that give one of these (bentuk bantuan).' })
  @Items(SUPPORT_KINDS.length)
  supportKinds?: SupportKind[] | null;
}

@ArgsType()
export class SuggestedProposalsArgs extends ForwardPaging {
  @Field(() => SuggestedProposalFilterInput, { nullable: true, description: 'Which ones (saringan).' })
  filter?: SuggestedProposalFilterInput | null;
}

@ArgsType()
export class SuggestedProgramsArgs extends ForwardPaging {
  @Field(() => SuggestedProgramFilterInput, { nullable: true, description: 'Which ones (saringan).' })
  filter?: SuggestedProgramFilterInput | null;
}

export const ProposalSuggestionConnection = connectionOf('ProposalSuggestion', () => ProposalSuggestionType, 'saran proposal');
export const ProgramSuggestionConnection = connectionOf('ProgramSuggestion', () => ProgramSuggestionType, 'saran program');
