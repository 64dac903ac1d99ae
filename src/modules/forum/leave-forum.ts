import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { findVisible } from '../../database/lock.ts';
import { atomically } from '../../kernel/atomically.ts';
import { WrongState } from '../../kernel/problem.ts';
import { authorize, notFound } from '../../kernel/refusal.ts';
import { Company } from '../company/company.ts';
import type { LeaveForumInput } from './forum-inputs.ts';
import { ForumMember } from './forum-member.ts';
import { mayLeaveFor } from './forum-policy.ts';
import { ForumProgram } from './forum-program.ts';
import { leadsAlone, lockForum, othersBeside } from './forums.ts';

/** A company leaves by its administrator, unless its people alone lead the secretariat, or takes its request back. Its programmes leave the plans; what it listed stays. */
export const leaveForum = (ctx: Context, input: LeaveForumInput) =>
  atomically(ctx, async (em) => {
    const forum = await lockForum(em, ctx, input.forumId);
    const company = await findVisible(em, ctx, Company, input.companyId);
    authorize(mayLeaveFor(ctx.viewer, company));
    const member = await em.findOne(ForumMember, { forum, company, status: { $in: ['PENDING', 'VERIFIED'] } });
    if (!member) throw notFound();
    // A forum whose members nobody leads could take nobody in.
    const isHeld = member.status === 'VERIFIED' && (await leadsAlone(em, ctx, member));
    const refusal =
      checkForm(input) ??
      (isHeld ? new WrongState(member.status) : undefined) ??
      member.end(ctx.viewer.personId as string, input.reason, await othersBeside(em, member));
    if (refusal) return refusal;
    await em.nativeDelete(ForumProgram, { forum, company });
    return member;
  });
