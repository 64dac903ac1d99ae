import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import { overdueReports } from './overdue-reports.ts';
import { mayRunProposal } from './proposal-policy.ts';
import type { SubmitProposalInput } from './proposal-step-inputs.ts';
import { freeze } from './proposal-version.ts';
import { lockProposal } from './proposals.ts';

export const submitProposal = (ctx: Context, { id }: SubmitProposalInput) =>
  atomically(ctx, async (em) => {
    const proposal = await lockProposal(em, ctx, id, ['karangTaruna', 'budgetLines', 'villages', 'attachments']);
    authorize(mayRunProposal(ctx.viewer, proposal));
    const now = ctx.clock.now();
    const refusal = proposal.submit(now, await overdueReports(em, ctx, proposal.karangTaruna));
    if (refusal) return refusal;
    await freeze(em, proposal, now);
    return proposal;
  });
