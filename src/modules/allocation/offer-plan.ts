import type { EntityManager } from '@mikro-orm/postgresql';
import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { findEachVisible, keyOf, lockVisible } from '../../database/lock.ts';
import { sql } from '../../database/sql.ts';
import { atomically } from '../../kernel/atomically.ts';
import { uuidOf } from '../../kernel/id.ts';
import { InvalidInput, type Problem, WrongState } from '../../kernel/problem.ts';
import { authorize, notFound, Refusal } from '../../kernel/refusal.ts';
import type { Text } from '../../kernel/text.ts';
import { OfferFundingInput } from '../funding/funding-inputs.ts';
import { FundingMatch } from '../funding/funding-match.ts';
import { lockKeys } from '../funding/funding-matches.ts';
import { NotEligible } from '../funding/funding-problems.ts';
import { writeDownLapsedAmong } from '../funding/lapse.ts';
import { makeOffer } from '../funding/make-offer.ts';
import { CsrProgram } from '../program/program.ts';
import { Proposal } from '../proposal/proposal.ts';
import { MOST_OFFERS, type OfferAllocationInput } from './allocation-inputs.ts';
import { AllocationAward, AllocationPlan } from './allocation-plan.ts';
import { mayOfferOf } from './allocation-policy.ts';

/**
 * Makes offers of awards, each by the rules as they are now: what cannot be offered any more is left, with the reason, and what was offered
 * already stays as it is. All in one transaction. What dates have ended holds neither need nor budget: it is written down first.
 */
export async function offerAllocation(ctx: Context, input: OfferAllocationInput) {
  const keys = input.awardIds.slice(0, MOST_OFFERS).flatMap((id) => uuidOf('awd', id) ?? []);
  const awards = sql`(select w.program_id, w.proposal_id from allocation_award w where w.id = any(${keys}::uuid[]))`;
  await writeDownLapsedAmong(ctx, sql`(m.program_id in (select program_id from ${awards} a) or m.proposal_id in (select proposal_id from ${awards} a))`);
  return offerAll(ctx, input);
}

const offerAll = (ctx: Context, input: OfferAllocationInput) =>
  atomically(ctx, async (em) => {
    const plan = await lockVisible(em, ctx, AllocationPlan, input.id);
    const awards = await awardsOf(em, ctx, input);
    authorize(awards.every((award) => mayOfferOf(ctx.viewer, award)));
    const wrongForm = checkForm(input);
    if (wrongForm) return wrongForm;
    if (plan.status !== 'FOUND') return new WrongState(plan.status);
    await lockAll(em, ctx, awards);
    for (const award of awards) {
      if (award.fundingMatch) continue;
      const outcome = await offer(em, ctx, award, input);
      // What was asked for all of them is said of all of them.
      if (outcome instanceof InvalidInput) return outcome;
      if (outcome instanceof FundingMatch) award.fundingMatch = outcome;
      award.refusal = outcome instanceof FundingMatch ? null : reasonOf(outcome);
      // The next offer is judged by what this one has left.
      await em.flush();
    }
    return plan;
  });

/** The awards of the plan that are named, the best first; one that is no award of it does not exist. */
async function awardsOf(em: EntityManager, ctx: Context, { id, awardIds }: OfferAllocationInput): Promise<AllocationAward[]> {
  const named = [...new Set(awardIds)];
  const awards = await findEachVisible(em, ctx, AllocationAward, named);
  if (awards.some(({ plan }) => plan.id !== id)) throw notFound();
  await em.populate(awards, ['program']);
  return awards.sort((a, b) => a.position - b.position);
}

/** Programmes are locked before proposals, each kind in one order, as everybody locks them. */
async function lockAll(em: EntityManager, ctx: Context, awards: readonly AllocationAward[]): Promise<void> {
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
