import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import type { PublishProgramInput } from './program-inputs.ts';
import { mayRunProgram } from './program-policy.ts';
import { lockProgram } from './programs.ts';

export const publishProgram = (ctx: Context, { id }: PublishProgramInput) =>
  atomically(ctx, async (em) => {
    const program = await lockProgram(em, ctx, id);
    authorize(mayRunProgram(ctx.viewer, program));
    return program.publish(ctx.clock.now()) ?? program;
  });
