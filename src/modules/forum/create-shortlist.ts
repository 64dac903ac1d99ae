import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { invalid } from '../../kernel/problem.ts';
import { authorize } from '../../kernel/refusal.ts';
import { Company } from '../company/company.ts';
import { actingCompany, mayShortlist } from './forum-policy.ts';
import { ForumShortlist, MOST_SHORTLISTS } from './forum-shortlist.ts';
import { lockForum } from './forums.ts';
import type { CreateShortlistInput } from './shortlist-inputs.ts';

const ENOUGH = {
  id: `Forum ini sudah punya ${MOST_SHORTLISTS} daftar. Hapus yang tidak dipakai lagi.`,
  en: `This forum has ${MOST_SHORTLISTS} lists already. Remove one that is no longer used.`,
};

export const createShortlist = (ctx: Context, input: CreateShortlistInput) =>
  atomically(ctx, async (em) => {
    const forum = await lockForum(em, ctx, input.forumId);
    authorize(mayShortlist(ctx.viewer, forum));
    const refusal = checkForm(input) ?? forum.mayNotAct();
    if (refusal) return refusal;
    if ((await em.count(ForumShortlist, { forum })) >= MOST_SHORTLISTS) return invalid(['forumId'], ENOUGH);
    return em.create(ForumShortlist, {
      forum,
      company: em.getReference(Company, actingCompany(ctx.viewer, forum)),
      title: input.title.trim(),
      note: input.note?.trim() || null,
      createdBy: ctx.viewer.personId as string,
      createdAt: ctx.clock.now(),
    });
  });
