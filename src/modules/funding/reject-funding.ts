import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import type { RejectFundingInput } from './funding-inputs.ts';
import { lockMatch } from './funding-matches.ts';
import { conflictWhen, isPartyToMatch } from './funding-policy.ts';
import { decisionOn, provinceMustDecide } from './match-decision.ts';

export const rejectFunding = (ctx: Context, input: RejectFundingInput) =>
  atomically(ctx, async (em) => {
    const match = await lockMatch(em, ctx, input.id);
    const decision = await decisionOn(em, ctx, match);
    authorize(decision.office !== undefined);
    const now = ctx.clock.now();
    return (
      checkForm(input) ??
      match.cannot('REJECTED', now) ??
      conflictWhen(isPartyToMatch(ctx.viewer, match)) ??
      (decision.isAboveOffice ? await provinceMustDecide(em, match.regionCode) : undefined) ??
      match.reject(input.reason, now) ??
      match
    );
  });
