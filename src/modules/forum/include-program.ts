import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { invalid, WrongState } from '../../kernel/problem.ts';
import { authorize } from '../../kernel/refusal.ts';
import { lockProgram } from '../program/programs.ts';
import type { IncludeProgramInput } from './forum-inputs.ts';
import { mayInclude } from './forum-policy.ts';
import { ForumProgram, MOST_PROGRAMS, MOST_PROGRAMS_OF_ONE } from './forum-program.ts';
import { lockForum } from './forums.ts';

const ENOUGH = { id: `Rencana forum sudah memuat ${MOST_PROGRAMS} program.`, en: `The forum's plans hold ${MOST_PROGRAMS} programmes already.` };

const ENOUGH_OF_ONE = {
  id: `Rencana forum sudah memuat ${MOST_PROGRAMS_OF_ONE} program perusahaan ini.`,
  en: `The forum's plans hold ${MOST_PROGRAMS_OF_ONE} programmes of this company already.`,
};

/** A programme that is in the plans already stays there. */
export const includeProgram = (ctx: Context, input: IncludeProgramInput) =>
  atomically(ctx, async (em) => {
    const forum = await lockForum(em, ctx, input.forumId);
    const program = await lockProgram(em, ctx, input.programId);
    authorize(mayInclude(ctx.viewer, forum, program));
    const now = ctx.clock.now();
    const status = program.statusOn(now);
    const refusal = (status === 'OPEN' ? undefined : new WrongState(status)) ?? forum.mayNotAct();
    if (refusal) return refusal;
    if (await em.count(ForumProgram, { forum, program })) return forum;
    // What is over never opens again, and takes nobody's place.
    await em.nativeDelete(ForumProgram, { forum, program: { status: { $ne: 'OPEN' } } });
    if ((await em.count(ForumProgram, { forum })) >= MOST_PROGRAMS) return invalid(['forumId'], ENOUGH);
    if ((await em.count(ForumProgram, { forum, company: program.company })) >= MOST_PROGRAMS_OF_ONE) return invalid(['forumId'], ENOUGH_OF_ONE);
    em.create(ForumProgram, { forum, program, company: program.company, includedBy: ctx.viewer.personId as string, createdAt: now });
    return forum;
  });
