import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import type { WithdrawFundingInput } from './funding-inputs.ts';
import { lockMatch } from './funding-matches.ts';
import { actsForBoth, conflictWhen, mayGive } from './funding-policy.ts';

export const withdrawFunding = (ctx: Context, input: WithdrawFundingInput) =>
  atomically(ctx, async (em) => {
    const match = await lockMatch(em, ctx, input.id);
    authorize(mayGive(ctx.viewer, match));
    const now = ctx.clock.now();
    return checkForm(input) ?? match.cannot('WITHDRAWN', now) ?? conflictWhen(actsForBoth(ctx.viewer, match)) ?? match.withdraw(input.reason, now) ?? match;
  });
