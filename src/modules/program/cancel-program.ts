import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import { lapseFirst } from '../funding/lapse.ts';
import type { CancelProgramInput } from './program-inputs.ts';
import { mayRunProgram } from './program-policy.ts';
import { lockMatchesOfProgram, lockProgram } from './programs.ts';

export const cancelProgram = (ctx: Context, input: CancelProgramInput) =>
  atomically(ctx, async (em) => {
    const program = await lockProgram(em, ctx, input.id);
    authorize(mayRunProgram(ctx.viewer, program));
    const now = ctx.clock.now();
    const matches = await lockMatchesOfProgram(em, ctx, program);
    await lapseFirst(em, ctx, matches);
    const everApproved = matches.some((match) => match.approvedAt);
    const refusal = checkForm(input) ?? program.cancel(input.reason, everApproved, now);
    if (refusal) return refusal;
    for (const match of matches) if (match.isLive) match.withdraw(input.reason, now);
    return program;
  });
