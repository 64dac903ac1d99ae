import { requireForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import { cannotDecide, mayDecideNow } from './proposal-decision.ts';
import type { VerifyProposalInput } from './proposal-step-inputs.ts';
import { lockProposal } from './proposals.ts';

export const verifyProposal = (ctx: Context, input: VerifyProposalInput) =>
  atomically(ctx, async (em) => {
    const proposal = await lockProposal(em, ctx, input.id);
    authorize(await mayDecideNow(em, ctx, proposal));
    requireForm(input);
    return cannotDecide(ctx.viewer, proposal) ?? proposal.verify(ctx.viewer.personId as string, ctx.clock.now(), input.note) ?? proposal;
  });
