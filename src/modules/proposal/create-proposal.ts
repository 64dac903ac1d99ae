import { checkForm, when } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { findVisible } from '../../database/lock.ts';
import { atomically } from '../../kernel/atomically.ts';
import { InvalidInput } from '../../kernel/problem.ts';
import { authorize } from '../../kernel/refusal.ts';
import { requireFiles, usableFiles } from '../document/attach.ts';
import { KarangTaruna } from '../karang-taruna/karang-taruna.ts';
import { linesOf, sumsOf } from './budget.ts';
import { DAYS_CROSSED, Proposal } from './proposal.ts';
import type { CreateProposalInput } from './proposal-inputs.ts';
import { mayDraftProposalOf } from './proposal-policy.ts';
import { villagesOf } from './villages.ts';

export const createProposal = (ctx: Context, input: CreateProposalInput) =>
  atomically(ctx, async (em) => {
    const group = await findVisible(em, ctx, KarangTaruna, input.karangTarunaId);
    await requireFiles(em, ctx, input.attachmentIds);
    authorize(mayDraftProposalOf(ctx.viewer, group));
    const invalid = checkForm(input, when(input.startsOn > input.endsOn, ['endsOn'], DAYS_CROSSED), ...sumsOf(input.budgetLines));
    if (invalid) return invalid;
    const villages = await villagesOf(em, group.region, input.villageCodes ?? []);
    if (villages instanceof InvalidInput) return villages;
    const attachments = usableFiles(em, ctx, input.attachmentIds, ['attachmentIds']);
    if (attachments instanceof InvalidInput) return attachments;
    const refusal = group.mayNotDraft();
    if (refusal) return refusal;

    const proposal = em.create(Proposal, {
      karangTaruna: group,
      regionCode: group.regionCode,
      zone: group.zone,
      title: input.title.trim(),
      summary: input.summary.trim(),
      focusArea: input.focusArea,
      background: input.background?.trim() ?? '',
      objectives: input.objectives?.trim() ?? '',
      sustainability: input.sustainability?.trim() ?? '',
      startsOn: input.startsOn,
      endsOn: input.endsOn,
      beneficiaries: input.beneficiaries,
      createdBy: ctx.viewer.personId as string,
      createdAt: ctx.clock.now(),
    });
    proposal.villages.set(villages);
    proposal.budgetLines.set(linesOf(input.budgetLines));
    proposal.attachments.set(attachments);
    return proposal;
  });
