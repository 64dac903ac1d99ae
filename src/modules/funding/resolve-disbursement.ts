import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import { officeDecidingNow } from '../identity/deciding.ts';
import type { ResolveDisbursementInput } from './funding-inputs.ts';
import { lockDisbursement } from './funding-matches.ts';
import { conflictWhen, isPartyToMatch } from './funding-policy.ts';

export const resolveDisbursement = (ctx: Context, input: ResolveDisbursementInput) =>
  atomically(ctx, async (em) => {
    const disbursement = await lockDisbursement(em, ctx, input.id);
    const match = disbursement.fundingMatch;
    const since = disbursement.status === 'DISPUTED' ? (disbursement.disputedAt ?? null) : null;
    authorize((await officeDecidingNow(em, ctx, { regionCode: match.regionCode, since })) !== undefined);
    const refusal =
      checkForm(input) ??
      disbursement.cannotBeResolved() ??
      conflictWhen(isPartyToMatch(ctx.viewer, match)) ??
      disbursement.resolve(input.received, input.reason);
    if (refusal) return refusal;
    if (input.received) match.proposal.start();
    return disbursement;
  });
