import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { lockVisible } from '../../database/lock.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import type { RejectMembershipInput } from './identity-inputs.ts';
import { confirmsAsParty, mayConfirm } from './identity-policy.ts';
import { ConflictOfInterest } from './identity-problems.ts';
import { MembershipRequest } from './membership.ts';

/** Whoever is not accepted may ask again. */
export const rejectMembership = (ctx: Context, input: RejectMembershipInput) =>
  atomically(ctx, async (em) => {
    const request = await lockVisible(em, ctx, MembershipRequest, input.id);
    authorize(mayConfirm(ctx.viewer, request));
    return (
      checkForm(input) ??
      request.cannotBeRejected() ??
      (confirmsAsParty(ctx.viewer, request) ? new ConflictOfInterest() : undefined) ??
      request.reject(ctx.viewer.personId as string, input.reason) ??
      request
    );
  });
