import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import { unsettled } from '../funding/funding-matches.ts';
import { lapseFirst } from '../funding/lapse.ts';
import { mayRunProposal } from './proposal-policy.ts';
import type { WithdrawProposalInput } from './proposal-step-inputs.ts';
import { lockProposalWithMatches } from './proposals.ts';

export const withdrawProposal = (ctx: Context, input: WithdrawProposalInput) =>
  atomically(ctx, async (em) => {
    const { proposal, matches } = await lockProposalWithMatches(em, ctx, input.id);
    authorize(mayRunProposal(ctx.viewer, proposal));
    const refusal = checkForm(input) ?? proposal.cannotWithdraw() ?? (await unsettled(em, { fundingMatch: { proposal: proposal.id } }));
    if (refusal) return refusal;
    await lapseFirst(em, ctx, matches);
    for (const match of matches) match.fall(input.reason);
    return proposal.withdraw(input.reason) ?? proposal;
  });
