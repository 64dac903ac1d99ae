import { Field, Float, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../api/connection.ts';
import { Given, Relation, Said } from '../../api/declare.ts';
import { enumOf } from '../../api/enum.ts';
import { CsrProgramType } from '../program/program-graphql.ts';
import { ProposalType } from '../proposal/proposal-graphql.ts';
import { ReadinessItem } from '../proposal/proposal-problems.ts';
import type { MatchCriterion } from './criteria.ts';

export const MatchCriterionEnum = enumOf<MatchCriterion>('MatchCriterion', 'What suggestions are ranked by (kriteria).', {
  NEED: 'How much the place needs it: households in deciles 1 to 4, and whether the group was ever funded (kebutuhan).',
  PROXIMITY: "How near it is to the company's operating regions (kedekatan).",
  CAPACITY: 'What the group has shown it can do (kemampuan).',
  READINESS: 'How far it is prepared, and who else pays (kesiapan).',
  REACH: "Beneficiaries per rupiah against its focus area's median (jangkauan).",
  EQUITY: 'What the groups of its kabupaten received against those of the province (pemerataan).',
});

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

export const ProposalSuggestionConnection = connectionOf('ProposalSuggestion', () => ProposalSuggestionType, 'saran proposal');
export const ProgramSuggestionConnection = connectionOf('ProgramSuggestion', () => ProgramSuggestionType, 'saran program');
