import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { BothWaysPaging } from '../../api/connection.ts';
import { Connection, declared, Told } from '../../api/declare.ts';
import { present } from '../../api/result.ts';
import { formOf, requireForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import type { Row } from '../../database/model.ts';
import { historyOf } from '../audit/history.ts';
import { createProposal } from './create-proposal.ts';
import type { Proposal } from './proposal.ts';
import { isProposalInsider } from './proposal-exposure.ts';
import { proposalFacets } from './proposal-facets.ts';
import { ProposalFacetsType } from './proposal-facets-graphql.ts';
import { FundingShareType, ProposalConnection, ProposalOrderEnum, ProposalType, StateChangeType } from './proposal-graphql.ts';
import { CreateProposalInput, ProposalFilter, ReviseProposalInput } from './proposal-inputs.ts';
import { ReadinessItem } from './proposal-problems.ts';
import { FUNDING_SPLIT, readinessOf } from './proposal-reads.ts';
import {
  CreateProposalResult,
  RejectProposalResult,
  ReturnProposalResult,
  ReviseProposalResult,
  SubmitProposalResult,
  VerifyProposalResult,
  WithdrawProposalResult,
} from './proposal-results.ts';
import { RejectProposalInput, ReturnProposalInput, SubmitProposalInput, VerifyProposalInput, WithdrawProposalInput } from './proposal-step-inputs.ts';
import { type ProposalOrder, proposalList } from './proposals.ts';
import { rejectProposal } from './reject-proposal.ts';
import { returnProposal } from './return-proposal.ts';
import { reviseProposal } from './revise-proposal.ts';
import { submitProposal } from './submit-proposal.ts';
import { verifyProposal } from './verify-proposal.ts';
import { withdrawProposal } from './withdraw-proposal.ts';

@Resolver(() => ProposalType)
export class ProposalResolver {
  @Query(() => ProposalConnection, { description: 'Proposals that the viewer may see, the newest first unless ordered (daftar proposal).' })
  @Connection(({ filter, orderBy }) => proposalList(formOf(ProposalFilter, filter), orderBy ?? undefined))
  proposals(
    @Arg('filter', () => ProposalFilter, { nullable: true, description: 'Which ones (saringan).' }) _filter: ProposalFilter | null,
    @Arg('orderBy', () => ProposalOrderEnum, { nullable: true, description: 'In which order (urutan).' }) _orderBy: ProposalOrder | null,
    @Args(() => BothWaysPaging) _paging: BothWaysPaging,
  ): unknown {
    return declared();
  }

  @Query(() => ProposalFacetsType, { description: 'How many proposals each choice of a filter would give (angka saringan proposal).' })
  proposalFacets(
    @Arg('filter', () => ProposalFilter, { nullable: true, description: 'What is chosen (saringan).' }) filter: ProposalFilter | null,
    @Ctx() ctx: Context,
  ) {
    if (filter) requireForm(filter);
    return proposalFacets(ctx, filter ?? {});
  }

  @FieldResolver(() => [FundingShareType], { description: 'Its budget by who pays, for those that pay a line (pembagian pendanaan).' })
  @Told(FUNDING_SPLIT)
  fundingSplit(): unknown {
    return declared();
  }

  @FieldResolver(() => [ReadinessItem], { description: 'What is still missing before it can be submitted; empty when ready (kelengkapan).' })
  readiness(@Root() proposal: Row<Proposal>, @Ctx() ctx: Context) {
    return readinessOf(ctx, proposal);
  }

  @FieldResolver(() => [StateChangeType], { description: 'Every state that it was in, the first one first (riwayat).' })
  @Told(historyOf('Proposal', isProposalInsider))
  history(): unknown {
    return declared();
  }

  @Mutation(() => CreateProposalResult, {
    description:
      'Drafts a proposal (menyusun proposal). By an officer of its group; `NotVerified` only for a rejected or suspended group, a pending one may draft.',
  })
  createProposal(@Arg('input', () => CreateProposalInput, { description: 'The proposal (proposal).' }) input: CreateProposalInput, @Ctx() ctx: Context) {
    return present('CreateProposal', 'proposal', createProposal(ctx, input));
  }

  @Mutation(() => ReviseProposalResult, { description: 'Changes a proposal that is a draft or was returned (mengubah proposal). By an officer of its group.' })
  reviseProposal(@Arg('input', () => ReviseProposalInput, { description: 'The changes (perubahan).' }) input: ReviseProposalInput, @Ctx() ctx: Context) {
    return present('ReviseProposal', 'proposal', reviseProposal(ctx, input));
  }

  @Mutation(() => SubmitProposalResult, {
    description:
      'Hands a proposal to the office and freezes it (mengajukan proposal). By an officer of its group, which must be verified with a running decree.',
  })
  submitProposal(@Arg('input', () => SubmitProposalInput, { description: 'Which one (proposal).' }) input: SubmitProposalInput, @Ctx() ctx: Context) {
    return present('SubmitProposal', 'proposal', submitProposal(ctx, input));
  }

  @Mutation(() => VerifyProposalResult, {
    description: 'Verifies a proposal, which is public then and seeks funds (memverifikasi proposal). By the office above.',
  })
  verifyProposal(@Arg('input', () => VerifyProposalInput, { description: 'Which one (proposal).' }) input: VerifyProposalInput, @Ctx() ctx: Context) {
    return present('VerifyProposal', 'proposal', verifyProposal(ctx, input));
  }

  @Mutation(() => ReturnProposalResult, { description: 'Gives a proposal back for changes (mengembalikan proposal). By the office above.' })
  returnProposal(
    @Arg('input', () => ReturnProposalInput, { description: 'Which one, and what to change (proposal dan alasan).' }) input: ReturnProposalInput,
    @Ctx() ctx: Context,
  ) {
    return present('ReturnProposal', 'proposal', returnProposal(ctx, input));
  }

  @Mutation(() => RejectProposalResult, { description: 'Rejects a proposal for good (menolak proposal). By the office above.' })
  rejectProposal(
    @Arg('input', () => RejectProposalInput, { description: 'Which one, and why (proposal dan alasan).' }) input: RejectProposalInput,
    @Ctx() ctx: Context,
  ) {
    return present('RejectProposal', 'proposal', rejectProposal(ctx, input));
  }

  @Mutation(() => WithdrawProposalResult, {
    description:
      'Takes a proposal back before it runs; its matches fall with it (menarik proposal). By an officer of its group, not while a delivery waits for an answer.',
  })
  withdrawProposal(
    @Arg('input', () => WithdrawProposalInput, { description: 'Which one, and why (proposal dan alasan).' }) input: WithdrawProposalInput,
    @Ctx() ctx: Context,
  ) {
    return present('WithdrawProposal', 'proposal', withdrawProposal(ctx, input));
  }
}
