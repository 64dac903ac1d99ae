import { checkForm, when } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { InvalidInput } from '../../kernel/problem.ts';
import { authorize } from '../../kernel/refusal.ts';
import { requireFiles, usableFiles } from '../document/attach.ts';
import { Region } from '../region/region.ts';
import { linesOf, sumsOf } from './budget.ts';
import { DAYS_CROSSED } from './proposal.ts';
import type { ReviseProposalInput } from './proposal-inputs.ts';
import { mayRunProposal } from './proposal-policy.ts';
import { lockProposal } from './proposals.ts';
import { villagesOf } from './villages.ts';

export const reviseProposal = (ctx: Context, input: ReviseProposalInput) =>
  atomically(ctx, async (em) => {
    const proposal = await lockProposal(em, ctx, input.id, ['budgetLines', 'villages', 'attachments']);
    await requireFiles(em, ctx, input.attachmentIds);
    authorize(mayRunProposal(ctx.viewer, proposal));
    const { startsOn, endsOn, villageCodes, budgetLines, attachmentIds } = input;
    const invalid = checkForm(input, when(Boolean(startsOn && endsOn && startsOn > endsOn), ['endsOn'], DAYS_CROSSED), ...sumsOf(budgetLines ?? []));
    if (invalid) return invalid;
    const villages = villageCodes ? await villagesOf(em, em.getReference(Region, proposal.regionCode), villageCodes) : undefined;
    if (villages instanceof InvalidInput) return villages;
    const attachments = attachmentIds
      ? usableFiles(
          em,
          ctx,
          attachmentIds,
          ['attachmentIds'],
          proposal.attachments.getItems().map((file) => file.id),
        )
      : undefined;
    if (attachments instanceof InvalidInput) return attachments;
    return (
      proposal.revise(input.version, { ...changesIn(input), villages, attachments, budgetLines: budgetLines ? linesOf(budgetLines) : undefined }) ?? proposal
    );
  });

/** Absent and null alike stay as they are. */
const changesIn = ({ title, summary, focusArea, background, objectives, sustainability, startsOn, endsOn, beneficiaries }: ReviseProposalInput) => ({
  title: title?.trim(),
  summary: summary?.trim(),
  focusArea: focusArea ?? undefined,
  background: background?.trim(),
  objectives: objectives?.trim(),
  sustainability: sustainability?.trim(),
  startsOn: startsOn ?? undefined,
  endsOn: endsOn ?? undefined,
  beneficiaries: beneficiaries ?? undefined,
});
