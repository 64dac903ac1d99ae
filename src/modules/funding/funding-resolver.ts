import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver } from 'type-graphql';
import { BothWaysPaging } from '../../api/connection.ts';
import { Connection, declared, Told } from '../../api/declare.ts';
import { present } from '../../api/result.ts';
import { formOf } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { historyOf } from '../audit/history.ts';
import { isPartyOrOffice } from '../identity/visibility.ts';
import { StateChangeType } from '../proposal/proposal-graphql.ts';
import { acceptFunding } from './accept-funding.ts';
import { approveFunding } from './approve-funding.ts';
import { declineFunding } from './decline-funding.ts';
import { endFunding } from './end-funding.ts';
import { FundingMatchConnection, FundingMatchFilter, FundingMatchType } from './funding-graphql.ts';
import {
  AcceptFundingInput,
  ApproveFundingInput,
  DeclineFundingInput,
  EndFundingInput,
  OfferFundingInput,
  RecordAgreementInput,
  RejectFundingInput,
  WithdrawFundingInput,
} from './funding-inputs.ts';
import { matchesThat } from './funding-matches.ts';
import {
  AcceptFundingResult,
  ApproveFundingResult,
  DeclineFundingResult,
  EndFundingResult,
  OfferFundingResult,
  RecordAgreementResult,
  RejectFundingResult,
  WithdrawFundingResult,
} from './funding-results.ts';
import { offerFunding } from './offer-funding.ts';
import { recordAgreement } from './record-agreement.ts';
import { rejectFunding } from './reject-funding.ts';
import { withdrawFunding } from './withdraw-funding.ts';

@Resolver(() => FundingMatchType)
export class FundingResolver {
  @Query(() => FundingMatchConnection, { description: 'The matches that the viewer may see, the newest first (kesepakatan pendanaan).' })
  @Connection(({ filter }) => matchesThat(formOf(FundingMatchFilter, filter)))
  fundingMatches(
    @Arg('filter', () => FundingMatchFilter, { nullable: true, description: 'Which ones (saringan).' }) _filter: FundingMatchFilter | null,
    @Args(() => BothWaysPaging) _paging: BothWaysPaging,
  ): unknown {
    return declared();
  }

  @FieldResolver(() => [StateChangeType], { description: 'Every state it was in, the first one first (riwayat).' })
  @Told(historyOf('FundingMatch', isPartyOrOffice))
  history(): unknown {
    return declared();
  }

  @Mutation(() => OfferFundingResult, {
    description: 'Offers to fund (part of) a verified proposal out of an open programme (menawarkan dana). By a member of its company.',
  })
  offerFunding(@Arg('input', () => OfferFundingInput, { description: 'The offer (penawaran).' }) input: OfferFundingInput, @Ctx() ctx: Context) {
    return present('OfferFunding', 'fundingMatch', offerFunding(ctx, input));
  }

  @Mutation(() => AcceptFundingResult, {
    description: 'Accepts an offer (menerima penawaran). By an officer of the group, which must be verified with a running decree.',
  })
  acceptFunding(@Arg('input', () => AcceptFundingInput, { description: 'Which one (penawaran).' }) input: AcceptFundingInput, @Ctx() ctx: Context) {
    return present('AcceptFunding', 'fundingMatch', acceptFunding(ctx, input));
  }

  @Mutation(() => DeclineFundingResult, { description: 'Declines an offer (tidak mengambil penawaran). By an officer of the group.' })
  declineFunding(
    @Arg('input', () => DeclineFundingInput, { description: 'Which one, and why (penawaran dan alasan).' }) input: DeclineFundingInput,
    @Ctx() ctx: Context,
  ) {
    return present('DeclineFunding', 'fundingMatch', declineFunding(ctx, input));
  }

  @Mutation(() => WithdrawFundingResult, {
    description: 'Withdraws what is offered or accepted, but not approved yet (menarik penawaran). By a member of the company.',
  })
  withdrawFunding(
    @Arg('input', () => WithdrawFundingInput, { description: 'Which one, and why (penawaran dan alasan).' }) input: WithdrawFundingInput,
    @Ctx() ctx: Context,
  ) {
    return present('WithdrawFunding', 'fundingMatch', withdrawFunding(ctx, input));
  }

  @Mutation(() => ApproveFundingResult, {
    description:
      "Approves what the group has accepted (menyetujui kesepakatan). By the office above the group; `ProvinceMustDecide`: the sum of the proposal's live matches makes it the province's to decide.",
  })
  approveFunding(@Arg('input', () => ApproveFundingInput, { description: 'Which one (kesepakatan).' }) input: ApproveFundingInput, @Ctx() ctx: Context) {
    return present('ApproveFunding', 'fundingMatch', approveFunding(ctx, input));
  }

  @Mutation(() => RejectFundingResult, { description: 'Rejects what the group has accepted (menolak kesepakatan). By the office above the group.' })
  rejectFunding(
    @Arg('input', () => RejectFundingInput, { description: 'Which one, and why (kesepakatan dan alasan).' }) input: RejectFundingInput,
    @Ctx() ctx: Context,
  ) {
    return present('RejectFunding', 'fundingMatch', rejectFunding(ctx, input));
  }

  @Mutation(() => EndFundingResult, {
    description: 'Ends a match before its time, with nothing SENT or DISPUTED (mengakhiri kesepakatan). By either side or the office.',
  })
  endFunding(
    @Arg('input', () => EndFundingInput, { description: 'Which one, and why (kesepakatan dan alasan).' }) input: EndFundingInput,
    @Ctx() ctx: Context,
  ) {
    return present('EndFunding', 'fundingMatch', endFunding(ctx, input));
  }

  @Mutation(() => RecordAgreementResult, {
    description:
      'Records the signed paper behind an approved match (mencatat MoU/PKS). By a member of the company; `NotReady`: a cash match needs a checked payout account.',
  })
  recordAgreement(@Arg('input', () => RecordAgreementInput, { description: 'The agreement (MoU/PKS).' }) input: RecordAgreementInput, @Ctx() ctx: Context) {
    return present('RecordAgreement', 'fundingMatch', recordAgreement(ctx, input));
  }
}
