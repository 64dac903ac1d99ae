import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import { ConflictOfInterest } from '../identity/identity-problems.ts';
import type { ConfirmForumMemberInput } from './forum-inputs.ts';
import { isPartyToMember, mayKeepMembers } from './forum-policy.ts';
import { lockMember } from './forums.ts';

export const confirmForumMember = (ctx: Context, { id }: ConfirmForumMemberInput) =>
  atomically(ctx, async (em) => {
    const member = await lockMember(em, ctx, id);
    authorize(mayKeepMembers(ctx.viewer, member.forum));
    return (
      member.cannotBeDecided() ??
      (isPartyToMember(ctx.viewer, member) ? new ConflictOfInterest() : undefined) ??
      member.forum.mayNotAct() ??
      member.confirm(ctx.viewer.personId as string) ??
      member
    );
  });
