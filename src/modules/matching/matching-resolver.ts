import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ForwardPaging } from '../../api/connection.ts';
import type { Context } from '../../context.ts';
import type { Row } from '../../database/model.ts';
import type { CsrProgram } from '../program/program.ts';
import { CsrProgramType } from '../program/program-graphql.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { ProposalType } from '../proposal/proposal-graphql.ts';
import { ProgramSuggestionConnection, ProposalSuggestionConnection } from './matching-graphql.ts';
import { suggestedPrograms, suggestedProposals } from './suggestions.ts';

@Resolver(() => CsrProgramType)
export class SuggestedProposalsResolver {
  @FieldResolver(() => ProposalSuggestionConnection, {
    nullable: true,
    description: "Eligible proposals, best first, each with its reasons (saran proposal). For the company's members and supervising offices; null for others.",
  })
  suggestedProposals(@Root() program: Row<CsrProgram>, @Args(() => ForwardPaging) paging: ForwardPaging, @Ctx() ctx: Context) {
    return suggestedProposals(ctx, program.id, paging);
  }
}

@Resolver(() => ProposalType)
export class SuggestedProgramsResolver {
  @FieldResolver(() => ProgramSuggestionConnection, {
    nullable: true,
    description: "Eligible programmes, best first, each with its reasons (saran program). For the group's officers and supervising offices; null for others.",
  })
  suggestedPrograms(@Root() proposal: Row<Proposal>, @Args(() => ForwardPaging) paging: ForwardPaging, @Ctx() ctx: Context) {
    return suggestedPrograms(ctx, proposal.id, paging);
  }
}
