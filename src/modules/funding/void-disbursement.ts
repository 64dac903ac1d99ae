import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import type { VoidDisbursementInput } from './funding-inputs.ts';
import { lockDisbursement } from './funding-matches.ts';
import { actsForBoth, conflictWhen, mayGive } from './funding-policy.ts';

export const voidDisbursement = (ctx: Context, input: VoidDisbursementInput) =>
  atomically(ctx, async (em) => {
    const disbursement = await lockDisbursement(em, ctx, input.id);
    const match = disbursement.fundingMatch;
    authorize(mayGive(ctx.viewer, match));
    return checkForm(input) ?? disbursement.cannotBeVoided() ?? conflictWhen(actsForBoth(ctx.viewer, match)) ?? disbursement.void(input.reason) ?? disbursement;
  });
