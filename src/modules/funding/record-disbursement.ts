import { checkForm, when } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { dayIn } from '../../kernel/calendar.ts';
import { invalid, Problem } from '../../kernel/problem.ts';
import { authorize } from '../../kernel/refusal.ts';
import type { Text } from '../../kernel/text.ts';
import { requireFiles, usableFile } from '../document/attach.ts';
import { Disbursement } from './disbursement.ts';
import type { RecordDisbursementInput } from './funding-inputs.ts';
import { lockMatch } from './funding-matches.ts';
import { actsForBoth, conflictWhen, mayGive } from './funding-policy.ts';

export const recordDisbursement = (ctx: Context, input: RecordDisbursementInput) =>
  atomically(ctx, async (em) => {
    const match = await lockMatch(em, ctx, input.fundingMatchId);
    await requireFiles(em, ctx, [input.proofFileId]);
    authorize(mayGive(ctx.viewer, match));
    const now = ctx.clock.now();
    const form = checkForm(input, when(input.deliveredOn > dayIn(match.zone, now), ['deliveredOn'], IN_FUTURE));
    if (form) return form;
    const proof = usableFile(em, ctx, input.proofFileId, ['proofFileId']);
    if (proof instanceof Problem) return proof;
    return (
      match.cannotDisburse(now) ??
      match.proposal.mayNotGoOn() ??
      conflictWhen(actsForBoth(ctx.viewer, match)) ??
      match.lacks(input.amount) ??
      ((await em.count(Disbursement, { fundingMatch: match })) >= MOST_DELIVERIES ? invalid(['fundingMatchId'], ENOUGH) : undefined) ??
      em.create(Disbursement, {
        fundingMatch: match,
        kind: match.supportKind,
        amount: input.amount,
        deliveredOn: input.deliveredOn,
        reference: input.reference.trim(),
        description: input.description?.trim() || null,
        proof,
        sentBy: ctx.viewer.personId as string,
        createdAt: now,
      })
    );
  });

/** Of one match, with those that were taken back. */
const MOST_DELIVERIES = 100;
const ENOUGH: Text = {
  id: `Sudah ada ${MOST_DELIVERIES} catatan penyaluran untuk pendanaan ini. Gabungkan sisanya dalam pendanaan baru.`,
  en: `This match has ${MOST_DELIVERIES} deliveries already. Put the rest into a new match.`,
};
const IN_FUTURE: Text = { id: 'Tanggal penyaluran tidak boleh di masa depan.', en: 'The day of delivery cannot be in the future.' };
