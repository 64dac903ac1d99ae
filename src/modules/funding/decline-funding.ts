import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import type { DeclineFundingInput } from './funding-inputs.ts';
import { lockMatch } from './funding-matches.ts';
import { actsForBoth, conflictWhen, mayReceive } from './funding-policy.ts';

export const declineFunding = (ctx: Context, input: DeclineFundingInput) =>
  atomically(ctx, async (em) => {
    const match = await lockMatch(em, ctx, input.id);
    authorize(mayReceive(ctx.viewer, match));
    const now = ctx.clock.now();
    return checkForm(input) ?? match.cannotDecline(now) ?? conflictWhen(actsForBoth(ctx.viewer, match)) ?? match.decline(input.reason, now) ?? match;
  });
