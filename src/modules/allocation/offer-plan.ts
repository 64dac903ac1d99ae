import type { EntityManager } from '@mikro-orm/postgresql';
import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { keyOf, lockVisible } from '../../database/lock.ts';
import { atomically } from '../../kernel/atomically.ts';
import { type Problem, WrongState } from '../../kernel/problem.ts';
import { authorize, Refusal } from '../../kernel/refusal.ts';
import type { Text } from '../../kernel/text.ts';
import { OfferFundingInput } from '../funding/funding-inputs.ts';
import { FundingMatch } from '../funding/funding-match.ts';
import { lockKeys } from '../funding/funding-matches.ts';
import { NotEligible } from '../funding/funding-problems.ts';
import { makeOffer } from '../funding/make-offer.ts';
import { CsrProgram } from '../program/program.ts';
import { Proposal } from '../proposal/proposal.ts';
import type { OfferAllocationInput } from './allocation-inputs.ts';
import { AllocationAward, AllocationPlan } from './allocation-plan.ts';
import { mayOfferOf } from './allocation-policy.ts';

/**
 * Makes offers of awards, each by the rules as they are now: what cannot be offered any more is left, with the reason, and what was offered
 * already stays as it is. All in one transaction.
 */
export const offerAllocation = (ctx: Context, input: OfferAllocationInput) =>
  atomically(ctx, async (em) => {
    const plan = await lockVisible(em, ctx, AllocationPlan, input.id);
    const invalid = checkForm(input);
    if (invalid) return invalid;
    if (plan.status !== 'FOUND') return new WrongState(plan.status);
    const awards = await awardsOf(em, ctx, input);
    authorize(awards.every((award) => mayOfferOf(ctx.viewer, award)));
    for (const award of awards) {
      if (award.fundingMatch) continue;
      const outcome = await offer(em, ctx, award, input);
      if (outcome instanceof FundingMatch) award.fundingMatch = outcome;
      award.refusal = outcome instanceof FundingMatch ? null : reasonOf(outcome);
      // The next offer is judged by what this one has left.
      await em.flush();
    }
    return plan;
  });

/** Programmes are locked before proposals, each kind in one order, as everybody locks them. */
async function awardsOf(em: EntityManager, ctx: Context, { id, awardIds }: OfferAllocationInput): Promise<AllocationAward[]> {
  for (const awardId of awardIds) await lockVisible(em, ctx, AllocationAward, awardId);
  const awards = await em.find(AllocationAward, { id: { $in: awardIds }, plan: id }, { orderBy: { position: 'asc' }, populate: ['program'] });
  await lockKeys(
    em,
    'csr_program',
    awards.map(({ program }) => keyOf(ctx, CsrProgram, program.id)),
  );
  await lockKeys(
    em,
    'proposal',
    awards.map(({ proposal }) => keyOf(ctx, Proposal, proposal.id)),
  );
  return awards;
}

async function offer(em: EntityManager, ctx: Context, award: AllocationAward, input: OfferAllocationInput): Promise<FundingMatch | Problem | undefined> {
  const { supportKind, message = null, expiresOn = null } = input;
  const { program, proposal, amount } = award;
  const made = Object.assign(new OfferFundingInput(), { programId: program.id, proposalId: proposal.id, amount, supportKind, message, expiresOn });
  try {
    return await makeOffer(em, ctx, made);
  } catch (error) {
    // A proposal that was withdrawn since does not exist for a company.
    if (error instanceof Refusal && error.extensions.code === 'NOT_FOUND') return undefined;
    throw error;
  }
}

/** In words, since whoever reads it later sees the award alone. */
const reasonOf = (problem: Problem | undefined): Text => {
  if (!problem) return GONE;
  return problem instanceof NotEligible ? { id: said(problem, 'id'), en: said(problem, 'en') } : problem.text;
};
const said = ({ reasons }: NotEligible, locale: keyof Text): string => reasons.map(({ text }) => text[locale]).join(' ');
const GONE: Text = { id: 'Proposal ini sudah tidak mencari dana.', en: 'The proposal is not seeking funds any more.' };
