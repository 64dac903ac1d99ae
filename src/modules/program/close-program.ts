import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import type { CloseProgramInput } from './program-inputs.ts';
import { mayRunProgram } from './program-policy.ts';
import { lockProgram } from './programs.ts';

export const closeProgram = (ctx: Context, { id }: CloseProgramInput) =>
  atomically(ctx, async (em) => {
    const program = await lockProgram(em, ctx, id);
    authorize(mayRunProgram(ctx.viewer, program));
    return program.close(ctx.clock.now()) ?? program;
  });
