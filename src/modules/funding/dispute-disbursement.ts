import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import type { DisputeDisbursementInput } from './funding-inputs.ts';
import { lockDisbursement } from './funding-matches.ts';
import { actsForBoth, conflictWhen, mayReceive } from './funding-policy.ts';

export const disputeDisbursement = (ctx: Context, input: DisputeDisbursementInput) =>
  atomically(ctx, async (em) => {
    const disbursement = await lockDisbursement(em, ctx, input.id);
    const match = disbursement.fundingMatch;
    authorize(mayReceive(ctx.viewer, match));
    return (
      checkForm(input) ??
      disbursement.cannotBeAnswered() ??
      conflictWhen(actsForBoth(ctx.viewer, match)) ??
      disbursement.dispute(input.reason, ctx.clock.now()) ??
      disbursement
    );
  });
