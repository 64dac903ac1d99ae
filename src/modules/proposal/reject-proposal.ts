import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import { cannotDecide, mayDecideNow } from './proposal-decision.ts';
import type { RejectProposalInput } from './proposal-step-inputs.ts';
import { lockProposal } from './proposals.ts';

export const rejectProposal = (ctx: Context, input: RejectProposalInput) =>
  atomically(ctx, async (em) => {
    const proposal = await lockProposal(em, ctx, input.id);
    authorize(await mayDecideNow(em, ctx, proposal));
    return checkForm(input) ?? cannotDecide(ctx.viewer, proposal) ?? proposal.reject(input.reason) ?? proposal;
  });
