import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { WrongState } from '../../kernel/problem.ts';
import type { OfferFundingInput } from './funding-inputs.ts';
import { ProgramBudgetExceeded, ProposalNeedExceeded } from './funding-problems.ts';
import { writeDownLapsed } from './lapse.ts';
import { makeOffer } from './make-offer.ts';

/** What a date has ended holds neither need nor budget: where those are short, it is written down first. */
export async function offerFunding(ctx: Context, input: OfferFundingInput) {
  const outcome = await offer(ctx, input);
  const isFunded = outcome instanceof WrongState && outcome.status === 'FUNDED';
  const isShort = isFunded || outcome instanceof ProposalNeedExceeded || outcome instanceof ProgramBudgetExceeded;
  return isShort && (await writeDownLapsed(ctx, input)) ? offer(ctx, input) : outcome;
}

/** Authorised where the offer is made. */
const offer = (ctx: Context, input: OfferFundingInput) => atomically(ctx, (em) => makeOffer(em, ctx, input));
