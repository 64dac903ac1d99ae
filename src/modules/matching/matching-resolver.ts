import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { Costly } from '../../api/declare.ts';
import { requireForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import type { Row } from '../../database/model.ts';
import type { CsrProgram } from '../program/program.ts';
import { CsrProgramType } from '../program/program-graphql.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { ProposalType } from '../proposal/proposal-graphql.ts';
import { fitOf } from './fit.ts';
import { improvementsOf } from './improvements.ts';
import {
  ImprovementType,
  ProgramFitType,
  ProgramSuggestionConnection,
  ProposalSuggestionConnection,
  SuggestedProgramsArgs,
  SuggestedProposalsArgs,
} from './matching-graphql.ts';
import { suggestedPrograms, suggestedProposals } from './suggestions.ts';

@Resolver(() => CsrProgramType)
export class SuggestedProposalsResolver {
  @FieldResolver(() => ProposalSuggestionConnection, {
    nullable: true,
    description: "Eligible proposals, best first, each with its reasons (saran proposal). For the company's members and supervising offices; null for others.",
  })
  @Costly()
  suggestedProposals(@Root() program: Row<CsrProgram>, @Args(() => SuggestedProposalsArgs) { filter, ...paging }: SuggestedProposalsArgs, @Ctx() ctx: Context) {
    if (filter) requireForm(filter);
    return suggestedProposals(ctx, program.id, paging, filter ?? {});
  }

  @FieldResolver(() => ProgramFitType, {
    nullable: true,
    description:
      "How that proposal fits, and why it cannot be offered to where it cannot (kecocokan). For the company's members, the group's officers, and the offices of either; null for others, and for what they may not see.",
  })
  @Costly()
  fit(
    @Root() program: Row<CsrProgram>,
    @Arg('proposalId', () => ID, { description: 'Which proposal (proposal yang mana).' }) proposalId: string,
    @Ctx() ctx: Context,
  ) {
    return fitOf(ctx, program.id, proposalId);
  }
}

@Resolver(() => ProposalType)
export class SuggestedProgramsResolver {
  @FieldResolver(() => ProgramSuggestionConnection, {
    nullable: true,
    description: "Eligible programmes, best first, each with its reasons (saran program). For the group's officers and supervising offices; null for others.",
  })
  @Costly()
  suggestedPrograms(@Root() proposal: Row<Proposal>, @Args(() => SuggestedProgramsArgs) { filter, ...paging }: SuggestedProgramsArgs, @Ctx() ctx: Context) {
    if (filter) requireForm(filter);
    return suggestedPrograms(ctx, proposal.id, paging, filter ?? {});
  }

  @FieldResolver(() => [ImprovementType], {
    nullable: true,
    description:
      "The single changes that would each let more programmes offer, the most first (perbaikan yang paling membuka). For the group's officers and supervising offices; null for others.",
  })
  improvements(@Root() proposal: Row<Proposal>, @Ctx() ctx: Context) {
    return improvementsOf(ctx, proposal.id);
  }
}
