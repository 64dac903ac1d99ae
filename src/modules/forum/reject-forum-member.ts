import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import { ConflictOfInterest } from '../identity/identity-problems.ts';
import type { RejectForumMemberInput } from './forum-inputs.ts';
import { isPartyToMember, mayKeepMembers } from './forum-policy.ts';
import { lockMember } from './forums.ts';

/** A company that is not accepted may ask again. */
export const rejectForumMember = (ctx: Context, input: RejectForumMemberInput) =>
  atomically(ctx, async (em) => {
    const member = await lockMember(em, ctx, input.id);
    authorize(mayKeepMembers(ctx.viewer, member.forum));
    return (
      checkForm(input) ??
      member.cannotBeDecided() ??
      (isPartyToMember(ctx.viewer, member) ? new ConflictOfInterest() : undefined) ??
      member.reject(ctx.viewer.personId as string, input.reason) ??
      member
    );
  });
