import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { dayIn } from '../../kernel/calendar.ts';
import { authorize } from '../../kernel/refusal.ts';
import type { AcceptFundingInput } from './funding-inputs.ts';
import { lockMatch } from './funding-matches.ts';
import { actsForBoth, conflictWhen, mayReceive } from './funding-policy.ts';

export const acceptFunding = (ctx: Context, input: AcceptFundingInput) =>
  atomically(ctx, async (em) => {
    const match = await lockMatch(em, ctx, input.id, ['karangTaruna']);
    authorize(mayReceive(ctx.viewer, match));
    const now = ctx.clock.now();
    return (
      match.cannot('ACCEPTED', now) ??
      match.proposal.mayNotGoOn() ??
      conflictWhen(actsForBoth(ctx.viewer, match)) ??
      match.karangTaruna.mayNotTakeOn(dayIn(match.zone, now)) ??
      match.accept(now) ??
      match
    );
  });
