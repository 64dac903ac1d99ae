import { Field, Float, ObjectType } from 'type-graphql';
import { connectionOf } from '../../api/connection.ts';
import { Given, Relation, Said } from '../../api/declare.ts';
import { enumOf } from '../../api/enum.ts';
import { CsrProgramType } from '../program/program-graphql.ts';
import { ProposalType } from '../proposal/proposal-graphql.ts';
import type { MatchCriterion } from './criteria.ts';

export const MatchCriterionEnum = enumOf<MatchCriterion>('MatchCriterion', 'What suggestions are ranked by (kriteria).', {
  NEED: 'How much the place needs it; 0 points until welfare data is there (kebutuhan).',
  PROXIMITY: "How near it is to the company's operating regions (kedekatan).",
  CAPACITY: 'What the group has shown it can do (kemampuan).',
  READINESS: 'How far it is prepared, and who else pays (kesiapan).',
  REACH: "Beneficiaries per rupiah against its focus area's median (jangkauan).",
  EQUITY: 'What this place has received against others; 0 points until those figures are there (pemerataan).',
});

@ObjectType('MatchReason', { description: 'What one criterion says of a suggestion, and why (alasan).' })
export class MatchReasonType {
  @Field(() => MatchCriterionEnum, { description: 'Which criterion (kriteria).' })
  @Given()
  criterion!: MatchCriterion;

  @Field(() => Float, { description: 'Its points, in halves (nilai).' })
  @Given()
  points!: number;

  @Field(() => Float, { description: 'The most points that it can give; those of all six are 100 together (nilai tertinggi).' })
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

  @Field(() => Float, { description: 'The sum of the points of all criteria, 0 to 100 (skor).' })
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

  @Field(() => Float, { description: 'The sum of the points of all criteria, 0 to 100 (skor).' })
  @Given()
  score!: number;

  @Field(() => [MatchReasonType], { description: 'Each criterion with its points and its reason (alasan).' })
  @Given()
  reasons!: MatchReasonType[];
}

export const ProposalSuggestionConnection = connectionOf('ProposalSuggestion', () => ProposalSuggestionType, 'saran proposal');
export const ProgramSuggestionConnection = connectionOf('ProgramSuggestion', () => ProgramSuggestionType, 'saran program');
