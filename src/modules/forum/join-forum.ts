import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { findVisible } from '../../database/lock.ts';
import { atomically } from '../../kernel/atomically.ts';
import { WrongState } from '../../kernel/problem.ts';
import { authorize } from '../../kernel/refusal.ts';
import { Company } from '../company/company.ts';
import { LIMITS, useOnce } from '../identity/limits.ts';
import type { JoinForumInput } from './forum-inputs.ts';
import { ForumMember } from './forum-member.ts';
import { mayJoinFor } from './forum-policy.ts';
import { lockForum } from './forums.ts';

/** A company's administrator asks for it; the secretariat answers. */
export const joinForum = (ctx: Context, input: JoinForumInput) =>
  atomically(ctx, async (em) => {
    // The lock on the forum keeps a company from asking twice at once.
    const forum = await lockForum(em, ctx, input.forumId);
    const company = await findVisible(em, ctx, Company, input.companyId);
    authorize(mayJoinFor(ctx.viewer, company));
    const wrong = checkForm(input);
    if (wrong) return wrong;
    const present = await em.findOne(ForumMember, { forum, company, status: { $in: ['PENDING', 'VERIFIED'] } });
    if (present) return new WrongState(present.status);
    const personId = ctx.viewer.personId as string;
    const refusal = forum.mayNotAct() ?? company.mayNotGive() ?? (await useOnce(em, ctx, LIMITS.membershipRequest, personId));
    if (refusal) return refusal;
    return em.create(ForumMember, { forum, company, note: input.note?.trim() || null, requestedBy: personId, createdAt: ctx.clock.now() });
  });
