import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize, notFound } from '../../kernel/refusal.ts';
import { lockProgram } from '../program/programs.ts';
import type { ExcludeProgramInput } from './forum-inputs.ts';
import { mayExclude } from './forum-policy.ts';
import { ForumProgram } from './forum-program.ts';
import { lockForum } from './forums.ts';

export const excludeProgram = (ctx: Context, input: ExcludeProgramInput) =>
  atomically(ctx, async (em) => {
    const forum = await lockForum(em, ctx, input.forumId);
    const program = await lockProgram(em, ctx, input.programId);
    authorize(mayExclude(ctx.viewer, program));
    if (!(await em.nativeDelete(ForumProgram, { forum, program }))) throw notFound();
    return forum;
  });
