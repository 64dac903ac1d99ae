import { requireForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import type { ApproveFundingInput } from './funding-inputs.ts';
import { lockMatch, settle } from './funding-matches.ts';
import { conflictWhen, isPartyToMatch, tookStepBefore } from './funding-policy.ts';
import { decisionOn, provinceMustDecide } from './match-decision.ts';

export const approveFunding = (ctx: Context, input: ApproveFundingInput) =>
  atomically(ctx, async (em) => {
    const match = await lockMatch(em, ctx, input.id);
    const decision = await decisionOn(em, ctx, match);
    authorize(decision.office !== undefined);
    requireForm(input);
    const now = ctx.clock.now();
    const refusal =
      match.cannot('APPROVED', now) ??
      match.proposal.mayNotGoOn() ??
      conflictWhen(isPartyToMatch(ctx.viewer, match) || tookStepBefore(ctx.viewer, match, ctx.settings)) ??
      (decision.isAboveOffice ? await provinceMustDecide(em, match.regionCode) : undefined) ??
      match.approve(ctx.viewer.personId as string, now, input.note);
    if (refusal) return refusal;
    await settle(em, match.proposal);
    return match;
  });
