import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { invalid } from '../../kernel/problem.ts';
import { authorize } from '../../kernel/refusal.ts';
import { Company } from '../company/company.ts';
import { actingCompany, mayShortlist } from './forum-policy.ts';
import { ForumShortlist, MOST_SHORTLISTS, MOST_SHORTLISTS_OF_ONE } from './forum-shortlist.ts';
import { lockForum } from './forums.ts';
import type { CreateShortlistInput } from './shortlist-inputs.ts';

const ENOUGH = {
  id: `Forum ini sudah punya ${MOST_SHORTLISTS} daftar. Hapus yang tidak dipakai lagi.`,
  en: `This forum has ${MOST_SHORTLISTS} lists already. Remove one that is no longer used.`,
};

const ENOUGH_OF_ONE = {
  id: `Perusahaan Anda sudah membuat ${MOST_SHORTLISTS_OF_ONE} daftar di forum ini. Hapus yang tidak dipakai lagi.`,
  en: `Your company has made ${MOST_SHORTLISTS_OF_ONE} lists in this forum already. Remove one that is no longer used.`,
};

export const createShortlist = (ctx: Context, input: CreateShortlistInput) =>
  atomically(ctx, async (em) => {
    const forum = await lockForum(em, ctx, input.forumId);
    authorize(mayShortlist(ctx.viewer, forum));
    const refusal = checkForm(input) ?? forum.mayNotAct();
    if (refusal) return refusal;
    if ((await em.count(ForumShortlist, { forum })) >= MOST_SHORTLISTS) return invalid(['forumId'], ENOUGH);
    const company = em.getReference(Company, actingCompany(ctx.viewer, forum));
    if ((await em.count(ForumShortlist, { forum, company })) >= MOST_SHORTLISTS_OF_ONE) return invalid(['forumId'], ENOUGH_OF_ONE);
    return em.create(ForumShortlist, {
      forum,
      company,
      title: input.title.trim(),
      note: input.note?.trim() || null,
      createdBy: ctx.viewer.personId as string,
      createdAt: ctx.clock.now(),
    });
  });
