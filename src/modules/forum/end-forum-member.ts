import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import { ConflictOfInterest } from '../identity/identity-problems.ts';
import type { EndForumMemberInput } from './forum-inputs.ts';
import { isPartyToMember, mayKeepMembers } from './forum-policy.ts';
import { ForumProgram } from './forum-program.ts';
import { lockMember, othersBeside } from './forums.ts';

/** The secretariat ends another company's membership; one's own company leaves by its administrator. */
export const endForumMember = (ctx: Context, input: EndForumMemberInput) =>
  atomically(ctx, async (em) => {
    const member = await lockMember(em, ctx, input.id);
    authorize(mayKeepMembers(ctx.viewer, member.forum));
    const refusal =
      checkForm(input) ??
      member.cannotBeEnded() ??
      (isPartyToMember(ctx.viewer, member) ? new ConflictOfInterest() : undefined) ??
      member.end(ctx.viewer.personId as string, input.reason, await othersBeside(em, member));
    if (refusal) return refusal;
    await em.nativeDelete(ForumProgram, { forum: member.forum, company: member.company });
    return member;
  });
