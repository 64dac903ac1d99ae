import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import type { EndFundingInput } from './funding-inputs.ts';
import { lockMatch, settle, unsettled } from './funding-matches.ts';
import { actsForBoth, conflictWhen, mayEnd } from './funding-policy.ts';
import { decisionOn } from './match-decision.ts';

export const endFunding = (ctx: Context, input: EndFundingInput) =>
  atomically(ctx, async (em) => {
    const match = await lockMatch(em, ctx, input.id);
    const { office, isAboveOffice } = await decisionOn(em, ctx, match);
    authorize(mayEnd(ctx.viewer, match, isAboveOffice ? undefined : office));
    const now = ctx.clock.now();
    const refusal =
      checkForm(input) ??
      match.cannot('ENDED', now) ??
      match.proposal.mayNotGoOn() ??
      (await unsettled(em, { fundingMatch: match.id })) ??
      conflictWhen(actsForBoth(ctx.viewer, match)) ??
      match.end(input.reason, now);
    if (refusal) return refusal;
    await settle(em, match.proposal);
    return match;
  });
