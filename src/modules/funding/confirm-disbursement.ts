import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import type { ConfirmDisbursementInput } from './funding-inputs.ts';
import { lockDisbursement } from './funding-matches.ts';
import { actsForBoth, conflictWhen, mayReceive } from './funding-policy.ts';

export const confirmDisbursement = (ctx: Context, input: ConfirmDisbursementInput) =>
  atomically(ctx, async (em) => {
    const disbursement = await lockDisbursement(em, ctx, input.id);
    const match = disbursement.fundingMatch;
    authorize(mayReceive(ctx.viewer, match));
    const refusal = disbursement.cannotBeAnswered() ?? conflictWhen(actsForBoth(ctx.viewer, match)) ?? disbursement.confirm();
    if (refusal) return refusal;
    match.proposal.start();
    return disbursement;
  });
